import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, type Report } from '@samnytta/report';
import { describe, expect, test } from 'vitest';
import { plain, root, samnytta } from './program.ts';
import { assessmentIn, assessmentsIn, blockIn, cellIn, figureIn, reportIn, tableIn, valueIn } from './report.ts';

const lund = 'examples/lund-2015.yaml';
const lundText = readFileSync(join(root, lund), 'utf8');

function evaluated(...words: string[]): Report {
  return reportIn(samnytta(['evaluate', ...words, '--json']));
}

/** Whether each figure that a report printed agrees with the computed one. */
function verdicts(report: Report): readonly boolean[] {
  return blocksOf(report)
    .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => Object.values(cells)) : []))
    .flatMap((cell) => (cell.kind === 'verdict' ? [cell.agrees] : []));
}

/** Largest of 2 % and 3 000 kr, as the type cases of Lund are to be met. */
function within(published: number): number {
  return Math.max(0.02 * Math.abs(published), 3000);
}

describe('what has no value', () => {
  test('says why in the terminal: who pays no part of the cost has nothing to get back', () => {
    const { output } = samnytta(['evaluate', 'examples/arbetsmarknadstorget-2013.yaml']);
    expect(plain(output)).toMatch(
      /– \(Arbetsförmedlingen, Övrig stat, Deltagaren\) Parten betalar ingen del av kostnaden/u,
    );
  });

  test('is the whole result of the settings of a table without their table, which is told', () => {
    const { output, exitCode } = samnytta(['evaluate', 'examples/cohort-illustration.yaml']);
    expect([plain(output).includes('tabell med deltagare ska tabellen anges'), exitCode]).toEqual([true, 0]);
  });
});

describe('the type cases of Lund (Payoff, Finsam Lund, 2015-03-17)', () => {
  const result = evaluated(lund);

  test.each([
    ['work', 'society', 459_000],
    ['work', 'municipality', 193_000],
    ['work', 'region', 40_000],
    ['subsidised-work', 'society', 135_000],
    ['subsidised-work', 'employment-service', -260_000],
    ['studies', 'society', -29_000],
    ['studies', 'municipality', 148_000],
    ['studies', 'region', -51_000],
  ])('%s: the income of %s is %i kr', (typeCase, subject, published) => {
    expect(Math.abs(figureIn(result, typeCase, 'income', subject) - published)).toBeLessThanOrEqual(within(published));
  });

  test('five years are five times one year, as the report prints', () => {
    expect(figureIn(result, 'studies', 'income-5', 'society')).toBeCloseTo(
      5 * figureIn(result, 'studies', 'income', 'society'),
      6,
    );
    expect(Math.abs(figureIn(result, 'studies', 'income-5', 'municipality') - 739_000)).toBeLessThanOrEqual(
      within(739_000),
    );
  });

  test('the actors sum to society on each side', () => {
    for (const id of assessmentsIn(result)) {
      const table = tableIn(assessmentIn(result, id), 'actors');
      const parts = table.rows.filter(({ role }) => role === 'item');
      expect(parts).toHaveLength(7);
      for (const column of ['before', 'after', 'income']) {
        const sum = parts.reduce((all, row) => all + valueIn(cellIn(table, row.id, column)), 0);
        expect(sum).toBeCloseTo(valueIn(cellIn(table, 'society', column)), 2);
      }
    }
  });

  test('every figure says which convention it is of', () => {
    const rows = tableIn(assessmentIn(result, 'work'), 'all-figures').rows;
    const conventions = rows.map(({ cells: { convention } }) =>
      convention?.kind === 'text' ? convention.text.en : '',
    );
    expect([...new Set(conventions)].sort()).toEqual(['appraisal', 'published']);
  });

  test('all published figures agree, and the exit code says so', () => {
    expect(verdicts(result)).toEqual(Array.from({ length: 25 }, () => true));
    expect(samnytta(['evaluate', lund]).exitCode).toBe(0);
  });
});

test('the cost per person of Samverkansteam follows from its own totals (Payoff, 2016-10-27)', () => {
  const result = evaluated('examples/samverkansteam-2016.yaml');
  expect(figureIn(result, 'stated', 'cost', 'society')).toBe(7_500_000);
  expect(figureIn(result, 'stated', 'profitability-1', 'society')).toBe(-4_855_000);
  expect(figureIn(result, 'stated', 'payback', 'society')).toBe(35);
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

  test('the state is a subtotal below its parts, and society comes last', () => {
    const rows = [
      'Kommunen',
      'Regionen',
      'Övrig stat',
      'Staten sammanlagt',
      'Deltagaren',
      'Arbetsgivaren',
      'Samhället',
    ];
    const table = swedish.output.slice(swedish.output.indexOf('Före    Efter'));
    const places = rows.map((row) => table.indexOf(`  ${row} `));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each(['80', '120'])('tables line up and fit %s columns', (columns) => {
    const { output } = samnytta(['evaluate', lund], { environment: { COLUMNS: columns } });
    const lines = output.split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(Number(columns));
    const start = lines.findIndex((line) => line.trimStart().startsWith('Part '));
    const rows = lines
      .slice(start + 2)
      .filter((line) => /^ {2}(?:Kommunen|Regionen|Deltagaren|Övrig stat|Samhället) /u.test(line))
      .slice(0, 5);
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
    expect(text).toMatch(/Samhället: intäkt per år 459 000 45[6-9] \d{3} −?[\d ]+ 9 180 Ja/u);
    expect(text).toContain('8 av 8 siffror stämmer');
  });

  test('one type case is shown alone', () => {
    expect(swedish.output).not.toContain('Typfall 3');
    expect(assessmentsIn(evaluated(lund, '--type-case', 'studies'))).toEqual(['studies']);
  });
});

describe('--set', () => {
  test('changes an assumption by its name, and says so', () => {
    // Eighteen hours more at the price list's 400 kr, times the indirect-tax factor 1.25, are 9 000 kr.
    const before = figureIn(evaluated(lund), 'work', 'income', 'society');
    const after = evaluated(lund, '--set', 'officer-hours=90');
    expect(figureIn(after, 'work', 'income', 'society') - before).toBeCloseTo(9000, 6);
    expect(blockIn(after, 'assumptions', 'changes').items).toMatchObject([
      { id: 'officer-hours', value: { value: 90 }, replaced: { value: 72 } },
    ]);
    const { output } = samnytta(['evaluate', lund, '--set', 'officer-hours=90']);
    expect(plain(output)).toMatch(/Ändrat i den här körningen ═* • [^:]*\(officer-hours\): 90, i stället för 72/u);
  });

  test('changes a place by its path, and several at once', () => {
    const result = evaluated(
      lund,
      '--set',
      'typeCases[0].after.work[0].wage=21000 SEK/month',
      '--set',
      'settings.indirectTaxFactor=1',
    );
    expect(blockIn(result, 'assumptions', 'changes').items).toHaveLength(2);
    // Production is the labour cost: wage, the statutory 31.42 % and the case's 9 %.
    expect(figureIn(result, 'work', 'income', 'society')).toBeGreaterThan(21_000 * 12 * 1.4042);
  });

  test('published figures that no longer agree give exit code 1', () => {
    const { exitCode, output } = samnytta(['evaluate', lund, '--set', 'officer-hours=200']);
    expect(exitCode).toBe(1);
    expect(output).toContain('Nej');
    expect(verdicts(evaluated(lund, '--set', 'officer-hours=200'))).toContain(false);
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
  expect(plain(output)).toContain('employer.contribution.total): 30 %, i stället för 31,42 % Provräkning');
  const { items } = blockIn(
    reportIn(samnytta(['evaluate', '-', '--json'], { input: own })),
    'assumptions',
    'overrides',
  );
  expect(items).toMatchObject([
    { id: 'employer.contribution.total', value: { value: 0.3 }, replaced: { value: 0.3142 }, source: 'Provräkning' },
  ]);
});

test('what a file says cannot steer the terminal', () => {
  const { output } = samnytta(['evaluate', '-'], {
    input: lundText.replace("sv: 'Finsam Lund 2015: tre typfall'", 'sv: "Lund \\e[2J\\u202E"'),
  });
  expect(output).toContain('Lund');
  expect(output).not.toContain('\u001b');
  expect(output).not.toContain('\u202e');
});
