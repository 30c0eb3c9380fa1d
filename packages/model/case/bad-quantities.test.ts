import { expect, test } from 'vitest';
import { readCase } from './read-case.ts';
import {
  problemsIn,
  type Told,
  toldOf,
  withJob,
  withKeys,
  withPerson,
  withSupports,
  withTypeCase,
  wrongLanguage,
} from './testing/bad-input.ts';

type Bad = readonly [name: string, input: unknown, ...told: readonly Told[]];

/** Numbers, units, limits and dates. */
const inputs: readonly Bad[] = [
  [
    'a monthly wage by the year',
    withJob({ wage: '19000 SEK/year' }),
    ['typeCases[0].after.work[0].wage', 'wrong-unit', '19000 SEK/year', 'kronor per månad (SEK/month)', 'kronor per month (SEK/month)', '19000 SEK/month'],
  ],
  [
    'a monthly wage by the fortnight',
    withJob({ wage: '19000 SEK/fortnight' }),
    ['typeCases[0].after.work[0].wage', 'wrong-unit', '19000 SEK/fortnight', 'kronor per månad (SEK/month)', 'kronor per month (SEK/month)', '19000 SEK/month'],
  ],
  [
    'a wage in another currency',
    withJob({ wage: '19000 EUR/month' }),
    ['typeCases[0].after.work[0].wage', 'wrong-unit', '19000 EUR/month', 'kronor, eller beloppet i EUR med sin kurs (rate)', 'kronor, or the amount in EUR with its rate', '{ value: 19000 EUR/month, rate: { kronor: 11.43, date: 2024, source: Riksbanken } }'],
  ],
  [
    'an amount without a unit',
    withJob({ wage: 19000 }),
    ['typeCases[0].after.work[0].wage', 'missing-unit', '19000', 'kronor per månad (SEK/month)', 'kronor per month (SEK/month)', '19000 SEK/month'],
  ],
  [
    'an amount without a unit, as text',
    withJob({ wage: '19 000' }),
    ['typeCases[0].after.work[0].wage', 'missing-unit', '19 000', 'kronor per månad (SEK/month)', 'kronor per month (SEK/month)', '19000 SEK/month'],
  ],
  [
    'a share in kronor',
    withJob({ extent: '500 SEK' }),
    ['typeCases[0].after.work[0].extent', 'wrong-unit', '500 SEK', 'en andel i procent (%)', 'a share in per cent (%)', '80 %'],
  ],
  [
    'months with a unit',
    withJob({ months: '6 months' }),
    ['typeCases[0].after.work[0].months', 'wrong-unit', '6 months', 'ett tal utan enhet', 'a number without a unit', '12'],
  ],
  [
    'a negative wage',
    withJob({ wage: '-19000 SEK/month' }),
    ['typeCases[0].after.work[0].wage', 'out-of-range', '-19000 SEK/month', 'kronor per månad (SEK/month), minst 0', 'kronor per month (SEK/month), at least 0', '19000 SEK/month'],
  ],
  [
    'a negative quantity with a true minus sign',
    withTypeCase({ before: { resources: [{ item: 'gp-visit', quantity: '−5' }] } }),
    ['typeCases[0].before.resources[0].quantity', 'out-of-range', '−5', 'ett tal utan enhet, minst 0', 'a number without a unit, at least 0', '12'],
  ],
  [
    'negative months',
    withJob({ months: -1 }),
    ['typeCases[0].after.work[0].months', 'out-of-range', '-1', 'ett tal utan enhet, från 0 till 12', 'a number without a unit, from 0 to 12', '12'],
  ],
  [
    'a share above 100 %',
    withJob({ extent: '110 %' }),
    ['typeCases[0].after.work[0].extent', 'out-of-range', '110 %', 'en andel i procent (%), från 0\u00a0% till 100\u00a0%', 'a share in per cent (%), from 0% to 100%', '80 %'],
  ],
  [
    'a share in whole numbers',
    withJob({ extent: 80 }),
    ['typeCases[0].after.work[0].extent', 'out-of-range', '80', 'en andel i procent (%), från 0\u00a0% till 100\u00a0%', 'a share in per cent (%), from 0% to 100%', '80 %'],
  ],
  [
    'thirteen months',
    withJob({ months: 13 }),
    ['typeCases[0].after.work[0].months', 'out-of-range', '13', 'ett tal utan enhet, från 0 till 12', 'a number without a unit, from 0 to 12', '12'],
  ],
  [
    'a factor below one',
    withKeys({ settings: { indirectTaxFactor: 0.25 } }),
    ['settings.indirectTaxFactor', 'out-of-range', '0.25', 'ett tal utan enhet, från 1 till 3', 'a number without a unit, from 1 to 3', '1.21'],
  ],
  [
    '53 weeks of study',
    withSupports({ kind: 'student-finance', weeks: 53 }),
    ['typeCases[0].before.supports[0].weeks', 'out-of-range', '53', 'ett tal utan enhet, från 0 till 52', 'a number without a unit, from 0 to 52', '40'],
  ],
  [
    'digits with a blank between that parts no thousands',
    withJob({ wage: '2 5000 SEK/month' }),
    ['typeCases[0].after.work[0].wage', 'not-a-quantity', '2 5000 SEK/month', 'ett enda tal; mellanslag får bara skilja tusental åt, tre siffror i taget', 'one number; a space may only part thousands, three digits at a time', '19000 SEK/month'],
  ],
  [
    'two numbers where one belongs',
    withJob({ months: '1 2' }),
    ['typeCases[0].after.work[0].months', 'not-a-quantity', '1 2', 'ett enda tal; mellanslag får bara skilja tusental åt, tre siffror i taget', 'one number; a space may only part thousands, three digits at a time', '12'],
  ],
  [
    'an age in two parts',
    withPerson({ age: '4\n5' }),
    ['typeCases[0].person.age', 'not-a-quantity', '4 5', 'ett enda tal; mellanslag får bara skilja tusental åt, tre siffror i taget', 'one number; a space may only part thousands, three digits at a time', '65'],
  ],
  [
    'a low line between digits',
    withTypeCase({ participants: '4_5' }),
    ['typeCases[0].participants', 'not-a-quantity', '4_5', 'ett enda tal; mellanslag får bara skilja tusental åt, tre siffror i taget', 'one number; a space may only part thousands, three digits at a time', '12'],
  ],
  [
    'a number of people that may be one and a quarter, or one thousand two hundred and fifty',
    withTypeCase({ participants: '1.250' }),
    ['typeCases[0].participants', 'not-a-quantity', '1.250', 'ett tal som bara kan läsas på ett sätt: antingen 1,25 eller 1\u00a0250', 'a number that can be read in one way only: either 1.25 or 1,250', '12'],
  ],
  [
    'an amount in powers of ten',
    withJob({ wage: '1e12 SEK/month' }),
    ['typeCases[0].after.work[0].wage', 'not-a-quantity', '1e12 SEK/month', 'kronor per månad (SEK/month)', 'kronor per month (SEK/month)', '19000 SEK/month'],
  ],
  [
    'an amount that no case has',
    withJob({ wage: '9999999999999 SEK/month' }),
    ['typeCases[0].after.work[0].wage', 'out-of-range', '9999999999999 SEK/month', 'kronor per månad (SEK/month), från 0 till 1\u00a0000\u00a0000\u00a0000\u00a0000', 'kronor per month (SEK/month), from 0 to 1,000,000,000,000', '19000 SEK/month'],
  ],
  [
    'a number that is no number',
    withJob({ months: Number.NaN }),
    ['typeCases[0].after.work[0].months', 'not-a-quantity', 'NaN', 'ett tal utan enhet', 'a number without a unit', '12'],
  ],
  [
    'an infinite number',
    withJob({ months: Infinity }),
    ['typeCases[0].after.work[0].months', 'not-a-quantity', 'Infinity', 'ett tal utan enhet', 'a number without a unit', '12'],
  ],
  [
    'an infinite age',
    withPerson({ age: Infinity }),
    ['typeCases[0].person.age', 'wrong-type', 'Infinity', 'ett tal', 'a number', '40'],
  ],
  [
    'a word where a number belongs',
    withJob({ months: 'sex' }),
    ['typeCases[0].after.work[0].months', 'not-a-quantity', 'sex', 'ett tal utan enhet', 'a number without a unit', '12'],
  ],
  [
    'a long text where a number belongs',
    withJob({ wage: `1${' '.repeat(100_000)}x` }),
    ['typeCases[0].after.work[0].wage', 'not-a-quantity', '1 x', 'kronor per månad (SEK/month)', 'kronor per month (SEK/month)', '19000 SEK/month'],
  ],
  [
    'nothing after the key',
    withJob({ wage: null }),
    ['typeCases[0].after.work[0].wage', 'not-a-quantity', '', 'kronor per månad (SEK/month)', 'kronor per month (SEK/month)', '19000 SEK/month'],
  ],
  [
    'a list where a number belongs',
    withJob({ wage: [19000] }),
    ['typeCases[0].after.work[0].wage', 'not-a-quantity', '[19000]', 'kronor per månad (SEK/month)', 'kronor per month (SEK/month)', '19000 SEK/month'],
  ],
  [
    'yes or no where a number belongs',
    withJob({ wage: true }),
    ['typeCases[0].after.work[0].wage', 'not-a-quantity', 'true', 'kronor per månad (SEK/month)', 'kronor per month (SEK/month)', '19000 SEK/month'],
  ],
  [
    'no wage',
    withTypeCase({ after: { work: [{}] } }),
    ['typeCases[0].after.work[0].wage', 'missing-key', '', 'nyckeln wage', 'the key wage', 'wage: 19000 SEK/month'],
  ],
  [
    'words of a value, without the value',
    withJob({ wage: { source: 'SCB' } }),
    ['typeCases[0].after.work[0].wage.value', 'missing-key', '', 'nyckeln value', 'the key value', 'value: 19000 SEK/month'],
  ],
  [
    'words of a value that are numbers, and an unknown grade',
    withJob({ wage: { value: '19000 SEK/month', grade: 'gissad', because: 5, label: '' } }),
    ['typeCases[0].after.work[0].wage.because', 'wrong-type', '5', 'en text', 'a text', 'because: Lönestatistik SCB 2014'],
    ['typeCases[0].after.work[0].wage.label', 'wrong-type', '', 'en text, eller en på svenska (sv) och en på engelska (en)', 'a text, or one in Swedish (sv) and one in English (en)', 'label: { sv: Jobbcoach, en: Job coach }'],
    ['typeCases[0].after.work[0].wage.grade', 'unknown-choice', 'gissad', 'measured, verified, recalled, estimated eller assumed', 'measured, verified, recalled, estimated or assumed', 'assumed'],
  ],
  [
    'an age below 16',
    withPerson({ age: 12 }),
    ['typeCases[0].person.age', 'out-of-range', '12', 'ett tal, minst 16', 'a number, at least 16', '16'],
  ],
  [
    'an age above 65',
    withPerson({ age: 80 }),
    ['typeCases[0].person.age', 'out-of-range', '80', 'ett tal, högst 65', 'a number, at most 65', '65'],
  ],
  [
    'an age between two birthdays',
    withPerson({ age: 30.5 }),
    ['typeCases[0].person.age', 'wrong-type', '30.5', 'ett heltal', 'a whole number', '40'],
  ],
  [
    'a child not yet born',
    withPerson({ children: [3, -1] }),
    ['typeCases[0].person.children[1]', 'out-of-range', '-1', 'ett tal, minst 0', 'a number, at least 0', '0'],
  ],
  [
    'no participants',
    withTypeCase({ participants: 0 }),
    ['typeCases[0].participants', 'out-of-range', '0', 'ett tal större än 0', 'a number greater than 0', '1'],
  ],
  [
    'a horizon of fifty years',
    withKeys({ appraisal: { horizon: 50 } }),
    ['appraisal.horizon', 'out-of-range', '50', 'ett tal, högst 40', 'a number, at most 40', '40'],
  ],
  [
    'an empty list of type cases',
    withKeys({ typeCases: [] }),
    ['typeCases', 'out-of-range', '[]', 'en lista med minst 1 post', 'a list with at least 1 entry', '[{ name: Arbete, before: { supports: [] }, after: { work: [] } }]'],
  ],
  [
    'a day before all rules',
    withKeys({ date: '1999-01-01' }),
    ['date', 'outside-dates', '1999-01-01', 'en dag från 2011-01-01 till 2026-12-31; annars saknar parametern basic-amount.price-base värde', 'a day from 2011-01-01 to 2026-12-31; at other times the parameter basic-amount.price-base has no value', 'date: 2011-01-01'],
  ],
  [
    'a day after all rules',
    withKeys({ date: '2031-01-01' }),
    ['date', 'outside-dates', '2031-01-01', 'en dag från 2011-01-01 till 2026-12-31; annars saknar parametern basic-amount.price-base värde', 'a day from 2011-01-01 to 2026-12-31; at other times the parameter basic-amount.price-base has no value', 'date: 2026-12-31'],
  ],
  [
    'a day that does not exist',
    withKeys({ date: '2015-02-30' }),
    ['date', 'wrong-type', '2015-02-30', 'en dag som finns, skriven ÅÅÅÅ-MM-DD', 'a day that exists, written YYYY-MM-DD', '2015-01-01'],
  ],
  [
    'a day in words',
    withKeys({ date: 'igår' }),
    ['date', 'wrong-type', 'igår', 'en dag som finns, skriven ÅÅÅÅ-MM-DD', 'a day that exists, written YYYY-MM-DD', '2015-01-01'],
  ],
  [
    'a day as a number',
    withKeys({ date: 20150101 }),
    ['date', 'wrong-type', '20150101', 'en dag som finns, skriven ÅÅÅÅ-MM-DD', 'a day that exists, written YYYY-MM-DD', '2015-01-01'],
  ],
  [
    'a price year after the index',
    { ...withTypeCase({ before: { resources: [{ item: 'gp-visit' }] } }), priceYear: 2090 },
    ['priceYear', 'outside-dates', '2090', 'ett år från 2011 till 2025; annars saknar parametern price.consumer-price-index värde', 'a year from 2011 to 2025; at other times the parameter price.consumer-price-index has no value', 'priceYear: 2025'],
  ],
];

for (const [name, input, ...expected] of inputs) {
  test(name, () => {
    const problems = problemsIn(() => readCase(input));
    expect(problems.map(toldOf)).toEqual(expected);
    expect(problems.flatMap(wrongLanguage)).toEqual([]);
  });
}
