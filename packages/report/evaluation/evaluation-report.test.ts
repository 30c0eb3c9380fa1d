import { readdirSync, readFileSync } from 'node:fs';
import {
  type Assessment,
  actors,
  evaluate,
  type EvaluationResult,
  figureRules,
  readCase,
  readCaseText,
  stateActors,
} from '@samnytta/model';
import { describe, expect, test } from 'vitest';
import { blocksOf, sectionsOf } from '../document/find.ts';
import type { Cell } from '../document/cell-schema.ts';
import { type Block, type Report, reportSchema, type Section, type Table } from '../document/schema.ts';
import { reportCsv } from '../render/csv.ts';
import { evaluationReport } from './evaluation-report.ts';

const folder = new URL('../../../examples/', import.meta.url);
const names = ['.', 'payoff'].flatMap((under) =>
  readdirSync(new URL(`${under}/`, folder))
    .filter((name) => name.endsWith('.yaml') && name !== 'cohort-illustration.yaml')
    .map((name) => `${under}/${name}`),
);

function resultOf(name: string): EvaluationResult {
  return evaluate(readCaseText(readFileSync(new URL(name, folder), 'utf8')));
}

function sectionFor(report: Report, { id }: Pick<Assessment, 'id'>): Section {
  return report.sections.find((section) => section.id === `assessment.${id}`)!;
}

function tableIn(section: Pick<Report, 'sections'>, id: string): Table {
  return blocksOf(section).find(
    (block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table' && block.id === id,
  )!;
}

function cellIn(table: Table, row: string, column: string): Cell | undefined {
  return table.rows.find(({ id }) => id === row)?.cells[column];
}

function valueIn(table: Table, row: string, column: string): number {
  const cell = cellIn(table, row, column);
  return cell?.kind === 'money' || cell?.kind === 'share' || cell?.kind === 'number' ? cell.value : Number.NaN;
}

describe.each(names)('%s', (name) => {
  const result = resultOf(name);
  const report = evaluationReport({ result });

  test('is a report by the schema, also when it has been written and read', () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test('has a place for every key figure of the graph, with its value or the reason that there is none', () => {
    for (const assessment of result.assessments) {
      const table = tableIn(sectionFor(report, assessment), 'all-figures');
      // Wider effects have sections of its own, in the cases that have it.
      for (const { id, ofSocietyOnly, needs } of figureRules.filter(({ block }) => block === undefined)) {
        for (const { subject, value, notApplicable } of assessment.figures.filter(({ rule }) => rule === id)) {
          expect(ofSocietyOnly && subject !== 'society').toBe(false);
          expect(cellIn(table, id, subject)).toMatchObject(
            value === undefined
              ? { kind: 'not-given', reason: notApplicable?.reason }
              : { value, figure: `${id}.${subject}` },
          );
        }
        const isKnown = (subject: string): boolean => assessment.figures.some((figure) => figure.subject === subject);
        // A funder's figures are of those that put something in.
        const puts = assessment.figures.some(({ rule }) => rule === 'contribution');
        expect(table.rows.some((row) => row.id === id)).toBe(
          assessment.figures.length > 0 &&
            (!ofSocietyOnly || isKnown('society')) &&
            (puts || !needs.includes('contribution')),
        );
      }
    }
  });

  test("the parties sum to society in the cells, and the state's to the state", () => {
    for (const assessment of result.assessments) {
      const section = sectionFor(report, assessment);
      const tables = [
        tableIn(section, 'actors'),
        tableIn(section, 'profitability'),
        tableIn(section, 'side-by-side-incomes'),
      ].filter((table) => table !== undefined);
      const isWhole = (table: Table): boolean =>
        ['society', ...actors].every((subject) => table.rows.some(({ id }) => id === subject));
      for (const table of tables.filter(isWhole)) {
        for (const column of table.columns
          .map(({ id }) => id)
          .filter((id) => /^(?:before|after|income|five-years|naive|adjusted|profitability-\d)$/u.test(id))) {
          const sumOf = (some: readonly string[]): number =>
            some.reduce((sum, subject) => sum + valueIn(table, subject, column), 0);
          expect(sumOf(actors)).toBeCloseTo(valueIn(table, 'society', column), 2);
          expect(sumOf(stateActors)).toBeCloseTo(valueIn(table, 'state', column), 2);
        }
      }
    }
  });

  test('names no row, column, block or section twice where it stands', () => {
    const once = (ids: readonly string[]): void => expect(new Set(ids).size).toBe(ids.length);
    once(report.sections.map(({ id }) => id));
    for (const { blocks, sections } of sectionsOf(report)) {
      once([...blocks, ...sections].map((one) => `${'kind' in one ? 'block' : 'section'} ${one.id}`));
      for (const table of blocks.filter((block) => block.kind === 'table')) {
        once(table.rows.map(({ id }) => id));
        once(table.columns.map(({ id }) => id));
        for (const row of table.rows)
          expect(table.columns.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(row.cells)));
      }
    }
  });

  test('has all its tables in the file for a spreadsheet', () => {
    const captions = blocksOf(report).flatMap((block) => (block.kind === 'table' ? [block.caption.sv] : []));
    const lines = reportCsv(report, 'sv').split('\r\n');
    for (const caption of captions) expect(lines.some((line) => line.replaceAll('"', '').includes(caption))).toBe(true);
  });
});

// Payoff, Finsam Lund, 2015-03-17, Typfall 1–3: kronor per year and in five years, held within 2 % or 3 000 kr.
describe('the type cases of Lund', () => {
  const report = evaluationReport({ result: resultOf('lund-2015.yaml') });

  test.each([
    ['work', 'society', 459_000, 2_300_000],
    ['work', 'municipality', 193_000, 965_000],
    ['work', 'region', 40_000, 200_000],
    ['subsidised-work', 'society', 135_000, 677_000],
    ['subsidised-work', 'employment-service', -260_000, -1_300_000],
    ['studies', 'society', -29_000, -144_000],
    ['studies', 'region', -51_000, -257_000],
  ])('%s: %s has what the report printed', (id, subject, year, fiveYears) => {
    const table = tableIn(sectionFor(report, { id }), 'actors');
    const tolerance = Math.max(0.02 * Math.abs(year), 3000);
    expect(Math.abs(valueIn(table, subject, 'income') - year)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(valueIn(table, subject, 'five-years') - fiveYears)).toBeLessThanOrEqual(5 * tolerance);
    expect(valueIn(table, subject, 'after') - valueIn(table, subject, 'before')).toBeCloseTo(
      valueIn(table, subject, 'income'),
      6,
    );
  });

  test('the participant of the first has 61 000 kr more to live on, within 500 kr', () => {
    const table = tableIn(sectionFor(report, { id: 'work' }), 'participant');
    expect(Math.abs(valueIn(table, 'disposable-income', 'change') - 61_000)).toBeLessThanOrEqual(500);
  });

  test('each of the 25 printed figures agrees', () => {
    const tables = ['work', 'subsidised-work', 'studies'].map((id) => tableIn(report, `published.${id}`));
    const verdicts = tables.flatMap(({ rows }) => rows.map(({ cells }) => cells['agrees']));
    expect(verdicts).toHaveLength(25);
    for (const verdict of verdicts) expect(verdict).toMatchObject({ kind: 'verdict', agrees: true });
  });

  test('what has no cost is not said to be paid back never', () => {
    const cell = cellIn(tableIn(sectionFor(report, { id: 'work' }), 'all-figures'), 'payback', 'society');
    expect(cell).toMatchObject({ kind: 'not-given' });
    expect(cell).not.toHaveProperty('mark');
  });
});

// Payoff, 2016-10-27: income 2 645 000 kr a year, cost 7 500 000 kr, and a quarter that would have happened anyway.
test('naive and adjusted of Samverkansteam stand beside each other', () => {
  const report = evaluationReport({ result: resultOf('samverkansteam-2016.yaml') });
  const section = sectionFor(report, { id: 'stated' });
  const incomes = tableIn(section, 'side-by-side-incomes');
  expect([valueIn(incomes, 'society', 'naive'), valueIn(incomes, 'society', 'adjusted')]).toEqual([
    2_645_000, 1_983_750,
  ]);
  const figures = tableIn(section, 'side-by-side-figures');
  expect([
    valueIn(figures, 'profitability-5.society', 'naive'),
    valueIn(figures, 'profitability-5.society', 'adjusted'),
  ]).toEqual([5_725_000, 2_418_750]);
});

describe('a group of type cases', () => {
  // Two people as in the first type case, three as in the second, four as in the third.
  const yaml = readFileSync(new URL('lund-2015.yaml', folder), 'utf8');
  const people = { work: 2, 'subsidised-work': 3, studies: 4 };
  const result = evaluate(
    readCaseText(
      yaml,
      Object.values(people).map((count, index) => ({
        name: `typeCases[${String(index)}].participants`,
        value: String(count),
      })),
    ),
  );
  const report = evaluationReport({ result });

  test('has the two sides of its people together', () => {
    const of = (id: string): Table => tableIn(sectionFor(report, { id }), 'actors');
    for (const column of ['before', 'after']) {
      const sum = Object.entries(people).reduce(
        (all, [id, count]) => all + count * valueIn(of(id), 'society', column),
        0,
      );
      expect(valueIn(of('cohort'), 'society', column)).toBeCloseTo(sum, 6);
    }
    expect(valueIn(of('cohort'), 'society', 'after') - valueIn(of('cohort'), 'society', 'before')).toBeCloseTo(
      valueIn(of('cohort'), 'society', 'income'),
      6,
    );
  });
});

// Arbetsmarknadstorget, NNS 2016: the actors' changes as printed; society's and the participants' are not.
test('parties that are not known are named, and have no row', () => {
  const actorsOfReport = { municipality: '626476 SEK/year', region: '2188116 SEK/year' };
  const result = evaluate(
    readCase({ title: 'Test', date: '2016-01-01', statedChange: { participants: 19, actors: actorsOfReport } }),
  );
  const table = tableIn(evaluationReport({ result }), 'actors');
  expect(table.rows.map(({ id }) => id)).toEqual(['municipality', 'region']);
  expect(table.notes[0]?.sv).toContain('Samhället');
});

describe('beside intervals', () => {
  const result = resultOf('lund-2015.yaml');
  const [only] = result.assessments;
  const intervals = new Map([['income.society', { low: 421_512, high: 498_447 }]]);
  const report = evaluationReport({ result, only, beside: () => ({ intervals }) });

  test('a headline has no more digits than its interval, and the table keeps what sums', () => {
    const headline = blocksOf(report).find(
      (block): block is Extract<Block, { kind: 'key-figure' }> =>
        block.kind === 'key-figure' && block.id === 'income.society',
    );
    expect(headline).toMatchObject({ value: { step: 1000 }, interval: { kind: 'range', level: 0.9 } });
    expect(cellIn(tableIn(report, 'actors'), 'society', 'income')).toMatchObject({ step: 1 });
  });

  test('what has no interval says so, and only the assessment asked for is told of', () => {
    expect(cellIn(tableIn(report, 'actors'), 'society', 'interval')).toMatchObject({
      kind: 'range',
      low: { value: 421_512 },
    });
    expect(cellIn(tableIn(report, 'actors'), 'region', 'interval')).toMatchObject({ kind: 'not-given' });
    expect(report.sections.flatMap(({ assessment }) => assessment ?? [])).toEqual(['work']);
  });
});

describe('who pays nothing', () => {
  test('has nothing to get back, whatever comes of it', () => {
    const table = tableIn(
      evaluationReport({
        result: resultOf('illustration-2026.yaml'),
        only: resultOf('illustration-2026.yaml').assessments.at(-1),
      }),
      'profitability',
    );
    expect(valueIn(table, 'participant', 'cost')).toBe(0);
    expect(cellIn(table, 'participant', 'payback')).toMatchObject({ kind: 'not-given' });
    expect(cellIn(table, 'participant', 'payback')).not.toHaveProperty('mark');
  });
});
