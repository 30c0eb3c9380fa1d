import { describe, expect, test } from 'vitest';
import { blocksOf, type Report } from '@samnytta/report';
import { answer, plain, samnytta } from './program.ts';
import { blockIn, cellIn, figureIn, reportIn, tableIn, valueIn } from './report.ts';

// Samverkansteam, Payoff, 2016-10-27: 2 645 000 kr a year for 6 000 000 kr paid, which with the factor 1.25 is 7 500 000 kr.
const samverkansteam = `
title: Samverkansteam
date: 2016-01-01
settings: { indirectTaxFactor: 1.25 }
statedChange: { participants: 81, society: 2645000 SEK/year }
intervention: { cost: 6000000 SEK, participants: 81 }
appraisal: { marginalCostOfFunds: 1, persistence: 1, displacement: 0 }
uncertainty:
  distributions:
    statedChange.society: { kind: uniform, least: 2000000, most: 3000000 }
    intervention.cost: { kind: uniform, least: 5000000, most: 7000000 }
`;
const scenarios = `
scenarios:
  smaller: { name: { sv: Mindre, en: Smaller }, set: { statedChange.society: 1500000 SEK/year } }
  dearer: { set: { intervention.cost: 7000000 SEK, appraisal.deadweight: 20 % } }
`;

function sensitivity(words: readonly string[], input: string): Report {
  return reportIn(samnytta(['sensitivity', '-', '--figure', 'profitability-5.society', ...words, '--json'], { input }));
}

const percentiles = [5, 25, 50, 75, 95].map((share) => `percentile-${String(share)}`);

describe('two inputs at once', () => {
  test('five times the income less 1.25 times the cost, at the 5th to the 95th percentile of both', () => {
    const report = sensitivity(['--two-way', 'statedChange.society,intervention.cost'], samverkansteam);
    const [pairs, inputs] = [tableIn(report, 'two-way'), tableIn(report, 'two-way-inputs')];
    const valuesOf = (input: string): readonly number[] =>
      percentiles.map((column) => valueIn(cellIn(inputs, input, column)));
    const [incomes, costs] = [valuesOf('statedChange.society'), valuesOf('intervention.cost')];
    expect(incomes).toEqual([2_050_000, 2_250_000, 2_500_000, 2_750_000, 2_950_000]);
    expect(costs).toEqual([5_100_000, 5_500_000, 6_000_000, 6_500_000, 6_900_000]);
    for (const [row, income] of incomes.entries()) {
      for (const [column, cost] of costs.entries())
        expect(valueIn(cellIn(pairs, percentiles[row]!, percentiles[column]!))).toBeCloseTo(
          5 * income - 1.25 * cost,
          3,
        );
    }
  });

  test.each([
    ['sv', 'för två underlag på en gång', '8 380 000'],
    ['en', 'for two inputs at once', '8,380,000'],
  ] as const)('is told as a table (%s)', (language, heading, best) => {
    for (const columns of ['80', '120']) {
      const run = samnytta(
        [
          'sensitivity',
          '-',
          '--figure',
          'profitability-5.society',
          '--two-way',
          'statedChange.society,intervention.cost',
          '--lang',
          language,
        ],
        { input: samverkansteam, environment: { COLUMNS: columns } },
      );
      expect(plain(run.output)).toContain(heading);
      // Three digits of 5 · 2 950 000 − 1.25 · 5 100 000.
      expect(plain(run.output)).toContain(best);
      expect(Math.max(...run.output.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(Number(columns));
    }
  });

  test('says so of an input that does not vary', () => {
    const { output } = samnytta(['sensitivity', '-', '--two-way', 'statedChange.society,appraisal.horizon'], {
      input: samverkansteam,
    });
    expect(plain(output)).toMatch(/”Tidshorisont” varieras inte/u);
  });

  test.each([
    ['statedChange.society', 'bad-value'],
    ['statedChange.society,', 'bad-value'],
    ['statedChange.society,statedChange.society', 'bad-value'],
    ['a,b,c', 'bad-value'],
    ['statedChange.societies,intervention.cost', 'unknown-input'],
  ])('%s is a fault', (written, kind) => {
    const run = samnytta(['sensitivity', '-', '--two-way', written, '--json'], { input: samverkansteam });
    expect(run.exitCode).toBe(2);
    expect(answer<{ problems: unknown[] }>(run).problems).toMatchObject([{ path: '--two-way', kind }]);
  });
});

describe('scenarios', () => {
  /** A figure in a scenario, among all that the report tells of. */
  function valueOf(report: Report, scenario: string, figure: string): number {
    return valueIn(cellIn(tableIn(report, 'all-scenarios'), figure, scenario));
  }

  test('that the case states are beside it: 5 · 1 500 000 − 7 500 000 = 0, and a dearer intervention', () => {
    const told = sensitivity([], samverkansteam + scenarios);
    const shown = tableIn(told, 'scenarios');
    expect(shown.columns.map(({ id, heading }) => [id, heading.sv])).toEqual([
      ['base', expect.any(String)],
      ['scenario.smaller', 'Mindre'],
      ['scenario.dearer', 'dearer'],
    ]);
    expect(blockIn(told, 'assumptions', 'scenario.smaller').items).toMatchObject([
      { id: 'statedChange.society', value: { text: { sv: '1500000 SEK/year' } } },
    ]);
    expect(valueOf(told, 'scenario.smaller', 'profitability-5.society')).toBeCloseTo(0, 6);
    expect(valueOf(told, 'scenario.dearer', 'profitability-5.society')).toBeCloseTo(
      5 * 2_645_000 - 1.25 * 7_000_000,
      6,
    );
    // The published convention credits everything; the appraisal takes a fifth off. 4.515052 is five years at 3.5 %.
    expect(valueOf(told, 'scenario.dearer', 'net-present-value.society')).toBeCloseTo(
      0.8 * 2_645_000 * 4.515052 - 1.25 * 7_000_000,
      -2,
    );
    const asked = valueIn(blockIn(told, 'key-figure', 'profitability-5.society').value);
    expect(valueIn(cellIn(shown, 'profitability-5.society', 'base'))).toBeCloseTo(asked, 6);
  });

  test('are the same as the case with --set', () => {
    const file = 'examples/illustration-2026.yaml';
    const told = reportIn(samnytta(['sensitivity', file, '--json']));
    const { items } = blockIn(told, 'assumptions', 'scenario.cautious');
    const words = items.flatMap(({ id, value }) => ['--set', `${id}=${value.kind === 'text' ? value.text.sv : ''}`]);
    const changed = reportIn(samnytta(['evaluate', file, '--type-case', 'cohort', ...words, '--json']));
    const { rows } = tableIn(told, 'all-scenarios');
    expect(rows.length).toBeGreaterThan(100);
    for (const { id, cells } of rows.filter((row) => row.cells['scenario.cautious']?.kind !== 'not-given')) {
      const [rule = '', subject = ''] = id.split('.');
      expect(valueIn(cells['scenario.cautious']!), id).toBeCloseTo(figureIn(changed, 'cohort', rule, subject), 6);
    }
  });

  test('without any of its own a case has a cautious and a favourable one, on either side of it', () => {
    const told = sensitivity([], samverkansteam);
    expect(tableIn(told, 'scenarios').columns.map(({ id }) => id)).toEqual([
      'base',
      'scenario.cautious',
      'scenario.favourable',
    ]);
    expect(blocksOf(told).some(({ id }) => id === 'scenario.cautious')).toBe(false);
    // The quartiles: 5 · 2 250 000 − 1.25 · 6 500 000, and 5 · 2 750 000 − 1.25 · 5 500 000.
    expect(valueOf(told, 'scenario.cautious', 'profitability-5.society')).toBeCloseTo(3_125_000, 3);
    expect(valueOf(told, 'scenario.favourable', 'profitability-5.society')).toBeCloseTo(6_875_000, 3);
  });

  test.each([
    [
      'sv',
      'Lönsamhet, 5 år 5 725 000 kr 0 kr 4 475 000 kr',
      'Mindre • Angiven intäkt per år: samhället: 1500000 SEK/year',
    ],
    [
      'en',
      'Profitability, 5 years SEK 5,725,000 SEK 0 SEK 4,475,000',
      'Smaller • Stated income per year: society: 1500000 SEK/year',
    ],
  ] as const)('are told as a table with what they change (%s)', (language, ...words) => {
    for (const columns of ['80', '120']) {
      const { output } = samnytta(['sensitivity', '-', '--lang', language], {
        input: samverkansteam + scenarios,
        environment: { COLUMNS: columns },
      });
      // Columns that do not fit beside each other stand below.
      if (columns === '120') for (const word of words) expect(plain(output)).toContain(word);
      expect(Math.max(...output.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(Number(columns));
    }
  });

  test('with a fault are told where they stand', () => {
    const run = samnytta(['sensitivity', '-', '--json'], {
      input: samverkansteam + scenarios.replace('deadweight', 'deadwieght'),
    });
    expect(run.exitCode).toBe(2);
    expect(answer<{ problems: unknown[] }>(run).problems).toMatchObject([
      { path: 'scenarios.dearer.set.appraisal.deadwieght', kind: 'unknown-reference' },
    ]);
  });
});

test('what it is worth to know all prices at once is told beside the single ones', () => {
  const report = reportIn(
    samnytta([
      'sensitivity',
      'examples/illustration-2026.yaml',
      '--set',
      'intervention.cost=14000000 SEK',
      '--draws',
      '2000',
      '--json',
    ]),
  );
  const all = tableIn(report, 'all-information');
  const prices = all.rows.filter(({ id }) => id.startsWith('prices.')).map(({ cells }) => valueIn(cells['value']!));
  expect(prices.length).toBeGreaterThan(3);
  // No less than knowing the one that is worth most.
  expect(valueIn(cellIn(all, 'group.prices', 'value'))).toBeGreaterThanOrEqual(Math.max(...prices));
});
