import { expect, test } from 'vitest';
import { readCase } from './read-case.ts';
import { keysAccepted } from './testing/keys-accepted.ts';
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

/** A key that does not belong where it stands: the keys that do are those of the JSON Schema. */
function unknownKey(path: string, example: string): Told {
  const end = path.lastIndexOf('.');
  const keys = keysAccepted(path.slice(0, Math.max(0, end)));
  const [first, last] = [keys.slice(0, -1).join(', '), keys.at(-1) ?? ''];
  return [
    path,
    'unknown-key',
    path.slice(end + 1),
    `någon av nycklarna ${first} eller ${last}`,
    `one of the keys ${first} or ${last}`,
    example,
  ];
}

/** Keys that do not belong, keys that are missing, and values of the wrong sort. */
const inputs: readonly Bad[] = [
  [
    'an unknown key at the top, with the nearest key as example',
    withKeys({ titel: 'Lund' }),
    unknownKey('titel', 'title'),
  ],
  ['an unknown key that is like no other', withKeys({ kommun: 'lund' }), unknownKey('kommun', 'title')],
  [
    'an unknown key in residence',
    withKeys({ residence: { municipalty: 'lund' } }),
    unknownKey('residence.municipalty', 'municipality'),
  ],
  [
    'an unknown key in settings',
    withKeys({ settings: { subsidyCeling: 'ignored' } }),
    unknownKey('settings.subsidyCeling', 'subsidyCeiling'),
  ],
  [
    'an unknown key in a type case',
    withTypeCase({ participant: 3 }),
    unknownKey('typeCases[0].participant', 'participants'),
  ],
  [
    'an unknown key in a person',
    withPerson({ houshold: 'single' }),
    unknownKey('typeCases[0].person.houshold', 'household'),
  ],
  [
    'an unknown key in a situation',
    withTypeCase({ after: { wrok: [] } }),
    unknownKey('typeCases[0].after.wrok', 'work'),
  ],
  ['an unknown key in a job', withJob({ month: 6 }), unknownKey('typeCases[0].after.work[0].month', 'months')],
  [
    'an unknown key in a subsidy',
    withJob({ subsidy: { kind: 'wage-grant', sharre: '80 %' } }),
    unknownKey('typeCases[0].after.work[0].subsidy.sharre', 'share'),
  ],
  [
    'an unknown key in a support',
    withSupports({ kind: 'sickness-benefit', amount: '15000 SEK/month', monts: 6 }),
    unknownKey('typeCases[0].before.supports[0].monts', 'months'),
  ],
  [
    'an unknown key in a resource',
    withTypeCase({ before: { resources: [{ item: 'gp-visit', quantities: 5 }] } }),
    unknownKey('typeCases[0].before.resources[0].quantities', 'quantity'),
  ],
  [
    'an unknown key beside a value',
    withJob({ wage: { value: '19000 SEK/month', infered: 'statistics' } }),
    [
      'typeCases[0].after.work[0].wage.infered',
      'unknown-key',
      'infered',
      'någon av nycklarna value, grade, because, inferred, source, label eller rate',
      'one of the keys value, grade, because, inferred, source, label or rate',
      'inferred',
    ],
  ],
  [
    'an unknown key in a text of two languages',
    withKeys({ title: { sv: 'Lund', en: 'Lund', de: 'Lund' } }),
    unknownKey('title.de', 'sv'),
  ],
  [
    'an unknown key in a stated change',
    withStatedChange({ participants: 81, society: '2645000 SEK/year', sociaty: 1 }),
    unknownKey('statedChange.sociaty', 'society'),
  ],
  [
    'an unknown key in an intervention',
    withKeys({ intervention: { cost: '3 SEK', participants: 1, finance: {} } }),
    unknownKey('intervention.finance', 'financing'),
  ],
  [
    'an unknown key in the appraisal',
    withKeys({ appraisal: { horizons: 5 } }),
    unknownKey('appraisal.horizons', 'horizon'),
  ],
  [
    'an unknown key in a published figure',
    withKeys({ published: [{ figure: 'income.society', value: '3 SEK', actor: 'region' }] }),
    unknownKey('published[0].actor', 'figure'),
  ],
  [
    'an unknown key in an own parameter, price and municipality',
    withKeys({
      parameters: [{ id: 'a', value: 1, source: 's', unit: 'x' }],
      prices: [{ id: 'a', name: 'A', actor: 'region', price: '1 SEK/unit', year: 2015, source: 's', unit: 'x' }],
      municipalities: [{ id: 'a', name: 'A', municipalRate: '20 %', regionalRate: '11 %', source: 's', rate: 1 }],
    }),
    unknownKey('parameters[0].unit', 'id'),
    unknownKey('municipalities[0].rate', 'name'),
    unknownKey('prices[0].unit', 'id'),
  ],
  [
    'an actor that does not exist, among the financing',
    withKeys({
      intervention: { cost: '3 SEK', participants: 1, financing: { landstinget: '50 %', municipality: '50 %' } },
    }),
    unknownKey('intervention.financing.landstinget', 'municipality'),
  ],
  [
    'the name of an assumption with a capital and a space',
    withKeys({ assumptions: { 'Min Kostnad': '5 SEK' } }),
    [
      'assumptions.Min Kostnad',
      'unknown-key',
      'Min Kostnad',
      'ett namn av små bokstäver a–z, siffror, punkter och bindestreck, med en bokstav först',
      'a name of small letters a–z, digits, full stops and hyphens that begins with a letter',
      'min-kostnad',
    ],
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
  ['a constructor at the top', withKeys({ constructor: 1 }), unknownKey('constructor', 'title')],
  [
    'no title and no date',
    { typeCases: soundCase['typeCases'] },
    ['title', 'missing-key', '', 'nyckeln title', 'the key title', 'title: Lund 2015'],
    ['date', 'missing-key', '', 'nyckeln date', 'the key date', 'date: 2015-01-01'],
  ],
  [
    'no type cases, change or intervention',
    { title: 'Lund', date: '2015-01-01' },
    [
      'typeCases',
      'missing-key',
      '',
      'nyckeln typeCases eller statedChange, det som ska räknas, eller intervention, insatsen som en tabell med deltagare hör till',
      'the key typeCases or statedChange, what is to be evaluated, or intervention, which a table of people belongs to',
      'typeCases: [{ name: Arbete, before: { supports: [{ kind: social-assistance, amount: 10000 SEK/month }] }, after: { work: [{ wage: 19000 SEK/month }] } }]',
    ],
  ],
  [
    'no name, before and after',
    withKeys({ typeCases: [{}] }),
    ['typeCases[0].name', 'missing-key', '', 'nyckeln name', 'the key name', 'name: Arbete utan stöd'],
    [
      'typeCases[0].before',
      'missing-key',
      '',
      'nyckeln before',
      'the key before',
      'before: { supports: [{ kind: social-assistance, amount: 10000 SEK/month }] }',
    ],
    [
      'typeCases[0].after',
      'missing-key',
      '',
      'nyckeln after',
      'the key after',
      'after: { work: [{ wage: 19000 SEK/month }] }',
    ],
  ],
  [
    'a title in one language of two',
    withKeys({ title: { sv: 'Lund' } }),
    ['title.en', 'missing-key', '', 'nyckeln en', 'the key en', 'en: Work'],
  ],
  [
    'a title that is a number',
    withKeys({ title: 2015 }),
    ['title', 'wrong-type', '2015', 'en text, eller { sv: …, en: … }', 'a text, or { sv: …, en: … }', "'2015'"],
  ],
  [
    'a title that is empty',
    withKeys({ title: '' }),
    ['title', 'wrong-type', '', 'en text som inte är tom', 'a text that is not empty', 'Lund 2015'],
  ],
  [
    'a title that is too long',
    withKeys({ title: 'x'.repeat(201) }),
    [
      'title',
      'wrong-type',
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
      'en text med högst 200 tecken',
      'a text with at most 200 characters',
      'Lund 2015',
    ],
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
    [
      'typeCases[0].after.work[0].concurrent',
      'wrong-type',
      'ja',
      'true (ja) eller false (nej)',
      'true or false',
      'true',
    ],
  ],
  [
    'a group of keys where a list belongs',
    withKeys({ typeCases: {} }),
    [
      'typeCases',
      'wrong-type',
      '{}',
      'en lista',
      'a list',
      '[{ name: Arbete, before: { supports: [] }, after: { work: [] } }]',
    ],
  ],
  [
    'a list where a group of keys belongs',
    withTypeCase({ before: [] }),
    [
      'typeCases[0].before',
      'wrong-type',
      '[]',
      'en grupp av nycklar med värden',
      'a group of keys with values',
      'before: { supports: [{ kind: social-assistance, amount: 10000 SEK/month }] }',
    ],
  ],
  [
    'a text where a group of keys belongs',
    withTypeCase({ after: { work: ['19000 SEK/month'] } }),
    [
      'typeCases[0].after.work[0]',
      'wrong-type',
      '19000 SEK/month',
      'en grupp av nycklar med värden',
      'a group of keys with values',
      '{ wage: … }',
    ],
  ],
  [
    'a list at the top',
    [soundCase],
    [
      '',
      'wrong-type',
      '[{"title":"Lund","date":"2015-01-01","typeCases":[{"id":"work","name":"Arbete",…',
      'en grupp av nycklar med värden',
      'a group of keys with values',
      'title: Lund 2015',
    ],
  ],
  [
    'a text at the top',
    'Lund',
    ['', 'wrong-type', 'Lund', 'en grupp av nycklar med värden', 'a group of keys with values', 'title: Lund 2015'],
  ],
  [
    'null',
    null,
    [
      '',
      'unreadable',
      '',
      'en fil med nycklar som title, date och typeCases; filen är tom',
      'a file with keys such as title, date and typeCases; the file is empty',
      'title: Lund 2015',
    ],
  ],
  [
    'lists inside each other',
    withKeys({ note: nested(60) }),
    [
      'note[0][0]',
      'too-large',
      '',
      'högst 40 nivåer inuti varandra',
      'at most 40 levels inside each other',
      'title: Lund 2015',
    ],
  ],
];

for (const [name, input, ...expected] of inputs) {
  test(name, () => {
    const problems = problemsIn(() => readCase(input));
    expect(problems.map(toldOf)).toEqual(expected);
    expect(problems.flatMap(wrongLanguage)).toEqual([]);
  });
}
