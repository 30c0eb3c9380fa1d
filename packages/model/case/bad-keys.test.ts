import { expect, test } from 'vitest';
import { readCase } from './read-case.ts';
import {
  nested,
  problemsIn,
  prototypeKey,
  soundCase,
  type Told,
  toldOf,
  withJob,
  withKeys,
  withPerson,
  withStatedChange,
  withSupports,
  withTypeCase,
  wrongLanguage,
} from './testing/bad-input.ts';

type Bad = readonly [name: string, input: unknown, ...told: readonly Told[]];

/** Keys that do not belong, keys that are missing, and values of the wrong sort. */
const inputs: readonly Bad[] = [
  [
    'an unknown key at the top, with the nearest key as example',
    withKeys({ titel: 'Lund' }),
    ['titel', 'unknown-key', 'titel', 'någon av nycklarna title, source, note, date, priceYear, residence, settings, assumptions, parameters, municipalities, prices, typeCases, statedChange, intervention, appraisal, uncertainty, scenarios eller published', 'one of the keys title, source, note, date, priceYear, residence, settings, assumptions, parameters, municipalities, prices, typeCases, statedChange, intervention, appraisal, uncertainty, scenarios or published', 'title'],
  ],
  [
    'an unknown key that is like no other',
    withKeys({ kommun: 'lund' }),
    ['kommun', 'unknown-key', 'kommun', 'någon av nycklarna title, source, note, date, priceYear, residence, settings, assumptions, parameters, municipalities, prices, typeCases, statedChange, intervention, appraisal, uncertainty, scenarios eller published', 'one of the keys title, source, note, date, priceYear, residence, settings, assumptions, parameters, municipalities, prices, typeCases, statedChange, intervention, appraisal, uncertainty, scenarios or published', 'title'],
  ],
  [
    'an unknown key in residence',
    withKeys({ residence: { municipalty: 'lund' } }),
    ['residence.municipalty', 'unknown-key', 'municipalty', 'någon av nycklarna municipality eller region', 'one of the keys municipality or region', 'municipality'],
  ],
  [
    'an unknown key in settings',
    withKeys({ settings: { subsidyCeling: 'ignored' } }),
    ['settings.subsidyCeling', 'unknown-key', 'subsidyCeling', 'någon av nycklarna subsidyCeiling, indirectTaxFactor, collectiveAddOn eller referenceWage', 'one of the keys subsidyCeiling, indirectTaxFactor, collectiveAddOn or referenceWage', 'subsidyCeiling'],
  ],
  [
    'an unknown key in a type case',
    withTypeCase({ participant: 3 }),
    ['typeCases[0].participant', 'unknown-key', 'participant', 'någon av nycklarna id, name, participants, person, before eller after', 'one of the keys id, name, participants, person, before or after', 'participants'],
  ],
  [
    'an unknown key in a person',
    withPerson({ houshold: 'single' }),
    ['typeCases[0].person.houshold', 'unknown-key', 'houshold', 'någon av nycklarna age, insuranceYears, household, children, housingCost eller partnerNetIncome', 'one of the keys age, insuranceYears, household, children, housingCost or partnerNetIncome', 'household'],
  ],
  [
    'an unknown key in a situation',
    withTypeCase({ after: { wrok: [] } }),
    ['typeCases[0].after.wrok', 'unknown-key', 'wrok', 'någon av nycklarna window, work, supports eller resources', 'one of the keys window, work, supports or resources', 'work'],
  ],
  [
    'an unknown key in a job',
    withJob({ month: 6 }),
    ['typeCases[0].after.work[0].month', 'unknown-key', 'month', 'någon av nycklarna wage, extent, months, concurrent eller subsidy', 'one of the keys wage, extent, months, concurrent or subsidy', 'months'],
  ],
  [
    'an unknown key in a subsidy',
    withJob({ subsidy: { kind: 'wage-grant', sharre: '80 %' } }),
    ['typeCases[0].after.work[0].subsidy.sharre', 'unknown-key', 'sharre', 'någon av nycklarna kind, share, monthsWithoutWork, newcomer eller amount', 'one of the keys kind, share, monthsWithoutWork, newcomer or amount', 'share'],
  ],
  [
    'an unknown key in a support',
    withSupports({ kind: 'sickness-benefit', amount: '15000 SEK/month', monts: 6 }),
    ['typeCases[0].before.supports[0].monts', 'unknown-key', 'monts', 'någon av nycklarna kind, amount, months, extent, concurrent, qualifyingIncome, unemployed, level, assumedIncome, dayAmount, previousWage, daysUsed, periodDays, monthsBefore, weeks, loanShare, grant, loan eller additionalLoan', 'one of the keys kind, amount, months, extent, concurrent, qualifyingIncome, unemployed, level, assumedIncome, dayAmount, previousWage, daysUsed, periodDays, monthsBefore, weeks, loanShare, grant, loan or additionalLoan', 'months'],
  ],
  [
    'an unknown key in a resource',
    withTypeCase({ before: { resources: [{ item: 'gp-visit', quantities: 5 }] } }),
    ['typeCases[0].before.resources[0].quantities', 'unknown-key', 'quantities', 'någon av nycklarna item, quantity, patientFee, actor, description eller amount', 'one of the keys item, quantity, patientFee, actor, description or amount', 'quantity'],
  ],
  [
    'an unknown key beside a value',
    withJob({ wage: { value: '19000 SEK/month', infered: 'statistics' } }),
    ['typeCases[0].after.work[0].wage.infered', 'unknown-key', 'infered', 'någon av nycklarna value, grade, because, inferred, source eller label', 'one of the keys value, grade, because, inferred, source or label', 'inferred'],
  ],
  [
    'an unknown key in a text of two languages',
    withKeys({ title: { sv: 'Lund', en: 'Lund', de: 'Lund' } }),
    ['title.de', 'unknown-key', 'de', 'någon av nycklarna sv eller en', 'one of the keys sv or en', 'sv'],
  ],
  [
    'an unknown key in a stated change',
    withStatedChange({ participants: 81, society: '2645000 SEK/year', sociaty: 1 }),
    ['statedChange.sociaty', 'unknown-key', 'sociaty', 'någon av nycklarna participants, actors, society, remainder eller potential', 'one of the keys participants, actors, society, remainder or potential', 'society'],
  ],
  [
    'an unknown key in an intervention',
    withKeys({ intervention: { cost: '3 SEK', participants: 1, finance: {} } }),
    ['intervention.finance', 'unknown-key', 'finance', 'någon av nycklarna name, cost, participants, months eller financing', 'one of the keys name, cost, participants, months or financing', 'financing'],
  ],
  [
    'an unknown key in the appraisal',
    withKeys({ appraisal: { horizons: 5 } }),
    ['appraisal.horizons', 'unknown-key', 'horizons', 'någon av nycklarna horizon, discountRate, persistence, deadweight, displacement eller marginalCostOfFunds', 'one of the keys horizon, discountRate, persistence, deadweight, displacement or marginalCostOfFunds', 'horizon'],
  ],
  [
    'an unknown key in a published figure',
    withKeys({ published: [{ figure: 'income.society', value: '3 SEK', actor: 'region' }] }),
    ['published[0].actor', 'unknown-key', 'actor', 'någon av nycklarna figure, typeCase, value, tolerance eller note', 'one of the keys figure, typeCase, value, tolerance or note', 'figure'],
  ],
  [
    'an unknown key in an own parameter, price and municipality',
    withKeys({ parameters: [{ id: 'a', value: 1, source: 's', unit: 'x' }], prices: [{ id: 'a', name: 'A', actor: 'region', price: '1 SEK/unit', year: 2015, source: 's', unit: 'x' }], municipalities: [{ id: 'a', name: 'A', municipalRate: '20 %', regionalRate: '11 %', source: 's', rate: 1 }] }),
    ['parameters[0].unit', 'unknown-key', 'unit', 'någon av nycklarna id, value, schedule, from, to, source eller grade', 'one of the keys id, value, schedule, from, to, source or grade', 'id'],
    ['municipalities[0].rate', 'unknown-key', 'rate', 'någon av nycklarna id, name, municipalRate, regionalRate eller source', 'one of the keys id, name, municipalRate, regionalRate or source', 'name'],
    ['prices[0].unit', 'unknown-key', 'unit', 'någon av nycklarna id, name, actor, price, year, source eller grade', 'one of the keys id, name, actor, price, year, source or grade', 'id'],
  ],
  [
    'an actor that does not exist, among the financing',
    withKeys({ intervention: { cost: '3 SEK', participants: 1, financing: { landstinget: '50 %', municipality: '50 %' } } }),
    ['intervention.financing.landstinget', 'unknown-key', 'landstinget', 'någon av nycklarna municipality, region, employment-service, social-insurance, other-state, participant eller employer', 'one of the keys municipality, region, employment-service, social-insurance, other-state, participant or employer', 'municipality'],
  ],
  [
    'the name of an assumption with a capital and a space',
    withKeys({ assumptions: { 'Min Kostnad': '5 SEK' } }),
    ['assumptions.Min Kostnad', 'unknown-key', 'Min Kostnad', 'ett namn av små bokstäver a–z, siffror, punkter och bindestreck, med en bokstav först', 'a name of small letters a–z, digits, full stops and hyphens that begins with a letter', 'min-kostnad'],
  ],
  [
    'a __proto__ at the top',
    prototypeKey({ title: 'Lund' }),
    ['__proto__', 'unknown-key', '__proto__', 'en annan nyckel', 'another key', 'title'],
  ],
  [
    'a __proto__ among the assumptions',
    withKeys({ assumptions: prototypeKey('5 SEK') }),
    ['assumptions.__proto__', 'unknown-key', '__proto__', 'en annan nyckel', 'another key', 'title'],
  ],
  [
    'a constructor at the top',
    withKeys({ constructor: 1 }),
    ['constructor', 'unknown-key', 'constructor', 'någon av nycklarna title, source, note, date, priceYear, residence, settings, assumptions, parameters, municipalities, prices, typeCases, statedChange, intervention, appraisal, uncertainty, scenarios eller published', 'one of the keys title, source, note, date, priceYear, residence, settings, assumptions, parameters, municipalities, prices, typeCases, statedChange, intervention, appraisal, uncertainty, scenarios or published', 'title'],
  ],
  [
    'no title and no date',
    { typeCases: soundCase['typeCases'] },
    ['title', 'missing-key', '', 'nyckeln title', 'the key title', 'title: Lund 2015'],
    ['date', 'missing-key', '', 'nyckeln date', 'the key date', 'date: 2015-01-01'],
  ],
  [
    'no type cases, change or intervention',
    { title: 'Lund', date: '2015-01-01' },
    ['typeCases', 'missing-key', '', 'nyckeln typeCases eller statedChange, det som ska räknas', 'the key typeCases or statedChange, what is to be evaluated', 'typeCases: [{ name: Arbete, before: { supports: [{ kind: social-assistance, amount: 10000 SEK/month }] }, after: { work: [{ wage: 19000 SEK/month }] } }]'],
  ],
  [
    'no name, before and after',
    withKeys({ typeCases: [{}] }),
    ['typeCases[0].name', 'missing-key', '', 'nyckeln name', 'the key name', 'name: Arbete utan stöd'],
    ['typeCases[0].before', 'missing-key', '', 'nyckeln before', 'the key before', 'before: { supports: [{ kind: social-assistance, amount: 10000 SEK/month }] }'],
    ['typeCases[0].after', 'missing-key', '', 'nyckeln after', 'the key after', 'after: { work: [{ wage: 19000 SEK/month }] }'],
  ],
  [
    'a title in one language of two',
    withKeys({ title: { sv: 'Lund' } }),
    ['title.en', 'missing-key', '', 'nyckeln en', 'the key en', 'en: Work'],
  ],
  [
    'a title that is a number',
    withKeys({ title: 2015 }),
    ['title', 'wrong-type', '2015', 'en text, eller { sv: …, en: … }', 'a text, or { sv: …, en: … }', '\'2015\''],
  ],
  [
    'a title that is empty',
    withKeys({ title: '' }),
    ['title', 'wrong-type', '', 'en text som inte är tom', 'a text that is not empty', 'Lund 2015'],
  ],
  [
    'a title that is too long',
    withKeys({ title: 'x'.repeat(201) }),
    ['title', 'wrong-type', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…', 'en text med högst 200 tecken', 'a text with at most 200 characters', 'Lund 2015'],
  ],
  [
    'a title that is a list',
    withKeys({ title: ['Lund'] }),
    ['title', 'wrong-type', '["Lund"]', 'en text, eller { sv: …, en: … }', 'a text, or { sv: …, en: … }', 'Lund 2015'],
  ],
  [
    'a text where a number belongs',
    withPerson({ age: 'forty' }),
    ['typeCases[0].person.age', 'wrong-type', 'forty', 'ett tal', 'a number', '40'],
  ],
  [
    'a text where yes or no belongs',
    withJob({ concurrent: 'ja' }),
    ['typeCases[0].after.work[0].concurrent', 'wrong-type', 'ja', 'true (ja) eller false (nej)', 'true or false', 'true'],
  ],
  [
    'a group of keys where a list belongs',
    withKeys({ typeCases: {} }),
    ['typeCases', 'wrong-type', '{}', 'en lista', 'a list', '[{ name: Arbete, before: { supports: [] }, after: { work: [] } }]'],
  ],
  [
    'a list where a group of keys belongs',
    withTypeCase({ before: [] }),
    ['typeCases[0].before', 'wrong-type', '[]', 'en grupp av nycklar med värden', 'a group of keys with values', 'before: { supports: [{ kind: social-assistance, amount: 10000 SEK/month }] }'],
  ],
  [
    'a text where a group of keys belongs',
    withTypeCase({ after: { work: ['19000 SEK/month'] } }),
    ['typeCases[0].after.work[0]', 'wrong-type', '19000 SEK/month', 'en grupp av nycklar med värden', 'a group of keys with values', '{ wage: … }'],
  ],
  [
    'a list at the top',
    [soundCase],
    ['', 'wrong-type', '[{"title":"Lund","date":"2015-01-01","typeCases":[{"id":"work","name":"Arbete",…', 'en grupp av nycklar med värden', 'a group of keys with values', 'title: Lund 2015'],
  ],
  [
    'a text at the top',
    'Lund',
    ['', 'wrong-type', 'Lund', 'en grupp av nycklar med värden', 'a group of keys with values', 'title: Lund 2015'],
  ],
  [
    'null',
    null,
    ['', 'unreadable', '', 'en fil med nycklar som title, date och typeCases; filen är tom', 'a file with keys such as title, date and typeCases; the file is empty', 'title: Lund 2015'],
  ],
  [
    'lists inside each other',
    withKeys({ note: nested(60) }),
    ['note[0][0]', 'too-large', '', 'högst 40 nivåer inuti varandra', 'at most 40 levels inside each other', 'title: Lund 2015'],
  ],
];

for (const [name, input, ...expected] of inputs) {
  test(name, () => {
    const problems = problemsIn(() => readCase(input));
    expect(problems.map(toldOf)).toEqual(expected);
    expect(problems.flatMap(wrongLanguage)).toEqual([]);
  });
}
