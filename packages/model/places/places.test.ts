import { describe, expect, test } from 'vitest';
import { municipalRateTotals } from '../testing/published-rates.ts';
import { municipalityRegister, regionRegister } from './find-place.ts';
import { municipalTaxRate, regionalTaxRate } from './local-tax.ts';
import { municipalities, regions } from './places.ts';

describe('the register of places', () => {
  test('has the 290 municipalities and 21 counties of Sweden, each name, code and identifier once', () => {
    expect(municipalities).toHaveLength(290);
    expect(regions).toHaveLength(21);
    for (const places of [municipalities, regions]) {
      for (const key of ['id', 'name', 'code'] as const) expect(new Set(places.map((place) => place[key])).size).toBe(places.length);
    }
  });

  test("every municipality lies in the county of its code, and in that county's region", () => {
    const regionOf = new Map(regions.map(({ code, id }) => [code, id]));
    for (const { code, regionId } of municipalities) expect(regionOf.get(code.slice(0, 2))).toBe(regionId);
  });

  test('lag (2020:864), bilaga 67: 76 municipalities have the regional credit, Norsjö and Skellefteå among them, Umeå not', () => {
    const inArea = municipalities.filter(({ isInRegionalCreditArea }) => isInRegionalCreditArea).map(({ name }) => name);
    expect(inArea).toHaveLength(76);
    expect(inArea).toEqual(expect.arrayContaining(['Norsjö', 'Skellefteå']));
    for (const outside of ['Umeå', 'Luleå', 'Sundsvall', 'Gävle', 'Falun', 'Borlänge']) expect(inArea).not.toContain(outside);
  });
});

describe('finding a place', () => {
  test.each([
    ['Ale', 'ale'],
    ['Malmö', 'malmo'],
    ['malmö stad', 'malmo'],
    ['Sala', 'sala'],
    ['Skellefteå kommun', 'skelleftea'],
    ['Stockholms stad', 'stockholm'],
    ['STOCKHOLM', 'stockholm'],
    ['Lunds kommun', 'lund'],
    ['1281', 'lund'],
    ['Upplands-Bro', 'upplands-bro'],
    ['Upplands Bro', 'upplands-bro'],
    ['Malung-Sälens kommun', 'malung-salen'],
    ['Falu kommun', 'falun'],
    ['Region Gotland', 'gotland'],
    ['Håbo', 'haabo'],
    ['Habo', 'habo'],
    ['Borås stad', 'boras'],
  ])('%s', (written, id) => {
    expect(municipalityRegister.find(written)?.id).toBe(id);
  });

  test('no form of a name leads to another municipality', () => {
    for (const { name, code, id } of municipalities) for (const form of [name, code, `${name} kommun`, /[sxz]$/u.test(name) ? name : `${name}s kommun`]) expect(municipalityRegister.find(form)?.id).toBe(id);
  });

  test.each(['Lundby', 'kommun', '', '9999', 'Å'])('%s is none', (written) => {
    expect(municipalityRegister.find(written)).toBeUndefined();
  });

  test('a misspelling has the right one as its nearest', () => {
    expect(municipalityRegister.nearest('Skelefteå')?.name).toBe('Skellefteå');
  });

  test.each([
    ['Region Skåne', 'skane'],
    ['Skåne', 'skane'],
    ['Skåne län', 'skane'],
    ['Västra Götaland', 'vastra-gotaland'],
    ['Västra Götalandsregionen', 'vastra-gotaland'],
    ['Västra Götalands län', 'vastra-gotaland'],
    ['Jönköping', 'jonkoping'],
    ['Jönköpings län', 'jonkoping'],
    ['Södermanlands län', 'sormland'],
    ['Stockholms läns landsting', 'stockholm'],
    ['Örebro', 'orebro'],
    ['Dalarna', 'dalarna'],
    ['24', 'vasterbotten'],
  ])('region %s', (written, id) => {
    expect(regionRegister.find(written)?.id).toBe(id);
  });
});

describe('tax rates', () => {
  const rate = (values: ReturnType<typeof municipalTaxRate>['values'], year: number): number => values.find(({ from }) => from.startsWith(String(year)))?.value ?? Number.NaN;

  test.each(Object.entries(municipalRateTotals))('%s adds up to the total that SCB publishes, every year (TAB2017)', (id, totals) => {
    const place = municipalities.find((one) => one.id === id);
    const region = regions.find((one) => one.id === place?.regionId);
    if (place === undefined || region === undefined) throw new Error(`${id} is not in the register`);
    for (const [index, total] of totals.entries()) {
      const year = 2013 + index;
      expect(rate(municipalTaxRate(place).values, year) + rate(regionalTaxRate(region).values, year)).toBeCloseTo(total / 100, 8);
    }
  });

  test('Norsjö 2013 has 23.35 for the municipality and 10.30 for Västerbotten (Skatteverket, SCB SM OE 18 SM 1301)', () => {
    const norsjo = municipalityRegister.find('Norsjö');
    const region = regionRegister.find('Västerbotten');
    expect(norsjo && rate(municipalTaxRate(norsjo).values, 2013)).toBe(0.2335);
    expect(region && rate(regionalTaxRate(region).values, 2013)).toBe(0.103);
  });

  test('every place has a rate for every year 2013–2026, between what has been the lowest and the highest total', () => {
    for (const place of municipalities) {
      const region = regions.find(({ id }) => id === place.regionId);
      if (region === undefined) throw new Error(place.name);
      const [own, regional] = [municipalTaxRate(place).values, regionalTaxRate(region).values];
      expect(own).toHaveLength(14);
      for (let year = 2013; year <= 2026; year += 1) {
        const total = rate(own, year) + rate(regional, year);
        // Österåker 2024 and Dorotea are the ends of what SCB has published in these years.
        expect(total).toBeGreaterThanOrEqual(0.28);
        expect(total).toBeLessThanOrEqual(0.3565);
      }
    }
  });

  test("SCB's counts: 58 totals rise in 2019, 47 rise in 2024, 16 rise and 45 fall in 2026", () => {
    const totalOf = (year: number): readonly number[] =>
      municipalities.map((place) => {
        const region = regions.find(({ id }) => id === place.regionId);
        return Math.round((rate(municipalTaxRate(place).values, year) + (region ? rate(regionalTaxRate(region).values, year) : Number.NaN)) * 10_000);
      });
    const changes = (year: number): { readonly up: number; readonly down: number } => {
      const [before, now] = [totalOf(year - 1), totalOf(year)];
      const differences = now.map((total, index) => total - (before[index] ?? 0));
      return { up: differences.filter((one) => one > 0).length, down: differences.filter((one) => one < 0).length };
    };
    expect(changes(2019).up).toBe(58);
    expect(changes(2024).up).toBe(47);
    expect(changes(2026)).toEqual({ up: 16, down: 45 });
  });
});
