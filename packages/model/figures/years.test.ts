import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { appraisalSettings } from '../evaluation/appraisal-settings.ts';
import { unknownWork } from '../evaluation/work-after.ts';
import { valueOnSchedule } from '../graph/evaluate.ts';
import { parameterCatalogue } from '../parameters/catalogue.ts';
import { lookUpSchedule } from '../parameters/look-up.ts';
import { type Given, valueOf } from './testing/stated-basis.ts';

function settingsOf(appraisal: object) {
  return appraisalSettings(
    readCase({ title: 'x', date: '2026-01-01', statedChange: { participants: 1, society: '1 SEK/year' }, appraisal }),
    unknownWork,
  );
}

/** Present value of one krona a year. */
function annuity(given: Omit<Given, 'society'>): number {
  return valueOf({ society: 1, ...given }, 'present-value.society') ?? Number.NaN;
}

describe('HM Treasury, The Green Book, the declining long-term discount rate (annex A6)', () => {
  const rates = (name: string) => {
    const found = lookUpSchedule(parameterCatalogue, `appraisal.discount-schedule.${name}`, '2026-01-01');
    return (year: number): number => valueOnSchedule(found, year);
  };
  const factorOf = (name: string, last: number): number =>
    Array.from({ length: last }, (_, index) => 1 / (1 + rates(name)(index + 1))).reduce(
      (product, one) => product * one,
      1,
    );

  // Table 6.1: 3.5 % years 0–30, 3.0 % 31–75, 2.5 % 76–125, 2.0 % 126–200, 1.5 % 201–300, 1.0 % from 301.
  it.each([
    [1, 0.035],
    [30, 0.035],
    [31, 0.03],
    [75, 0.03],
    [76, 0.025],
    [125, 0.025],
    [126, 0.02],
    [200, 0.02],
    [201, 0.015],
    [300, 0.015],
    [301, 0.01],
  ])('year %d is discounted by %d', (year, rate) => {
    expect(rates('green-book')(year)).toBe(rate);
  });

  // greenbook 0.1.0 (CRAN), test-discounting.R: factors compound over the kinks.
  it.each([
    [30, 1 / 1.035 ** 30],
    [31, 1 / 1.035 ** 30 / 1.03],
    [75, 1 / (1.035 ** 30 * 1.03 ** 45)],
    [76, 1 / (1.035 ** 30 * 1.03 ** 45) / 1.025],
    [125, 1 / (1.035 ** 30 * 1.03 ** 45 * 1.025 ** 50)],
  ])('the factor of year %d is %d', (year, factor) => {
    expect(factorOf('green-book', year)).toBeCloseTo(factor, 12);
  });

  // greenbook 0.1.0, stpr_schedule.csv: health 1.5 %, 1.29 %, 1.07 %, 0.86 %, 0.64 %, 0.43 %.
  it.each([
    [30, 0.015],
    [31, 0.0129],
    [76, 0.0107],
    [126, 0.0086],
    [201, 0.0064],
    [301, 0.0043],
  ])('of health, year %d is discounted by %d', (year, rate) => {
    expect(rates('green-book-health')(year)).toBe(rate);
  });

  it('is what a case over 40 years is discounted by: the factor of year 40 is 1 / (1.035³⁰ · 1.03¹⁰)', () => {
    const { discountSteps } = settingsOf({ horizon: 40, discountSchedule: 'green-book' });
    expect(discountSteps?.map(({ from, rate }) => [from, rate.value])).toEqual([
      [1, 0.035],
      [31, 0.03],
    ]);
    const steps = (discountSteps ?? []).map(({ from, rate }) => [from, rate.value] as const);
    const over = (horizon: number): number => annuity({ discountSteps: steps, appraisal: { horizon } });
    expect(over(40) - over(39)).toBeCloseTo(1 / (1.035 ** 30 * 1.03 ** 10), 10);
    expect(over(30)).toBeCloseTo((1 - 1.035 ** -30) / 0.035, 10);
  });
});

describe('the years of the horizon', () => {
  it.each([1, 11, 25, 40])('%d come to the closed formula of an annuity that fades', (horizon) => {
    const [rate, persistence] = [0.035, 0.9];
    const quotient = persistence / (1 + rate);
    expect(annuity({ appraisal: { horizon, discountRate: rate, persistence } })).toBeCloseTo(
      (1 - quotient ** horizon) / (1 - quotient) / (1 + rate),
      9,
    );
  });

  it('steps of one and the same rate are that rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 2, max: 40 }),
        (horizon, permille, kink) => {
          const rate = permille / 1000;
          const one = annuity({ appraisal: { horizon, discountRate: rate, persistence: 0.8 } });
          expect(
            annuity({
              appraisal: { horizon, persistence: 0.8 },
              discountSteps: [
                [1, rate],
                [kink, rate],
              ],
            }),
          ).toBeCloseTo(one, 9);
        },
      ),
      { seed: 3 },
    );
  });

  it('have the parts of the first year that a case states: 100 · (1 + 1.2 + 0.5 + 0.5)', () => {
    expect(
      valueOf({ society: 100, remaining: [1.2, 0.5], appraisal: { horizon: 4 } }, 'present-value.society'),
    ).toBeCloseTo(320, 9);
    expect(
      settingsOf({ persistence: ['120 %', '50 %'] }).remaining?.map(({ value, origin }) => [value, origin.path]),
    ).toEqual([
      [1.2, 'appraisal.persistence[0]'],
      [0.5, 'appraisal.persistence[1]'],
    ]);
  });

  it('five years of a path that is one share a year are that share', () => {
    const powers = [1, 2, 3, 4].map((year) => 0.7 ** year);
    const appraisal = { horizon: 5, discountRate: 0.02 };
    expect(annuity({ appraisal, remaining: powers })).toBeCloseTo(
      annuity({ appraisal: { ...appraisal, persistence: 0.7 } }),
      12,
    );
  });
});
