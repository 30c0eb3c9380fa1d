import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, actors, byActor, publicActors, stateActors, sumOver } from '../ledger/actor.ts';
import { PartyContributions } from './contributors.ts';
import { rank } from './rank.ts';
import { type AccountTotal, suppressedAccounts } from './suppressed-accounts.ts';
import { releasedSums, suppressedParties } from './suppressed-parties.ts';

const alone = actors.map((actor) => [actor]);
const transfer = (account: string, from: Actor, to: Actor, amount: number, isSensitive = false): AccountTotal => ({
  account,
  isSensitive,
  byActor: new Map([
    [from, -amount],
    [to, amount],
  ]),
});

test('rank', () => {
  expect(rank([])).toBe(0);
  expect(
    rank([
      [0, 0],
      [0, 0],
    ]),
  ).toBe(0);
  expect(
    rank([
      [1, 2],
      [2, 4],
    ]),
  ).toBe(1);
  expect(
    rank([
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 2],
      [0, 0, 3],
    ]),
  ).toBe(3);
});

describe('accounts of few people', () => {
  test('are suppressed with the smallest other of the same actors, at both ends of the transfer', () => {
    const accounts = [
      transfer('assistance', 'municipality', 'participant', 900_000),
      transfer('allowance', 'municipality', 'participant', 5_000, true),
      transfer('tax', 'participant', 'municipality', 60_000),
      transfer('benefit', 'social-insurance', 'participant', 400_000),
    ];
    expect([...suppressedAccounts(accounts, alone)].toSorted()).toEqual(['allowance', 'tax']);
  });

  test('what does not help to suppress them is released, however small it is', () => {
    const accounts = [
      transfer('allowance', 'municipality', 'participant', 5_000, true),
      transfer('tax', 'participant', 'municipality', 60_000),
      // The smallest, of other actors: suppressing it leaves the allowance as it was.
      transfer('subsidy', 'employment-service', 'employer', 10),
    ];
    expect([...suppressedAccounts(accounts, alone)].toSorted()).toEqual(['allowance', 'tax']);
  });

  test('nothing is suppressed when all are of many', () => {
    expect(
      suppressedAccounts([transfer('a', 'region', 'participant', 1), transfer('b', 'region', 'participant', 2)], alone)
        .size,
    ).toBe(0);
  });

  const account = fc.record({
    from: fc.constantFrom(...actors),
    to: fc.constantFrom(...actors),
    amount: fc.integer({ min: 1, max: 1_000_000 }),
    isSensitive: fc.boolean(),
    isReal: fc.boolean(),
  });

  test('cannot be worked out from the actors and the accounts that are shown, unless the actors alone give them away', () => {
    fc.assert(
      fc.property(
        fc.array(account, { minLength: 1, maxLength: 14 }),
        fc.constantFrom(alone, releasedSums({ subjects: new Set(stateActors.slice(0, 2)), releasesPublic: true })),
        (some, released) => {
          const accounts = some.map(({ from, to, amount, isSensitive, isReal }, index): AccountTotal => {
            const ends: readonly (readonly [Actor, number])[] =
              isReal || from === to
                ? [
                    [from, -amount],
                    ['other-state', from === 'other-state' ? -1.25 * amount : -0.25 * amount],
                  ]
                : [
                    [from, -amount],
                    [to, amount],
                  ];
            return { account: String(index), isSensitive, byActor: new Map(ends) };
          });
          const suppressed = suppressedAccounts(accounts, released);
          const unit = (index: number): readonly number[] => accounts.map((_, other) => (other === index ? 1 : 0));
          const equations = (isShown: (index: number) => boolean): readonly (readonly number[])[] => [
            ...released.map((sum) =>
              accounts.map(
                ({ byActor: amounts }) =>
                  sum.reduce((total, actor) => total + (amounts.get(actor) ?? 0), 0) / 1_000_000,
              ),
            ),
            ...accounts
              .map((_, index) => index)
              .filter(isShown)
              .map(unit),
          ];
          const gives = (known: readonly (readonly number[])[], index: number): boolean =>
            rank([...known, unit(index)]) === rank(known);
          const shown = equations((index) => !suppressed.has(String(index)));
          const actorsOnly = equations(() => false);
          for (const [index, { isSensitive }] of accounts.entries()) {
            if (isSensitive && !gives(actorsOnly, index)) expect(gives(shown, index)).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** People of whom as many as are released, the first of them, change something for each actor, all by sums of their own. */
function contributionsOf(count: (actor: Actor) => number): PartyContributions {
  const contributions = new PartyContributions();
  for (let person = 0; person < 20; person += 1)
    contributions.add(byActor((actor) => (person < count(actor) ? 100 * 2 ** actors.indexOf(actor) + person : 0)));
  return contributions;
}

describe('actors that few people change anything for', () => {
  const amounts = byActor((actor) => ({ 'social-insurance': 900, 'other-state': -400 })[actor as string] ?? 100);
  const suppressedWith = (count: Readonly<Record<string, number>>) =>
    suppressedParties(
      contributionsOf((actor) => count[actor] ?? 20),
      amounts,
    );

  test('are suppressed with the smallest other of those they are summed with', () => {
    const suppressed = suppressedWith({ 'employment-service': 3 });
    expect([...suppressed.subjects].toSorted()).toEqual(['employment-service', 'other-state']);
    expect(releasedSums(suppressed)).toEqual([
      ['municipality'],
      ['region'],
      ['social-insurance'],
      ['participant'],
      ['employer'],
      ['employment-service', 'other-state'],
    ]);
  });

  test('none are when nobody or enough do', () => {
    expect(suppressedWith({ employer: 0, region: 5 })).toEqual({ subjects: new Set(), releasesPublic: true });
  });

  test('participants alone are suppressed with a public actor, and the sum of the public ones is not released, since it leaves theirs', () => {
    const suppressed = suppressedWith({ participant: 3, employer: 0 });
    expect([...suppressed.subjects].toSorted()).toEqual(['municipality', 'participant']);
    expect(suppressed.releasesPublic).toBe(false);
  });

  test('the state is suppressed when its sum is of few, with another public actor', () => {
    const suppressed = suppressedWith({ 'social-insurance': 2, 'other-state': 0, 'employment-service': 0 });
    expect([...suppressed.subjects].toSorted()).toEqual(['municipality', 'social-insurance', 'state']);
    expect(suppressed.releasesPublic).toBe(true);
  });

  test('two actors of the same few do not suppress each other', () => {
    const suppressed = suppressedWith({ region: 2, participant: 2, employer: 0 });
    expect(suppressed.subjects.has('municipality')).toBe(true);
  });

  /** What each person changes for each actor: for some actors none or few do, and some gain what others lose. */
  const people = fc
    .tuple(
      fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: actors.length, maxLength: actors.length }), {
        minLength: 5,
        maxLength: 14,
      }),
      fc.array(fc.constantFrom(0, 1, 2, 4, 14), { minLength: actors.length, maxLength: actors.length }),
    )
    .map(([all, limits]) =>
      all.map((changes, index) =>
        byActor((actor) => (index < (limits[actors.indexOf(actor)] ?? 0) ? (changes[actors.indexOf(actor)] ?? 0) : 0)),
      ),
    );

  test('no sum of few people follows from what is released: each actor, the state, the public sum, society', () => {
    const groups = Array.from({ length: 2 ** actors.length - 1 }, (_, group) =>
      actors.filter((__, place) => Math.floor((group + 1) / 2 ** place) % 2 === 1),
    );
    let tried = 0;
    fc.assert(
      fc.property(people, (all) => {
        const count = (some: readonly Actor[]): number => all.filter((changes) => sumOver(changes, some) !== 0).length;
        fc.pre(count(actors) >= 5);
        const totals = byActor((actor) => all.reduce((sum, changes) => sum + changes[actor], 0));
        const contributions = new PartyContributions();
        for (const changes of all) contributions.add(changes);
        const { subjects, releasesPublic } = suppressedParties(contributions, totals);
        const row = (some: readonly Actor[]): readonly number[] =>
          actors.map((actor) => (some.includes(actor) ? 1 : 0));
        const released = [
          ...actors.filter((actor) => !subjects.has(actor) || count([actor]) === 0).map((actor) => row([actor])),
          ...(subjects.has('state') ? [] : [row(stateActors)]),
          ...(releasesPublic ? [row(publicActors)] : []),
          row(actors),
        ];
        const few = groups.filter((some) => count(some) > 0 && count(some) < 5);
        for (const some of few) expect(rank([...released, row(some)])).toBe(rank(released) + 1);
        tried += few.length;
      }),
      { numRuns: 1000 },
    );
    expect(tried).toBeGreaterThan(1000);
  });
});
