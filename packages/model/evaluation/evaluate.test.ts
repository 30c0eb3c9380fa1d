import { expect, it } from 'vitest';
import { CaseError } from '../case/problem.ts';
import { readCase } from '../case/read-case.ts';
import { evaluate } from './evaluate.ts';

it('tells a parameter that a rule needs and that has no value on the date as a problem of the case', () => {
  const ofCase = readCase({
    title: 'Instegsjobb 2019',
    date: '2019-01-01',
    typeCases: [
      {
        name: 'Instegsjobb',
        before: {},
        after: { work: [{ wage: '20000 SEK/month', subsidy: { kind: 'entry-job' } }] },
      },
    ],
  });
  const run = (): unknown => evaluate(ofCase);
  expect(run).toThrow(CaseError);
  expect(run).toThrow(/subsidy\.entry-job/u);
  expect(run).toThrow(/2019-01-01/u);
});

const earner = { name: 'Anna', before: {}, after: { work: [{ wage: '25000 SEK/month' }] } };

function disposableOf(parameters: readonly object[]): number {
  const result = evaluate(readCase({ title: 'Prov', date: '2026-01-01', typeCases: [earner], parameters }));
  return result.typeCases[0]?.after.disposableIncome ?? Number.NaN;
}

// IL 67 kap. 46–47 §§: 0.75 % above 40 000, at most 1 500; the proposal gives 1 %, at most 2 000.
const proposal = {
  id: 'income-tax.general-earned-credit',
  schedule: [
    { above: 0, base: 0, slope: 0 },
    { above: 40_000, base: 0, slope: 0.01 },
    { above: 240_000, base: 2_000, slope: 0 },
  ],
  source: 'Ett förslag',
};

it('lets a case put a schedule of its own in place of the law’s', () => {
  expect(disposableOf([proposal]) - disposableOf([])).toBe(500);
});

it('lets a value of the case’s own apply on some dates only', () => {
  expect(disposableOf([{ ...proposal, to: '2025-12-31' }])).toBe(disposableOf([]));
  expect(disposableOf([{ ...proposal, from: '2026-01-01' }])).toBe(disposableOf([proposal]));
});
