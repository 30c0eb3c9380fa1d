import { evaluate, readCase } from '@samnytta/model';
import { expect, test } from 'vitest';
import { blocksOf } from '../document/find.ts';
import type { Block } from '../document/schema.ts';
import { evaluationReport } from './evaluation-report.ts';

/** What is told of a change of one person in one year, with nothing discounted. */
function blocksFor(participant: number, municipality: number, cost: number): readonly Block[] {
  const rest = Object.fromEntries(
    ['region', 'employment-service', 'social-insurance', 'other-state', 'employer'].map((actor) => [
      actor,
      '0 SEK/year',
    ]),
  );
  const result = evaluate(
    readCase({
      title: 'Test',
      date: '2025-01-01',
      settings: { indirectTaxFactor: 1 },
      statedChange: {
        participants: 1,
        actors: {
          ...rest,
          participant: `${String(participant)} SEK/year`,
          municipality: `${String(municipality)} SEK/year`,
        },
      },
      intervention: { participants: 1, cost: `${String(cost)} SEK`, financing: { municipality: '100 %' } },
      appraisal: {
        horizon: 1,
        discountRate: 0,
        persistence: 1,
        deadweight: 0,
        displacement: 0,
        marginalCostOfFunds: 1,
      },
    }),
  );
  return blocksOf(evaluationReport({ result }));
}

function fundsOf(blocks: readonly Block[]): string {
  const found = blocks.find((block) => block.kind === 'sentence' && block.id === 'public-funds');
  return found?.kind === 'sentence' ? found.text.en : '';
}

// Policy Impacts Library (Hendren & Sprung-Keyser, Quarterly Journal of Economics 135, 2020), dollars.
test('the marginal value of public funds is told without draws: a ratio, infinite, negative', () => {
  // Job Training Partnership Act, adults: 1 504 for 1 093 is 1.38.
  expect(fundsOf(blocksFor(1_504, 0, 1_093))).toContain('1.38');
  // Florida International University: 11 403 is paid, and 2 621 more comes back.
  expect(fundsOf(blocksFor(1, 11_403 + 2_621, 11_403))).toContain('Infinite');
  // Job Training Partnership Act, youth: −361.4 for 1 582.
  expect(fundsOf(blocksFor(-361.4, 0, 1_582))).toContain('Negative');
});

// Washington State Institute for Public Policy, Job search and placement, 2016, its indirect benefits left out.
test('whom the benefits fall to is told without draws: 1 491 + 604 − 517 is 1 578', () => {
  const found = blocksFor(604, 1_491, 517).find((block) => block.kind === 'table' && block.id === 'perspectives');
  const values = found?.kind === 'table' ? found.rows.map(({ id, cells }) => [id, cells['present-value']]) : [];
  expect(values).toMatchObject([
    ['taxpayers', { value: 1_491 }],
    ['participants', { value: 604 }],
    ['others', { value: 0 }],
    ['indirect', { value: 0 }],
    ['total', { value: 2_095 }],
    ['cost', { value: -517 }],
    ['net', { value: 1_578 }],
    ['ratio', { value: 2_095 / 517 }],
  ]);
});
