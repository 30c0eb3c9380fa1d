import { evaluate, readCase } from '@samnytta/model';
import { widerEffectIntervals } from '@samnytta/model/uncertainty';
import { expect, test } from 'vitest';
import { blocksOf } from '../document/find.ts';
import { evaluationReport } from './evaluation-report.ts';

const prevention = {
  people: { value: 300, grade: 'estimated' },
  riskWithout: { value: '8 %', grade: 'estimated' },
  riskWith: { value: '5 %', grade: 'estimated' },
  yearlyCost: { value: '603000 SEK/year', grade: 'verified' },
  years: 5,
};
const result = evaluate(
  readCase({
    title: 'x',
    date: '2016-01-01',
    statedChange: { participants: 2, society: '1000 SEK/year' },
    appraisal: { marginalCostOfFunds: 1 },
    prevention,
  }),
);

function tablesWith(isDrawn: boolean) {
  const report = evaluationReport({
    result,
    beside: (assessment) => ({
      widerEffects: isDrawn ? widerEffectIntervals(result, assessment, { seed: 1, draws: 500 }) : undefined,
    }),
  });
  return blocksOf(report).flatMap((block) => (block.kind === 'table' ? [block] : []));
}

test('prevention has a table of its own with its interval, and is in no other', () => {
  const tables = tablesWith(true);
  const cells = tables.find(({ id }) => id === 'prevention')?.rows.find(({ id }) => id === 'prevention.society')?.cells;
  expect(cells?.['value']).toMatchObject({ kind: 'money', value: expect.closeTo(9 * 603_000 * 4.51505, -2) as number });
  expect(cells?.['interval']).toMatchObject({ kind: 'range', level: 0.9 });
  expect(tables.filter(({ rows }) => rows.some(({ id }) => id.startsWith('prevention'))).map(({ id }) => id)).toEqual([
    'prevention',
  ]);
});

test('its value is not told without the interval', () => {
  const row = tablesWith(false)
    .find(({ id }) => id === 'prevention')
    ?.rows.find(({ id }) => id === 'prevention.society');
  expect(row?.cells['value']).toMatchObject({ kind: 'not-given' });
});
