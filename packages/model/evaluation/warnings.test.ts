import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluate } from './evaluate.ts';
import type { Warning, WarningKind } from './warnings.ts';

interface Sides {
  readonly before?: object;
  readonly after?: object;
  readonly participants?: number;
  readonly rest?: object;
}

function warnings({ before = {}, after = {}, participants, rest = {} }: Sides): readonly Warning[] {
  const typeCase = { name: 'Anna', before, after, ...(participants !== undefined && { participants }) };
  return evaluate(readCase({ title: 'Prov', date: '2021-01-01', typeCases: [typeCase], ...rest })).warnings;
}

function kinds(all: readonly Warning[]): readonly WarningKind[] {
  return all.map((warning) => warning.kind);
}

const assistance = { supports: [{ kind: 'social-assistance', amount: '10000 SEK/month' }] };
const work = { work: [{ wage: '24000 SEK/month' }] };

describe('warnings', () => {
  it('tells substitution when sickness benefit became sickness compensation', () => {
    const before = { supports: [{ kind: 'sickness-benefit', amount: '12000 SEK/month' }] };
    const after = { supports: [{ kind: 'sickness-compensation', amount: '11000 SEK/month' }] };
    expect(kinds(warnings({ before, after }))).toContain('substitution');
  });

  it('does not tell substitution when a person left assistance for work', () => {
    expect(kinds(warnings({ before: assistance, after: work }))).not.toContain('substitution');
  });

  it.each([
    ['315000', '10000', ['månadslön 315 000 kr']],
    ['26', '10000', ['månadslön 26 kr']],
    ['24000', '120000', ['ekonomiskt bistånd 120 000 kr']],
    ['24000', '10000', []],
  ])('tells of an amount that is hardly one of a month: a wage of %s, assistance of %s', (wage, amount, told) => {
    const all = warnings({
      before: { supports: [{ kind: 'social-assistance', amount: `${amount} SEK/month` }] },
      after: { work: [{ wage: `${wage} SEK/month` }] },
    });
    const found = all
      .filter(({ kind }) => kind === 'unusual-amount')
      .map(({ text }) => text.sv.replaceAll('\u00a0', ' '));
    expect(found).toEqual(told.map((place) => expect.stringContaining(place)));
  });

  it.each([
    [4, true],
    [5, false],
  ])('tells a group smaller than five: %d people', (participants, told) => {
    expect(kinds(warnings({ before: assistance, after: work, participants })).includes('small-group')).toBe(told);
  });

  it('is not told of a mean per participant that was worked out from what was published of a group', () => {
    const of = (amount: unknown): boolean =>
      kinds(
        evaluate(readCase({ title: 'Prov', date: '2021-01-01', statedChange: { participants: 1, society: amount } }))
          .warnings,
      ).includes('small-group');
    expect(of({ value: '200000 SEK/year', inferred: 'Ur kostnad och återbetalningstid' })).toBe(false);
    expect(of('200000 SEK/year')).toBe(true);
  });

  it('names own tax rates and weak inputs as people do, not by their ids', () => {
    const municipalities = [
      { id: 'own', name: 'Egna skattesatser', municipalRate: '20 %', regionalRate: '11 %', source: 'Formuläret' },
    ];
    const after = { work: [{ wage: { value: '24000 SEK/month', grade: 'assumed', because: 'Prov' }, months: 12 }] };
    const texts = warnings({
      before: assistance,
      after,
      rest: { municipalities, residence: { municipality: 'own' } },
    }).map(({ text }) => text.sv);
    expect(texts.find((text) => text.includes('egna värden'))).toContain('Egna skattesatser');
    const weak = texts.find((text) => text.includes('antagande'));
    expect(weak).toMatch(/^Anna: Månadslön på heltid \(arbete, efter\) är ett antagande/u);
    expect(texts.join(' ')).not.toMatch(/typeCases\[|: own\./u);
  });

  it.each([
    ['2021-01-01', 64, false],
    ['2021-01-01', 65, true],
    ['2023-01-01', 65, false],
  ])('tells that the tax rules of pension age are not included: %s at %d', (date, age, told) => {
    const typeCases = [{ name: 'Anna', person: { age }, before: assistance, after: work }];
    expect(kinds(evaluate(readCase({ title: 'Prov', date, typeCases })).warnings).includes('age')).toBe(told);
  });

  it.each([
    [undefined, false],
    [12, false],
    [36, true],
  ])('tells that the cost of an intervention of %s months is not spread over them', (months, told) => {
    const intervention = { cost: '100000 SEK', participants: 1, ...(months !== undefined && { months }) };
    const found = warnings({ before: assistance, after: work, rest: { intervention } }).find(
      ({ kind }) => kind === 'long-intervention',
    );
    expect(found !== undefined).toBe(told);
    if (told) expect(found?.text.sv).toContain('under 36 månader');
  });

  it('tells windows of different length', () => {
    expect(kinds(warnings({ before: { ...assistance, window: 6 }, after: work }))).toContain('window');
    expect(kinds(warnings({ before: { ...assistance, window: 6 }, after: { ...work, window: 6 } }))).not.toContain(
      'window',
    );
  });

  it('tells an assumed input that carries more than a tenth of the result, and not one that carries less', () => {
    const care = (amount: string) => ({
      ...assistance,
      resources: [
        { actor: 'region', description: 'Vård', amount: { value: amount, inferred: 'Gissning', label: 'Vården' } },
      ],
    });
    const told = warnings({ before: care('200000 SEK/year'), after: work }).find(
      (one) => one.kind === 'weak-input' && one.text.sv.includes('Vården'),
    );
    expect(told?.text.sv).toContain('antagande');
    const silent = warnings({ before: care('2000 SEK/year'), after: work });
    expect(silent.some((one) => one.text.sv.includes('Vården'))).toBe(false);
  });

  it('counts the part that an assumed input carries: 200 000 × 1.25 of the result', () => {
    const before = {
      resources: [
        {
          actor: 'region',
          description: 'Vård',
          amount: { value: '200000 SEK/year', inferred: 'Gissning', label: 'Vården' },
        },
      ],
    };
    const told = warnings({ before, after: {} }).find((one) => one.kind === 'weak-input');
    expect(told?.text.sv).toMatch(/100\s%/u);
  });

  it('tells a recalled parameter that carries more than a tenth: the new-start multiples of 2017', () => {
    const after = { work: [{ wage: '20000 SEK/month', subsidy: { kind: 'new-start-job', monthsWithoutWork: 30 } }] };
    const told = warnings({ after, rest: { date: '2017-06-01' } }).filter((one) => one.text.sv.includes('ur minnet'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text.sv).toContain('ystartsjobb');
    expect(warnings({ after, rest: { date: '2018-06-01' } }).some((one) => one.text.sv.includes('ur minnet'))).toBe(
      false,
    );
  });

  // From 24 months without work the new-start support is doubled: an input just beside the limit decides which.
  it.each([
    [23, true],
    [23.9, true],
    [24, true],
    [60, false],
  ])('tells an assumed input that stands near a threshold: %d months', (months, isNear) => {
    const subsidy = {
      kind: 'new-start-job',
      monthsWithoutWork: { value: months, inferred: 'Gissning', label: 'Tiden' },
    };
    const told = warnings({ after: { work: [{ wage: '20000 SEK/month', subsidy }] } }).filter(
      ({ kind, text }) => kind === 'weak-input' && text.sv.includes('Tiden'),
    );
    expect(told.map(({ text }) => text.sv.includes('står nära en gräns'))).toEqual(isNear ? [true] : []);
    for (const { text } of told)
      for (const [, share] of text.sv.matchAll(/([\d\u00a0]+)\s%/gu)) expect(Number(share)).toBeLessThanOrEqual(100);
  });

  it('tells that the price level is earlier when the index has no value for the year', () => {
    const before = { resources: [{ item: 'gp-visit', quantity: 5 }] };
    const told = warnings({ before, rest: { date: '2026-01-01' } });
    expect(kinds(told)).toContain('price-level');
    expect(told.find((one) => one.kind === 'price-level')?.text.sv).toContain('2025');
  });

  it('tells the values that the case has put in place of the catalogue’s', () => {
    const rest = { parameters: [{ id: 'employer.contribution.total', value: '30 %', source: 'prov' }] };
    expect(warnings({ after: work, rest }).find((one) => one.kind === 'override')?.text.sv).toContain(
      'employer.contribution.total',
    );
  });

  it('tells that the potential is missing when no average wage is published for the year', () => {
    expect(kinds(warnings({ before: assistance, after: work, rest: { date: '2026-01-01' } }))).toContain(
      'no-potential',
    );
  });

  const stated = (statedChange: object, assumptions: object = {}): readonly string[] =>
    evaluate(
      readCase({ title: 'Prov', date: '2016-01-01', assumptions, statedChange: { participants: 20, ...statedChange } }),
    )
      .warnings.filter(({ kind }) => kind === 'weak-input')
      .map(({ text }) => text.sv.replaceAll('\u00a0', ' '));

  it('tells that a stated change for society is assumed: it carries all of it', () => {
    expect(stated({ society: { value: '1000000 SEK/year', inferred: 'Uppskattat i rapporten' } })).toEqual([
      'Angiven intäkt per år (Samhället) är ett antagande och bär 100 % av samhällets resultat. Följ upp det eller pröva andra värden.',
    ]);
    expect(stated({ society: '1000000 SEK/year' })).toEqual([]);
  });

  it('tells the assumed amounts of actors that carry more than a tenth, each by its part of the sum', () => {
    const zero = '0 SEK/year';
    const others = { 'employment-service': zero, 'other-state': zero, participant: zero, employer: zero };
    const assumed = (value: string) => ({ value, inferred: 'Gissning' });
    // 300 + 40 + 660 = 1 000: 30 %, 4 % and 66 %, of which the last is measured.
    const found = stated({
      actors: {
        ...others,
        municipality: assumed('300000 SEK/year'),
        region: assumed('40000 SEK/year'),
        'social-insurance': '660000 SEK/year',
      },
    });
    expect(found).toEqual([expect.stringContaining('(Kommunen) är ett antagande och bär 30 %')]);
  });

  it('adds what one assumption carries for several actors: 60 + 60 of 1 000', () => {
    const zero = '0 SEK/year';
    const actors = {
      municipality: '$guess',
      region: '$guess',
      'employment-service': zero,
      'social-insurance': '880000 SEK/year',
      'other-state': zero,
      participant: zero,
      employer: zero,
    };
    const found = stated({ actors }, { guess: { value: '60000 SEK/year', inferred: 'Gissning', label: 'Gissningen' } });
    expect(found).toEqual([expect.stringContaining('Gissningen är ett antagande och bär 12 %')]);
  });
});
