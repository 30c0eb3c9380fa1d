import { type Actor, actors, type ByActor } from '../ledger/actor.ts';
import { leastChange } from '../ledger/change.ts';
import { smallestGroup } from './small-groups.ts';

/** Every group of actors, as the places of its actors. */
const groups = Array.from({ length: 2 ** actors.length }, (_, group) => actors.map((__, place) => place).filter((place) => Math.floor(group / 2 ** place) % 2 === 1));

function numberOf(some: readonly Actor[]): number {
  return some.reduce((sum, actor) => sum + 2 ** actors.indexOf(actor), 0);
}

/** How many people change anything for each group of actors taken together: what one gains may be what another loses. */
export class Concerned {
  readonly #counts = new Uint8Array(groups.length);
  /** Groups that are not yet known to be of enough people. */
  #open = groups.map((_, group) => group).slice(1);

  add(change: ByActor): void {
    if (this.#open.length === 0) return;
    const amounts = actors.map((actor) => change[actor]);
    let isClosed = false;
    for (const group of this.#open) {
      const sum = (groups[group] ?? []).reduce((total, place) => total + (amounts[place] ?? 0), 0);
      if (Math.abs(sum) < leastChange) continue;
      const count = (this.#counts[group] ?? 0) + 1;
      this.#counts[group] = count;
      isClosed ||= count === smallestGroup;
    }
    if (isClosed) this.#open = this.#open.filter((group) => (this.#counts[group] ?? 0) < smallestGroup);
  }

  /** How many people the sum over some actors changes for; more than five are told as five. */
  count(some: readonly Actor[]): number {
    return this.#counts[numberOf(some)] ?? 0;
  }

  /** Groups of actors whose sum changes for one to four people. */
  get few(): readonly (readonly Actor[])[] {
    return this.#open.filter((group) => (this.#counts[group] ?? 0) > 0).map((group) => (groups[group] ?? []).flatMap((place) => actors[place] ?? []));
  }
}
