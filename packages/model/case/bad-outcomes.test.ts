import { expect, test } from 'vitest';
import { CaseError } from './problem.ts';
import { readCase } from './read-case.ts';
import { problemsIn, soundCase, type Told, toldOf, withTypeCase } from './testing/bad-input.ts';

const both = { sv: 'before och after, eller bara change', en: 'before and after, or only change' };
const intervention = { cost: '100000 SEK', participants: 4 };

/** Outcomes that are stated wrongly: place, kind, what was found, expected in both languages, example. */
test.each<readonly [string, unknown, ...(readonly Told[])]>([
  [
    'both a change and two times',
    { title: 'T', date: '2025-01-01', intervention, outcomes: { a: { name: 'A', change: 3, after: 4 } } },
    ['outcomes.a.change', 'inconsistent', 'after + change', both.sv, both.en, 'change: 7'],
  ],
  [
    'one time alone',
    { title: 'T', date: '2025-01-01', intervention, outcomes: { a: { name: 'A', after: 4 } } },
    ['outcomes.a.before', 'missing-key', '', both.sv, both.en, 'before: 2'],
  ],
  [
    'nothing',
    { title: 'T', date: '2025-01-01', intervention, outcomes: { a: { name: 'A' } } },
    ['outcomes.a.change', 'missing-key', '', both.sv, both.en, 'change: 7'],
  ],
  [
    'of a group that there is not',
    { ...soundCase, outcomes: { a: { name: 'A', change: 3 } } },
    [
      'outcomes.a',
      'inconsistent',
      'a',
      'antal deltagare (participants) för typfallen, eller resultatet för en person i varje typfall (typeCases[0].outcomes)',
      'a number of participants of the type cases, or the outcome of one person in each type case (typeCases[0].outcomes)',
      'participants: 12',
    ],
  ],
])('an outcome: %s', (_, input, ...told) => {
  expect(problemsIn(() => readCase(input)).map(toldOf)).toEqual(told);
});

test('an outcome of a type case that the case has no name of', () => {
  expect(
    problemsIn(() =>
      readCase({
        ...withTypeCase({ outcomes: { point: { change: 3 } } }),
        outcomes: { points: { name: 'Poäng', change: 1 } },
      }),
    ),
  ).toContainEqual(
    expect.objectContaining({
      path: 'typeCases[0].outcomes.point',
      kind: 'unknown-choice',
      found: 'point',
      example: 'points',
    }),
  );
});

test('a strategy that cannot be is told where it stands', () => {
  const bad = {
    ...soundCase,
    intervention: { cost: '100000 SEK', participants: 4 },
    strategies: { longer: { set: { 'intervention.cost': '3 SEK/year' } } },
  };
  expect(() => readCase(bad)).toThrow(CaseError);
  expect(problemsIn(() => readCase(bad))).toMatchObject([
    { path: 'strategies.longer.set.intervention.cost', kind: 'wrong-unit' },
  ]);
});
