import { type Actor, actors, type ByActor, publicActors, stateActors } from '../ledger/actor.ts';
import type { Concerned } from './concerned.ts';
import { rank } from './rank.ts';
import { isSmall, smallestGroup } from './small-groups.ts';

/** What no figure is given for. */
export interface HiddenActors {
  /** Actors, and the state when its sum is of few people or would give others away. */
  readonly subjects: ReadonlySet<Actor | 'state'>;
  /**
   * Whether the sum of the public actors is told: society's net present value tells it, since a public krona counts
   * with its marginal cost, and with it the sum of participants and employers.
   */
  readonly tellsPublic: boolean;
}

const outsideState = ['municipality', 'region'] as const satisfies readonly Actor[];
const privateActors = ['participant', 'employer'] as const satisfies readonly Actor[];
/** Actors that are hidden beside each other before others are. */
const neighbours: readonly (readonly Actor[])[] = [stateActors, outsideState, privateActors];

/** Every sum over actors that is told, or is known since nobody changes anything for an actor. */
function told({ subjects, tellsPublic }: HiddenActors, concerned: Concerned): readonly (readonly Actor[])[] {
  return [
    ...actors.filter((actor) => !subjects.has(actor) || concerned.count([actor]) === 0).map((actor) => [actor]),
    ...(subjects.has('state') ? [] : [stateActors]),
    ...(tellsPublic ? [publicActors] : []),
    actors,
  ];
}

/** Whether a sum over some actors follows from others. */
function follows(some: readonly Actor[], others: readonly (readonly Actor[])[]): boolean {
  const rows = [...others, some].map((sum) => actors.map((actor) => (sum.includes(actor) ? 1 : 0)));
  return rank(rows) === rank(rows.slice(0, -1));
}

/**
 * The actors that no figure is given for: those that fewer than five people change anything for, and as many others,
 * the smallest first of those that they are summed with, as it takes for no sum of few people to follow from those
 * that are told. Society's own sum is told, so it must be of five people or more.
 */
export function hiddenActors(concerned: Concerned, amounts: ByActor): HiddenActors {
  const isFew = (some: readonly Actor[]): boolean => isSmall(concerned.count(some));
  const ofMany = (some: readonly Actor[]): readonly Actor[] =>
    some.filter((actor) => concerned.count([actor]) >= smallestGroup).toSorted((one, other) => Math.abs(amounts[one]) - Math.abs(amounts[other]));
  const leaks = (hidden: HiddenActors): readonly (readonly Actor[])[] => {
    const known = told(hidden, concerned);
    return concerned.few.filter((some) => follows(some, known));
  };
  const everything: HiddenActors = { subjects: new Set([...actors, 'state']), tellsPublic: false };
  let hidden: HiddenActors = {
    subjects: new Set([...actors.filter((actor) => isFew([actor])), ...(isFew(stateActors) ? (['state'] as const) : [])]),
    tellsPublic: !isFew(publicActors) && !isFew(privateActors),
  };
  for (;;) {
    const [leak] = leaks(hidden);
    if (leak === undefined) return hidden;
    const own = neighbours.filter((group) => group.some((actor) => leak.includes(actor))).flatMap(ofMany);
    const beside: readonly (readonly (Actor | 'state')[])[] = [
      ...[...own, ...ofMany(outsideState), ...ofMany(privateActors)].map((actor) => [actor]),
      ...ofMany(stateActors).map((actor) => ['state', actor] as const),
    ];
    const { subjects, tellsPublic } = hidden;
    const tried = beside.map((more): HiddenActors => ({ subjects: new Set([...subjects, ...more]), tellsPublic }));
    hidden = tried.find((one) => !follows(leak, told(one, concerned))) ?? everything;
  }
}

/** What is told of the actors: each that is shown by itself, and what the hidden ones come to together. */
export function toldSums({ subjects: hidden, tellsPublic }: HiddenActors): readonly (readonly Actor[])[] {
  const without = (some: readonly Actor[]): readonly Actor[] => some.filter((actor) => hidden.has(actor));
  const ofState = without(stateActors);
  const ofPublic = [...(hidden.has('state') ? ofState : []), ...without(outsideState)];
  const ofPrivate = without(privateActors);
  const sums = [...(hidden.has('state') ? [] : [ofState]), ...(tellsPublic ? [ofPublic, ofPrivate] : [[...ofPublic, ...ofPrivate]])];
  return [...actors.filter((actor) => !hidden.has(actor)).map((actor) => [actor]), ...sums.filter((sum) => sum.length > 0)];
}

/** What is hidden in one of several results over the same people is hidden in all: it would be told by the difference. */
export function hiddenInAny(all: readonly HiddenActors[]): HiddenActors {
  return { subjects: new Set(all.flatMap(({ subjects }) => [...subjects])), tellsPublic: all.every(({ tellsPublic }) => tellsPublic) };
}
