import { evaluateCohort } from '@samnytta/model/cohort';
import { cohortOf } from '../../model/cohort-uncertainty/testing/groups.ts';
import { expect, test } from 'vitest';
import { blocksOf } from '../document/find.ts';
import { cohortReport } from './cohort-report.ts';

test('whom the benefits of a table fall to is told without draws: what the municipality saves, the participants lose', async () => {
  // Twelve people with 10 000 a month of untaxed assistance in six months and no longer in twelve.
  const cohort = await cohortOf(
    Array.from({ length: 12 }, () => ({ months: 6 })),
    {
      settings: { indirectTaxFactor: 1 },
      appraisal: {
        horizon: 1,
        discountRate: 0,
        persistence: 1,
        deadweight: 0,
        displacement: 0,
        marginalCostOfFunds: 1,
      },
    },
  );
  const evaluated = await evaluateCohort(cohort);
  const report = cohortReport({ evaluated, origin: { format: 'csv', encoding: 'UTF-8', delimiter: ';' } });
  const found = blocksOf(report).find((block) => block.kind === 'table' && block.id === 'perspectives');
  const values = found?.kind === 'table' ? found.rows.map(({ id, cells }) => [id, cells['present-value']]) : [];
  expect(values).toMatchObject([
    ['taxpayers', { value: 720_000 }],
    ['participants', { value: -720_000 }],
    ['others', { value: 0 }],
    ['indirect', { value: 0 }],
    ['total', { value: 0 }],
    ['cost', { value: -1_000_000 }],
    ['net', { value: -1_000_000 }],
    ['ratio', { value: 0 }],
  ]);
});

test('that one person carries most of a total stands in the report, which terminal and page show', async () => {
  // One of thirty leaves all of twenty hours, the others a tenth of an hour or less.
  const rows = Array.from({ length: 30 }, (_, index) => ({ hours: index === 0 ? 0 : 19.9 - (index % 3) / 100 }));
  const evaluated = await evaluateCohort(await cohortOf(rows));
  const warnings = blocksOf(
    cohortReport({ evaluated, origin: { format: 'csv', encoding: 'UTF-8', delimiter: ';' } }),
  ).filter(({ kind }) => kind === 'warning');
  expect(warnings.filter(({ id }) => id.startsWith('concentration'))).toHaveLength(1);
});
