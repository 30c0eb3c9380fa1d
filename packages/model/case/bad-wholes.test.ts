import { z } from 'zod';
import { expect, test } from 'vitest';
import { evaluate } from '../evaluation/evaluate.ts';
import { outcomeFigureNamed } from '../evaluation/outcomes.ts';
import { exampleAt } from './example-at.ts';
import { readCase } from './read-case.ts';
import { caseSchema } from './schema.ts';
import { problemsIn, soundCase, withStatedChange } from './testing/bad-input.ts';

const programme = { outcomes: { work: 12 }, noChange: 8 };
const intervention = { cost: '700000 SEK', participants: 20 };

test('a programme is a group that outcomes are of: seven certificates for 700 000 kronor are 100 000 each', () => {
  const result = evaluate(
    readCase({
      ...soundCase,
      programme,
      intervention,
      outcomes: { certificates: { name: 'Intyg', before: 2, after: 9 } },
    }),
  );
  const group = result.assessments.find(({ id }) => id === 'cohort')!;
  expect(outcomeFigureNamed(group, 'cost-per-outcome.certificates')?.figure.value).toBeCloseTo(100_000, 6);
});

test.each([
  ['who reached an outcome', { outcomes: { work: 2.5 } }, 'programme.outcomes.work'],
  ['without a change', { outcomes: { work: 2 }, noChange: '1,5' }, 'programme.noChange'],
])('half a person %s of a programme is a fault', (_, halves, path) => {
  expect(problemsIn(() => readCase({ ...soundCase, programme: halves }))).toMatchObject([
    { path, kind: 'out-of-range' },
  ]);
});

test('a programme without outcomes is told how they are written', () => {
  expect(problemsIn(() => readCase({ ...soundCase, programme: {} }))).toMatchObject([
    { path: 'programme.outcomes', kind: 'missing-key', example: expect.stringMatching(/work: \d/u) as string },
  ]);
});

test('a key that a group has not is told with those that it has', () => {
  const [fault] = problemsIn(() => readCase(soundCase, [{ name: 'settings.payers.activity-suport', value: 'region' }]));
  expect(fault).toMatchObject({
    path: 'settings.payers.activity-suport',
    kind: 'unknown-key',
    example: 'activity-support',
    expected: { en: expect.stringContaining('parental-benefit') as string },
  });
});

test('a list of the wrong length has an example that is none of those that are wrong', () => {
  const society = { society: '1 SEK/year' };
  for (const later of [[], Array.from({ length: 45 }, () => society)]) {
    const [fault] = problemsIn(() => readCase(withStatedChange({ participants: 1, ...society, laterYears: later })));
    expect(fault).toMatchObject({
      path: 'statedChange.laterYears',
      kind: 'out-of-range',
      example: expect.stringContaining('society: ') as string,
    });
  }
  expect(
    problemsIn(() => readCase(withStatedChange({ participants: 1, ...society }, { appraisal: { persistence: [] } }))),
  ).toMatchObject([{ path: 'appraisal.persistence', example: expect.stringContaining('%') as string }]);
});

/** The places of all lists that a schema takes. */
function listsIn(
  schema: z.core.$ZodType,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (schema instanceof z.ZodOptional) return listsIn(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return listsIn(schema.out, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => listsIn(one, path));
  if (schema instanceof z.ZodRecord) return listsIn(schema.valueType, [...path, 'work']);
  if (schema instanceof z.ZodArray) return [path, ...listsIn(schema.element, [...path, 0])];
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, one]) => listsIn(one, [...path, key]));
  return [];
}

test.each(listsIn(caseSchema).map((path) => [path.join('.'), path] as const))(
  'the list %s has an example with something in it',
  (_, path) => {
    expect(exampleAt(path, 'array')).toMatch(/^\[.+\]$/u);
  },
);
