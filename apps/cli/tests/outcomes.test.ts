import { expect, test } from 'vitest';
import { answer, plain, samnytta } from './program.ts';
import { assessmentIn, reportIn, tableIn } from './report.ts';

/** Four of five people come to work, which costs 800 000: 200 000 kronor each. */
const input = `
title: T
date: 2025-01-01
typeCases:
  - { id: a, name: A, participants: 4, before: {}, after: { work: [{ wage: 26000 SEK/month }] } }
  - { id: b, name: B, participants: 1, before: {}, after: {} }
intervention: { cost: 800000 SEK, participants: 5 }
published:
  - { figure: cost-per-outcome.in-work, value: 200000 SEK }
`;

test('a published cost per outcome is compared with what is computed', () => {
  const run = samnytta(['evaluate', '-', '--json'], { input });
  expect(run.exitCode).toBe(0);
  const [row] = tableIn(reportIn(run), 'published.cohort').rows;
  expect(row?.cells).toMatchObject({ computed: { value: 200_000 }, agrees: { agrees: true } });
});

test.each([
  ['sensitivity', []],
  ['breakeven', ['intervention.cost']],
])('%s refuses a figure of an outcome and does not say that there is none', (command, more) => {
  const run = samnytta([command, '-', ...more, '--figure', 'cost-per-outcome.in-work', '--json'], { input });
  expect(run.exitCode).toBe(2);
  expect(
    answer<{ readonly problems: readonly { readonly kind: string; readonly found: string }[] }>(run).problems,
  ).toMatchObject([{ kind: 'figure-of-outcome', found: 'cost-per-outcome.in-work' }]);
});

test('why a cost per outcome has no value is the reason of its interval too, and stands once', () => {
  const words = ['evaluate', 'examples/illustration-2026.yaml', '--draws', '100'];
  const report = reportIn(samnytta([...words, '--json']));
  const untold = tableIn(assessmentIn(report, 'cohort'), 'cost-per-outcome').rows.flatMap(
    ({ cells: { value, interval } }) =>
      value?.kind === 'not-given' && interval?.kind === 'not-given' && interval.mark === undefined
        ? [[interval.reason, value.reason]]
        : [],
  );
  expect(untold.length).toBeGreaterThan(0);
  for (const [ofInterval, ofValue] of untold) expect(ofInterval).toEqual(ofValue);
  const text = plain(samnytta([...words, '--lang', 'en', '--type-case', 'cohort']).output);
  expect(text.split('gets back more than it pays, so that the outcome').length - 1).toBe(1);
});
