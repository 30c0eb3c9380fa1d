import type { Case, TypeCase } from '../case/case.ts';
import { filled, type KnownValues, missingValuesOf } from './missing-values.ts';
import { casesOf } from './people-cases.ts';
import type { PeopleEvaluator, PersonChange } from './person-change.ts';
import type { Person } from './person.ts';

/** A person with each missing value at one of its ends, and what changes then. */
export interface Corner {
  readonly typeCase: TypeCase;
  readonly change: PersonChange;
}

/** What a person's change may be, at the least and the most for society. */
export interface ChangeBounds {
  readonly person: Person;
  readonly worst: Corner;
  readonly best: Corner;
}

/** The person with each missing value at one of its ends, in every combination. */
function combinations(person: Person, known: KnownValues): readonly Person[] {
  const count = missingValuesOf(person).length;
  return Array.from({ length: 2 ** count }, (_, corner) =>
    filled(person, (missing, index) => {
      const range = known.range(missing, 'bound');
      return (Math.floor(corner / 2 ** index) % 2 === 0 ? range?.least : range?.most) ?? 0;
    }),
  );
}

/** Evaluates every combination of ends for each person, and keeps the least and the most for society. */
export function* boundsOf(people: readonly Person[], known: KnownValues, settings: Case, evaluate: PeopleEvaluator): Generator<ChangeBounds> {
  const cornersOf = (some: readonly Person[]): readonly Corner[] => {
    if (some.length === 0) return [];
    const { ofCase, typeCases } = casesOf(some, settings);
    return evaluate(typeCases, ofCase).flatMap((change, index) => {
      const typeCase = typeCases[index];
      return typeCase === undefined ? [] : [{ typeCase, change }];
    });
  };
  const complete = people.filter((person) => missingValuesOf(person).length === 0);
  for (const [index, corner] of cornersOf(complete).entries()) {
    const person = complete[index];
    if (person !== undefined) yield { person, worst: corner, best: corner };
  }
  for (const person of people) {
    if (missingValuesOf(person).length === 0) continue;
    const corners = cornersOf(combinations(person, known));
    yield {
      person,
      worst: corners.reduce((least, one) => (one.change.society < least.change.society ? one : least)),
      best: corners.reduce((most, one) => (one.change.society > most.change.society ? one : most)),
    };
  }
}
