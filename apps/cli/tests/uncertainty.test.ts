import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksOf, type Report, sectionOf } from '@samnytta/report';
import { plain, program, root, samnytta } from './program.ts';
import { assessmentIn, assessmentsIn, blockIn, cellIn, figureIn, reportIn, tableIn, valueIn } from './report.ts';

const lund = 'examples/lund-2015.yaml';

function evaluated(...words: readonly string[]): Report {
  return reportIn(samnytta(['evaluate', ...words, '--json']));
}

/** The 90 and the 50 per cent interval of a figure of an assessment. */
function intervalsIn(
  report: Report,
  assessment: string,
  figure: string,
): readonly { readonly level: number | undefined; readonly low: number; readonly high: number }[] {
  const table = tableIn(assessmentIn(report, assessment), 'figure-intervals');
  return ['interval-90', 'interval-50'].map((column) => {
    const cell = cellIn(table, figure, column);
    if (cell.kind !== 'range') throw new Error(`${figure} has no interval`);
    return { level: cell.level, low: valueIn(cell.low), high: valueIn(cell.high) };
  });
}

describe('intervals of the type cases of Lund', () => {
  const result = evaluated(lund, '--draws', '2000', '--seed', '7');

  test('every type case has them, with the draws and the seed that were asked for', () => {
    expect(assessmentsIn(result)).toHaveLength(3);
    for (const id of assessmentsIn(result)) {
      const { items } = blockIn(assessmentIn(result, id), 'assumptions', 'draws');
      expect(items.find((one) => one.id === 'draws')?.value).toMatchObject({ value: 2000 });
      expect(items.find((one) => one.id === 'seed')?.value).toMatchObject({ text: { sv: '7' } });
    }
  });

  test('the yearly income of each actor lies within its own interval, and 50 % within 90 %', () => {
    let seen = 0;
    for (const assessment of assessmentsIn(result)) {
      const table = tableIn(assessmentIn(result, assessment), 'income-intervals');
      for (const { id: subject, cells } of table.rows) {
        const [wide, narrow] = ['interval-90', 'interval-50'].map((column) => cells[column]);
        const value = figureIn(result, assessment, 'income', subject);
        if (wide?.kind !== 'range' || narrow?.kind !== 'range')
          throw new Error(`${assessment} has no interval for ${subject}`);
        expect([wide.level, narrow.level]).toEqual([0.9, 0.5]);
        expect(valueIn(wide.low)).toBeLessThanOrEqual(value + 1e-6);
        expect(valueIn(wide.high)).toBeGreaterThanOrEqual(value - 1e-6);
        expect(valueIn(narrow.low)).toBeGreaterThanOrEqual(valueIn(wide.low));
        expect(valueIn(narrow.high)).toBeLessThanOrEqual(valueIn(wide.high));
        seen += 1;
      }
    }
    expect(seen).toBe(27);
  });

  test('the same seed gives the same bytes and another seed others, in text and JSON', () => {
    for (const more of [[], ['--json']]) {
      const run = (seed: string): string =>
        samnytta(['evaluate', lund, '--draws', '500', '--seed', seed, ...more]).output;
      expect(run('7')).toBe(run('7'));
      expect(run('7')).not.toBe(run('8'));
    }
  });

  test('without draws the answer is the same as it was, without uncertainty', () => {
    const without = reportIn(samnytta(['evaluate', lund, '--json']));
    expect(sectionOf(without, 'uncertainty')).toBeUndefined();
    expect(sectionOf(result, 'uncertainty')).toBeDefined();
    const figures = (report: Report) =>
      assessmentsIn(report).map((id) => tableIn(assessmentIn(report, id), 'all-figures'));
    expect(figures(without)).toEqual(figures(result));
  });

  test.each([
    ['sv', /Med 90 procents sannolikhet ligger intäkten per år för samhället mellan/u, /Mest betyder ”/u],
    ['en', /With a probability of 90 per cent the yearly income for society lies between/u, /matters most/u],
  ] as const)('are told in plain words (%s)', (language, interval, drives) => {
    const { output } = samnytta(['evaluate', lund, '--type-case', 'work', '--draws', '500', '--lang', language]);
    expect(plain(output)).toMatch(interval);
    expect(plain(output)).toMatch(drives);
  });

  test.each(['80', '120'])('fit %s columns', (columns) => {
    const { output } = samnytta(['evaluate', 'examples/illustration-2026.yaml', '--draws', '500'], {
      environment: { COLUMNS: columns },
    });
    expect(Math.max(...output.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(Number(columns));
  });
});

test('the probability of payback rises with the years, per actor that pays (Samverkansteam, Payoff, 2016-10-27)', () => {
  const table = tableIn(evaluated('examples/samverkansteam-2016.yaml', '--draws', '2000'), 'payback-probability');
  const society = ['year-1', 'year-3', 'year-5'].map((column) => valueIn(cellIn(table, 'society', column)));
  expect(society).toHaveLength(3);
  expect(society).toEqual(society.toSorted((one, other) => one - other));
  // The report's own payback is 35 months: one year is far too short, five years long enough more often than not.
  expect(society[0]).toBeLessThan(0.05);
  expect(society[2]).toBeGreaterThan(0.5);
});

test('a distribution that the case states takes the place of the grade’s, and one of nothing is a fault', () => {
  const text = readFileSync(join(root, lund), 'utf8');
  const fixed = `${text}\nuncertainty: { distributions: { officer-hours: { kind: uniform, least: 72, most: 72.01 } } }\n`;
  const run = samnytta(['evaluate', '-', '--draws', '500', '--type-case', 'work', '--json'], { input: fixed });
  const width = (report: Report): number => {
    const [found] = intervalsIn(report, 'work', 'income.municipality');
    return (found?.high ?? Number.NaN) - (found?.low ?? Number.NaN);
  };
  expect(width(reportIn(run))).toBeLessThan(width(evaluated(lund, '--draws', '500', '--type-case', 'work')));
  const wrong = samnytta(['evaluate', '-', '--draws', '500'], {
    input: fixed.replace('{ officer-hours:', '{ officer-hour:'),
  });
  expect([wrong.output, wrong.exitCode]).toEqual(['', 2]);
  expect(plain(wrong.errors)).toContain('uncertainty.distributions.officer-hour');
});

describe('sensitivity', () => {
  test('bars are sorted by swing, and each end is what the case gives with that value', () => {
    const report = reportIn(samnytta(['sensitivity', lund, '--type-case', 'work', '--figure', 'kommunen', '--json']));
    expect(blocksOf(report)[0]).toMatchObject({ kind: 'key-figure', id: 'income.municipality' });
    const bars = tableIn(report, 'tornado-values');
    const swings = bars.rows.map(({ cells }) => Math.abs(valueIn(cells['at-high']!) - valueIn(cells['at-low']!)));
    expect(swings).toEqual(swings.toSorted((one, other) => other - one));
    const [low, high, atLow, atHigh] = ['low', 'high', 'at-low', 'at-high'].map((column) =>
      valueIn(cellIn(bars, 'assumptions.officer-hours', column)),
    );
    // Officers at the price list's 400 kr an hour, borne by the municipality.
    expect((atHigh! - atLow!) / (high! - low!)).toBeCloseTo(400, 6);
  });

  test('with draws it tells what knowing more would be worth', () => {
    const report = reportIn(
      samnytta(['sensitivity', 'examples/samverkansteam-2016.yaml', '--draws', '1000', '--json']),
    );
    expect(valueIn(cellIn(tableIn(report, 'information'), 'everything', 'value'))).toBeGreaterThan(0);
  });

  test.each(['sv', 'en'])('is drawn with bars that fit the width (%s)', (language) => {
    for (const columns of ['80', '120']) {
      const { output, exitCode } = samnytta(['sensitivity', 'examples/illustration-2026.yaml', '--lang', language], {
        environment: { COLUMNS: columns },
      });
      expect(exitCode).toBe(0);
      expect(output).toMatch(/^ {4} *[█▓]+│[█▓]*$/mu);
      expect(Math.max(...output.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(Number(columns));
    }
  });
});

describe('breakeven', () => {
  /** The value that the input turns at. */
  function turnsAt(...words: readonly string[]): number {
    return valueIn(blockIn(reportIn(samnytta(['breakeven', ...words, '--json'])), 'key-figure', 'turns-at').value);
  }

  test('five years of 2 645 000 kr pay for 13 225 000 kr, which with the factor 1.25 is 10 580 000 kr paid (Samverkansteam, Payoff, 2016-10-27)', () => {
    const words = ['examples/samverkansteam-2016.yaml', 'intervention.cost', '--figure', 'profitability-5.society'];
    expect(turnsAt(...words)).toBeCloseTo((5 * 2_645_000) / 1.25, 3);
    for (const said of ['är 10 580 000 kr.', ': 6 000 000 kr', ': +76,3 %'])
      expect(plain(samnytta(['breakeven', ...words]).output)).toContain(said);
    expect(plain(samnytta(['breakeven', ...words, '--lang', 'en']).output)).toContain('is SEK 10,580,000.');
  });

  test('a target moves it by as much', () => {
    const words = [
      'examples/samverkansteam-2016.yaml',
      'intervention.cost',
      '--figure',
      'profitability-5.society',
      '--target',
      '1 000 000',
    ];
    expect(turnsAt(...words)).toBeCloseTo((5 * 2_645_000 - 1_000_000) / 1.25, 3);
  });

  test('put into the case, the value gives the target', () => {
    const file = 'examples/illustration-2026.yaml';
    const at = turnsAt(file, 'deadweight');
    const report = evaluated(file, '--type-case', 'cohort', '--set', `deadweight=${String(at * 100)} %`);
    expect(Math.abs(figureIn(report, 'cohort', 'net-present-value', 'society'))).toBeLessThan(1);
  });

  test('what never turns is told so in both languages, with what was tried', () => {
    const words = ['breakeven', lund, 'officer-hours', '--type-case', 'work', '--figure', 'society'];
    const report = reportIn(samnytta([...words, '--json']));
    expect(blocksOf(report).map(({ id }) => id)).toContain('never.above');
    expect(blocksOf(report).map(({ id }) => id)).not.toContain('turns-at');
    // Ten times the 72 hours of the case.
    expect(blockIn(report, 'key-figure', 'tried').value).toMatchObject({ low: { value: 0 }, high: { value: 720 } });
    expect(plain(samnytta(words).output)).toMatch(/Vänder aldrig: .* Prövat: 0 – 720/u);
    expect(plain(samnytta([...words, '--lang', 'en']).output)).toMatch(/Never turns: .* Tried: 0 – 720/u);
  });

  test('without an input the inputs are listed, and each of them can be asked for', () => {
    const { rows } = tableIn(
      reportIn(samnytta(['breakeven', lund, '--type-case', 'studies', '--json'])),
      'input-names',
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(samnytta(['breakeven', lund, '--type-case', 'studies']).output).toContain('course-place');
    for (const { id } of rows.slice(0, 3)) {
      const { errors, exitCode } = samnytta(['breakeven', lund, id, '--type-case', 'studies']);
      expect([id, errors, exitCode]).toEqual([id, '', 0]);
    }
  });
});

/** Says when the program begins to listen for Ctrl-C: before that the signal ends it as any other process. */
const saysWhenListening =
  "data:text/javascript,process.on('newListener', (name) => { if (name === 'SIGINT') process.send('listening'); });";

test('Ctrl-C ends it with 130, and nothing on standard output', async () => {
  const words = [
    '--import',
    saysWhenListening,
    program,
    'evaluate',
    'examples/cohort-illustration.csv',
    '--draws',
    '100000',
  ];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let output = '';
  let errors = '';
  child.stdout?.on('data', (part: Uint8Array) => {
    output += Buffer.from(part).toString();
  });
  child.stderr?.on('data', (part: Uint8Array) => {
    errors += Buffer.from(part).toString();
  });
  child.once('message', () => child.kill('SIGINT'));
  const exitCode = await new Promise((resolve) =>
    child.on('close', (code) => {
      resolve(code);
    }),
  );
  expect({ output, exitCode }).toEqual({ output: '', exitCode: 130 });
  expect(errors).toContain('Avbrutet. Inget resultat är skrivet.');
});
