import { describe, expect, it } from 'vitest';
import type { StatedQuantity } from '../case/quantity.ts';
import type { Explanation } from '../explanation/explain.ts';
import { assessmentOf, explainFigure } from '../explanation/explain-figure.ts';
import { priceList } from '../prices/price-list.ts';
import { exampleNames, exampleResult, figureValue } from '../testing/examples.ts';
import { citedText, ofYear } from '../sources/citation.ts';

function statedIn(value: unknown): readonly StatedQuantity[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'stated' && 'unit' in value) return [value as StatedQuantity];
  return Object.values(value).flatMap(statedIn);
}

describe('Payoff, Finsam Lund, 2015-03-17, Typfall 1–3', () => {
  const result = exampleResult('lund-2015.yaml');
  const { file } = result.case;
  const assumptions = Object.entries(file.assumptions ?? {});

  it('holds each actor to the larger of 2 % and 3 000 kr, and disposable income to 500 kr', () => {
    const oneYear = result.published.filter(({ figure }) => /^(?:income\.|disposable-income$)/u.test(figure));
    expect(oneYear).toHaveLength(13);
    for (const { figure, published: printed, tolerance } of oneYear) {
      expect(tolerance).toBe(figure === 'disposable-income' ? 500 : Math.max(0.02 * Math.abs(printed), 3000));
    }
  });

  it('holds every printed actor figure, of one year and of five', () => {
    expect(result.published).toHaveLength(25);
  });

  it.each(assumptions)('says why %s has its value', (_, quantity) => {
    expect(quantity).toMatchObject({ kind: 'stated', grade: 'assumed' });
    expect(quantity).toHaveProperty('because', expect.stringMatching(/.{40,}/su));
    expect(quantity).toHaveProperty('label', {
      sv: expect.stringMatching(/.+/u) as string,
      en: expect.stringMatching(/.+/u) as string,
    });
  });

  it('infers one set of inputs for all three: only what the report states is written in a type case', () => {
    const stated = (file.typeCases ?? []).flatMap(({ before, after }) => statedIn([before, after]));
    const written = new Set(stated.map(({ value, unit }) => `${String(value)} ${unit}`));
    expect(written).toEqual(new Set(['120000 SEK/year', '19000 SEK/month', '0.8 share']));
    expect(statedIn(file.settings)).toEqual([]);
  });

  it('has one and the same before-situation in all three', () => {
    const [first, ...others] = (file.typeCases ?? []).map(({ before }) => before);
    expect(others).toHaveLength(2);
    for (const other of others) expect(other).toEqual(first);
  });

  it('moves with an assumption: four hours fewer cost society 4 × 400 kr × 1.25 in every type case', () => {
    const changed = exampleResult('lund-2015.yaml', [{ name: 'officer-hours', value: '68' }]);
    for (const { id } of result.assessments) {
      expect(figureValue(changed, 'income.society', id) - figureValue(result, 'income.society', id)).toBeCloseTo(
        -2000,
        2,
      );
    }
  });

  it('leads from the society figure of type case 1 down to a section of law and to price sources', () => {
    const flat = (explanation: Explanation): readonly Explanation[] => [
      explanation,
      ...explanation.children.flatMap(flat),
    ];
    const all = flat(explainFigure(assessmentOf(result, 'work'), 'income.society'));
    const sources = all.flatMap(({ sources: told }) => told.map(({ text }) => text.sv));
    expect(sources.some((source) => /Socialavgiftslagen \(2000:980\) 2 kap\. .*§/u.test(source))).toBe(true);
    for (const [item, year] of [
      ['social-worker-hour', 2015],
      ['gp-visit', 2016],
      ['specialist-doctor-visit', 2016],
    ] as const) {
      const price = priceList.unitCosts.get(item)?.prices.find((one) => one.year === year);
      expect(sources, item).toContain(citedText(ofYear(price?.source ?? 'no such price', year)).sv);
    }
    // The prices of 2016 are moved to 2015 with the consumer price index.
    expect(all.find(({ id }) => id === 'resource.unit-cost')?.sources[0]?.text.sv).toContain('KPI');
    expect(
      all.some(({ value, sources: told }) => value === 313.35 && told[0]?.text.sv.startsWith('SCB') === true),
    ).toBe(true);
    expect(all.some(({ because }) => because?.text.sv.startsWith('Kommunens 193 000 kr'))).toBe(true);
  });

  it('would not agree with the ceiling of the wage grant: 80 % of 16 700 kr with contributions and 9 % agreed premiums for a year', () => {
    const statutory = exampleResult('lund-2015.yaml', [{ name: 'settings.subsidyCeiling', value: 'statutory' }]);
    const subsidy = 0.8 * 16_700 * 1.4042 * 12;
    expect(figureValue(statutory, 'income.employment-service', 'subsidised-work')).toBeCloseTo(-subsidy - 6 * 450, 0);
    expect(statutory.published.filter(({ agrees }) => !agrees).map(({ figure }) => figure)).toContain(
      'income.employment-service',
    );
  });

  it('warns of substitution in the studies, and of it nowhere else among the examples', () => {
    const warned = exampleNames.flatMap((name) =>
      exampleResult(name)
        .warnings.filter(({ kind }) => kind === 'substitution')
        .map(({ about }) => `${name} ${about ?? ''}`),
    );
    expect(warned).toEqual(['lund-2015.yaml studies']);
  });

  it('warns of the assumptions that carry more than a tenth of the result of the studies', () => {
    const weak = result.warnings
      .filter(({ kind, about }) => kind === 'weak-input' && about === 'studies')
      .map(({ text }) => text.sv);
    expect(weak.some((text) => text.includes('Plats på folkhögskola'))).toBe(true);
  });
});
