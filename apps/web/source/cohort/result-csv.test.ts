import { readFileSync } from 'node:fs';
import { figureOf, parseCaseText } from '@samnytta/model';
import { readTable } from '@samnytta/tables';
import { expect, test } from 'vitest';
import { evaluateTables } from './evaluate-tables.ts';
import { resultCsv } from './result-csv.ts';

const file = (name: string): string => readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8');

test('the saved table has a row for each figure, in numbers that a spreadsheet of the language reads', async () => {
  const outcome = await evaluateTables(
    { table: new Blob([file('cohort-illustration.csv')]), comparison: undefined, sheets: { participants: undefined, comparison: undefined }, settings: parseCaseText(file('cohort-illustration.yaml')), missing: 'refuse', windows: 'refuse', draws: 200, seed: 1 },
    () => undefined
  );
  if (outcome.kind !== 'result') throw new Error(outcome.kind);
  const [{ variant, uncertainty }] = outcome.cohort.variants as [(typeof outcome.cohort.variants)[0]];
  for (const [language, point] of [['sv', ','], ['en', '.']] as const) {
    const table = await readTable(new Blob([resultCsv(outcome.cohort, language)]));
    expect(table.origin).toEqual({ format: 'csv', encoding: 'utf-8', delimiter: ';' });
    const rows: (readonly unknown[])[] = [];
    for await (const { cells } of table.rows) rows.push(cells);
    const society = rows.find(([, figure]) => figure === 'income.society')!;
    const interval = uncertainty!.intervals.get('income.society')!;
    const income = figureOf(variant.assessment, 'income.society')!;
    expect(society.slice(5).map((cell) => Number(String(cell).replace(point, '.')))).toEqual([income.value, income.perParticipant, interval.low, interval.high]);
    expect(rows.filter(([, figure]) => figure === 'society.people').map((row) => Number(row[5])).every((count) => count >= 5)).toBe(true);
  }
});
