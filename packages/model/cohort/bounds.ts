import type { Case } from '../case/case.ts';
import { filled, type KnownValues, missingValuesOf } from './missing-values.ts';
import { casesOf } from './people-cases.ts';
import type { PeopleEvaluator, PersonChange } from './person-change.ts';
import type { Person } from './person.ts';

/** What a person's change may be, at the least and the most for society. */
export interface ChangeBounds {
  readonly person: Person;
  readonly worst: PersonChange;
  readonly best: PersonChange;
}

/** The person with each missing value at one of its ends, in every combination. */
function corners(person: Person, known: KnownValues): readonly Person[] {
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
  const changesOf = (some: readonly Person[]): readonly PersonChange[] => {
    if (some.length === 0) return [];
    const { ofCase, typeCases } = casesOf(some, settings);
    return evaluate(typeCases, ofCase);
  };
  const complete = people.filter((person) => missingValuesOf(person).length === 0);
  for (const [index, change] of changesOf(complete).entries()) {
    const person = complete[index];
    if (person !== undefined) yield { person, worst: change, best: change };
  }
  for (const person of people) {
    if (missingValuesOf(person).length === 0) continue;
    const changes = changesOf(corners(person, known));
    yield {
      person,
      worst: changes.reduce((least, one) => (one.society < least.society ? one : least)),
      best: changes.reduce((most, one) => (one.society > most.society ? one : most)),
    };
  }
}
