import { type Actor, type ByActor, stateActors } from '../ledger/actor.ts';
import { smallestGroup } from './small-groups.ts';

/** Actors whose sum is told anyway, so that one of them cannot be hidden alone. */
const together: readonly (readonly Actor[])[] = [stateActors, ['municipality', 'region'], ['participant', 'employer']];

/**
 * The actors that no figure is given for: those that fewer than five people change anything for,
 * and with each the smallest other of those that it is summed with, since one alone is what is left
 * when the others are taken from the sum.
 * @param concerned how many people each actor's total changes with; more than five may be told as five
 */
export function hiddenActors(concerned: ByActor, amounts: ByActor): ReadonlySet<Actor> {
  const hidden = new Set<Actor>();
  for (const group of together) {
    const few = group.filter((actor) => concerned[actor] > 0 && concerned[actor] < smallestGroup);
    if (few.length === 0) continue;
    const others = group
      .filter((actor) => concerned[actor] >= smallestGroup)
      .toSorted((one, other) => Math.abs(amounts[one]) - Math.abs(amounts[other]));
    for (const actor of [...few, ...others.slice(0, 1)]) hidden.add(actor);
  }
  return hidden;
}

/** What is told of the actors: each that is shown by itself, and what the hidden ones come to together. */
export function toldSums(all: readonly Actor[], hidden: ReadonlySet<Actor>): readonly (readonly Actor[])[] {
  const sums = together.map((group) => group.filter((actor) => hidden.has(actor))).filter((group) => group.length > 0);
  return [...all.filter((actor) => !hidden.has(actor)).map((actor) => [actor]), ...sums];
}
