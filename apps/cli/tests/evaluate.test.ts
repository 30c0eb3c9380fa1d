import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, plain, root, samnytta } from './program.ts';

const lund = 'examples/lund-2015.yaml';
const lundText = readFileSync(join(root, lund), 'utf8');

interface Evaluated {
  readonly title: string;
  readonly changes: readonly { name: string; value: string }[];
  readonly overrides: readonly { id: string; value: number; replaced: number | null }[];
  readonly assessments: readonly {
    id: string;
    participants: number;
    sides: readonly { subject: string; change: number }[] | null;
    participant: { disposableIncome: { change: number } } | null;
    figures: readonly { id: string; convention: string; unit: string; value: number | null; notApplicable: string | null }[];
  }[];
  readonly published: readonly { figure: string; agrees: boolean; published: number; computed: number; difference: number }[];
  readonly agrees: boolean;
}

function evaluated(...words: string[]): Evaluated {
  return answer(samnytta(['evaluate', ...words, '--json']));
}

function figure(result: Evaluated, assessment: string, id: string): number {
  const found = result.assessments.find((one) => one.id === assessment)?.figures.find((one) => one.id === id)?.value;
  if (found === undefined || found === null) throw new Error(`${assessment} has no ${id}`);
  return found;
}

/** Largest of 2 % and 3 000 kr, as the type cases of Lund are to be met. */
function within(published: number): number {
  return Math.max(0.02 * Math.abs(published), 3000);
}

describe('the type cases of Lund (Payoff, Finsam Lund, 2015-03-17)', () => {
  const result = evaluated(lund);

  test.each([
    ['work', 'income.society', 459_000],
    ['work', 'income.municipality', 193_000],
    ['work', 'income.region', 40_000],
    ['subsidised-work', 'income.society', 135_000],
    ['subsidised-work', 'income.employment-service', -260_000],
    ['studies', 'income.society', -29_000],
    ['studies', 'income.municipality', 148_000],
    ['studies', 'income.region', -51_000],
  ])('%s %s is %i kr', (typeCase, id, published) => {
    expect(Math.abs(figure(result, typeCase, id) - published)).toBeLessThanOrEqual(within(published));
  });

  test('five years are five times one year, as the report prints', () => {
    expect(figure(result, 'studies', 'income-5.society')).toBeCloseTo(5 * figure(result, 'studies', 'income.society'), 6);
    expect(Math.abs(figure(result, 'studies', 'income-5.municipality') - 739_000)).toBeLessThanOrEqual(within(739_000));
  });

  test('the actors sum to society on each side', () => {
    for (const { sides } of result.assessments) {
      const actors = (sides ?? []).filter(({ subject }) => subject !== 'society' && subject !== 'state');
      const society = sides?.find(({ subject }) => subject === 'society')?.change;
      expect(actors).toHaveLength(7);
      expect(actors.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(society ?? Number.NaN, 2);
    }
  });

  test('every figure says which convention it is of', () => {
    const conventions = new Set(result.assessments.flatMap(({ figures }) => figures.map(({ convention }) => convention)));
    expect([...conventions].sort()).toEqual(['appraisal', 'published']);
  });

  test('all published figures agree, and the exit code says so', () => {
    expect(result.agrees).toBe(true);
    expect(result.published).toHaveLength(25);
    expect(samnytta(['evaluate', lund]).exitCode).toBe(0);
  });
});

test('the cost per person of Samverkansteam follows from its own totals (Payoff, 2016-10-27)', () => {
  const result = evaluated('examples/samverkansteam-2016.yaml');
  expect(figure(result, 'stated', 'cost.society')).toBe(7_500_000);
  expect(figure(result, 'stated', 'profitability-1.society')).toBe(-4_855_000);
  expect(figure(result, 'stated', 'payback.society')).toBe(35);
});

test('what a report does not give is named and not shown as zero (Samverkansteam, actors for 63 people)', () => {
  const { output, exitCode } = samnytta(['evaluate', 'examples/samverkansteam-2016-actors.yaml']);
  expect(exitCode).toBe(0);
  expect(output).toContain('Inte kända var för sig: Deltagaren, Arbetsgivaren, Samhället.');
  expect(output).not.toContain('Nyckeltal för samhället');
});

describe('for people', () => {
  const swedish = samnytta(['evaluate', lund, '--type-case', 'work']);
  const english = samnytta(['evaluate', lund, '--type-case', 'work', '--lang', 'en']);

  test('names the case, its source and both conventions in the language asked for', () => {
    expect(swedish.output).toContain('Finsam Lund 2015: tre typfall');
    expect(swedish.output).toContain('Källa: Payoff, Finsam Lund, 2015-03-17');
    expect(swedish.output).toContain('publicerad konvention');
    expect(swedish.output).toContain('kalkylkonvention');
    expect(english.output).toContain('Finsam Lund 2015: three type cases');
    expect(english.output).toContain('published convention');
    expect(english.output).toContain('appraisal convention');
    expect(english.output).not.toContain('Samhället');
  });

  test('society comes last, after the state as a subtotal', () => {
    const rows = ['Kommunen', 'Regionen', 'Deltagaren', 'Arbetsgivaren', 'Staten (delsumma)', 'Samhället (summa)'];
    const places = rows.map((row) => swedish.output.indexOf(row));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each(['80', '120'])('tables line up and fit %s columns', (columns) => {
    const { output } = samnytta(['evaluate', lund], { environment: { COLUMNS: columns } });
    const lines = output.split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(Number(columns));
    const start = lines.findIndex((line) => line.includes('Aktör'));
    const rows = lines.slice(start + 2).filter((line) => /^ {2}(?:Kommunen|Regionen|Deltagaren|Övrig stat|Samhället \(summa\)) /u.test(line)).slice(0, 5);
    expect(rows).toHaveLength(5);
    // Numbers have no-break spaces inside, so that the last column ends at the same place in every row.
    expect(new Set(rows.map((line) => [...line].length)).size).toBe(1);
    expect(rows.every((line) => /\d\u00a0\d{3}$/u.test(line))).toBe(true);
  });

  test('no colour outside a terminal', () => {
    expect(swedish.output).not.toContain('\u001b');
  });

  test('the report stands beside what is computed', () => {
    const text = plain(swedish.output);
    expect(text).toMatch(/Samhället: intäkt per år 459 000 45[6-9] \d{3} −?[\d ]+ ±9 180 ja/u);
    expect(text).toContain('Alla 8 siffror stämmer');
  });

  test('one type case is shown alone', () => {
    expect(swedish.output).not.toContain('Typfall 3');
    expect(evaluated(lund, '--type-case', 'studies').assessments.map(({ id }) => id)).toEqual(['studies']);
  });
});

describe('--set', () => {
  test('changes an assumption by its name, and says so', () => {
    // Eighteen hours more at the price list's 400 kr, times the indirect-tax factor 1.25, are 9 000 kr.
    const before = figure(evaluated(lund), 'work', 'income.society');
    const after = evaluated(lund, '--set', 'officer-hours=90');
    expect(figure(after, 'work', 'income.society') - before).toBeCloseTo(9000, 6);
    expect(after.changes).toEqual([{ name: 'officer-hours', value: '90' }]);
    const { output } = samnytta(['evaluate', lund, '--set', 'officer-hours=90']);
    expect(plain(output)).toContain('Ändrat i den här körningen • officer-hours = 90, var 72');
  });

  test('changes a place by its path, and several at once', () => {
    const result = evaluated(lund, '--set', 'typeCases[0].after.work[0].wage=21000 SEK/month', '--set', 'settings.indirectTaxFactor=1');
    expect(result.changes).toHaveLength(2);
    const sides = result.assessments[0]?.sides?.find(({ subject }) => subject === 'society');
    // Production is the labour cost: wage, the statutory 31.42 % and the case's 9 %.
    expect(sides?.change).toBeGreaterThan(21_000 * 12 * 1.4042);
  });

  test('published figures that no longer agree give exit code 1', () => {
    const { exitCode, output } = samnytta(['evaluate', lund, '--set', 'officer-hours=200']);
    expect(exitCode).toBe(1);
    expect(output).toContain('NEJ');
    expect(answer<Evaluated>(samnytta(['evaluate', lund, '--set', 'officer-hours=200', '--json'])).agrees).toBe(false);
  });
});

test('standard input is read for -', () => {
  const { output, exitCode } = samnytta(['evaluate', '-', '--json'], { input: lundText });
  expect(exitCode).toBe(0);
  expect(JSON.parse(output)).toEqual(JSON.parse(samnytta(['evaluate', lund, '--json']).output));
});

test("the case's own values are named with what they replace", () => {
  const own = `${lundText}\nparameters:\n  - { id: employer.contribution.total, value: 30 %, source: Provräkning }\n`;
  const { output } = samnytta(['evaluate', '-'], { input: own });
  expect(plain(output)).toContain('Fallet använder egna värden i stället för Samnyttas');
  expect(plain(output)).toContain('employer.contribution.total): 30 %, i stället för 31,42 %. Källa: Provräkning');
  const { overrides } = answer<Evaluated>(samnytta(['evaluate', '-', '--json'], { input: own }));
  expect(overrides).toMatchObject([{ id: 'employer.contribution.total', value: 0.3, replaced: 0.3142 }]);
});

test('what a file says cannot steer the terminal', () => {
  const { output } = samnytta(['evaluate', '-'], { input: lundText.replace("sv: 'Finsam Lund 2015: tre typfall'", 'sv: "Lund \\e[2J\\u202E"') });
  expect(output).toContain('Lund');
  expect(output).not.toContain('\u001b');
  expect(output).not.toContain('\u202e');
});
