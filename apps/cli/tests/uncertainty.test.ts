import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Report } from '@samnytta/report';
import { answer, plain, program, root, samnytta } from './program.ts';
import { assessmentIn, assessmentsIn, figureIn, reportIn, tableIn } from './report.ts';

// Each test starts several processes.
vi.setConfig({ testTimeout: 30_000 });

const lund = 'examples/lund-2015.yaml';

interface Interval {
  readonly level: number;
  readonly low: number | null;
  readonly high: number | null;
}

interface Uncertain extends Report {
  readonly uncertainty: readonly {
    assessment: string;
    draws: number;
    seed: number;
    figures: readonly { id: string; median: number | null; intervals: readonly Interval[] }[];
    payback: readonly { subject: string; years: number; probability: number | null; reading: string }[];
    readings: readonly string[];
  }[];
}

function evaluated(...words: readonly string[]): Uncertain {
  return answer(samnytta(['evaluate', ...words, '--json']));
}

describe('intervals of the type cases of Lund', () => {
  const result = evaluated(lund, '--draws', '2000', '--seed', '7');

  test('every type case has them, with the draws and the seed that were asked for', () => {
    expect(result.uncertainty.map(({ assessment }) => assessment)).toEqual(assessmentsIn(result));
    expect(result.uncertainty).toMatchObject(assessmentsIn(result).map(() => ({ draws: 2000, seed: 7 })));
  });

  test("the yearly income of each actor lies within its own interval, and 50 % within 90 %", () => {
    let seen = 0;
    for (const { assessment, figures } of result.uncertainty) {
      for (const { id: figure, intervals } of figures.filter((one) => one.id.startsWith('income.'))) {
        const [wide, narrow] = intervals;
        const value = figureIn(result, assessment, 'income', figure.slice('income.'.length));
        if (wide === undefined || narrow === undefined) throw new Error(`${assessment} has no interval for ${figure}`);
        expect([wide.level, narrow.level]).toEqual([0.9, 0.5]);
        expect(wide.low).toBeLessThanOrEqual(value + 1e-6);
        expect(wide.high).toBeGreaterThanOrEqual(value - 1e-6);
        expect(narrow.low).toBeGreaterThanOrEqual(wide.low ?? Number.NaN);
        expect(narrow.high).toBeLessThanOrEqual(wide.high ?? Number.NaN);
        seen += 1;
      }
    }
    expect(seen).toBe(27);
  });

  test('the same seed gives the same bytes and another seed others, in text and JSON', () => {
    for (const more of [[], ['--json']]) {
      const run = (seed: string): string => samnytta(['evaluate', lund, '--draws', '500', '--seed', seed, ...more]).output;
      expect(run('7')).toBe(run('7'));
      expect(run('7')).not.toBe(run('8'));
    }
  });

  test('without draws the answer is the same as it was, without uncertainty', () => {
    const without = reportIn(samnytta(['evaluate', lund, '--json']));
    expect(without).not.toHaveProperty('uncertainty');
    const figures = (report: Report) => assessmentsIn(report).map((id) => tableIn(assessmentIn(report, id), 'all-figures'));
    expect(figures(without)).toEqual(figures(result));
  });

  test.each([['sv', /Med 90 procents sannolikhet ligger intäkten per år för samhället mellan/u, /Mest betyder ”/u], ['en', /With a probability of 90 per cent the yearly income for society lies between/u, /matters most/u]] as const)(
    'are told in plain words (%s)',
    (language, interval, drives) => {
      const { output } = samnytta(['evaluate', lund, '--type-case', 'work', '--draws', '500', '--lang', language]);
      expect(plain(output)).toMatch(interval);
      expect(plain(output)).toMatch(drives);
    },
  );

  test.each(['80', '120'])('fit %s columns', (columns) => {
    const { output } = samnytta(['evaluate', 'examples/illustration-2026.yaml', '--draws', '500'], { environment: { COLUMNS: columns } });
    expect(Math.max(...output.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(Number(columns));
  });
});

test('the probability of payback rises with the years, per actor that pays (Samverkansteam, Payoff, 2016-10-27)', () => {
  const [told] = evaluated('examples/samverkansteam-2016.yaml', '--draws', '2000').uncertainty;
  const society = (told?.payback ?? []).filter(({ subject }) => subject === 'society').map(({ probability }) => probability ?? Number.NaN);
  expect(society).toHaveLength(3);
  expect(society).toEqual(society.toSorted((one, other) => one - other));
  // The report's own payback is 35 months: one year is far too short, five years long enough more often than not.
  expect(society[0]).toBeLessThan(0.05);
  expect(society[2]).toBeGreaterThan(0.5);
});

test('a distribution that the case states takes the place of the grade’s, and one of nothing is a fault', () => {
  const text = readFileSync(join(root, lund), 'utf8');
  const fixed = `${text}\nuncertainty: { distributions: { officer-hours: { kind: uniform, least: 72, most: 72.001 } } }\n`;
  const run = samnytta(['evaluate', '-', '--draws', '500', '--type-case', 'work', '--json'], { input: fixed });
  const width = ({ uncertainty }: Uncertain): number => {
    const found = uncertainty[0]?.figures.find(({ id }) => id === 'income.municipality')?.intervals[0];
    return (found?.high ?? Number.NaN) - (found?.low ?? Number.NaN);
  };
  expect(width(answer(run))).toBeLessThan(width(evaluated(lund, '--draws', '500', '--type-case', 'work')));
  const wrong = samnytta(['evaluate', '-', '--draws', '500'], { input: fixed.replace('{ officer-hours:', '{ officer-hour:') });
  expect([wrong.output, wrong.exitCode]).toEqual(['', 2]);
  expect(plain(wrong.errors)).toContain('uncertainty.distributions.officer-hour');
});

describe('sensitivity', () => {
  interface Sensitivity {
    readonly figure: string;
    readonly value: number;
    readonly bars: readonly { input: string; low: number; high: number; atLow: number; atHigh: number; swing: number }[];
    readonly information?: { readonly perfect: { readonly value: number } } | null;
  }

  test('bars are sorted by swing, and each end is what the case gives with that value', () => {
    const { bars, figure } = answer<Sensitivity>(samnytta(['sensitivity', lund, '--type-case', 'work', '--figure', 'kommunen', '--json']));
    expect(figure).toBe('income.municipality');
    const swings = bars.map(({ swing }) => swing);
    expect(swings).toEqual(swings.toSorted((one, other) => other - one));
    const hours = bars.find(({ input }) => input === 'assumptions.officer-hours');
    if (hours === undefined) throw new Error('officer-hours has no bar');
    // Officers at the price list's 400 kr an hour, borne by the municipality.
    expect((hours.atHigh - hours.atLow) / (hours.high - hours.low)).toBeCloseTo(400, 6);
  });

  test('with draws it tells what knowing more would be worth', () => {
    const { information } = answer<Sensitivity>(samnytta(['sensitivity', 'examples/samverkansteam-2016.yaml', '--draws', '1000', '--json']));
    expect(information?.perfect.value).toBeGreaterThan(0);
  });

  test.each([['sv', 'Vad resultatet hänger på'], ['en', 'What the result depends on']] as const)('is drawn with bars that fit the width (%s)', (language, heading) => {
    for (const columns of ['80', '120']) {
      const { output, exitCode } = samnytta(['sensitivity', 'examples/illustration-2026.yaml', '--lang', language], { environment: { COLUMNS: columns } });
      expect(exitCode).toBe(0);
      expect(output).toContain(heading);
      expect(output).toMatch(/^ {4} *[█▓]+│[█▓]*$/mu);
      expect(Math.max(...output.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(Number(columns));
    }
  });
});

describe('breakeven', () => {
  interface Even {
    readonly turns: boolean;
    readonly at: number | null;
    readonly side: string | null;
    readonly reading: string;
  }

  test('five years of 2 645 000 kr pay for 13 225 000 kr, which with the factor 1.25 is 10 580 000 kr paid (Samverkansteam, Payoff, 2016-10-27)', () => {
    const words = ['breakeven', 'examples/samverkansteam-2016.yaml', 'intervention.cost', '--figure', 'profitability-5.society'];
    const { turns, at } = answer<Even>(samnytta([...words, '--json']));
    expect(turns).toBe(true);
    expect(at).toBeCloseTo((5 * 2_645_000) / 1.25, 3);
    expect(plain(samnytta(words).output)).toContain('är 10 580 000 kr. I fallet är värdet 6 000 000 kr. Det är en ändring med +76,3 %.');
    expect(plain(samnytta([...words, '--lang', 'en']).output)).toContain('is SEK 10,580,000. In the case the value is SEK 6,000,000.');
  });

  test('a target moves it by as much', () => {
    const words = ['breakeven', 'examples/samverkansteam-2016.yaml', 'intervention.cost', '--figure', 'profitability-5.society', '--target', '1 000 000'];
    expect(answer<Even>(samnytta([...words, '--json'])).at).toBeCloseTo((5 * 2_645_000 - 1_000_000) / 1.25, 3);
  });

  test('put into the case, the value gives the target', () => {
    const file = 'examples/illustration-2026.yaml';
    const { at } = answer<Even>(samnytta(['breakeven', file, 'deadweight', '--json']));
    const report = evaluated(file, '--type-case', 'cohort', '--set', `deadweight=${String((at ?? 0) * 100)} %`);
    expect(Math.abs(figureIn(report, 'cohort', 'net-present-value', 'society'))).toBeLessThan(1);
  });

  test('what never turns is told so in both languages, with what was tried', () => {
    const words = ['breakeven', lund, 'officer-hours', '--type-case', 'work', '--figure', 'society'];
    expect(answer<Even>(samnytta([...words, '--json']))).toMatchObject({ turns: false, at: null, side: 'above' });
    expect(plain(samnytta(words).output)).toMatch(/Vänder aldrig: .* Prövat: 0 till 720\./u);
    expect(plain(samnytta([...words, '--lang', 'en']).output)).toMatch(/Never turns: .* Tried: 0 to 720\./u);
  });

  test('without an input the inputs are listed, and each of them can be asked for', () => {
    const { inputs } = answer<{ inputs: readonly { id: string }[] }>(samnytta(['breakeven', lund, '--type-case', 'studies', '--json']));
    expect(inputs.length).toBeGreaterThan(5);
    expect(samnytta(['breakeven', lund, '--type-case', 'studies']).output).toContain('course-place');
    for (const { id } of inputs.slice(0, 3)) {
      const { errors, exitCode } = samnytta(['breakeven', lund, id, '--type-case', 'studies']);
      expect([id, errors, exitCode]).toEqual([id, '', 0]);
    }
  });
});

test('Ctrl-C ends it with 130, and nothing on standard output', async () => {
  const child = spawn(process.execPath, [program, 'evaluate', 'examples/cohort-illustration.csv', '--draws', '100000'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (part: Uint8Array) => {
    output += Buffer.from(part).toString();
  });
  child.stderr.on('data', (part: Uint8Array) => {
    errors += Buffer.from(part).toString();
  });
  const ended = new Promise((resolve) => child.on('close', (code) => { resolve(code); }));
  // Sent again until it is heard: the process may not have begun to listen yet.
  const interrupt = setInterval(() => child.kill('SIGINT'), 200);
  const exitCode = await ended;
  clearInterval(interrupt);
  expect({ output, exitCode }).toEqual({ output: '', exitCode: 130 });
  expect(errors).toContain('Avbrutet. Inget resultat är skrivet.');
});
