import { type Actor, actors, type ByActor, publicActors, stateActors } from '../ledger/actor.ts';
import type { PartyContributions } from './contributors.ts';
import { rank } from './rank.ts';

/** The parties that no figure is released of. */
export interface SuppressedParties {
  /** Actors, and the state when its sum is sensitive or would give others away. */
  readonly subjects: ReadonlySet<Actor | 'state'>;
  /**
   * Whether the sum of the public actors is released: society's net present value tells it, since a public krona counts
   * with its marginal cost, and with it the sum of participants and employers.
   */
  readonly releasesPublic: boolean;
}

const outsideState = ['municipality', 'region'] as const satisfies readonly Actor[];
const privateActors = ['participant', 'employer'] as const satisfies readonly Actor[];
/** Actors that are suppressed beside each other before others are. */
const neighbours: readonly (readonly Actor[])[] = [stateActors, outsideState, privateActors];
const everything: SuppressedParties = { subjects: new Set([...actors, 'state']), releasesPublic: false };

/** Every sum over actors that is released, or is known since nobody changes anything for an actor. */
function knownSums(
  { subjects, releasesPublic }: SuppressedParties,
  contributions: PartyContributions,
): readonly (readonly Actor[])[] {
  return [
    ...actors.filter((actor) => !subjects.has(actor) || contributions.count([actor]) === 0).map((actor) => [actor]),
    ...(subjects.has('state') ? [] : [stateActors]),
    ...(releasesPublic ? [publicActors] : []),
    actors,
  ];
}

/** Whether a sum over some actors follows from others. */
function follows(some: readonly Actor[], others: readonly (readonly Actor[])[]): boolean {
  const rows = [...others, some].map((sum) => actors.map((actor) => (sum.includes(actor) ? 1 : 0)));
  return rank(rows) === rank(rows.slice(0, -1));
}

/**
 * The actors that no figure is released of: those whose sum is sensitive (primary suppression), and as many others, the
 * smallest first of those that they are summed with, as it takes for no sensitive sum to follow from those that are
 * released (secondary suppression). Society's own sum is released, so it must be of enough people.
 */
export function suppressedParties(contributions: PartyContributions, amounts: ByActor): SuppressedParties {
  const isSafe = (actor: Actor): boolean => contributions.count([actor]) > 0 && !contributions.isSensitive([actor]);
  const safeOf = (some: readonly Actor[]): readonly Actor[] =>
    some.filter(isSafe).toSorted((one, other) => Math.abs(amounts[one]) - Math.abs(amounts[other]));
  const { sensitive } = contributions;
  const isSensitive = (some: readonly Actor[]): boolean => contributions.isSensitive(some);
  let suppressed: SuppressedParties = {
    subjects: new Set([
      ...actors.filter((actor) => isSensitive([actor])),
      ...(isSensitive(stateActors) ? (['state'] as const) : []),
    ]),
    releasesPublic: !isSensitive(publicActors) && !isSensitive(privateActors),
  };
  for (;;) {
    const known = knownSums(suppressed, contributions);
    const leak = sensitive.find((some) => follows(some, known));
    if (leak === undefined || suppressed === everything) return suppressed;
    const own = neighbours.filter((group) => group.some((actor) => leak.includes(actor))).flatMap(safeOf);
    const beside: readonly (readonly (Actor | 'state')[])[] = [
      ...[...own, ...safeOf(outsideState), ...safeOf(privateActors)].map((actor) => [actor]),
      ...safeOf(stateActors).map((actor) => ['state', actor] as const),
    ];
    const { subjects, releasesPublic } = suppressed;
    const tried = beside.map((more): SuppressedParties => ({
      subjects: new Set([...subjects, ...more]),
      releasesPublic,
    }));
    suppressed = tried.find((one) => !follows(leak, knownSums(one, contributions))) ?? everything;
  }
}

/** The sums over actors that are released: each that stands by itself, and what the suppressed ones come to together. */
export function releasedSums({ subjects, releasesPublic }: SuppressedParties): readonly (readonly Actor[])[] {
  const suppressedOf = (some: readonly Actor[]): readonly Actor[] => some.filter((actor) => subjects.has(actor));
  const ofState = suppressedOf(stateActors);
  const ofPublic = [...(subjects.has('state') ? ofState : []), ...suppressedOf(outsideState)];
  const ofPrivate = suppressedOf(privateActors);
  const sums = [
    ...(subjects.has('state') ? [] : [ofState]),
    ...(releasesPublic ? [ofPublic, ofPrivate] : [[...ofPublic, ...ofPrivate]]),
  ];
  return [
    ...actors.filter((actor) => !subjects.has(actor)).map((actor) => [actor]),
    ...sums.filter((sum) => sum.length > 0),
  ];
}

/** What is suppressed in one of several results over the same people is so in all: it would be told by the difference. */
export function suppressedInAny(all: readonly SuppressedParties[]): SuppressedParties {
  return {
    subjects: new Set(all.flatMap(({ subjects }) => [...subjects])),
    releasesPublic: all.every(({ releasesPublic }) => releasesPublic),
  };
}
