import type { TypeCase } from '../case/case.ts';
import { byActor, publicActors, sumOver } from '../ledger/actor.ts';
import { leastChange } from '../ledger/change.ts';
import { filled, type KnownValues, missingValuesOf } from './missing-values.ts';
import type { PersonChange } from './person-change.ts';
import type { Person } from './person.ts';

/** A person as evaluated, with each missing value at one of its ends, and what changes then. */
export interface EvaluatedPerson {
  readonly typeCase: TypeCase;
  readonly change: PersonChange;
}

/** What a person's change may be, at the least and the most for society, and then for the public actors. */
export interface ChangeBounds {
  readonly person: Person;
  readonly worst: EvaluatedPerson;
  readonly best: EvaluatedPerson;
}

/** Whether a change is worse for society; of those that only move money between actors, the worse for the public ones. */
function isWorse(one: PersonChange, other: PersonChange): boolean {
  const difference = one.society - other.society;
  return Math.abs(difference) >= leastChange
    ? difference < 0
    : sumOver(one.byActor, publicActors) < sumOver(other.byActor, publicActors);
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

/** What a person's best case has more than the worst. */
export function differenceOf(worst: PersonChange, best: PersonChange): PersonChange {
  const lines = new Map<string, PersonChange['lines'][number]>();
  const add = (some: PersonChange['lines'], sign: 1 | -1): void => {
    for (const line of some) {
      const key = `${line.account}/${line.actor}/${line.nature}`;
      lines.set(key, { ...line, amount: (lines.get(key)?.amount ?? 0) + sign * line.amount });
    }
  };
  add(best.lines, 1);
  add(worst.lines, -1);
  return {
    byActor: byActor((actor) => best.byActor[actor] - worst.byActor[actor]),
    society: best.society - worst.society,
    potential:
      best.potential === undefined || worst.potential === undefined ? undefined : best.potential - worst.potential,
    lines: [...lines.values()],
  };
}

/** Evaluates every combination of ends for each person, and keeps the least and the most for society, as told above. */
export function* boundsOf(
  people: readonly Person[],
  known: KnownValues,
  evaluated: (some: readonly Person[]) => readonly EvaluatedPerson[],
): Generator<ChangeBounds> {
  const complete = people.filter((person) => missingValuesOf(person).length === 0);
  for (const [index, corner] of evaluated(complete).entries()) {
    const person = complete[index];
    if (person !== undefined) yield { person, worst: corner, best: corner };
  }
  for (const person of people) {
    if (missingValuesOf(person).length === 0) continue;
    const corners = evaluated(combinations(person, known));
    yield {
      person,
      worst: corners.reduce((least, one) => (isWorse(one.change, least.change) ? one : least)),
      best: corners.reduce((most, one) => (isWorse(most.change, one.change) ? one : most)),
    };
  }
}
