import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { plain, samnytta } from './program.ts';
import { assessmentIn, blockIn, cellIn, explanationIn, reportIn, tableIn, valueIn } from './report.ts';

// Each test starts a process or two.
const folder = mkdtempSync(join(tmpdir(), 'samnytta-strategies-'));
afterAll(() => rmSync(folder, { recursive: true }));

const people = 10;

/** A case with a cost and an effect for each of ten people. */
function caseFile(name: string, cost: number, effect: number): string {
  const path = join(folder, `${name}.yaml`);
  writeFileSync(
    path,
    `title: ${name}\ndate: 2025-01-01\nappraisal: { deadweight: 0 %, displacement: 0 % }\noutcomes: { qaly: { name: QALY, change: ${String(effect * people)} } }\nintervention: { cost: ${String(cost * people)} SEK, participants: ${String(people)} }\n`,
  );
  return path;
}

// Health Economics Resource Center, US Department of Veterans Affairs, Cost-Effectiveness Analysis; dollars and units of effect per person.
const published = [
  ['uc', 5_000, 1],
  ['a', 12_000, 1.5],
  ['b', 10_000, 2],
  ['c', 25_000, 3],
  ['d', 35_000, 4],
  ['e', 55_000, 5],
] as const;

describe('several cases', () => {
  const files = published.map(([name, cost, effect]) => caseFile(name, cost, effect));
  const report = reportIn(samnytta(['strategies', ...files, '--willingness', '15000', '--json']));

  test('come out as the published table: one dominated, one by extension, and the ratios along the frontier', () => {
    const steps = tableIn(report, 'incremental');
    expect(steps.rows.map(({ id }) => [id, valueIn(cellIn(steps, id, 'ratio'))])).toEqual([
      ['uc', 5_000],
      ['b', 5_000],
      ['d', 12_500],
      ['e', 20_000],
    ]);
    const plane = blockIn(report, 'chart', 'plane').data;
    expect(
      plane.type === 'plane' && plane.points.filter(({ isOnFrontier }) => !isOnFrontier).map(({ id }) => id),
    ).toEqual(['a', 'c']);
  });

  test('are worth the effect at what it is said to be worth, less the cost: D is best at 15 000', () => {
    const table = tableIn(report, 'strategies');
    const worth = table.rows.map(({ id }) => [id, valueIn(cellIn(table, id, 'net-monetary-benefit'))] as const);
    expect(worth.toSorted(([, one], [, other]) => other - one)[0]).toEqual(['d', 4 * 15_000 - 35_000]);
  });
});

describe('a case and its strategies', () => {
  const words = ['strategies', 'examples/strategies-2026.yaml', '--outcome', 'certificates'];

  test('with draws have probabilities that come to one, and the same seed gives the same', () => {
    const run = (): string => samnytta([...words, '--draws', '300', '--seed', '3', '--json']).output;
    const report = reportIn(samnytta([...words, '--draws', '300', '--seed', '3', '--json']));
    const { data } = blockIn(report, 'chart', 'acceptability');
    const series = data.type === 'curves' ? data.series.filter(({ id }) => id !== 'frontier') : [];
    expect(series.map(({ id }) => id)).toEqual(['none', 'letter', 'strategies-2026', 'excursion', 'individual']);
    for (const [index] of series[0]!.points.entries())
      expect(series.reduce((sum, { points }) => sum + points[index]!.probability, 0)).toBeCloseTo(1, 9);
    // A unit of effect that is worth nothing: doing nothing is best.
    expect(series[0]!.points[0]).toEqual({ at: 0, probability: 1 });
    expect(run()).toBe(run());
  });

  test('the excursions are dominated: 7 certificates for 2.4 million beside 8 for 1.9', () => {
    expect(plain(samnytta(words).output)).toContain('dominerad: Studiestöd i grupp');
  });
});

describe('faults of strategies', () => {
  test.each([
    [
      'an outcome that not all have',
      ['examples/strategies-2026.yaml', 'examples/illustration-2026.yaml', '--outcome', 'certificates'],
      'unknown-outcome',
    ],
    ['a cost that is not known', ['examples/lund-2015.yaml'], 'unknown-cost'],
    ['a worth of nothing', ['examples/strategies-2026.yaml', '--willingness', '0'], 'bad-value'],
    ['a cost of no such sort', ['examples/strategies-2026.yaml', '--cost', 'society'], 'bad-value'],
    ['a seed without draws', ['examples/strategies-2026.yaml', '--seed', '2'], 'option-without-use'],
    ['a table of people', ['examples/cohort-illustration.csv'], 'table-not-here'],
  ])('%s', (_, words, kind) => {
    const { output, exitCode } = samnytta(['strategies', ...words, '--json']);
    expect(exitCode).toBe(2);
    expect((JSON.parse(output) as { problems: readonly { kind: string }[] }).problems[0]?.kind).toBe(kind);
  });
});

describe('outcomes of a case', () => {
  test('cost 1 900 000 for each of 8 certificates, of which 30 per cent would have come anyway, with intervals', () => {
    const report = reportIn(samnytta(['evaluate', 'examples/strategies-2026.yaml', '--draws', '400', '--json']));
    const table = tableIn(assessmentIn(report, 'cohort'), 'cost-per-outcome');
    expect(valueIn(cellIn(table, 'cost-per-outcome.certificates', 'value'))).toBe(1_900_000 / 8);
    expect(valueIn(cellIn(table, 'cost-per-attributed-outcome.certificates', 'value'))).toBeCloseTo(1_900_000 / 5.6, 6);
    expect(cellIn(table, 'cost-per-outcome.certificates', 'interval')).toMatchObject({ kind: 'range', level: 0.9 });
  });

  test('are explained to the place where they are stated', () => {
    const { root } = explanationIn(
      reportIn(samnytta(['explain', 'examples/strategies-2026.yaml', 'cost-per-outcome.certificates', '--json'])),
    );
    expect(JSON.stringify(root)).toContain('outcomes.certificates.after');
  });
});
