import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, actors, byActor, stateActors } from '../ledger/actor.ts';
import { type AccountTotal, hiddenAccounts } from './hidden-accounts.ts';
import { hiddenActors, toldSums } from './hidden-actors.ts';
import { rank } from './rank.ts';

const alone = actors.map((actor) => [actor]);
const transfer = (account: string, from: Actor, to: Actor, amount: number, isFew = false): AccountTotal => ({ account, isFew, byActor: new Map([[from, -amount], [to, amount]]) });

test('rank', () => {
  expect(rank([])).toBe(0);
  expect(rank([[0, 0], [0, 0]])).toBe(0);
  expect(rank([[1, 2], [2, 4]])).toBe(1);
  expect(rank([[0, 1, 1], [1, 0, 1], [1, 1, 2], [0, 0, 3]])).toBe(3);
});

describe('accounts of few people', () => {
  test('are hidden with the smallest other of the same actors, at both ends of the transfer', () => {
    const accounts = [
      transfer('assistance', 'municipality', 'participant', 900_000),
      transfer('allowance', 'municipality', 'participant', 5_000, true),
      transfer('tax', 'participant', 'municipality', 60_000),
      transfer('benefit', 'social-insurance', 'participant', 400_000),
    ];
    expect([...hiddenAccounts(accounts, alone)].toSorted()).toEqual(['allowance', 'tax']);
  });

  test('what does not help to hide them is shown, however small it is', () => {
    const accounts = [
      transfer('allowance', 'municipality', 'participant', 5_000, true),
      transfer('tax', 'participant', 'municipality', 60_000),
      // The smallest, of other actors: hiding it leaves the allowance as it was.
      transfer('subsidy', 'employment-service', 'employer', 10),
    ];
    expect([...hiddenAccounts(accounts, alone)].toSorted()).toEqual(['allowance', 'tax']);
  });

  test('nothing is hidden when all are of many', () => {
    expect(hiddenAccounts([transfer('a', 'region', 'participant', 1), transfer('b', 'region', 'participant', 2)], alone).size).toBe(0);
  });

  const account = fc.record({
    from: fc.constantFrom(...actors),
    to: fc.constantFrom(...actors),
    amount: fc.integer({ min: 1, max: 1_000_000 }),
    isFew: fc.boolean(),
    isReal: fc.boolean(),
  });

  test('cannot be worked out from the actors and the accounts that are shown, unless the actors alone give them away', () => {
    fc.assert(
      fc.property(fc.array(account, { minLength: 1, maxLength: 14 }), fc.constantFrom(alone, toldSums(actors, new Set(stateActors.slice(0, 2)))), (some, told) => {
        const accounts = some.map(({ from, to, amount, isFew, isReal }, index): AccountTotal => {
          const ends: readonly (readonly [Actor, number])[] = isReal || from === to ? [[from, -amount], ['other-state', from === 'other-state' ? -1.25 * amount : -0.25 * amount]] : [[from, -amount], [to, amount]];
          return { account: String(index), isFew, byActor: new Map(ends) };
        });
        const hidden = hiddenAccounts(accounts, told);
        const unit = (index: number): readonly number[] => accounts.map((_, other) => (other === index ? 1 : 0));
        const equations = (isShown: (index: number) => boolean): readonly (readonly number[])[] => [
          ...told.map((sum) => accounts.map(({ byActor: amounts }) => sum.reduce((total, actor) => total + (amounts.get(actor) ?? 0), 0) / 1_000_000)),
          ...accounts.map((_, index) => index).filter(isShown).map(unit),
        ];
        const gives = (known: readonly (readonly number[])[], index: number): boolean => rank([...known, unit(index)]) === rank(known);
        const shown = equations((index) => !hidden.has(String(index)));
        const actorsOnly = equations(() => false);
        for (const [index, { isFew }] of accounts.entries()) {
          if (isFew && !gives(actorsOnly, index)) expect(gives(shown, index)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('actors that few people change anything for', () => {
  const amounts = byActor((actor) => ({ 'social-insurance': 900, 'other-state': -400 })[actor as string] ?? 100);

  test('are hidden with the smallest other of those they are summed with', () => {
    const concerned = byActor((actor) => (actor === 'employment-service' ? 3 : 20));
    expect([...hiddenActors(concerned, amounts)].toSorted()).toEqual(['employment-service', 'other-state']);
    expect(toldSums(actors, hiddenActors(concerned, amounts))).toEqual([['municipality'], ['region'], ['social-insurance'], ['participant'], ['employer'], ['employment-service', 'other-state']]);
  });

  test('none are when nobody or enough do', () => {
    expect(hiddenActors(byActor((actor) => (actor === 'employer' ? 0 : 5)), amounts).size).toBe(0);
  });
});
