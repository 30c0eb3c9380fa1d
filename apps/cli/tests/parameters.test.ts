import { expect, test } from 'vitest';
import { answer, plain, samnytta } from './program.ts';

interface Listed {
  readonly parameters: readonly { id: string; value?: number | null; from?: string; to?: string; values?: readonly unknown[] }[];
}

test('the price base amount of 2015 is 44 500 kr (Socialförsäkringsbalken 2 kap.)', () => {
  const { parameters } = answer<Listed>(samnytta(['parameters', 'basic-amount.price-base', '--date', '2015-05-01', '--json']));
  expect(parameters).toMatchObject([{ id: 'basic-amount.price-base', value: 44_500, from: '2015-01-01', to: '2015-12-31' }]);
  expect(plain(samnytta(['parameters', 'basic-amount.price-base', '--date', '2015-05-01']).output)).toContain('2015-01-01 – 2015-12-31 44 500 kr per år');
});

test('without a date all dated values are shown, each with source and grade', () => {
  const { output, exitCode } = samnytta(['parameters', 'basic-amount.price-base', '--lang', 'en']);
  expect(exitCode).toBe(0);
  expect(plain(output)).toContain('2016-01-01 – 2016-12-31 44,300 SEK per year');
  expect(output.match(/source: /gu)?.length).toBe(output.match(/\d{4}-\d\d-\d\d – /gu)?.length);
});

test('the beginning of an id lists those that begin so', () => {
  const { parameters } = answer<Listed>(samnytta(['parameters', 'income-tax.state', '--json']));
  expect(parameters.length).toBeGreaterThan(2);
  expect(parameters.every(({ id }) => id.startsWith('income-tax.state'))).toBe(true);
  const { output } = samnytta(['parameters', 'income-tax.state']);
  for (const { id } of parameters) expect(output).toContain(id);
});

test('all are listed without an id, with or without a date', () => {
  const listed = answer<Listed>(samnytta(['parameters', '--json'])).parameters;
  expect(listed.length).toBeGreaterThan(100);
  const dated = answer<Listed>(samnytta(['parameters', '--date', '2015-01-01', '--json'])).parameters;
  expect(dated.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
  // The tax on the general payroll and social contributions did not change in 2015 for others than the young.
  expect(dated.find(({ id }) => id === 'employer.contribution.total')?.value).toBe(0.3142);
});

test('a day without a value is an error that names parameter and day', () => {
  const { output, errors, exitCode } = samnytta(['parameters', 'basic-amount.price-base', '--date', '1999-05-01']);
  expect([output, exitCode]).toEqual(['', 2]);
  expect(plain(errors)).toContain('"basic-amount.price-base"');
  expect(plain(errors)).toContain('har inget värde för 1999-05-01');
});

test('a name that is nearly right is answered with the right one', () => {
  const { errors, exitCode } = samnytta(['parameters', 'basic-amount.prise-base', '--lang', 'en']);
  expect(exitCode).toBe(2);
  expect(plain(errors)).toContain('Did you mean "basic-amount.price-base"?');
});
