import { expect, test } from 'vitest';
import { parseCaseText, readCase, readCaseText } from '../read-case.ts';
import { problemsIn, soundCase, toldOf, withJob, wrongLanguage } from '../testing/bad-input.ts';

function change(name: string, value: string, data: unknown = soundCase) {
  return readCase(data, [{ name, value }]);
}

const withAssumption = {
  ...withJob({ wage: '$wage' }),
  assumptions: { wage: { value: '19000 SEK/month', inferred: 'printed tax' } },
};

test('an assumption is changed by its name, and keeps what is said of it', () => {
  expect(
    change('wage', '21000 SEK/month', withAssumption).typeCases[0]!.after.items.work[0]!.inputs['wage'],
  ).toMatchObject({
    value: 21_000,
    origin: { path: 'assumptions.wage', because: 'printed tax' },
  });
});

test('a place in the file is changed by its path', () => {
  const { file, typeCases } = change('typeCases[0].after.work[0].wage', '21000 SEK/month');
  expect(typeCases[0]!.after.items.work[0]!.inputs['wage']?.value).toBe(21_000);
  expect(file.title).toBe('Lund');
});

test('a setting that the file leaves out can be given', () => {
  expect(change('settings.indirectTaxFactor', '1.21').indirectTaxFactor.value).toBe(1.21);
});

test('a part that YAML repeats is changed in one place only', () => {
  const text = `
title: Lund
date: 2015-01-01
typeCases:
  - { id: a, name: A, before: &before { supports: [{ kind: social-assistance, amount: 10000 SEK/month }] }, after: {} }
  - { id: b, name: B, before: *before, after: {} }
`;
  const amounts = readCaseText(text, [
    { name: 'typeCases[0].before.supports[0].amount', value: '9000 SEK/month' },
  ]).typeCases.map(({ before }) => before.items.supports[0]!.inputs['amount']?.value);
  expect(amounts).toEqual([9000, 10_000]);
  expect(parseCaseText(text)).toMatchObject({ typeCases: [{ id: 'a' }, { id: 'b' }] });
});

test('a changed value is checked as any other', () => {
  expect(problemsIn(() => change('typeCases[0].after.work[0].wage', '21000 SEK/year')).map(({ kind }) => kind)).toEqual(
    ['wrong-unit'],
  );
});

test.each([
  'wages',
  'setings.indirectTaxFactor',
  'settings.indirectTaxFactors',
  'typeCases[5].name',
  'typeCases.first.name',
  'typeCases[0].after.work[0].subsidy[0]',
  'title.sv.x',
  '',
  '.',
  '__proto__',
  '__proto__.polluted',
  'constructor.prototype.polluted',
  'settings.__proto__.polluted',
  'assumptions.__proto__',
  'typeCases.__proto__.polluted',
  'typeCases[0].constructor.prototype.polluted',
])('a change of "%s" is refused and writes nothing', (name) => {
  const problems = problemsIn(() => change(name, 'yes', withAssumption));
  expect(problems.map(({ kind, path }) => [kind, path])).toEqual([['unknown-reference', name]]);
  expect(problems.flatMap(wrongLanguage)).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get([], 'polluted')).toBeUndefined();
});

test('a name that is nearly right is told with the right one', () => {
  const [problem] = problemsIn(() => change('wages', '1 SEK/month', withAssumption));
  expect(toldOf(problem!)).toEqual([
    'wages',
    'unknown-reference',
    'wages=1 SEK/month',
    'namnet på ett antagande (wage) eller en plats i filen',
    'the name of an assumption (wage) or a place in the file',
    'wage=…',
  ]);
});
