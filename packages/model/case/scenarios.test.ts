import { describe, expect, test } from 'vitest';
import { evaluate, figureOf } from '../evaluation/evaluate.ts';
import { assessmentOf } from '../explanation/explain-figure.ts';
import { readCase } from './read-case.ts';
import { problemsIn, soundCase, withKeys, wrongLanguage } from './testing/bad-input.ts';

const stated = {
  ...soundCase,
  statedChange: { participants: 10, society: '100000 SEK/year' },
  typeCases: undefined,
  intervention: { cost: '300000 SEK', participants: 10 },
  assumptions: { anyway: '10 %' },
  appraisal: { persistence: 1, deadweight: '$anyway', displacement: 0, marginalCostOfFunds: 1 },
};
const scenarios = {
  cautious: { name: { sv: 'Försiktigt', en: 'Cautious' }, set: { anyway: '50 %', 'intervention.cost': '350000 SEK' } },
  hopeful: { set: { anyway: 0, 'statedChange.society': '120000 SEK/year' } },
};

function netPresentValue(read: ReturnType<typeof readCase>): number {
  return figureOf(assessmentOf(evaluate(read), undefined), 'net-present-value.society')!.value!;
}

test('a scenario is the case with its changes, as if they had been asked for', () => {
  const read = readCase({ ...stated, scenarios });
  expect(read.scenarios.map(({ id, name }) => [id, name])).toEqual([
    ['cautious', { sv: 'Försiktigt', en: 'Cautious' }],
    ['hopeful', { sv: 'hopeful', en: 'hopeful' }],
  ]);
  const [cautious, hopeful] = read.scenarios.map((one) => netPresentValue(one.case));
  // Five years at 3.5 % sum to 4.515052; the paid cost is 1.25 times as much to society.
  expect(cautious).toBeCloseTo(50_000 * 4.515052 - 1.25 * 350_000, 0);
  expect(hopeful).toBeCloseTo(120_000 * 4.515052 - 1.25 * 300_000, 0);
  expect(netPresentValue(read)).toBeCloseTo(90_000 * 4.515052 - 1.25 * 300_000, 0);
  expect(read.scenarios.flatMap((one) => one.case.scenarios)).toEqual([]);
});

test('what is asked for holds in every scenario that does not say otherwise', () => {
  const read = readCase({ ...stated, scenarios }, [
    { name: 'anyway', value: '20 %' },
    { name: 'intervention.cost', value: '200000 SEK' },
  ]);
  const [cautious, hopeful] = read.scenarios.map((one) => netPresentValue(one.case));
  expect(cautious).toBeCloseTo(50_000 * 4.515052 - 1.25 * 350_000, 0);
  expect(hopeful).toBeCloseTo(120_000 * 4.515052 - 1.25 * 200_000, 0);
});

test('a case without scenarios has none', () => {
  expect(readCase(soundCase).scenarios).toEqual([]);
});

describe('faults are told where the scenario is', () => {
  const faults = (own: unknown): readonly (readonly [string, string])[] =>
    problemsIn(() => readCase({ ...stated, scenarios: own })).map(({ path, kind }) => [path, kind]);

  test('of form', () => {
    expect(faults({ cautious: { sett: {} } })).toEqual([
      ['scenarios.cautious.set', 'missing-key'],
      ['scenarios.cautious.sett', 'unknown-key'],
    ]);
    expect(faults({ Cautious: { set: {} } })).toHaveLength(1);
    expect(faults({ cautious: { set: { anyway: [1] } } })).toEqual([['scenarios.cautious.set.anyway', 'wrong-type']]);
  });

  test('of content, all of them', () => {
    expect(
      faults({
        one: { set: { anywhay: '50 %' } },
        two: { set: { anyway: '5000 SEK', 'intervention.cost': 'mycket' } },
        three: { set: { 'intervention.participants': 9 } },
        sound: { set: { anyway: '5 %' } },
      }),
    ).toEqual([
      ['scenarios.one.set.anywhay', 'unknown-reference'],
      ['scenarios.two.set.intervention.cost', 'not-a-quantity'],
      ['scenarios.two', 'wrong-unit'],
      ['scenarios.three.set.intervention.participants', 'inconsistent'],
    ]);
  });

  test('in words that begin with the place', () => {
    const [problem] = problemsIn(() =>
      readCase({ ...stated, scenarios: { one: { set: { 'intervention.cost': 'mycket' } } } }),
    );
    expect(problem!.text.sv).toMatch(
      /^scenarios\.one\.set\.intervention\.cost: Värdet går inte att läsa som ett tal\. Det står "mycket"\./u,
    );
    expect(wrongLanguage(problem!)).toEqual([]);
  });

  test('more than twenty', () => {
    const many = Object.fromEntries(
      Array.from({ length: 21 }, (_, index) => [`s${String(index)}`, { set: { anyway: '5 %' } }]),
    );
    const [problem] = problemsIn(() => readCase({ ...stated, scenarios: many }));
    expect(problem).toMatchObject({
      path: 'scenarios',
      kind: 'out-of-range',
      found: '21',
      expected: { sv: 'högst 20 scenarier' },
    });
  });

  test('beside the other faults of the case', () => {
    const paths = problemsIn(() =>
      readCase({ ...withKeys({ scenarios: { one: {} } }), residence: { municipality: 'lnd' } }),
    ).map(({ path }) => path);
    expect(paths).toEqual(['scenarios.one.set', 'residence.municipality']);
  });
});
