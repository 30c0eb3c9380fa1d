import { describe, expect, test } from 'vitest';
import { problemsIn } from '../case/testing/bad-input.ts';
import { audit, type AuditResult } from './audit.ts';
import type { Finding } from './finding.ts';
import { parseReport } from './report.ts';
import { parsePrintedValue, printedInterval } from './printed-value.ts';
import { readReportText } from './read-report.ts';

const minimal = { title: 'made up', source: 'made up' };
const of = (figures: readonly object[], more: object = {}): AuditResult =>
  audit(parseReport({ ...minimal, ...more, figures }));
const differing = ({ findings }: AuditResult): readonly Finding[] => findings.filter(({ kind }) => kind === 'differs');
const kindsOf = (finding: Finding | undefined): readonly string[] =>
  finding?.explanations.map(({ kind }) => kind) ?? [];

describe('a sum', () => {
  const sum = (parts: string, total: string) =>
    audit(readReportText(`title: T\nsource: S\nsums:\n  - name: x\n    total: ${total}\n    parts: [${parts}]\n`));

  test.each([
    ['1,5 mkr, 2,25 mkr', '3,75 mkr'],
    ['1,5 mkr, 250 tkr, 100 000 kr', '1 850 000 kr'],
    ['-1,5 mkr, 2 mkr', '0,5 mkr'],
    ['"1,5 mkr", 2.0 mkr', '3 500 tkr'],
    ['100, 200', '300 kr'],
    ['1 235,5 tkr, 4,5 tkr', '1 240,0 tkr'],
  ])('of %s is %s', (parts, total) => {
    expect(sum(parts, total).findings.map(({ kind }) => kind)).toEqual(['agrees']);
  });

  test('of parts with decimal commas that is wrong differs: 1.5 and 2.25 million are not 4.75', () => {
    expect(sum('1,5 mkr, 2,25 mkr', '4,75 mkr').findings[0]?.difference).toBeCloseTo(1_000_000, 3);
  });

  test.each(['1, 2 personer, 3 mkr', '2 mkr, 3', '5 personer, 3 mkr'])(
    'of %s is a fault, told where it stands',
    (parts) => {
      expect(problemsIn(() => sum(parts, '"3,5 mkr"')).map(({ path, kind }) => [path, kind])).toEqual([
        ['sums[0].parts', 'inconsistent'],
      ]);
    },
  );
});

describe('a product', () => {
  const product = (factors: string, total: string) =>
    audit(
      readReportText(`title: T\nsource: S\nproducts:\n  - name: x\n    total: ${total}\n    factors: [${factors}]\n`),
    );

  test.each([
    ['5 months, 3,5 tkr', '"17,5 tkr"', 'agrees'],
    ['12, 500 kr', '6 000 kr', 'agrees'],
    ['3, 5 tkr', '15 tkr', 'agrees'],
    ['5 months, 3,5 tkr', '28 tkr', 'differs'],
  ])('of %s is %s: %s', (factors, total, kind) => {
    expect(product(factors, total).findings.map((finding) => finding.kind)).toEqual([kind]);
  });
});

describe('return and payback', () => {
  const returns = (one: string, three: string, payback: string) =>
    of([
      { figure: 'return-per-krona', value: one },
      { figure: 'return-per-krona', years: 3, value: three },
      { figure: 'payback', value: payback },
    ]);

  test('TUNA (NNS 2016): 1.80 in a year is 3.60 after two, and 3.90 is not', () => {
    const after = (two: string) =>
      of([
        { figure: 'return-per-krona', value: '1.80' },
        { figure: 'return-per-krona', years: 2, value: two },
      ]);
    expect(after('3.60').summary).toMatchObject({ agrees: 1, differs: 0 });
    expect(differing(after('3.90')).map(({ identity }) => identity)).toEqual(['return-over-years']);
  });

  test('a return of 1.80 in a year is 5.40 in three, and the cost is back in ⌈12 / 1.80⌉ = 7 months', () => {
    expect(returns('1.80', '5.40', '7 months').summary).toMatchObject({ agrees: 2, differs: 0 });
  });

  test('9.90 in three years and 20 months do not go with it', () => {
    const found = differing(returns('1.80', '9.90', '20 months'));
    expect(found.map(({ identity, recomputed }) => [identity, Number(recomputed?.point.toFixed(2))])).toEqual([
      ['return-over-years', 5.4],
      ['payback-of-return', 7],
    ]);
  });

  test('over two years it is twice the income by the cost', () => {
    const two = (value: string) =>
      of([
        { figure: 'income', value: '2.00 MSEK' },
        { figure: 'cost', value: '3.20 MSEK' },
        { figure: 'return-per-krona', years: 2, value },
      ]);
    expect(two('1.25').summary).toMatchObject({ agrees: 1, differs: 0 });
    expect(differing(two('1.60'))[0]?.recomputed?.point).toBeCloseTo(1.25, 9);
  });

  test('of none in a year the cost is never back', () => {
    expect(
      of([
        { figure: 'return-per-krona', value: '-0.50' },
        { figure: 'payback', value: 'none' },
      ]).summary,
    ).toMatchObject({ agrees: 1, differs: 0 });
  });
});

describe('a slip', () => {
  test('of a factor ten is told as that, and not as ten years', () => {
    const [found] = differing(
      of(
        [
          { figure: 'income', value: '2.60 MSEK' },
          { figure: 'income', per: 'participant', value: '260 kSEK' },
        ],
        { participants: 100 },
      ),
    );
    expect(kindsOf(found)[0]).toBe('power-of-ten');
    const [years] = differing(
      of([
        { figure: 'income', value: '0.260 MSEK' },
        { figure: 'cost', value: '1.000 MSEK' },
        { figure: 'profitability', value: '1.600 MSEK' },
      ]),
    );
    expect(kindsOf(years)).toContain('power-of-ten');
    expect(kindsOf(years)).not.toContain('years');
  });

  const actors = (society: string) => [
    { figure: 'income', value: society },
    { figure: 'income', of: 'municipality', value: '1.00 MSEK' },
    { figure: 'income', of: 'region', value: '0.40 MSEK' },
    { figure: 'income', of: 'state', value: '0.70 MSEK' },
    { figure: 'income', of: 'participant', value: '0.50 MSEK' },
  ];

  test('of an actor that is left out of the sum, or counted twice, is told as that', () => {
    expect(kindsOf(differing(of(actors('1.90 MSEK')))[0])).toEqual(expect.arrayContaining(['left-out']));
    expect(kindsOf(differing(of(actors('3.00 MSEK')))[0])).toEqual(expect.arrayContaining(['counted-twice']));
    for (const society of ['1.90 MSEK', '3.00 MSEK', '3.30 MSEK'])
      expect(kindsOf(differing(of(actors(society)))[0])).not.toContain('years');
  });

  test('of a sum over five years that is discounted: 1 000 000 at 3.5 % is 4 515 052', () => {
    const [found] = differing(
      of([
        { figure: 'income', value: '1 000 000 kr', precision: 1 },
        { figure: 'income', years: 5, value: '4 515 052 kr', precision: 1 },
      ]),
    );
    expect(kindsOf(found)[0]).toBe('discounted');
    expect(found?.explanations[0]?.text.sv).toMatch(/3,5\s%/u);
  });

  test('of years printed as months: 2.84 years are 35 months, not 3', () => {
    const [found] = differing(
      of([
        { figure: 'income', value: '2.645 MSEK' },
        { figure: 'cost', value: '7.500 MSEK' },
        { figure: 'payback', value: '3 months' },
      ]),
    );
    expect(kindsOf(found)[0]).toBe('years-as-months');
  });
});

describe('a claim', () => {
  test.each([
    ['minst 2,6 mkr', 2_600_000, Infinity],
    ['At least 2.6 MSEK', 2_600_000, Infinity],
    ['högst 35 månader', -Infinity, 35],
    ['30–35 months', 29.5, 35.5],
    ['mellan 2,0 och 3,0 mkr', 1_950_000, 3_050_000],
    ['2 till 3 mkr', 1_500_000, 3_500_000],
    ['30 000-35 000 kr', 29_999.5, 35_000.5],
  ])('%s is between %d and %d', (text, low, high) => {
    const value = parsePrintedValue(text);
    expect(value && printedInterval(value)).toMatchObject({ low, high });
  });

  test.each(['minst', 'mellan 3 och 2 mkr', 'minst många', '2–3 MUSD', 'minst 2–3 mkr'])('%s is none', (text) => {
    expect(parsePrintedValue(text)).toBeUndefined();
  });

  // 12 × 7.5 / 2.645 = 34.03: 35 months.
  const payback = (value: string) =>
    of([
      { figure: 'income', value: '2.645 MSEK' },
      { figure: 'cost', value: '7.500 MSEK' },
      { figure: 'payback', value },
    ]);

  test.each([
    ['at least 30 months', true],
    ['minst 35 månader', true],
    ['more than 34 months', true],
    ['mer än 35 månader', false],
    ['at most 35 months', true],
    ['less than 35 months', false],
    ['under 3 år', true],
    ['30–36 months', true],
    ['20–30 months', false],
    ['at least 40 months', false],
  ])('that the cost is back in %s is held against 35 months: %s', (value, isTrue) => {
    const result = payback(value);
    expect(result.findings.filter(({ identity }) => identity === 'payback').map(({ kind }) => kind)).toEqual([
      isTrue ? 'agrees' : 'differs',
    ]);
    expect(result.derived).toEqual([]);
  });

  test('of a mean as a range is held against total and people: 2.645 million by 81 is 32 654', () => {
    const mean = (value: string) =>
      of(
        [
          { figure: 'income', value: '2.645 MSEK' },
          { figure: 'income', per: 'participant', value },
        ],
        { participants: 81 },
      );
    expect(mean('30–35 kSEK').summary).toMatchObject({ agrees: 1, differs: 0 });
    expect(mean('35–40 kSEK').summary.differs).toBe(1);
  });

  // Ten times the cost gives 340.3, 341 months; with the factor 1.21 on it 41.2, 42 months.
  test.each([
    ['at least 40 months', 'power-of-ten', false],
    ['more than 100 months', 'power-of-ten', false],
    ['at least 341 months', 'power-of-ten', true],
    ['minst 340 månader', 'power-of-ten', true],
    ['at most 30 months', 'power-of-ten', false],
    ['at least 40 months', 'factor', true],
    ['at least 45 months', 'factor', false],
  ])(
    'that is not true is explained by what comes near it, not by all that it would be true of: %s, %s %s',
    (value, kind, isOffered) => {
      expect(kindsOf(differing(payback(value))[0]).includes(kind)).toBe(isOffered);
    },
  );

  test('that stands alone cannot be checked, and nothing is counted from it', () => {
    const { findings, derived } = of([
      { figure: 'income', value: 'more than 2 MSEK' },
      { figure: 'cost', value: '7.500 MSEK' },
    ]);
    expect(findings.map(({ kind }) => kind)).toEqual(['cannot-check', 'cannot-check']);
    expect(derived).toEqual([]);
  });
});
