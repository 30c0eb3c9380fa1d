import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blocksOf, type Report, type Table } from '@samnytta/report';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, plain, samnytta } from './program.ts';
import { assessmentIn, assessmentsIn, blockIn, cellIn, figureIn, reportIn, tableIn, valueIn } from './report.ts';

interface Income {
  readonly subject: string;
  readonly naive: number;
  readonly adjusted: number;
  readonly share: number | undefined;
  readonly error:
    | {
        readonly standardError: number;
        readonly degrees: number;
        readonly level: number | undefined;
        readonly low: number;
        readonly high: number;
      }
    | undefined;
}

/** What a report says side by side of an assessment. */
interface Sides {
  readonly explained: string;
  readonly incomes: readonly Income[];
  readonly figures: Readonly<Record<'naive' | 'adjusted', Table>>;
}

function errorOf(incomes: Table, shares: Table, subject: string): Income['error'] {
  const interval = incomes.rows.find(({ id }) => id === subject)?.cells['interval'];
  if (interval?.kind !== 'range') return undefined;
  const degrees = cellIn(shares, subject, 'degrees');
  const standardError = valueIn(cellIn(incomes, subject, 'standard-error'));
  return {
    standardError,
    degrees: degrees.kind === 'number' ? degrees.value : Infinity,
    level: interval.level,
    low: valueIn(interval.low),
    high: valueIn(interval.high),
  };
}

/** @param id of the assessment; a comparison group has a section of its own */
function sidesOf(report: Report, id?: string): Sides {
  const section = id === undefined ? report : assessmentIn(report, id);
  const [incomes, shares] = [tableIn(section, 'side-by-side-incomes'), tableIn(section, 'side-by-side-shares')];
  return {
    explained: blockIn(section, 'sentence', 'counterfactual').text.sv,
    incomes: incomes.rows.map(({ id: subject }): Income => {
      const share = cellIn(shares, subject, 'share');
      return {
        subject,
        naive: valueIn(cellIn(incomes, subject, 'naive')),
        adjusted: valueIn(cellIn(incomes, subject, 'adjusted')),
        share: share.kind === 'share' ? share.value : undefined,
        error: errorOf(incomes, shares, subject),
      };
    }),
    figures: { naive: tableIn(section, 'naive-figures'), adjusted: tableIn(section, 'adjusted-figures') },
  };
}

const incomeOf = ({ incomes }: Sides, subject: string) => incomes.find((income) => income.subject === subject);

/** A key figure on a side; undefined where it is not told. */
function figureOf({ figures }: Sides, side: 'naive' | 'adjusted', rule: string, subject: string): number | undefined {
  const cell = figures[side].rows.find(({ id }) => id === rule)?.cells[subject];
  return cell === undefined ? undefined : valueIn(cell);
}

/** People with 10 000 kr a month in social assistance before, and so many months less of it after; some see a doctor once less, and all a social worker some hours less. */
function table(
  name: string,
  fewerMonths: readonly number[],
  fewerVisits: number | readonly number[] = 0,
  fewerHours = 0,
): string {
  const rows = fewerMonths.flatMap((months, index) => {
    const person = `${name}${String(index)}`;
    const visits = typeof fewerVisits === 'number' ? (index < fewerVisits ? 1 : 2) : 2 - (fewerVisits[index] ?? 0);
    return [
      `${person};före;40;ekonomiskt bistånd;10 000;12;2;10`,
      `${person};efter;40;ekonomiskt bistånd;10 000;${String(12 - months)};${String(visits)};${String(10 - fewerHours)}`,
    ];
  });
  return [
    'deltagare;period;ålder;försörjning;försörjningens belopp;månader med försörjning;Läkarbesök i primärvården;social-worker-hour',
    ...rows,
  ].join('\n');
}

let folder = '';
const inFolder = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samnytta-'));
  // Paid for five: more people than that in the comparison group is no fault.
  writeFileSync(
    inFolder('five.yaml'),
    'title: Fem personer\ndate: 2024-01-01\nintervention: { participants: 5, cost: 100000 SEK }\nappraisal: { deadweight: 50 % }\n',
  );
  writeFileSync(inFolder('five.csv'), table('deltog', [2, 4, 6, 8, 10], 5));
  // Where everybody's change is the same, how much they differ is not told.
  writeFileSync(inFolder('differing.csv'), table('deltog', [2, 4, 6, 8, 10], [0.2, 0.4, 0.6, 0.8, 1]));
  writeFileSync(inFolder('six.csv'), table('annan', [1, 1, 1, 3, 3, 3]));
  writeFileSync(inFolder('few-visits.csv'), table('annan', [1, 1, 1, 3, 3, 3], 3, 2));
  writeFileSync(inFolder('only-few-visits.csv'), table('annan', [1, 1, 1, 3, 3, 3], 3));
  writeFileSync(inFolder('four.csv'), table('annan', [1, 1, 3, 3]));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const compared = (other: string, ...words: readonly string[]): readonly string[] => [
  'evaluate',
  inFolder('five.csv'),
  '--comparison',
  inFolder(other),
  ...words,
];

describe('a comparison group', () => {
  const read = (): Report => reportIn(samnytta(compared('six.csv', '--json')));

  test('is taken off the change of those who took part: difference-in-differences by hand', () => {
    const result = read();
    expect(blockIn(result, 'key-figure', 'comparison-people').value).toMatchObject({ value: 6 });
    expect(blockIn(result, 'sentence', 'read-comparison').text.sv).toContain('CSV');
    expect(result.sections.some(({ id }) => id === 'missing-comparison')).toBe(false);
    const sides = sidesOf(result);
    expect(sides.explained).toContain('6 personer');
    const municipality = incomeOf(sides, 'municipality');
    // Five gain 20, 40, 60, 80 and 100 thousand, six gain 10 or 30 thousand: 5 × (60 − 20) thousand.
    expect(municipality?.naive).toBeCloseTo(300_000, 6);
    expect(municipality?.adjusted).toBeCloseTo(200_000, 6);
    expect(municipality?.share).toBeCloseTo(1 / 3, 3);
    // The participants lose what the municipality gains.
    expect(incomeOf(sides, 'participant')?.adjusted).toBeLessThan(-190_000);
  });

  // Of people, a file holds no more digits than are shown: a thousandth of a share, the digits that an interval allows.
  test('has a standard error and a 95 % interval by Welch', () => {
    const error = incomeOf(
      sidesOf(
        reportIn(
          samnytta([
            'evaluate',
            inFolder('differing.csv'),
            '--case',
            inFolder('five.yaml'),
            '--comparison',
            inFolder('six.csv'),
            '--json',
          ]),
        ),
      ),
      'municipality',
    )?.error;
    // Variances 4e9 / 4 and 6e8 / 5, of means of five and six: 2e8 + 2e7; times five people.
    expect(error?.standardError).toBeCloseTo(5 * Math.sqrt(2.2e8), 0);
    // (2e8 + 2e7)² / ((2e8)² / 4 + (2e7)² / 5); Student's 97.5 % point there is 2.602862, by numerical integration of its density.
    expect(error?.degrees).toBeCloseTo(4.84 / 1.008, 1);
    expect(error?.level).toBe(0.95);
    expect(error?.low).toBeCloseTo(200_000 - 2.602862 * 74_161.985, -1);
    expect(error?.high).toBeCloseTo(200_000 + 2.602862 * 74_161.985, -2);
  });

  test('has no standard error where everybody changed alike for an actor: it would tell what each person changed by', () => {
    expect(incomeOf(sidesOf(read()), 'region')?.error).toBeUndefined();
  });

  test("carries over to key figures, in place of the case's own deadweight", () => {
    const sides = sidesOf(read());
    expect(figureOf(sides, 'naive', 'income-5', 'municipality')).toBeCloseTo(1_500_000, 6);
    expect(figureOf(sides, 'adjusted', 'income-5', 'municipality')).toBeCloseTo(1_000_000, 6);
    const without = sidesOf(reportIn(samnytta(compared('six.csv', '--json', '--set', 'appraisal.deadweight=0 %'))));
    expect(without).toEqual(sides);
  });

  test('of those who took part leaves nothing; the draws change nothing in it', () => {
    const same = sidesOf(reportIn(samnytta(compared('five.csv', '--json'))));
    for (const { adjusted } of same.incomes) expect(adjusted).toBeCloseTo(0, 6);
    const drawn = sidesOf(reportIn(samnytta(compared('six.csv', '--json', '--draws', '200'))));
    expect(drawn).toEqual(sidesOf(read()));
  });

  test.each([
    ['sv', 'utan och med avdrag', 'Kommunen +300 000 +200 000 74 162 6 970 – 393 000'],
    ['en', 'before and after deducting', 'Municipality +300,000 +200,000 74,162 6,970 – 393,000'],
  ] as const)('is shown to people in %s, fits the width, and names no one', (language, heading, row) => {
    const { output, errors, exitCode } = samnytta(
      [
        'evaluate',
        inFolder('differing.csv'),
        '--case',
        inFolder('five.yaml'),
        '--comparison',
        inFolder('six.csv'),
        '--lang',
        language,
      ],
      { environment: { COLUMNS: '80' } },
    );
    expect([errors, exitCode]).toEqual(['', 0]);
    expect(output).toContain(heading);
    expect(plain(output)).toContain(row);
    expect(Math.max(...output.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(output).not.toMatch(/annan\d|deltog\d/u);
  });

  test('has intervals for naive and adjusted with draws, wider where both groups are drawn', () => {
    writeFileSync(inFolder('ten.csv'), table('deltog', [2, 4, 6, 8, 10, 2, 4, 6, 8, 10]));
    writeFileSync(inFolder('twelve.csv'), table('annan', [1, 1, 1, 9, 9, 9, 1, 1, 1, 9, 9, 9]));
    writeFileSync(
      inFolder('ten.yaml'),
      'title: Tio personer\ndate: 2024-01-01\nintervention: { participants: 10, cost: 100000 SEK }\n',
    );
    const words = ['evaluate', inFolder('ten.csv'), '--comparison', inFolder('twelve.csv'), '--draws', '2000'];
    const incomes = tableIn(reportIn(samnytta([...words, '--json'])), 'side-by-side-incomes');
    const width = (side: 'naive' | 'adjusted'): number => {
      const interval = cellIn(incomes, 'municipality', `${side}-interval`);
      return interval.kind === 'range' ? valueIn(interval.high) - valueIn(interval.low) : Number.NaN;
    };
    expect(width('adjusted')).toBeGreaterThan(width('naive'));
    expect(plain(samnytta(words).output)).toContain('I det justerade ligger båda gruppernas slump.');
    expect(plain(samnytta([...words, '--lang', 'en']).output)).toContain('The adjusted holds the chance of both.');
  });

  test('does not tell of an actor that fewer than five of it change anything for', () => {
    const sides = sidesOf(reportIn(samnytta(compared('few-visits.csv', '--json'))));
    expect(incomeOf(sides, 'region')).toBeUndefined();
    expect(incomeOf(sidesOf(read()), 'region')).toBeDefined();
    expect(figureOf(sides, 'adjusted', 'income-5', 'region')).toBeUndefined();
    expect(figureOf(sides, 'adjusted', 'income-5', 'society')).toBeDefined();
  });

  test('in which fewer than five change anything for society is refused, with its file', () => {
    const { output, errors, exitCode } = samnytta(compared('only-few-visits.csv'));
    expect([output, exitCode]).toEqual(['', 2]);
    expect(plain(errors)).toMatch(
      /only-few-visits\.csv går inte att använda.*minst 5 personer vars förändring räknas för samhället/u,
    );
  });

  test('with faults in both tables: all are told at once, each under its file', () => {
    const [faulty, other] = ['faulty.csv', 'faulty-comparison.csv'];
    writeFileSync(inFolder(faulty), table('deltog', [2, 4, 6, 8, 10]).replace('deltog1;före;40', 'deltog1;före;140'));
    writeFileSync(
      inFolder(other),
      table('annan', [1, 1, 1, 3, 3]).replace(
        'annan2;före;40;ekonomiskt bistånd;10 000;12',
        'annan2;före;40;ekonomiskt bistånd;10 000;-12',
      ),
    );
    const words = ['evaluate', inFolder(faulty), '--case', inFolder('five.yaml'), '--comparison', inFolder(other)];
    const { output, errors, exitCode } = samnytta(words);
    expect([output, exitCode]).toEqual(['', 2]);
    expect(plain(errors)).toMatch(
      /faulty\.csv går inte att använda.*Rad 4, kolumn C.*faulty-comparison\.csv går inte att använda.*Rad 6, kolumn F/u,
    );
    const { problems } = answer<{ readonly problems: readonly { readonly path: string; readonly file?: string }[] }>(
      samnytta([...words, '--json']),
    );
    expect(problems.map(({ path, file }) => [path, file])).toEqual(
      expect.arrayContaining([
        ['C4', inFolder(faulty)],
        ['F6', inFolder(other)],
      ]),
    );
  });

  test('is taken off in sensitivity and break-even as well, which say so', () => {
    const words = [inFolder('five.csv'), '--comparison', inFolder('six.csv')];
    const sensitivity = reportIn(samnytta(['sensitivity', ...words, '--figure', 'profitability-5.society', '--json']));
    expect(blockIn(sensitivity, 'sentence', 'comparison').text.sv).toContain('6 personer');
    expect(valueIn(blockIn(sensitivity, 'key-figure', 'profitability-5.society').value)).toBeCloseTo(
      figureOf(sidesOf(read()), 'adjusted', 'profitability-5', 'society') ?? Number.NaN,
      4,
    );
    expect(
      blocksOf(reportIn(samnytta(['sensitivity', inFolder('five.csv'), '--json']))).some(
        ({ id }) => id === 'comparison',
      ),
    ).toBe(false);
    expect(plain(samnytta(['sensitivity', ...words]).output)).toContain(
      'förändringen i jämförelsegruppen (6 personer) är fråndragen',
    );
    // Of 200 000 kr a year (above), which is what the municipality's quarter may cost for one year to be even.
    const even = reportIn(
      samnytta(['breakeven', ...words, 'intervention.cost', '--figure', 'profitability-1.municipality', '--json']),
    );
    expect(valueIn(blockIn(even, 'key-figure', 'turns-at').value)).toBeCloseTo(800_000, 0);
    // A deadweight has no part where a comparison group is in its place.
    expect(samnytta(['breakeven', ...words, 'appraisal.deadweight'])).toMatchObject({ output: '', exitCode: 2 });
  });

  test('of four people, or for four people, is refused', () => {
    const ofFour = samnytta(compared('four.csv'));
    expect([ofFour.output, ofFour.exitCode]).toEqual(['', 2]);
    expect(plain(ofFour.errors)).toMatch(/four\.csv.*minst 5 personer/u);
    const forFour = samnytta([
      'evaluate',
      inFolder('four.csv'),
      '--case',
      inFolder('five.yaml'),
      '--comparison',
      inFolder('six.csv'),
      '--lang',
      'en',
    ]);
    expect([forFour.output, forFour.exitCode]).toEqual(['', 2]);
    expect(plain(forFour.errors)).toMatch(/at least 5 people/u);
  });

  test.each([
    ['of a case', ['evaluate', 'five.yaml', '--comparison', 'six.csv'], /--comparison: Valet gäller bara tabeller/u],
    ['that does not exist', ['evaluate', 'five.csv', '--comparison', 'nowhere.csv'], /Filen finns inte.*nowhere\.csv/u],
    [
      'with bounds',
      ['evaluate', 'five.csv', '--comparison', 'six.csv', '--missing', 'bound'],
      /--comparison: .*sämsta och bästa fall/u,
    ],
    [
      'and people both from standard input',
      ['evaluate', '-', '--case', 'five.yaml', '--comparison', '-'],
      /--comparison: .*standard in/u,
    ],
  ] as const)('%s is refused with its reason', (_, words, expected) => {
    const { output, errors, exitCode } = samnytta(words, { folder });
    expect([output, exitCode]).toEqual(['', 2]);
    expect(plain(errors)).toMatch(expected);
  });
});

describe("a case's own share that would have happened anyway", () => {
  test('stands beside all of the change, with profitability', () => {
    const section = assessmentIn(
      reportIn(samnytta(['evaluate', 'examples/samverkansteam-2016.yaml', '--json'])),
      'stated',
    );
    const [incomes, figures, shares] = ['side-by-side-incomes', 'adjusted-figures', 'side-by-side-shares'].map((id) =>
      tableIn(section, id),
    );
    expect(valueIn(cellIn(shares!, 'society', 'share'))).toBeCloseTo(0.25, 9);
    // Income 2 645 000 kr a year and cost 7 500 000 kr (Payoff, 2016-10-27): a quarter of the income is 661 250 kr.
    expect(incomes!.rows.find(({ id }) => id === 'society')?.cells).toMatchObject({
      naive: { value: 2_645_000 },
      adjusted: { value: 1_983_750 },
    });
    expect(incomes!.columns.map(({ id }) => id)).not.toContain('standard-error');
    expect(valueIn(cellIn(figures!, 'profitability-5', 'society'))).toBe(2_418_750);
    const { output } = samnytta(['evaluate', 'examples/samverkansteam-2016.yaml']);
    expect(plain(output)).toMatch(/Lönsamhet, 5 år 5 725 000 2 418 750/u);
  });

  test('is shown for each type case of Lund, and for a table of people', () => {
    const lund = reportIn(samnytta(['evaluate', 'examples/lund-2015.yaml', '--json']));
    expect(assessmentsIn(lund)).toHaveLength(3);
    for (const id of assessmentsIn(lund)) {
      const income = figureIn(lund, id, 'income', 'society');
      const incomes = tableIn(assessmentIn(lund, id), 'side-by-side-incomes');
      expect(valueIn(cellIn(incomes, 'society', 'naive'))).toBeCloseTo(income, 6);
      expect(valueIn(cellIn(incomes, 'society', 'adjusted'))).toBeCloseTo(0.75 * income, 6);
    }
    const people = reportIn(samnytta(['evaluate', inFolder('five.csv'), '--json']));
    expect(blocksOf(people).some(({ id }) => id === 'read-comparison')).toBe(false);
    expect(incomeOf(sidesOf(people), 'municipality')?.adjusted).toBeCloseTo(150_000, 6);
  });

  test('of nothing leaves nothing to show', () => {
    const words = ['evaluate', 'examples/lund-2015.yaml', '--set', 'appraisal.deadweight=0 %'];
    const tables = blocksOf(reportIn(samnytta([...words, '--json']))).filter(({ id }) => id.startsWith('side-by-side'));
    expect(tables).toEqual([]);
    expect(plain(samnytta(words).output)).toContain('Enligt fallet hade inget skett ändå.');
  });
});
