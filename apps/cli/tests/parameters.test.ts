import { readFileSync } from 'node:fs';
import { blocksOf } from '@samnytta/report';
import { expect, test } from 'vitest';
import { plain, samnytta } from './program.ts';
import { cellIn, reportIn, tableIn, valueIn } from './report.ts';

function idsIn(words: readonly string[]): readonly string[] {
  return tableIn(reportIn(samnytta(['parameters', ...words, '--json'])), 'parameters').rows.map(({ id }) => id);
}

test('the price base amount of 2015 is 44 500 kr (Socialförsäkringsbalken 2 kap.)', () => {
  const asked = ['parameters', 'basic-amount.price-base', '--date', '2015-05-01'];
  const table = tableIn(reportIn(samnytta([...asked, '--json'])), 'parameters');
  expect(table.rows.map(({ id }) => id)).toEqual(['basic-amount.price-base']);
  expect(valueIn(cellIn(table, 'basic-amount.price-base', 'value'))).toBe(44_500);
  expect(cellIn(table, 'basic-amount.price-base', 'period')).toMatchObject({ text: { sv: '2015-01-01 – 2015-12-31' } });
  const text = plain(samnytta(asked).output);
  expect(text).toContain('44 500 kr per år');
  expect(text).toContain('2015-01-01 – 2015-12-31');
});

test('without a date all dated values are shown, each with source and grade', () => {
  const { output, exitCode } = samnytta(['parameters', 'basic-amount.price-base', '--lang', 'en']);
  expect(exitCode).toBe(0);
  expect(plain(output)).toContain('2016-01-01 – 2016-12-31 SEK 44,300 per year');
  expect(output.match(/source: /gu)?.length).toBe(output.match(/\d{4}-\d\d-\d\d – /gu)?.length);
});

test('the beginning of an id lists those that begin so', () => {
  const ids = idsIn(['income-tax.state']);
  expect(ids.length).toBeGreaterThan(2);
  expect(ids.every((id) => id.startsWith('income-tax.state'))).toBe(true);
  const { output } = samnytta(['parameters', 'income-tax.state']);
  for (const id of ids) expect(output).toContain(id);
});

test('all are listed without an id, with or without a date', () => {
  const listed = idsIn([]);
  expect(listed.length).toBeGreaterThan(100);
  const dated = tableIn(reportIn(samnytta(['parameters', '--date', '2015-01-01', '--json'])), 'parameters');
  expect(dated.rows.map(({ id }) => id)).toEqual(listed);
  // The tax on the general payroll and social contributions did not change in 2015 for others than the young.
  expect(valueIn(cellIn(dated, 'employer.contribution.total', 'value'))).toBe(0.3142);
});

test('a list keeps within the width, whatever it is', () => {
  for (const columns of [80, 120]) {
    const { output } = samnytta(['parameters', '--date', '2015-01-01'], { environment: { COLUMNS: String(columns) } });
    // A web address or an id may be longer than a line.
    const long = output.split('\n').filter((line) => [...line].length > columns && line.trim().includes(' '));
    expect(long).toEqual([]);
  }
});

test.each([[['basic-amount.price-base', '--date', '1999-05-01']], [['--date', '2015-02-30']]])(
  'a day without a value, or that there is not, is an error: %s',
  (words) => {
    const { output, exitCode } = samnytta(['parameters', ...words]);
    expect([output, exitCode]).toEqual(['', 2]);
  },
);

test('a day without a value is an error that names parameter and day', () => {
  const { errors } = samnytta(['parameters', 'basic-amount.price-base', '--date', '1999-05-01']);
  expect(plain(errors)).toContain('"basic-amount.price-base"');
  expect(plain(errors)).toContain('har inget värde för 1999-05-01');
});

test('a name that is nearly right is answered with the right one', () => {
  const { errors, exitCode } = samnytta(['parameters', 'basic-amount.prise-base', '--lang', 'en']);
  expect(exitCode).toBe(2);
  expect(plain(errors)).toContain('Did you mean "basic-amount.price-base"?');
});

test('--weak lists every value that was not read in its source, prices too, each with what would settle it', () => {
  const report = reportIn(samnytta(['parameters', '--weak', '--json']));
  const values = JSON.parse(
    readFileSync(new URL('../../../packages/model/parameters/wages.json', import.meta.url), 'utf8'),
  ) as { id: string; values: { from: string; grade: string }[] }[];
  const weak = values.flatMap((one) =>
    one.values.filter(({ grade }) => !['verified', 'measured'].includes(grade)).map(({ from }) => `${one.id}.${from}`),
  );
  const { rows } = tableIn(report, 'weak-parameters');
  expect(rows.map(({ id }) => id).filter((id) => id.startsWith('wage.'))).toEqual(weak);
  for (const { cells } of [...rows, ...tableIn(report, 'weak-prices').rows])
    expect(Object.keys(cells)).toEqual(['period', 'value', 'grade', 'source', 'settled']);
  for (const { cells } of tableIn(report, 'open-questions').rows)
    expect(Object.keys(cells)).toEqual(['known', 'source', 'settled']);
  const none = reportIn(samnytta(['parameters', 'basic-amount', '--weak', '--json']));
  expect(blocksOf(none).map(({ kind }) => kind)).toEqual(['sentence']);
});
