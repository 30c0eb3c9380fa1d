import { expect, test } from 'vitest';
import { supportKindNames } from '../rules/supports/support-kinds.ts';
import { readCase } from './read-case.ts';
import {
  problemsIn,
  type Told,
  toldOf,
  withJob,
  withKeys,
  withPerson,
  withResource,
  withSupports,
  wrongLanguage,
} from './testing/bad-input.ts';

const listOf = (names: readonly string[], or: string): string =>
  `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`;

type Bad = readonly [name: string, input: unknown, ...told: readonly Told[]];

/** Names of things that do not exist, and units of own values. */
const inputs: readonly Bad[] = [
  [
    'a support that does not exist',
    withSupports({ kind: 'sick-benefit' }),
    [
      'typeCases[0].before.supports[0].kind',
      'unknown-choice',
      'sick-benefit',
      listOf(supportKindNames, 'eller'),
      listOf(supportKindNames, 'or'),
      'sickness-benefit',
    ],
  ],
  [
    'a subsidy that does not exist',
    withJob({ subsidy: { kind: 'wage-grants' } }),
    [
      'typeCases[0].after.work[0].subsidy.kind',
      'unknown-choice',
      'wage-grants',
      'wage-grant, sheltered-public-employment, new-start-job, introduction-job, extra-service, entry-job, special-employment eller vocational-introduction',
      'wage-grant, sheltered-public-employment, new-start-job, introduction-job, extra-service, entry-job, special-employment or vocational-introduction',
      'wage-grant',
    ],
  ],
  [
    'a price item that does not exist',
    withResource({ item: 'gp-visits' }),
    [
      'typeCases[0].before.resources[0].item',
      'unknown-choice',
      'gp-visits',
      'en resurs i prislistan, eller ett eget pris under prices',
      'a resource of the price list, or a price of your own under prices',
      'gp-visit',
    ],
  ],
  [
    'an actor that does not exist',
    withResource({ actor: 'kommunen', amount: '30000 SEK/year' }),
    [
      'typeCases[0].before.resources[0].actor',
      'unknown-choice',
      'kommunen',
      'municipality, region, employment-service, social-insurance, other-state, participant eller employer',
      'municipality, region, employment-service, social-insurance, other-state, participant or employer',
      'municipality',
    ],
  ],
  [
    'a municipality that does not exist',
    withKeys({ residence: { municipality: 'lnd' } }),
    [
      'residence.municipality',
      'unknown-choice',
      'lnd',
      'en kommun, med namn eller kod (närmast: Lund), eller en egen under municipalities med sina skattesatser',
      'a municipality, by name or code (nearest: Lund), or one of your own under municipalities with its tax rates',
      'Lund',
    ],
  ],
  [
    'a municipality that is no name and no code',
    withKeys({ residence: { municipality: true } }),
    ['residence.municipality', 'wrong-type', 'true', 'ett namn eller en kod', 'a name or a code', 'Lund'],
  ],
  [
    'a region that does not exist',
    withKeys({ residence: { region: 'skanes' } }),
    [
      'residence.region',
      'unknown-choice',
      'skanes',
      'en region, med namn eller länets kod (närmast: Region Skåne), eller en egen kommun under municipalities med regionens skattesats',
      "a region, by name or code of the county (nearest: Region Skåne), or a municipality of your own under municipalities with the region's tax rate",
      'Region Skåne',
    ],
  ],
  [
    'a household that does not exist',
    withPerson({ household: 'gift' }),
    ['typeCases[0].person.household', 'unknown-choice', 'gift', 'single eller couple', 'single or couple', 'single'],
  ],
  [
    'a setting that does not exist',
    withKeys({ settings: { subsidyCeiling: 'off' } }),
    [
      'settings.subsidyCeiling',
      'unknown-choice',
      'off',
      'statutory eller ignored',
      'statutory or ignored',
      'statutory',
    ],
  ],
  [
    'a level that the support does not have',
    withSupports({ kind: 'activity-support', level: 'bas' }),
    [
      'typeCases[0].before.supports[0].level',
      'unknown-choice',
      'bas',
      'base, income-based eller income-based-since-before-october-2025',
      'base, income-based or income-based-since-before-october-2025',
      'base',
    ],
  ],
  [
    'a type case that does not exist',
    withKeys({ published: [{ figure: 'income.society', typeCase: 'wrk', value: '3 SEK/year' }] }),
    ['published[0].typeCase', 'unknown-choice', 'wrk', 'work', 'work', 'work'],
  ],
  [
    'an own value of an unknown parameter',
    withKeys({ parameters: [{ id: 'employer.contribution.totals', value: '30 %', source: 'test' }] }),
    [
      'parameters[0].id',
      'unknown-choice',
      'employer.contribution.totals',
      'id för en parameter som finns',
      'the id of a parameter that exists',
      'employer.contribution.total',
    ],
  ],
  [
    'an own value of a schedule',
    withKeys({ parameters: [{ id: 'income-tax.basic-allowance', value: 3, source: 'test' }] }),
    [
      'parameters[0].id',
      'unknown-choice',
      'income-tax.basic-allowance',
      'value för en parameter som är ett tal, schedule för en som är en skala; den här är av det andra slaget',
      'value for a parameter that is a number, schedule for one that is a schedule; this one is of the other kind',
      'income-tax.state.threshold',
    ],
  ],
  [
    'an own share in kronor',
    withKeys({ parameters: [{ id: 'employer.contribution.total', value: '30 SEK/year', source: 'test' }] }),
    ['parameters[0].value', 'wrong-unit', '30 SEK/year', 'en andel i procent (%)', 'a share in per cent (%)', '80 %'],
  ],
  [
    'an own share above 100 %',
    withKeys({ parameters: [{ id: 'employer.contribution.total', value: 31.42, source: 'test' }] }),
    [
      'parameters[0].value',
      'out-of-range',
      '31.42',
      'en andel i procent (%), från 0\u00a0% till 100\u00a0%',
      'a share in per cent (%), from 0% to 100%',
      '80 %',
    ],
  ],
  [
    'an own amount without a unit',
    withKeys({ parameters: [{ id: 'basic-amount.price-base', value: 44500, source: 'test' }] }),
    [
      'parameters[0].value',
      'missing-unit',
      '44500',
      'kronor per år (SEK/year)',
      'kronor per year (SEK/year)',
      '120000 SEK/year',
    ],
  ],
  [
    'an own amount by the month instead of the year',
    withKeys({ parameters: [{ id: 'basic-amount.price-base', value: '3708 SEK/month', source: 'test' }] }),
    [
      'parameters[0].value',
      'wrong-unit',
      '3708 SEK/month',
      'kronor per år (SEK/year)',
      'kronor per year (SEK/year)',
      '120000 SEK/year',
    ],
  ],
  [
    'an own multiple in kronor',
    withKeys({ parameters: [{ id: 'income-tax.pension-contribution.ceiling', value: '8 SEK/year', source: 'test' }] }),
    ['parameters[0].value', 'wrong-unit', '8 SEK/year', 'ett tal utan enhet', 'a number without a unit', '12'],
  ],
  [
    'an own parameter twice',
    withKeys({
      parameters: ['30 %', '31 %'].map((value) => ({ id: 'employer.contribution.total', value, source: 'test' })),
    }),
    [
      'parameters[1].id',
      'inconsistent',
      'employer.contribution.total',
      'varje id en enda gång',
      'each id only once',
      'employer.contribution.total',
    ],
  ],
  [
    'an own municipality that the catalogue has',
    withKeys({
      municipalities: [{ id: 'lund', name: 'Lund', municipalRate: '20 %', regionalRate: '10 %', source: 'test' }],
    }),
    [
      'municipalities[0].id',
      'inconsistent',
      'local-tax.municipality.lund',
      'ett id som inte redan finns; en skattesats som finns ersätts under parameters',
      'an id that does not exist already; an existing tax rate is replaced under parameters',
      'parameters: [{ id: local-tax.municipality.lund, value: 20,84 %, source: Lunds kommun }]',
    ],
  ],
  [
    'an own price in another unit than the list',
    withKeys({
      prices: [{ id: 'gp-visit', name: 'Läkare', actor: 'region', price: '1900 SEK/year', year: 2015, source: 'test' }],
    }),
    [
      'prices[0].price',
      'wrong-unit',
      '1900 SEK/year',
      'kronor per enhet (SEK/unit)',
      'kronor per unit (SEK/unit)',
      '1975 SEK/unit',
    ],
  ],
  [
    'an unknown assumption',
    { ...withJob({ wage: '$lon' }), assumptions: { lone: '19000 SEK/month', care: '18000 SEK/year' } },
    ['typeCases[0].after.work[0].wage', 'unknown-reference', '$lon', '$lone eller $care', '$lone or $care', '$lone'],
  ],
  [
    'an assumption in a case without assumptions',
    withJob({ wage: '$lon' }),
    [
      'typeCases[0].after.work[0].wage',
      'unknown-reference',
      '$lon',
      'en uppgift med enhet, eller antagandet $lon inskrivet under assumptions',
      'a value with its unit, or the assumption $lon written under assumptions',
      'assumptions: { lon: 18000 SEK/year }',
    ],
  ],
  [
    'an unknown assumption that only the evaluation reads',
    withKeys({ intervention: { cost: '$cost', participants: 3 }, assumptions: { costs: '3 SEK' } }),
    ['intervention.cost', 'unknown-reference', '$cost', '$costs', '$costs', '$costs'],
  ],
  [
    'an assumption with the wrong unit',
    { ...withJob({ wage: '$lon' }), assumptions: { lon: '228000 SEK/year' } },
    [
      'typeCases[0].after.work[0].wage',
      'wrong-unit',
      '$lon = 228000 SEK/year',
      'kronor per månad (SEK/month)',
      'kronor per month (SEK/month)',
      '19000 SEK/month',
    ],
  ],
  [
    'an assumption that is too large for the place',
    { ...withJob({ wage: '19000 SEK/month', months: '$months' }), assumptions: { months: 13 } },
    [
      'typeCases[0].after.work[0].months',
      'out-of-range',
      '$months = 13',
      'ett tal utan enhet, från 0 till 12',
      'a number without a unit, from 0 to 12',
      '12',
    ],
  ],
  [
    'an assumption that refers to another',
    { ...withJob({ wage: '$a' }), assumptions: { a: '$b', b: '19000 SEK/month' } },
    [
      'assumptions.a',
      'not-a-quantity',
      '$b',
      'ett värde med enhet; ett antagande kan inte hänvisa till ett annat',
      'a value with its unit; an assumption cannot refer to another',
      'a: 18000 SEK/year',
    ],
  ],
  [
    'an assumption that refers to itself',
    { ...withJob({ wage: '$a' }), assumptions: { a: '$a' } },
    [
      'assumptions.a',
      'not-a-quantity',
      '$a',
      'ett värde med enhet; ett antagande kan inte hänvisa till ett annat',
      'a value with its unit; an assumption cannot refer to another',
      'a: 18000 SEK/year',
    ],
  ],
  [
    'an assumption named as what every object has',
    withJob({ wage: '$constructor' }),
    [
      'typeCases[0].after.work[0].wage',
      'unknown-reference',
      '$constructor',
      'en uppgift med enhet, eller antagandet $constructor inskrivet under assumptions',
      'a value with its unit, or the assumption $constructor written under assumptions',
      'assumptions: { constructor: 18000 SEK/year }',
    ],
  ],
];

const oneRate = {
  sv: 'ett sätt att ange räntan: discountRate, discountSchedule eller discountSteps',
  en: 'one way to state the rate: discountRate, discountSchedule or discountSteps',
};

/** Settings of the appraisal that cannot be together. */
const ofAppraisal: readonly Bad[] = [
  [
    'a discount rate beside a schedule',
    withKeys({ appraisal: { discountRate: '3 %', discountSchedule: 'green-book' } }),
    [
      'appraisal.discountRate',
      'inconsistent',
      'discountRate + discountSchedule: green-book',
      oneRate.sv,
      oneRate.en,
      'discountRate: 3.5 %',
    ],
  ],
  [
    'steps beside a schedule',
    withKeys({ appraisal: { discountSchedule: 'green-book', discountSteps: [{ from: 1, rate: '3 %' }] } }),
    [
      'appraisal.discountSteps',
      'inconsistent',
      'discountSteps + discountSchedule: green-book',
      oneRate.sv,
      oneRate.en,
      'discountSchedule: green-book',
    ],
  ],
  [
    'steps that do not begin with the first year, and are not in order',
    withKeys({
      appraisal: {
        discountSteps: [
          { from: 2, rate: '3 %' },
          { from: 2, rate: '2 %' },
        ],
      },
    }),
    [
      'appraisal.discountSteps[0].from',
      'inconsistent',
      '2',
      '1: den första räntan gäller från det första året',
      '1: the first rate is of the first year on',
      'discountSteps: [{ from: 1, rate: 3.5 % }, { from: 31, rate: 3 % }]',
    ],
    [
      'appraisal.discountSteps[1].from',
      'inconsistent',
      '2',
      'ett år efter 2: stegen står i ordning',
      'a year after 2: steps stand in order',
      'discountSteps: [{ from: 1, rate: 3.5 % }, { from: 31, rate: 3 % }]',
    ],
  ],
  [
    'a year of a persistence that is no share',
    withKeys({ appraisal: { persistence: ['90 %', '80 SEK'] } }),
    ['appraisal.persistence[1]', 'wrong-unit', '80 SEK', 'en andel i procent (%)', 'a share in per cent (%)', '80 %'],
  ],
];

for (const [name, input, ...expected] of [...inputs, ...ofAppraisal]) {
  test(name, () => {
    const problems = problemsIn(() => readCase(input));
    expect(problems.map(toldOf)).toEqual(expected);
    expect(problems.flatMap(wrongLanguage)).toEqual([]);
  });
}
