import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CaseError } from './problem.ts';
import { parseCaseText, readCase, readCaseText } from './read-case.ts';
import { problemsIn, soundCase, withJob, withKeys, withTypeCase } from './testing/bad-input.ts';

const lund = readFileSync(new URL('../../../examples/lund-2015.yaml', import.meta.url), 'utf8');

function wageOf(wage: unknown): number | undefined {
  return readCase(withJob({ wage })).typeCases[0]!.after.items.work[0]!.inputs['wage']?.value;
}

test.each([
  '19000 SEK/month',
  '19 000 kr/mån',
  '19\u00a0000 kr/månad',
  '19\u2009000 sek/month',
  '19.000 kr/mån',
  '19,000 SEK/month',
  'SEK 19,000/month',
  '19.000,00 kronor per månad',
  '19000,00 SEK / month',
])('a wage may be written %s', (written) => {
  expect(wageOf(written)).toBe(19_000);
});

test.each([
  ['80 %', 0.8],
  [0.8, 0.8],
  ['0,8', 0.8],
  ['8.455 %', 0.08455],
  ['8,455 %', 0.08455],
])('a share may be written %s', (written, share) => {
  const read = readCase(withJob({ extent: written }));
  expect(read.typeCases[0]!.after.items.work[0]!.inputs['extent']?.value).toBeCloseTo(share, 12);
});

test.each([
  [
    [3, 7],
    [3, 7],
  ],
  ['3 och 7 år', [3, 7]],
  ['3, 7', [3, 7]],
  ['2 år', [2]],
  ['inga', []],
])('ages of children may be written %o', (children, ages) => {
  expect(
    readCase(withTypeCase({ person: { children } })).typeCases[0]!.after.items.children.map(
      ({ inputs }) => inputs['age']?.value,
    ),
  ).toEqual(ages);
});

test.each(['2', 2, '', ',', '3 barn', '0x5', '3 / sju'])('%o are no ages of children', (children) => {
  expect(
    problemsIn(() => readCase(withTypeCase({ person: { children } }))).map(({ path, kind }) => [path, kind]),
  ).toEqual([['typeCases[0].person.children', 'wrong-type']]);
});

test('an inferred value is assumed, and says why', () => {
  const read = readCase(
    withJob({ wage: { value: '19000 SEK/month', inferred: 'the wage that gives the printed tax' } }),
  );
  expect(read.typeCases[0]!.after.items.work[0]!.inputs['wage']?.origin).toMatchObject({
    grade: 'assumed',
    because: 'the wage that gives the printed tax',
  });
});

test('a label is one text for both languages, or one for each', () => {
  const labelOf = (label: unknown): unknown =>
    readCase(withJob({ wage: { value: '19000 SEK/month', label } })).typeCases[0]!.after.items.work[0]!.inputs['wage']
      ?.origin.label;
  expect(labelOf('Lön')).toEqual({ sv: 'Lön', en: 'Lön' });
  expect(labelOf({ sv: 'Lön', en: 'Wage' })).toEqual({ sv: 'Lön', en: 'Wage' });
  for (const label of ['', 5, { sv: 'Lön' }, { sv: 'Lön', en: '' }, { sv: 'Lön', en: 'Wage', de: 'Lohn' }, ['Lön']]) {
    expect(problemsIn(() => labelOf(label)).map(({ path, kind }) => [path, kind])).toEqual([
      ['typeCases[0].after.work[0].wage.label', 'wrong-type'],
    ]);
  }
});

test('all faults of form are told at once, and those of content beside them', () => {
  const faulty = {
    ...withTypeCase({
      person: { age: 12, houshold: 'single' },
      before: {
        supports: [{ kind: 'sick-benefit' }],
        resources: [{ item: 'gp-visits' }, { item: 'gp-visit', quantity: '$visits' }],
      },
      after: { work: [{ wage: '19000 SEK/year', extent: '110 %' }] },
    }),
    residence: { municipality: 'lnd' },
    published: [{ figure: 'income.society', value: 'mycket' }],
  };
  expect(problemsIn(() => readCase(faulty)).map(({ path, kind }) => [path, kind])).toEqual([
    ['typeCases[0].person.age', 'out-of-range'],
    ['typeCases[0].person.houshold', 'unknown-key'],
    ['typeCases[0].before.supports[0].kind', 'unknown-choice'],
    ['typeCases[0].after.work[0].wage', 'wrong-unit'],
    ['typeCases[0].after.work[0].extent', 'out-of-range'],
    ['published[0].value', 'not-a-quantity'],
    ['residence.municipality', 'unknown-choice'],
  ]);
});

test('a fault of form hides no fault of content in another type case', () => {
  const [typeCase] = soundCase['typeCases'] as readonly object[];
  const faulty = withKeys({
    typeCases: [
      { ...typeCase, id: 'a', person: { age: 12 } },
      {
        ...typeCase,
        id: 'b',
        before: { resources: [{ item: 'gp-visits' }], supports: [{ kind: 'activity-support', level: 'bas' }] },
      },
    ],
  });
  expect(problemsIn(() => readCase(faulty)).map(({ path }) => path)).toEqual([
    'typeCases[0].person.age',
    'typeCases[1].before.supports[0].level',
    'typeCases[1].before.resources[0].item',
  ]);
});

test('what only follows from a fault of form is not told', () => {
  const withoutAssumption = { ...withJob({ wage: '$wage' }), assumptions: { wage: '19000 SEK/fortnight' } };
  expect(problemsIn(() => readCase(withoutAssumption)).map(({ path }) => path)).toEqual(['assumptions.wage']);
  const misspelt = withTypeCase({ before: { supports: [{ kind: 'social-assistance', amout: '10000 SEK/month' }] } });
  expect(problemsIn(() => readCase(misspelt)).map(({ path }) => path)).toEqual([
    'typeCases[0].before.supports[0].amout',
  ]);
});

test('all faults of content are told at once', () => {
  const faulty = {
    ...withTypeCase({ before: { supports: [{ kind: 'sickness-benefit' }], resources: [{ item: 'gp-visits' }] } }),
    residence: { municipality: 'lnd' },
    intervention: { cost: '$cost', participants: 3, financing: { region: '50 %' } },
  };
  expect(problemsIn(() => readCase(faulty)).map(({ path }) => path)).toEqual([
    'intervention.cost',
    'intervention.financing',
    'residence.municipality',
    'typeCases[0].before.supports[0].qualifyingIncome',
    'typeCases[0].before.resources[0].item',
  ]);
});

test('the message says where, what stands there, what should, and an example, in sentences', () => {
  const [problem] = problemsIn(() => readCase(withJob({ wage: '19000 SEK/year' })));
  expect(problem?.text).toEqual({
    sv: 'typeCases[0].after.work[0].wage: Enheten är fel. Det står "19000 SEK/year". Det ska vara kronor per månad (SEK/month). Till exempel: 19000 SEK/month',
    en: 'typeCases[0].after.work[0].wage: The unit is wrong. Found "19000 SEK/year". It should be kronor per month (SEK/month). For example: 19000 SEK/month',
  });
});

test('a fault in the text of a file has line and column', () => {
  const [problem] = problemsIn(() => readCaseText('title: Lund\ndate: 2015-01-01\n\ttypeCases: []\n'));
  expect(problem?.position).toEqual({ line: 3, column: 1 });
  expect(problem?.text.sv).toMatch(/^Rad 3, kolumn 1: /u);
  expect(problem?.text.en).toMatch(/^Line 3, column 1: /u);
});

test('a number in a message is written as its language writes numbers', () => {
  const [problem] = problemsIn(() => readCaseText('x'.repeat(1_000_001)));
  expect(problem?.expected.sv).toContain('1\u00a0000\u00a0000');
  expect(problem?.expected.en).toContain('1,000,000');
});

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

function staysCaseError(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    for (const { text } of error.problems) expect([text.sv, text.en]).not.toContain('');
  }
}

test('whatever the data is, reading it either works or says what is wrong with it', () => {
  fc.assert(fc.property(anything, (data) => staysCaseError(() => readCase(data))));
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(soundCase), 'assumptions', 'prices', 'intervention', 'published'),
      anything,
      (key, value) => staysCaseError(() => readCase({ ...soundCase, [key]: value })),
    ),
  );
});

/** The example case with one of its values, whichever, replaced by something else. */
const lundData: unknown = parseCaseText(lund);
const spoiltCase = fc.tuple(fc.nat(), anything).map(([place, value]) => {
  const data = structuredClone(lundData);
  const holders: [object, string][] = [];
  const walk = (group: object): void => {
    for (const [key, inner] of Object.entries(group)) {
      holders.push([group, key]);
      if (typeof inner === 'object' && inner !== null) walk(inner as object);
    }
  };
  walk(data as object);
  const [group, key] = holders[place % holders.length]!;
  Object.assign(group, { [key]: value });
  return data;
});

test('a case with any value spoilt is read or refused with its faults', () => {
  fc.assert(
    fc.property(spoiltCase, (data) => staysCaseError(() => readCase(data))),
    { numRuns: 300 },
  );
});

test('whatever the bytes of a file are, reading them either works or says what is wrong with them', () => {
  const bytes = fc.uint8Array({ maxLength: 400 }).map((some) => new TextDecoder().decode(some));
  const signs = fc.string({ unit: fc.constantFrom(...'[]{}:,&*!|>\'"%@`#?-\n\t a1$<~'.split('')), maxLength: 60 });
  const cutOff = fc.nat({ max: lund.length }).map((length) => lund.slice(0, length));
  fc.assert(
    fc.property(fc.oneof(bytes, signs, cutOff), (text) => staysCaseError(() => readCaseText(text))),
    { numRuns: 500 },
  );
});

test('the data that is read stays as it was', () => {
  const data: unknown = parseCaseText(lund);
  const before = structuredClone(data);
  readCase(data, [{ name: 'typeCases[0].name', value: 'Another name' }]);
  expect(data).toEqual(before);
});

test('a decimal comma within braces does not part entries', () => {
  const text = (entry: string): string =>
    `title: L\ndate: 2015-01-01\ntypeCases: [{ name: A, before: {}, after: { work: [{ wage: 19 000,50 SEK/month, ${entry} }] } }]\nassumptions: { share: 12,5 %, other: 87,5 % }\n`;
  const { inputs } = readCaseText(text('extent: 12,5 %')).typeCases[0]!.after.items.work[0]!;
  expect(inputs['extent']?.value).toBe(0.125);
  expect(inputs['wage']?.value).toBe(19_000.5);
  expect(
    readCaseText(text('extent: { value: 12,5 %, source: SCB }')).typeCases[0]!.after.items.work[0]!.inputs['extent']
      ?.value,
  ).toBe(0.125);
  expect(problemsIn(() => readCaseText(text('extent: 12, 5 %'))).map(({ path }) => path)).toContain(
    'typeCases[0].after.work[0].5 %',
  );
});

test.each(['0x5', '0o5', '1e1'])('months written %s are no number', (written) => {
  const text = `title: L\ndate: 2015-01-01\ntypeCases: [{ name: A, before: {}, after: { work: [{ wage: 19000 SEK/month, months: ${written} }] } }]\n`;
  expect(problemsIn(() => readCaseText(text))).toMatchObject([{ kind: 'not-a-quantity', found: written }]);
});
