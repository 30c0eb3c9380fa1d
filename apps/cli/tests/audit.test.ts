import { expect, test } from 'vitest';
import { sectionOf } from '@samnytta/report';
import { plain, samnytta } from './program.ts';
import { cellIn, reportIn, tableIn, valueIn } from './report.ts';

const team = 'examples/reports/samverkansteam-2016.yaml';

test('the contradictions of Samverkansteam (Payoff, 2016-10-27) are found and explained', () => {
  const run = samnytta(['audit', team]);
  const text = plain(run.output);
  expect(run.exitCode).toBe(1);
  // 7.5 M divided by 63 is 119 k, by the 81 of the report 92.6 k.
  expect(text).toContain('Samhällskostnad per deltagare: 119 000 kr står i rapporten, men 7,5 mn kr / 81 = 92 593 kr');
  expect(text).toContain('Med 63 deltagare (earlier) blir det 119 048 kr');
  expect(text).toContain('Faktorn 1,25 för indirekta skatter ingår i samhällets kostnad men inte i aktörernas');
  expect(text).toContain('−4,855 mn kr avrundas till −4,9 mn kr');
});

test('contradictions come first, then what agrees, then what is derived', () => {
  const { output } = samnytta(['audit', team, '--lang', 'en']);
  const places = ['Does not agree', 'contradiction', 'slip', 'Agrees (', 'Derived from'].map((part) =>
    output.indexOf(part),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('as data: what is printed beside what it should be, each with its explanation', () => {
  const report = reportIn(samnytta(['audit', team, '--json']));
  const differs = tableIn(report, 'differs');
  const cost = differs.rows.find(({ label }) => label.sv === 'Samhällskostnad per deltagare')?.id ?? '';
  // 7.5 M divided by 81 is 92 593 kr, and the report prints 119 k.
  expect(valueIn(cellIn(differs, cost, 'printed'))).toBe(119_000);
  expect(Math.round(valueIn(cellIn(differs, cost, 'recomputed')))).toBe(92_593);
  expect(Math.round(valueIn(cellIn(differs, cost, 'difference')))).toBe(26_407);
  expect(cellIn(differs, cost, 'severity')).toMatchObject({ kind: 'verdict', agrees: false });
  const said = sectionOf(report, 'differs')?.blocks.filter(({ kind }) => kind === 'sentence');
  expect(said?.map(({ id }) => id)).toEqual(differs.rows.map(({ id }) => id));
  expect(new Set(said?.map(({ id }) => id)).size).toBe(differs.rows.length);
});

test("the seven interventions of Payoff's list agree both ways: exit code 0", () => {
  const { output, exitCode } = samnytta(['audit', 'examples/reports/payoff-seven-interventions.yaml']);
  expect(exitCode).toBe(0);
  expect(plain(output)).toContain('Inget i rapporten motsäger något annat');
});

test('a report is read from standard input', () => {
  // 100 k each for 10 people is 1 M, not 2 M.
  const input =
    'title: T\nsource: S\nparticipants: 10\nfigures:\n  - { figure: income, value: 2.00 MSEK }\n  - { figure: income, per: participant, value: 100 kSEK }\n';
  const { exitCode, output } = samnytta(['audit', '-', '--lang', 'en'], { input });
  expect(exitCode).toBe(1);
  expect(output).toContain('contradiction');
});
