import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divisionOf } from './division.ts';
import { type Distributions, distributionsOf as distributionsBy, type Group } from './groups.ts';
import { type AgeBand, ageBands, type Measure, measures, type PersonOutcome } from './person-outcome.ts';
import { type Protected, shown } from './protected.ts';
import { rank } from './rank.ts';

const distributionsOf = (outcomes: readonly PersonOutcome[]): Distributions =>
  distributionsBy(outcomes, divisionOf(outcomes, measures));
const change = fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.constant(0), fc.integer({ min: 1, max: 9 }));
const outcome: fc.Arbitrary<PersonOutcome> = fc.record({
  person: fc.record({
    sex: fc.oneof(
      { weight: 6, arbitrary: fc.constant('woman' as const) },
      { weight: 5, arbitrary: fc.constant('man' as const) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    age: fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 16, max: 65 }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
  }),
  society: change,
  participant: change,
});
/** People of all sorts, or people whose change follows from their sex and age, so that whole classes are empty. */
const cohort = fc
  .tuple(
    fc.array(outcome, { minLength: 5, maxLength: 80 }),
    fc.boolean(),
    fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 15, maxLength: 15 }),
  )
  .map(([outcomes, isByGroup, signs]) =>
    outcomes.map((one): PersonOutcome => {
      const sign = signs[groupIndex(one.person)] ?? 0;
      return isByGroup && one.society % 4 !== 1 ? { ...one, society: sign * 100, participant: -sign * 100 } : one;
    }),
  );

function groupIndex({ sex, age = 0 }: PersonOutcome['person']): number {
  return ['woman', 'man'].indexOf(sex ?? '') * 5 + ageBands.filter(({ from }) => age >= from).length + 5;
}

/** A figure that is to be released. */
function valueOf(figure: Protected<number>): number {
  if (figure.kind === 'suppressed') throw new RangeError('Expected a figure that is shown');
  return figure.value;
}

const classes = ['gaining', 'losing', 'unchanged'] as const;
const bands: readonly AgeBand[] = [...ageBands, 'unknown'];
const sexes = ['woman', 'man', 'unknown'] as const;

/** The smallest set of people that anything is released of: a sex, an age band and a class of change. */
interface Atom {
  readonly sex: (typeof sexes)[number];
  readonly band: AgeBand;
  readonly outcome: (typeof classes)[number];
}

const atoms: readonly Atom[] = sexes.flatMap((sex) =>
  bands.flatMap((band) => classes.map((one) => ({ sex, band, outcome: one }))),
);

function isOf(atom: Atom, { sex, ages }: Group): boolean {
  return (sex === undefined || sex === atom.sex) && (ages === undefined || ages.includes(atom.band));
}

function atomOf({ person, ...changes }: PersonOutcome, measure: Measure): number {
  const band =
    ageBands.find(({ from, to }) => person.age !== undefined && person.age >= from && person.age <= to) ?? 'unknown';
  const amount = changes[measure];
  const kind = amount >= 0.5 ? 'gaining' : amount <= -0.5 ? 'losing' : 'unchanged';
  return atoms.findIndex((one) => one.sex === (person.sex ?? 'unknown') && one.band === band && one.outcome === kind);
}

const groupsOf = ({ all, bySex, byAge, bySexAndAge }: Distributions): readonly Group[] => [
  all,
  ...bySex.groups,
  ...byAge.groups,
  ...bySexAndAge.groups,
];

/** Everything that is released of one measure as sums over atoms, and the atoms that are known to be empty. */
function released(
  distributions: Distributions,
  measure: Measure,
): { readonly sums: readonly (readonly number[])[]; readonly isEmpty: readonly boolean[] } {
  const sums: number[][] = [];
  const isEmpty = atoms.map(() => false);
  const tell = (people: number, isIn: (atom: Atom) => boolean): void => {
    sums.push(atoms.map((atom) => (isIn(atom) ? 1 : 0)));
    if (people === 0) atoms.forEach((atom, index) => (isEmpty[index] = isEmpty[index] === true || isIn(atom)));
  };
  for (const group of groupsOf(distributions)) {
    tell(group.people, (atom) => isOf(atom, group));
    const split = group[measure].gainsAndLosses;
    if (split.kind === 'suppressed') continue;
    for (const one of classes) tell(split.value[one], (atom) => isOf(atom, group) && atom.outcome === one);
  }
  // The groups of a table are everybody, so that what is in none of them is nobody.
  for (const { groups } of [distributions.bySex, distributions.byAge, distributions.bySexAndAge]) {
    if (groups.length > 0) tell(0, (atom) => !groups.some((group) => isOf(atom, group)));
  }
  return { sums, isEmpty };
}

describe('no figure of fewer than five people', () => {
  test('is shown', () => {
    fc.assert(
      fc.property(cohort, (outcomes) => {
        for (const group of groupsOf(distributionsOf(outcomes))) {
          expect(group.people).toBeGreaterThanOrEqual(5);
          for (const measure of ['society', 'participant'] as const) {
            const { gainsAndLosses } = group[measure];
            for (const one of classes)
              expect([1, 2, 3, 4]).not.toContain(
                gainsAndLosses.kind === 'shown' ? gainsAndLosses.value[one] : undefined,
              );
          }
        }
      }),
    );
  });

  /** Sets of fewer than five people whose total follows from the totals that are shown. */
  function workedOut(outcomes: readonly PersonOutcome[], measure: Measure): readonly (readonly Atom[])[] {
    const { sums, isEmpty } = released(distributionsOf(outcomes), measure);
    const unknown = atoms.map((_, index) => index).filter((index) => isEmpty[index] !== true);
    const counts = atoms.map((_, index) => outcomes.filter((one) => atomOf(one, measure) === index).length);
    const known = sums.map((sum) => unknown.map((index) => sum[index] ?? 0));
    const knownRank = rank(known);
    const small = unknown.filter((index) => counts[index]! > 0 && counts[index]! < 5);
    const sets = [...small.map((one) => [one]), ...small.slice(1).map((one, place) => [small[place]!, one])];
    return sets
      .filter((some) => some.reduce((sum, index) => sum + counts[index]!, 0) < 5)
      .filter((some) => rank([...known, unknown.map((index) => (some.includes(index) ? 1 : 0))]) === knownRank)
      .map((some) => some.map((index) => atoms[index]!));
  }

  test('can be worked out by adding and taking away what is shown', () => {
    fc.assert(
      fc.property(cohort, fc.constantFrom<Measure>('society', 'participant'), (outcomes, measure) => {
        expect(workedOut(outcomes, measure)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('can be worked out where no one loses in an age band and each sex has few who gain in the other', () => {
    const people = (sex: 'woman' | 'man', age: number, society: number, count: number): readonly PersonOutcome[] =>
      Array.from({ length: count }, () => ({ person: { sex, age }, society, participant: 0 }));
    const outcomes = [
      ...people('woman', 20, 100, 5),
      ...people('man', 20, 100, 5),
      ...people('woman', 50, -100, 6),
      ...people('woman', 50, 100, 2),
      ...people('man', 50, -100, 5),
      ...people('man', 50, 100, 5),
    ];
    const { bySex, byAge } = distributionsOf(outcomes);
    expect([bySex.groups.length, byAge.groups.length]).toEqual([2, 0]);
    expect(workedOut(outcomes, 'society')).toEqual([]);
  });
});

describe('what is shown', () => {
  test('adds up: sexes, ages, and both to all', () => {
    fc.assert(
      fc.property(cohort, (outcomes) => {
        const { all, ...tables } = distributionsOf(outcomes);
        expect(all.people).toBe(outcomes.length);
        for (const { groups, reason } of Object.values(tables)) {
          if (groups.length === 0) expect(reason).toBeDefined();
          else {
            expect(groups.reduce((sum, group) => sum + group.people, 0)).toBe(all.people);
            expect(groups.reduce((sum, group) => sum + valueOf(group.society.total), 0)).toBeCloseTo(
              valueOf(all.society.total),
              4,
            );
          }
        }
      }),
    );
  });

  const changes = [-300, -200, -200, -100, -100, 0, 0, 0, 0, 0, 50, 100, 100, 100, 100];
  const of = (isMan: (index: number) => boolean): Distributions =>
    distributionsOf(
      changes.map((society, index) => ({
        person: { sex: isMan(index) ? ('man' as const) : ('woman' as const), age: 40 },
        society,
        participant: 0,
      })),
    );

  test('gains and losses are the change, and are kept apart', () => {
    const { all } = of(() => false);
    expect(all.society.gainsAndLosses).toEqual(
      shown({ gaining: 5, losing: 5, unchanged: 5, gains: 450, losses: -900 }),
    );
    expect(all.participant.gainsAndLosses).toMatchObject({ value: { unchanged: 15, gains: 0, losses: 0 } });
  });

  test('gains and losses are suppressed beside women and men of whom few gain or lose, by sex or of all', () => {
    const { all, bySex } = of((index) => [0, 1, 2, 5, 6, 7, 10, 11].includes(index));
    expect(bySex.groups.map(({ society: { total, gainsAndLosses } }) => [total, gainsAndLosses.kind])).toEqual([
      [shown(200 - 100), 'suppressed'],
      [shown(-700 + 150), 'suppressed'],
    ]);
    expect(all.society.gainsAndLosses.kind).toBe('suppressed');
  });

  test('neighbouring ages are merged, not those far apart, and alike for the sexes', () => {
    const people = (sex: 'woman' | 'man', age: number, count: number): readonly PersonOutcome[] =>
      Array.from({ length: count }, () => ({ person: { sex, age }, society: 1, participant: 1 }));
    const { byAge, bySexAndAge } = distributionsOf([
      ...people('woman', 20, 6),
      ...people('man', 20, 7),
      ...people('woman', 35, 9),
      ...people('man', 35, 2),
      ...people('woman', 50, 8),
      ...people('man', 50, 8),
      ...people('woman', 62, 5),
      ...people('man', 62, 5),
    ]);
    // The two men of 30–44 go with the smaller of their neighbours, 13 people of 16–29 rather than 16 of 45–59.
    expect(byAge.groups.map(({ label, people: count }) => [label.sv, count])).toEqual([
      ['16–44 år', 24],
      ['45–59 år', 16],
      ['60–65 år', 10],
    ]);
    expect(byAge.isMerged).toBe(true);
    expect(bySexAndAge.groups).toHaveLength(byAge.groups.length * 2);
  });
});
