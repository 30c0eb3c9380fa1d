import ExcelJS from 'exceljs';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksOf, type Cell, type Report, sectionOf } from '@samnytta/report';
import { answer, plain, root, samnytta } from './program.ts';
import { assessmentsIn, blockIn, cellIn, figureIn, reportIn, tableIn, valueIn } from './report.ts';

const example = 'examples/cohort-illustration.csv';
const exampleText = readFileSync(join(root, example), 'utf8').replace(/^\ufeff/u, '');
const settings = 'examples/cohort-illustration.yaml';

function evaluated(...words: readonly string[]): Report {
  return reportIn(samnytta(['evaluate', ...words, '--json']));
}

/** A key figure of all in the table: `income.society`. */
function figure(report: Report, id: string): number {
  const [rule = '', subject = ''] = id.split('.');
  return figureIn(report, 'cohort', rule, subject);
}

function people(report: Report): number {
  return valueIn(blockIn(report, 'key-figure', 'people').value);
}

/** Low and high end of a cell. */
function endsIn(cell: Cell): readonly [number, number] {
  if (cell.kind !== 'range') throw new Error(`A cell is ${cell.kind}; expected a range`);
  return [valueIn(cell.low), valueIn(cell.high)];
}

function textIn(report: Report, id: string): string {
  return blockIn(report, 'sentence', id).text.sv;
}

/** Ten people with 10 000 kr a month in social assistance; person n has it n months less afterwards. */
const fewer = [
  'deltagare;period;kön;ålder;försörjning;försörjningens belopp;månader med försörjning',
  ...Array.from({ length: 10 }, (_, index) => {
    const person = `p${String(index)}`;
    const sex = index % 2 === 0 ? 'kvinna' : 'man';
    return [
      `${person};före;${sex};40;ekonomiskt bistånd;10 000;12`,
      `${person};efter;${sex};40;ekonomiskt bistånd;10 000;${String(12 - index)}`,
    ].join('\n');
  }),
].join('\n');
const fewerSettings = 'title: Tio personer\ndate: 2024-01-01\nintervention: { participants: 20, cost: 400000 SEK }\n';

let folder = '';
const inFolder = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samnytta-'));
  writeFileSync(inFolder('fewer.csv'), fewer);
  writeFileSync(inFolder('fewer.yaml'), fewerSettings);
  writeFileSync(inFolder('alone.csv'), fewer);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the made-up example', () => {
  const result = evaluated(example);

  test('has its settings beside it and forty people, and its actors sum to society', () => {
    expect(people(result)).toBe(40);
    expect(textIn(result, 'read')).toContain('CSV');
    const actors = [
      'municipality',
      'region',
      'employment-service',
      'social-insurance',
      'other-state',
      'participant',
      'employer',
    ];
    const sum = actors.reduce((total, actor) => total + figure(result, `income.${actor}`), 0);
    expect(sum).toBeCloseTo(figure(result, 'income.society'), 2);
    expect(valueIn(cellIn(tableIn(result, 'distribution-society-all'), 'all', 'total'))).toBeCloseTo(sum, 2);
    const bySex = tableIn(result, 'distribution-society-by-sex');
    expect(bySex.rows.reduce((total, { id }) => total + valueIn(cellIn(bySex, id, 'total')), 0)).toBeCloseTo(sum, 2);
    const byAge = tableIn(result, 'distribution-society-by-age');
    expect(byAge.rows.reduce((total, { id }) => total + valueIn(cellIn(byAge, id, 'people')), 0)).toBe(40);
    // Few of the women or the men lose: beside what women and men come to it would be told what they do.
    expect(
      blocksOf(result)
        .filter(({ id }) => id.startsWith('gains-and-losses'))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(blockIn(result, 'sentence', 'no-gains')).toBeDefined();
  });

  test('says the same as a workbook made by Excel’s rules, and as standard input', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Deltagare');
    for (const line of exampleText.trimEnd().split(/\r?\n/u))
      sheet.addRow(line.split(';').map((cell) => (/^\d+$/u.test(cell) ? Number(cell) : cell)));
    book.addWorksheet('Annat').addRow(['x']);
    writeFileSync(inFolder('people.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
    const ofBook = evaluated(inFolder('people.xlsx'), '--case', settings);
    expect(textIn(ofBook, 'read')).toMatch(/Deltagare.*Annat/u);
    expect(ofBook.sections.filter(({ id }) => id !== 'table')).toEqual(
      result.sections.filter(({ id }) => id !== 'table'),
    );
    expect(people(evaluated(inFolder('people.xlsx'), '--case', settings, '--sheet', 'Deltagare'))).toBe(40);
    expect(reportIn(samnytta(['evaluate', '-', '--case', settings, '--json'], { input: exampleText }))).toEqual(result);
  });

  test.each([
    ['sv', ['Vinner och förlorar', 'Efter kön', 'Efter ålder']],
    ['en', ['Who gains and who loses', 'By sex', 'By age']],
  ] as const)('is shown to people in %s, fits the width, and names no one', (language, headings) => {
    for (const columns of ['80', '120']) {
      const { output, errors, exitCode } = samnytta(['evaluate', example, '--draws', '500', '--lang', language], {
        environment: { COLUMNS: columns },
      });
      expect([errors, exitCode]).toEqual(['', 0]);
      for (const heading of headings) expect(output).toContain(heading);
      expect(Math.max(...output.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(Number(columns));
      expect(output).not.toMatch(/påhittad-\d/u);
    }
  });

  test('has intervals around its figures; the same seed gives the same bytes', () => {
    const run = (seed: string): string =>
      samnytta(['evaluate', example, '--draws', '500', '--seed', seed, '--json']).output;
    const first = run('3');
    expect(run('3')).toBe(first);
    expect(run('4')).not.toBe(first);
    expect(first).not.toMatch(/påhittad-\d/u);
    const report = JSON.parse(first) as Report;
    const [low, high] = endsIn(cellIn(tableIn(report, 'income-intervals'), 'society', 'interval-90'));
    expect(textIn(report, 'uncertainty-note-1')).toContain('bootstrap');
    expect(low).toBeLessThan(figure(report, 'income.society'));
    expect(high).toBeGreaterThan(figure(report, 'income.society'));
  });

  test('--set changes the settings', () => {
    const changed = evaluated(example, '--set', 'intervention.cost=1000000 SEK');
    expect(figure(changed, 'cost.society') / figure(result, 'cost.society')).toBeCloseTo(1 / 3.4, 9);
  });
});

describe('more participants than are in the table', () => {
  test('scales the ten up to twenty by the mean, with an interval by Student (t = 1.8331 with nine degrees of freedom)', () => {
    const result = evaluated(inFolder('fewer.csv'));
    // 0 + 1 + … + 9 months of 10 000 kr less.
    expect(figure(result, 'income.municipality')).toBeCloseTo(450_000, 6);
    const found = (column: string) => cellIn(tableIn(result, 'scaled-up'), 'municipality', column);
    const deviation = Math.sqrt(
      Array.from({ length: 10 }, (_, index) => (index * 10_000 - 45_000) ** 2).reduce((sum, one) => sum + one, 0) / 9,
    );
    const error = ((20 * deviation) / Math.sqrt(10)) * Math.sqrt(1 / 2);
    expect(valueIn(found('total'))).toBeCloseTo(900_000, 6);
    // What is drawn or rests on chance has three digits.
    expect(valueIn(found('standard-error'))).toBe(1000 * Math.round(error / 1000));
    expect(endsIn(found('interval'))[1]).toBe(10_000 * Math.round((900_000 + 1.833113 * error) / 10_000));
    const { output } = samnytta(['evaluate', inFolder('fewer.csv')]);
    expect(plain(output)).toContain('Uppräknat från 10 personer i tabellen till alla 20');
  });

  test('is refused in plain words when the ten are nine', () => {
    writeFileSync(inFolder('nine.csv'), fewer.split('\n').slice(0, 19).join('\n'));
    const report = evaluated(inFolder('nine.csv'), '--case', inFolder('fewer.yaml'), '--draws', '500');
    expect(sectionOf(report, 'scaled-up')?.blocks.map(({ kind }) => kind)).toEqual(['sentence']);
    expect(textIn(report, 'refused-1')).toContain('9 följda personer kan inte stå för 20');
    expect(textIn(report, 'uncertainty-note-1')).toContain('för få personer');
  });
});

describe('what is missing', () => {
  const withHole = fewer.replace(
    'p3;efter;man;40;ekonomiskt bistånd;10 000;9',
    'p3;efter;man;40;ekonomiskt bistånd;10 000;',
  );
  /** Five of the ten have a hole each. */
  const withHoles = fewer.replaceAll(/(p[0-4];efter;(?:man|kvinna);40;ekonomiskt bistånd;10 000;)\d+/gu, '$1');
  const handled = (handling: string): Report => {
    writeFileSync(inFolder('hole.csv'), withHole);
    return evaluated(inFolder('hole.csv'), '--case', inFolder('fewer.yaml'), '--missing', handling);
  };

  test('is a fault unless a choice is made', () => {
    writeFileSync(inFolder('hole.csv'), withHole);
    const { output, errors, exitCode } = samnytta(['evaluate', inFolder('hole.csv'), '--case', inFolder('fewer.yaml')]);
    expect([output, exitCode]).toEqual(['', 2]);
    expect(plain(errors)).toMatch(/Rad 9, kolumn G \(månader med försörjning\): Ett värde saknas/u);
  });

  test('is filled in with the median of the other nine, or with zero', () => {
    // Months after: 12, 11, 10, 8, 7, 6, 5, 4, 3. The median is the mean of the five in the middle, so that it is nobody's own.
    const middle = (10 + 8 + 7 + 6 + 5) / 5;
    const median = handled('median');
    // One value is fewer than five: how many there are is not told.
    const missing = tableIn(median, 'missing-participants');
    expect(missing.rows.map(({ label }) => label.en)).toEqual([expect.stringContaining('support months')]);
    expect(cellIn(missing, '1', 'count')).toEqual({ kind: 'suppressed', reason: expect.anything() as unknown });
    expect(valueIn(cellIn(missing, '1', 'instead'))).toBe(middle);
    expect(figure(median, 'income.municipality')).toBeCloseTo(450_000 + (9 - middle) * 10_000, 6);
    expect(figure(handled('zero'), 'income.municipality')).toBeCloseTo(450_000 + 9 * 10_000, 6);
  });

  test('is told as a worst and a best case', () => {
    writeFileSync(inFolder('holes.csv'), withHoles);
    const report = evaluated(inFolder('holes.csv'), '--case', inFolder('fewer.yaml'), '--missing', 'bound');
    expect(assessmentsIn(report)).toEqual(['cohort-worst', 'cohort-best']);
    // 5, 6, 7, 8 and 9 months less are known; each of the others is between none and all twelve.
    expect(assessmentsIn(report).map((id) => figureIn(report, id, 'income', 'municipality'))).toEqual([
      350_000,
      350_000 + 5 * 120_000,
    ]);
    const { output } = samnytta([
      'evaluate',
      inFolder('holes.csv'),
      '--case',
      inFolder('fewer.yaml'),
      '--missing',
      'bound',
      '--draws',
      '500',
    ]);
    expect(plain(output)).toContain('sämsta fall');
    expect(plain(output)).toContain('det sämsta fallets nedre gräns till det bästa fallets övre');
  });

  test('of one person is not bounded for the actors that the difference is of, nor for society', () => {
    const report = handled('bound');
    const parties = blocksOf(report).flatMap((block) =>
      block.kind === 'table' && block.id === 'all-figures' ? block.columns.map(({ id }) => id) : [],
    );
    expect(parties.length).toBeGreaterThan(0);
    expect(parties.filter((id) => id === 'municipality' || id === 'participant')).toEqual([]);
    // In work, what is missing makes a difference to society, and the difference would be the one person's.
    const inWork = fewer
      .split('\n')
      .map((line, index) =>
        index === 0
          ? `${line};lön;månader i arbete`
          : line.startsWith('p3;efter')
            ? 'p3;efter;man;40;;;;25000;?'
            : index % 2 === 0
              ? `${line};24000;3`
              : `${line};;`,
      )
      .join('\n')
      .replaceAll(/;10 000;\d+;24000/gu, ';10 000;9;24000');
    writeFileSync(inFolder('work.csv'), inWork);
    const { output, errors, exitCode } = samnytta([
      'evaluate',
      inFolder('work.csv'),
      '--case',
      inFolder('fewer.yaml'),
      '--missing',
      'bound',
    ]);
    expect([output, exitCode]).toEqual(['', 2]);
    expect(plain(errors)).toMatch(/work\.csv går inte att använda.*minst 5 personer/u);
  });

  test('with draws gives one interval over both cases, also for all participants', () => {
    writeFileSync(inFolder('holes.csv'), withHoles);
    const words = [inFolder('holes.csv'), '--case', inFolder('fewer.yaml'), '--missing', 'bound', '--draws', '500'];
    const report = evaluated(...words);
    const [low, high] = endsIn(cellIn(tableIn(report, 'bounds-incomes'), 'municipality', 'interval'));
    const [worst, best] = assessmentsIn(report).map((id) => figureIn(report, id, 'income', 'municipality'));
    expect(low).toBeLessThan(worst!);
    expect(high).toBeGreaterThan(best!);
    // Twice as many took part as are in the table.
    const [all, most] = endsIn(cellIn(tableIn(report, 'scaled-up'), 'municipality', 'interval'));
    expect(all).toBeLessThan(2 * worst!);
    expect(most).toBeGreaterThan(2 * best!);
  });

  test('windows of another length are refused or moved to twelve months', () => {
    const half = fewer
      .replace('försörjning\n', 'försörjning;uppföljda månader\n')
      .replaceAll(/;(\d+)\n/gu, (_, months: string) => `;${String(Number(months) / 2).replace('.', ',')};6\n`)
      .replace(/;(\d+)$/u, ';1,5;6');
    writeFileSync(inFolder('half.csv'), half);
    const words = [inFolder('half.csv'), '--case', inFolder('fewer.yaml')];
    expect(samnytta(['evaluate', ...words])).toMatchObject({ output: '', exitCode: 2 });
    const result = evaluated(...words, '--windows', 'annualise');
    expect(textIn(result, 'annualised')).toContain('20 perioder');
    expect(figure(result, 'income.municipality')).toBeCloseTo(450_000, 6);
  });
});

describe('what the result of a table hangs on', () => {
  test('is moved by prices and cost as another evaluation with them is', () => {
    const report = reportIn(samnytta(['sensitivity', example, '--figure', 'profitability-5.society', '--json']));
    expect(blocksOf(report)[0]).toMatchObject({ kind: 'key-figure', id: 'profitability-5.society' });
    const bars = tableIn(report, 'tornado-values');
    const changed = evaluated(
      example,
      '--set',
      `intervention.cost=${String(valueIn(cellIn(bars, 'intervention.cost', 'low')))} SEK`,
    );
    // The cost is shown with three digits, and so is what the figure then is.
    expect(
      valueIn(cellIn(bars, 'intervention.cost', 'at-low')) / figure(changed, 'profitability-5.society'),
    ).toBeCloseTo(1, 2);
    expect(bars.rows.some(({ id }) => id.startsWith('typeCases'))).toBe(false);
    expect(bars.rows.some(({ id }) => id === 'prices.social-worker-hour')).toBe(true);
  });

  test('is told for two at a time, and what knowing more is worth', () => {
    const report = reportIn(
      samnytta([
        'sensitivity',
        example,
        '--two-way',
        'intervention.cost,appraisal.persistence',
        '--draws',
        '300',
        '--json',
      ]),
    );
    expect(tableIn(report, 'two-way').rows.map(({ cells }) => Object.keys(cells).length)).toEqual([5, 5, 5, 5, 5]);
    expect(valueIn(cellIn(tableIn(report, 'all-information'), 'everything', 'value'))).toBeGreaterThanOrEqual(0);
  });

  test('turns where the cost is five years of income, with the factor of indirect taxes', () => {
    const words = ['breakeven', example, 'intervention.cost', '--figure', 'profitability-5.society'];
    const at = valueIn(blockIn(reportIn(samnytta([...words, '--json'])), 'key-figure', 'turns-at').value);
    // Market value of the cost is 1.25 times what is paid (Samverkansteam, Payoff, 2016-10-27).
    expect(Math.abs(at - (5 * figure(evaluated(example), 'income.society')) / 1.25)).toBeLessThanOrEqual(2.5);
    expect(plain(samnytta(words).output)).toContain('Lönsamheten efter 5 år för samhället är 0 kr när');
  });

  test('stands beside the scenarios that the settings state, for the same people', () => {
    writeFileSync(
      inFolder('scenarios.yaml'),
      `${fewerSettings}scenarios: { dear: { name: { sv: Dyr, en: Dear }, set: { intervention.cost: 800000 SEK } } }\n`,
    );
    const words = [
      'sensitivity',
      inFolder('fewer.csv'),
      '--case',
      inFolder('scenarios.yaml'),
      '--figure',
      'cost.society',
    ];
    const scenarios = tableIn(reportIn(samnytta([...words, '--json'])), 'scenarios');
    expect(scenarios.columns.map(({ id }) => id)).toEqual(['base', 'scenario.dear']);
    const [base, dear] = scenarios.columns.map(({ id }) => valueIn(cellIn(scenarios, 'cost.society', id)));
    expect(dear! / base!).toBeCloseTo(2, 9);
  });

  test('says that what the table says of each person is not tried, in both languages', () => {
    for (const command of ['sensitivity', 'breakeven']) {
      expect(plain(samnytta([command, example]).output)).toContain('Bara det som alla delar prövas');
      expect(plain(samnytta([command, example, '--lang', 'en']).output)).toContain('Only what all share is tried');
    }
  });

  test('is not told of inputs that fewer than five people depend on', () => {
    const { rows } = tableIn(reportIn(samnytta(['breakeven', example, '--json'])), 'input-names');
    expect(rows.map(({ id }) => id)).toContain('prices.gp-visit');
    // Some of the few who live in one of the two places have other support: the tax of neither place is told of.
    expect(rows.some(({ id }) => id.startsWith('parameters.local-tax'))).toBe(false);
  });
});

test('warnings are told at the end, and to programs', () => {
  const moved = fewer.replaceAll(/(p[0-6];efter;\w+;40;)ekonomiskt bistånd;10 000;\d+/gu, '$1sjukpenning;9 000;12');
  writeFileSync(inFolder('moved.csv'), moved);
  const words = [inFolder('moved.csv'), '--case', inFolder('fewer.yaml')];
  // Seven moved, and three did not: those would be told of by a number.
  const warning = blocksOf(evaluated(...words)).find(
    (block) => block.kind === 'warning' && block.id.startsWith('substitution'),
  );
  expect(warning?.kind === 'warning' && warning.text.sv.replaceAll('\u00a0', ' ')).toMatch(
    /^Nästan alla 10 personer har bytt/u,
  );
  expect(plain(samnytta(['evaluate', ...words, '--lang', 'en']).output)).toContain(
    '! Almost all of the 10 people have moved from one public support to another',
  );
});

describe('faults', () => {
  interface Problems {
    readonly problems: readonly {
      path: string;
      row?: number | null;
      column?: string | null;
      kind: string;
      text: string;
    }[];
    readonly isCutShort?: boolean;
  }

  test('are all told, by row and column, in both languages, and nothing is written', () => {
    const faulty = `${fewer.replace('p1;före;man;40', 'p1;före;man;140').replace('p2;före;kvinna', 'p2;före;flicka')}\np9;efter;man;40;ekonomiskt bistånd;-5;1\n`;
    writeFileSync(inFolder('faulty.csv'), faulty);
    const before = readdirSync(folder);
    const words = ['evaluate', inFolder('faulty.csv'), '--case', inFolder('fewer.yaml')];
    for (const [language, row] of [
      ['sv', 'Rad'],
      ['en', 'Row'],
    ] as const) {
      const { output, errors, exitCode } = samnytta([...words, '--lang', language]);
      expect([output, exitCode]).toEqual(['', 2]);
      for (const place of [`${row} 4, `, `${row} 6, `, `${row} 22`]) expect(plain(errors)).toContain(place);
    }
    const { problems } = answer<Problems>(samnytta([...words, '--json']));
    expect(problems.map(({ path, row, column }) => [path, row, column])).toEqual(
      expect.arrayContaining([
        ['D4', 4, 'D'],
        ['C6', 6, 'C'],
        ['F22', 22, 'F'],
      ]),
    );
    expect(readdirSync(folder)).toEqual(before);
  });

  test('are told up to a hundred, and that there may be more', () => {
    writeFileSync(
      inFolder('many.csv'),
      `${fewer}\n${Array.from({ length: 150 }, (_, index) => `p1${';x'.repeat(index + 20)}\n`).join('')}`,
    );
    const words = ['evaluate', inFolder('many.csv'), '--case', inFolder('fewer.yaml')];
    const { problems, isCutShort } = answer<Problems>(samnytta([...words, '--json']));
    expect([problems.length, isCutShort]).toEqual([100, true]);
    expect(plain(samnytta(words).errors)).toContain('Läsningen avbröts vid 100 fel');
  });

  test.each([
    ['a personal identity number', fewer.replace('p1;före', '19850101-1234;före'), /personnummer/u],
    ['a formula’s file of another format', '%PDF-1.7 x', /Den sortens fil tas inte emot/u],
    ['an empty file', '', /Tabellen är tom/u],
    ['an unknown column', fewer.replace('kön', 'skostorlek'), /kolumn C \(skostorlek\): Kolumnen är okänd/u],
    ['four people', fewer.split('\n').slice(0, 9).join('\n'), /minst 5 personer/u],
  ])('%s', (_, content, expected) => {
    writeFileSync(inFolder('bad.csv'), content);
    const { output, errors, exitCode } = samnytta(['evaluate', inFolder('bad.csv'), '--case', inFolder('fewer.yaml')]);
    expect([output, exitCode]).toEqual(['', 2]);
    expect(plain(errors)).toMatch(expected);
  });

  const lund = join(root, 'examples/lund-2015.yaml');
  test.each([
    [
      'no settings',
      ['evaluate', 'alone.csv'],
      /--case: Tabellen saknar inställningar.*alone\.yaml/u,
      /--case: The table has no settings.*alone\.yaml/u,
    ],
    [
      'no table',
      ['evaluate', 'nowhere.csv', '--case', 'fewer.yaml'],
      /Filen finns inte.*nowhere\.csv/u,
      /no such file.*nowhere\.csv/u,
    ],
    [
      'a case with people of its own',
      ['evaluate', 'fewer.csv', '--case', lund],
      /ett fall utan egna deltagare/u,
      /a case without people of its own/u,
    ],
    [
      'a table option for a case',
      ['evaluate', lund, '--missing', 'mean'],
      /--missing: Valet gäller bara tabeller/u,
      /--missing: The option is only for tables/u,
    ],
    [
      'a type case of a table',
      ['evaluate', 'fewer.csv', '--type-case', 'x'],
      /--type-case: Valet gäller inte tabeller/u,
      /--type-case: The option is not for tables/u,
    ],
    [
      'a way of filling in that does not exist',
      ['evaluate', 'fewer.csv', '--missing', 'guess'],
      /"guess".*refuse, mean, median/u,
      /"guess".*refuse, mean, median/u,
    ],
    [
      'a table where a case is asked for',
      ['explain', 'fewer.csv'],
      /tas emot av evaluate, sensitivity och breakeven, inte av explain/u,
      /for evaluate, sensitivity and breakeven, not for explain/u,
    ],
    [
      'bounds of what is tried',
      ['sensitivity', 'fewer.csv', '--missing', 'bound'],
      /--missing: Sämsta och bästa fall räknas bara av evaluate/u,
      /--missing: The worst and the best case are only counted by evaluate/u,
    ],
    [
      'a type case of a table that is tried',
      ['breakeven', 'fewer.csv', 'intervention.cost', '--type-case', 'x'],
      /--type-case: Valet gäller inte tabeller/u,
      /--type-case: The option is not for tables/u,
    ],
    [
      'a seed without draws',
      ['evaluate', 'fewer.csv', '--seed', '1'],
      /--seed: Valet har ingen verkan utan --draws/u,
      /--seed: The option has no effect without --draws/u,
    ],
    [
      'too few draws',
      ['evaluate', 'fewer.csv', '--draws', '10'],
      /--draws: .*"10".*100 till 100000/u,
      /--draws: .*"10".*100 to 100000/u,
    ],
    [
      'a seed that is no whole number',
      ['evaluate', 'fewer.csv', '--draws', '500', '--seed', '1.5'],
      /--seed: .*"1\.5"/u,
      /--seed: .*"1\.5"/u,
    ],
    [
      'a target that is no number',
      ['breakeven', lund, 'officer-hours', '--target', 'x'],
      /--target: .*"x"/u,
      /--target: .*"x"/u,
    ],
    [
      'an input that does not exist',
      ['breakeven', lund, 'oficer-hours'],
      /UNDERLAG: .*"oficer-hours".*officer-hours/u,
      /INPUT: .*"oficer-hours".*officer-hours/u,
    ],
    [
      'a figure without a target of its own',
      ['breakeven', lund, 'officer-hours', '--figure', 'potential'],
      /--target: potential\.society/u,
      /--target: potential\.society/u,
    ],
    [
      'an unknown figure',
      ['sensitivity', lund, '--figure', 'incme.society'],
      /"incme\.society".*income\.society/u,
      /"incme\.society".*income\.society/u,
    ],
  ] as const)('%s: told in the language asked for', (_, words, swedish, english) => {
    for (const [language, expected] of [
      ['sv', swedish],
      ['en', english],
    ] as const) {
      const { output, errors, exitCode } = samnytta([...words, '--lang', language], { folder });
      expect([output, exitCode]).toEqual(['', 2]);
      expect(plain(errors)).toMatch(expected);
    }
  });
});
