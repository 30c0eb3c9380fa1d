import { describe, expect, test } from 'vitest';
import { evaluate, figureNamed } from '../evaluation/evaluate.ts';
import { assessmentOf, explainFigure } from '../explanation/explain-figure.ts';
import type { Explanation } from '../explanation/explain.ts';
import { parseCaseText } from './parse-text.ts';
import { CaseError } from './problem.ts';
import { changedCase, readCase } from './read-case.ts';
import { problemsIn } from './testing/bad-input.ts';

const rate = { kronor: 11.4322, date: 2024, source: 'Riksbanken, årsgenomsnitt' };
const base = { title: 'Prov', date: '2024-01-01', statedChange: { participants: 1, society: '1 SEK/year' } };
const caseOf = (cost: unknown) =>
  readCase({ ...base, intervention: { cost, participants: 1, financing: { region: '100 %' } } });
const costOf = (ofCase: ReturnType<typeof readCase>) =>
  assessmentOf(evaluate(ofCase), undefined).basis.cost?.paid.value;

describe('an amount in another currency', () => {
  test('counts as kronor by its rate: 100 000 EUR at 11.4322 SEK', () => {
    expect(costOf(caseOf({ value: '100 000 EUR', rate }))).toBeCloseTo(1_143_220, 6);
    expect(costOf(caseOf({ value: '100 000 EUR', rate: { ...rate, kronor: '11,4322' } }))).toBeCloseTo(1_143_220, 6);
  });

  test('stands per year, in a stated change with its sign, and as an assumption', () => {
    const stated = (society: unknown, assumptions = {}) =>
      figureNamed(
        assessmentOf(
          evaluate(readCase({ ...base, assumptions, statedChange: { participants: 1, society } })),
          undefined,
        ),
        'income.society',
      )?.value;
    expect(stated({ value: '-2000 NOK/year', rate: { ...rate, kronor: 0.98 } })).toBeCloseTo(-1960, 6);
    expect(
      stated('$gain', { gain: { value: '2000 NOK/year', rate: { ...rate, kronor: 0.98 }, inferred: 'Prov' } }),
    ).toBeCloseTo(1960, 6);
  });

  test('is told with rate, year and source in a warning and in the explanation', () => {
    const result = evaluate(caseOf({ value: '100000 EUR', rate }));
    const told = result.warnings.find(({ kind }) => kind === 'currency')?.text.sv.replaceAll('\u00a0', ' ') ?? '';
    for (const part of ['intervention.cost', '100 000 EUR', '11,4322', 'Riksbanken', '2024'])
      expect(told).toContain(part);
    const flat = (one: Explanation): readonly Explanation[] => [one, ...one.children.flatMap(flat)];
    const all = flat(explainFigure(assessmentOf(result, undefined), 'cost.society'));
    expect(all.some(({ because }) => because?.text.en.includes('100,000 EUR'))).toBe(true);
  });

  test('gives way to an amount in kronor, without its rate', () => {
    expect(
      costOf(changedCase(caseOf({ value: '100000 EUR', rate }), [{ name: 'intervention.cost', value: '5000 SEK' }])),
    ).toBe(5000);
  });

  // ISO 4217 has no XYZ, and February has no day 31.
  test.each([
    [
      'a rate of nothing',
      { value: '1000 EUR', rate: { ...rate, kronor: 0 } },
      'rate.kronor',
      'wrong-type',
      'above zero',
    ],
    [
      'a rate of the year 1200',
      { value: '1000 EUR', rate: { ...rate, date: 1200 } },
      'rate.date',
      'wrong-type',
      'YYYY-MM-DD',
    ],
    [
      'a rate of no day',
      { value: '1000 EUR', rate: { ...rate, date: '2024-02-31' } },
      'rate.date',
      'wrong-type',
      'YYYY-MM-DD',
    ],
    [
      'a rate with a key of another name',
      { value: '1000 EUR', rate: { ...rate, kurs: 11 } },
      'rate.kurs',
      'unknown-key',
      'kronor, date',
    ],
    ['a currency that does not exist', { value: '1000 XYZ', rate }, 'value', 'wrong-unit', 'kronor'],
  ])('%s is told as what it is, and not as missing', (_, cost, key, kind, words) => {
    const fault = problemsIn(() => caseOf(cost)).find(({ path }) => path === `intervention.cost.${key}`);
    expect(fault).toMatchObject({ kind, expected: { en: expect.stringContaining(words) as string } });
  });

  test('without its rate is told what to write, which can be read', () => {
    const [fault] = problemsIn(() => caseOf('1000 EUR'));
    expect(fault).toMatchObject({
      path: 'intervention.cost',
      expected: { sv: expect.stringContaining('kurs (rate)') as string },
    });
    const { cost } = parseCaseText(`cost: ${fault!.example}`) as { cost: unknown };
    expect(costOf(caseOf(cost))).toBeCloseTo(11_430, 6);
  });

  test.each([
    ['without a rate', { value: '100000 EUR' }, /intervention\.cost\.rate/u],
    ['with a rate of nothing', { value: '100000 EUR', rate: { ...rate, kronor: 0 } }, /rate\.kronor/u],
    ['with a rate of no time', { value: '100000 EUR', rate: { kronor: 11, source: 'R' } }, /rate\.date/u],
    ['with a rate of no source', { value: '100000 EUR', rate: { kronor: 11, date: 2024 } }, /rate\.source/u],
    ['in kronor with a rate', { value: '100000 SEK', rate }, /intervention\.cost\.rate/u],
    ['in the wrong unit', { value: '100000 EUR/month', rate }, /intervention\.cost/u],
    ['too large in kronor', { value: '1000000000000 EUR', rate }, /intervention\.cost/u],
    ['without its rate, in one word', '100000 EUR', /intervention\.cost/u],
  ])('%s is a fault with its place', (_, cost, place) => {
    expect(() => caseOf(cost)).toThrow(CaseError);
    expect(() => caseOf(cost)).toThrow(place);
  });
});
