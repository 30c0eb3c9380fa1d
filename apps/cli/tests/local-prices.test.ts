import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samnytta } from './program.ts';
import { assessmentsIn, cellIn, explanationIn, figureIn, reportIn, tableIn, valueIn } from './report.ts';

const lund = 'examples/lund-2015.yaml';
let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samnytta-prices-'));
  writeFileSync(
    file('prices.csv'),
    'id;pris;enhet;år;källa\nsocial-worker-hour;500;kr per timme;2015;Lunds kommun\nprison-day;4000;kr per dag;2024;K\n',
  );
  writeFileSync(
    file('faulty.csv'),
    'id;pris;enhet;år;källa\nsocial-worker-hour;500;kr per dag;2015;Lunds kommun\nsocial-worker;500;kr per timme;2015;\n',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a local price list changes the result, and says what each price and the list do', () => {
  const before = reportIn(samnytta(['evaluate', lund, '--json']));
  const report = reportIn(samnytta(['evaluate', lund, '--prices', file('prices.csv'), '--json']));
  const [first = ''] = assessmentsIn(report);
  const section = report.sections
    .find(({ id }) => id === 'local-prices')
    ?.sections.find(({ id }) => id === `local-prices.${first}`);
  if (section === undefined) throw new Error('The report tells of no local prices');
  const ofSection = { sections: [section] };
  const effect = valueIn(cellIn(tableIn(ofSection, 'local-prices'), 'social-worker-hour', 'effect'));
  expect(effect).toBeCloseTo(
    figureIn(report, first, 'income', 'society') - figureIn(before, first, 'income', 'society'),
    4,
  );
  expect(Math.abs(effect)).toBeGreaterThan(1000);
  // 500 kr instead of the 400 kr of the catalogue, both in the prices of 2015: the region is not touched.
  const parties = tableIn(ofSection, 'local-prices-parties');
  expect(valueIn(cellIn(tableIn(ofSection, 'local-prices'), 'social-worker-hour', 'catalogue'))).toBe(400);
  expect(valueIn(cellIn(parties, 'region', 'difference'))).toBe(0);
  // Society pays 1.25 times what the municipality does.
  expect(valueIn(cellIn(parties, 'society', 'difference'))).toBeCloseTo(
    1.25 * valueIn(cellIn(parties, 'municipality', 'difference')),
    4,
  );
});

test('explain and the draws use the list too', () => {
  const explained = JSON.stringify(
    explanationIn(
      reportIn(
        samnytta(['explain', lund, 'income.society', '--type-case', 'work', '--prices', file('prices.csv'), '--json']),
      ),
    ),
  );
  expect(explained).toContain('Lunds kommun');
  expect(samnytta(['sensitivity', lund, '--type-case', 'work', '--prices', file('prices.csv')]).exitCode).toBe(0);
  expect(samnytta(['evaluate', 'examples/cohort-illustration.csv', '--prices', file('prices.csv')]).exitCode).toBe(0);
});

test('faults are told with their rows, and a missing file too', () => {
  const { errors, exitCode } = samnytta(['evaluate', lund, '--prices', file('faulty.csv')]);
  expect(exitCode).toBe(2);
  expect(errors).toContain('Rad 2');
  expect(errors).toContain('kr per timme');
  expect(errors).toContain('Rad 3');
  expect(errors).toContain('social-worker-hour');
  expect(samnytta(['evaluate', lund, '--prices', file('none.csv')]).exitCode).toBe(2);
});

test('the template is a list that a spreadsheet opens', () => {
  const { output, exitCode } = samnytta(['schema', 'prices']);
  expect(exitCode).toBe(0);
  expect(output.startsWith('\uFEFFid;resurs;pris;enhet;år;källa\r\n')).toBe(true);
  expect(output).toContain('gp-visit;Läkarbesök i primärvården;;kr per besök;;\r\n');
});
