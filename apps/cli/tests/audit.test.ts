import { expect, test } from 'vitest';
import { answer, plain, samnytta } from './program.ts';

const team = 'examples/reports/samverkansteam-2016.yaml';

interface Audited {
  readonly agrees: boolean;
  readonly summary: { differs: number };
  readonly findings: readonly { kind: string; severity: string; text: string; figures: readonly { key: string }[] }[];
}

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
  const places = ['Does not agree', '1. contradiction', '. slip', 'Agrees (', 'Derived from'].map((part) => output.indexOf(part));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('as data: the same findings', () => {
  const { agrees, summary, findings } = answer<Audited>(samnytta(['audit', team, '--json']));
  expect(agrees).toBe(false);
  expect(findings.filter(({ kind }) => kind === 'differs')).toHaveLength(summary.differs);
  expect(findings.some(({ severity }) => severity === 'contradiction')).toBe(true);
});

test("the seven interventions of Payoff's list agree both ways: exit code 0", () => {
  const { output, exitCode } = samnytta(['audit', 'examples/reports/payoff-seven-interventions.yaml']);
  expect(exitCode).toBe(0);
  expect(plain(output)).toContain('Inget i rapporten motsäger något annat');
});

test('a report is read from standard input', () => {
  // 100 k each for 10 people is 1 M, not 2 M.
  const input = 'title: T\nsource: S\nparticipants: 10\nfigures:\n  - { figure: income, value: 2.00 MSEK }\n  - { figure: income, per: participant, value: 100 kSEK }\n';
  const { exitCode, output } = samnytta(['audit', '-', '--lang', 'en'], { input });
  expect(exitCode).toBe(1);
  expect(output).toContain('contradiction');
});
