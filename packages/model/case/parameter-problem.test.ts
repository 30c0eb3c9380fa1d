import { expect, test } from 'vitest';
import { parameterCatalogue } from '../parameters/catalogue.ts';
import { lookUpScalar, ParameterError } from '../parameters/look-up.ts';
import { problemFromParameterError } from './parameter-problem.ts';
import { toldOf, wrongLanguage } from './testing/bad-input.ts';

function errorOf(id: string, date: string): ParameterError {
  try {
    lookUpScalar(parameterCatalogue, id, date);
  } catch (error) {
    if (error instanceof ParameterError) return error;
    throw error;
  }
  throw new Error(`${id} has a value on ${date}`);
}

test('a rule that lacks a parameter on the day is told as a fault of the date', () => {
  const problem = problemFromParameterError(errorOf('basic-amount.price-base', '1999-01-01'));
  expect(toldOf(problem)).toEqual([
    'date',
    'outside-dates',
    '1999-01-01',
    'en dag från 2011-01-01 till 2026-12-31; annars saknar parametern basic-amount.price-base värde',
    'a day from 2011-01-01 to 2026-12-31; at other times the parameter basic-amount.price-base has no value',
    'date: 2011-01-01',
  ]);
});

test('an index that lacks a year is told as a fault of the price year', () => {
  const problem = problemFromParameterError(errorOf('price.consumer-price-index', '2090-01-01'));
  expect([problem.path, problem.found, problem.example]).toEqual(['priceYear', '2090', 'priceYear: 2025']);
});

test('every parameter, on a day without value, gives a problem in both languages with an example that has a value', () => {
  const scalars = [...parameterCatalogue.parameters.values()].filter(({ kind }) => kind === undefined);
  expect(scalars.length).toBeGreaterThan(100);
  for (const { id, values } of scalars) {
    const problem = problemFromParameterError(errorOf(id, '1950-01-01'));
    expect([id, wrongLanguage(problem)]).toEqual([id, []]);
    const [key, example = ''] = problem.example.split(': ');
    const day = key === 'priceYear' ? `${example}-01-01` : example;
    expect(() => lookUpScalar(parameterCatalogue, id, day)).not.toThrow();
    expect(values.length).toBeGreaterThan(0);
  }
});

test('errors that are not of time name the parameter', () => {
  const unknown = problemFromParameterError(errorOf('income-tax.nothing', '2015-01-01'));
  expect([unknown.path, unknown.kind]).toEqual(['parameters.income-tax.nothing', 'unknown-choice']);
  const schedule = problemFromParameterError(errorOf('income-tax.basic-allowance', '2015-01-01'));
  expect([schedule.kind, wrongLanguage(schedule)]).toEqual(['unknown-choice', []]);
});
