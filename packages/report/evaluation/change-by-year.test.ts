import { evaluate, readCase } from '@samnytta/model';
import { expect, test } from 'vitest';
import { blocksOf } from '../document/find.ts';
import { evaluationReport } from './evaluation-report.ts';

/** @param more of the stated change */
function tablesOf(more: object, appraisal: object) {
  const file = {
    title: 'x',
    date: '2016-01-01',
    statedChange: { participants: 2, society: '1000 SEK/year', ...more },
    intervention: { participants: 2, cost: '500 SEK' },
    appraisal,
  };
  const tables = blocksOf(evaluationReport({ result: evaluate(readCase(file)) })).flatMap((block) =>
    block.kind === 'table' ? [block] : [],
  );
  return (id: string) => tables.find((table) => table.id === id);
}

test('each year has its row, and both conventions say which they count', () => {
  const tableOf = tablesOf({ laterYears: [{ society: '400 SEK/year' }, { society: '-50 SEK/year' }] }, { horizon: 2 });
  expect(tableOf('change-by-year')?.rows.map(({ id, cells }) => [id, cells['society']])).toMatchObject([
    ['year-1', { value: 1000 }],
    ['year-2', { value: 400 }],
    ['year-3', { value: -50 }],
  ]);
  for (const id of ['actors', 'profitability', 'change-by-year'])
    expect(
      tableOf(id)?.notes?.some(({ en }) => en.includes('still counts each year as the first')),
      id,
    ).toBe(true);
  expect(tableOf('change-by-year')?.notes?.some(({ en }) => en.includes('counts 2 years'))).toBe(true);
});

test('without years of their own nothing is said of them', () => {
  const tableOf = tablesOf({}, {});
  expect(tableOf('change-by-year')).toBeUndefined();
  expect(tableOf('actors')?.notes?.some(({ en }) => en.includes('still counts'))).toBe(false);
});
