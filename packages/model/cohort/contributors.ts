import { type Actor, actors, type ByActor } from '../ledger/actor.ts';
import { leastChange } from '../ledger/change.ts';
import { type Contributions, isSensitive } from './dominance.ts';
import { isSmall } from './thresholds.ts';

const count = 2 ** actors.length;
const everybody = count - 1;

function numberOf(some: readonly Actor[]): number {
  return some.reduce((sum, actor) => sum + 2 ** actors.indexOf(actor), 0);
}

function actorsOf(group: number): readonly Actor[] {
  return actors.filter((_, place) => Math.floor(group / 2 ** place) % 2 === 1);
}

/**
 * What people contribute to the sum over each group of parties: what one party gains may be what another loses. Of no
 * one person more is kept than the size of the two largest contributions.
 */
export class PartyContributions {
  readonly #sums = new Float64Array(count);
  readonly #counts = new Uint32Array(count);
  readonly #largest = new Float64Array(count);
  readonly #second = new Float64Array(count);
  readonly #whole = new Float64Array(count);

  add(change: ByActor): void {
    const sums = this.#sums;
    for (let place = 0, first = 1; place < actors.length; place += 1, first *= 2) {
      const amount = change[actors[place] ?? 'municipality'];
      for (let rest = 0; rest < first; rest += 1) {
        const group = first + rest;
        const sum = (sums[rest] ?? 0) + amount;
        sums[group] = sum;
        const size = Math.abs(sum);
        if (size >= leastChange) this.#count(group, size);
      }
    }
  }

  #count(group: number, size: number): void {
    this.#counts[group] = (this.#counts[group] ?? 0) + 1;
    this.#whole[group] = (this.#whole[group] ?? 0) + size;
    const largest = this.#largest[group] ?? 0;
    if (size > largest) {
      this.#second[group] = largest;
      this.#largest[group] = size;
    } else if (size > (this.#second[group] ?? 0)) this.#second[group] = size;
  }

  #of(group: number): Contributions {
    return {
      count: this.#counts[group] ?? 0,
      largest: this.#largest[group] ?? 0,
      second: this.#second[group] ?? 0,
      whole: this.#whole[group] ?? 0,
    };
  }

  /**
   * Primary suppression. Society's own sum is the result itself: when one person dominates it, which the result then
   * says, all sums are as good as that person's, and only those of too few people are sensitive.
   */
  #isSensitive(group: number): boolean {
    const own = this.#of(group);
    if (own.count === 0) return false;
    return isSensitive(this.#of(everybody)) ? isSmall(own.count) : isSensitive(own);
  }

  /** How many people the sum over some parties changes for. */
  count(some: readonly Actor[]): number {
    return this.#counts[numberOf(some)] ?? 0;
  }

  isSensitive(some: readonly Actor[]): boolean {
    return this.#isSensitive(numberOf(some));
  }

  /** Groups of parties whose sum is of too few people, or dominated by one. */
  get sensitive(): readonly (readonly Actor[])[] {
    return Array.from({ length: count }, (_, group) => group)
      .filter((group) => this.#isSensitive(group))
      .map(actorsOf);
  }
}

/** What people contribute to one account. */
export class AccountContributions {
  #person = -1;
  #size = 0;
  #count = 0;
  #largest = 0;
  #second = 0;
  #whole = 0;

  /** @param person number of the person, whose lines come one after another: the largest counts */
  add(person: number, amount: number): void {
    if (person !== this.#person) this.#close(person);
    this.#size = Math.max(this.#size, Math.abs(amount));
  }

  #close(next: number): void {
    const size = this.#size;
    this.#person = next;
    this.#size = 0;
    if (size < leastChange) return;
    this.#count += 1;
    this.#whole += size;
    this.#second = Math.max(this.#second, Math.min(this.#largest, size));
    this.#largest = Math.max(this.#largest, size);
  }

  /** Whether the account is of too few people, or dominated by one; to be asked for when all are added. */
  get isSensitive(): boolean {
    this.#close(-1);
    const [count, largest, second, whole] = [this.#count, this.#largest, this.#second, this.#whole];
    return count === 0 || isSensitive({ count, largest, second, whole });
  }
}
