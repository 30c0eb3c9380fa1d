import { leastChange } from '../ledger/change.ts';
import { contributionsOf, isSensitive, isSpreadSafe } from './dominance.ts';
import {
  type AgeBand,
  ageBands,
  bandOf,
  type Measure,
  type PersonOutcome,
  sexClasses,
  sexOf,
} from './person-outcome.ts';
import { isSmall } from './thresholds.ts';

/** What people are divided by in the tables of one result. */
interface Axes {
  readonly bySex: boolean;
  readonly byAge: boolean;
  /** Whether those who gain, lose and neither are kept apart. */
  readonly byGain: boolean;
}

/** The groups that people are released in. All tables go by one division, so that no two can be set against each other. */
export interface Division {
  /** Measures that are released of all. */
  readonly measures: readonly Measure[];
  readonly bySex: boolean;
  /** Age bands, neighbours merged; one list of all when nothing is released by age. */
  readonly ages: readonly (readonly AgeBand[])[];
  /** Measures whose gains and losses are released. */
  readonly gains: ReadonlySet<Measure>;
  /** Measures whose quantiles are released. */
  readonly quantiles: ReadonlySet<Measure>;
  /** Whether how much all of the people differ is released: in each group that is released it has to be safe. */
  readonly releasesSpread: boolean;
}

/** In the order that they are preferred: women and men are kept apart before gains and losses, and these before ages. */
const choices: readonly Axes[] = [true, false].flatMap((bySex) =>
  [
    { byAge: true, byGain: true },
    { byAge: false, byGain: true },
    { byAge: true, byGain: false },
    { byAge: false, byGain: false },
  ].map((others) => ({ bySex, ...others })),
);

function signOf(change: number): -1 | 0 | 1 {
  return Math.abs(change) < leastChange ? 0 : change > 0 ? 1 : -1;
}

type People = readonly PersonOutcome[];

/** Whether what some people come to for a measure may be released: they are enough, and their sum is not sensitive. */
function isSafe(some: People, measure: Measure): boolean {
  return !isSmall(some.length) && !isSensitive(contributionsOf(some.map((one) => one[measure])));
}

/** Those who gain, lose and neither. */
function byGainOf(some: People, measure: Measure): readonly People[] {
  return [1, 0, -1].map((sign) => some.filter((one) => signOf(one[measure]) === sign));
}

function bySexOf(some: People, { bySex }: Pick<Axes, 'bySex'>): readonly People[] {
  return bySex ? sexClasses.map((sex) => some.filter((one) => sexOf(one) === sex)) : [some];
}

interface Band {
  readonly ages: readonly AgeBand[];
  readonly people: People;
}

/** Age bands with people in them, from the youngest; those without a known age last. */
function bandsOf(outcomes: People): readonly Band[] {
  return [...ageBands, 'unknown' as const]
    .map((band) => ({ ages: [band], people: outcomes.filter((one) => bandOf(one) === band) }))
    .filter(({ people }) => people.length > 0);
}

function together(bands: readonly Band[]): Band {
  return { ages: bands.flatMap(({ ages }) => ages), people: bands.flatMap(({ people }) => people) };
}

/** Merges a band that may not be released with the smaller of its neighbours, until all may be released or one is left. */
function merged(bands: readonly Band[], isReleasable: (band: Band) => boolean): readonly Band[] {
  const left = [...bands];
  const size = (index: number): number => left[index]?.people.length ?? Infinity;
  for (;;) {
    const unsafe = left.findIndex((band) => !isReleasable(band));
    if (unsafe < 0 || left.length < 2) return left;
    const into = size(unsafe - 1) < size(unsafe + 1) ? unsafe - 1 : unsafe;
    left.splice(into, 2, together(left.slice(into, into + 2)));
  }
}

interface Divided {
  readonly axes: Axes;
  readonly bands: readonly Band[];
}

/** The people divided by some axes; undefined when one of the groups may not be released, or there is only one along an axis. */
function dividedBy(axes: Axes, outcomes: People, measures: readonly Measure[]): Divided | undefined {
  const isSafeOf = (some: People): boolean =>
    measures.every((measure) => isSafe(some, measure)) &&
    (!axes.byGain || byGainOf(some, 'society').every((part) => isSafe(part, 'society')));
  const isReleasable = ({ people }: Band): boolean => bySexOf(people, axes).every(isSafeOf);
  const bands = axes.byAge ? merged(bandsOf(outcomes), isReleasable) : [together(bandsOf(outcomes))];
  const isAlone = !axes.bySex && !axes.byAge && !axes.byGain;
  const sexes = bySexOf(outcomes, axes).filter((some) => some.length > 0);
  if ((axes.byAge && bands.length < 2) || (axes.bySex && sexes.length < 2)) return undefined;
  return isAlone || bands.every(isReleasable) ? { axes, bands } : undefined;
}

/** The first of the ways to divide people that may be released. */
function preferredWay(outcomes: People, measures: readonly Measure[]): ReturnType<typeof dividedBy> {
  for (const axes of choices) {
    const found = axes.byGain && !measures.includes('society') ? undefined : dividedBy(axes, outcomes, measures);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Divides people by sex, by age and by who gains and loses, or by as much of that as can be: each part has five people
 * whose change is other than nothing, or none, and no one who dominates it. A whole way to divide is given up when a part
 * falls short, so that sums of parts are all that can be worked out from what is released. Quantiles are released only
 * where each person has others unlike it in the same part.
 * @param measures those that are released of all
 */
export function divisionOf(outcomes: People, measures: readonly Measure[]): Division {
  const found = preferredWay(outcomes, measures);
  const { axes, bands } = found ?? {
    axes: { bySex: false, byAge: false, byGain: false },
    bands: [together(bandsOf(outcomes))],
  };
  const cells = bands.flatMap(({ people }) => bySexOf(people, axes));
  const partsOf = (measure: Measure): readonly People[] => cells.flatMap((some) => byGainOf(some, measure));
  const gains = measures.filter((measure) =>
    measure === 'society' ? axes.byGain : partsOf(measure).every((some) => isSafe(some, measure)),
  );
  const quantiles = gains.filter((measure) =>
    [outcomes, ...partsOf(measure)].every((some) => isSpreadSafe(some.map((one) => one[measure]))),
  );
  const groupsOf = (measure: Measure): readonly People[] => (gains.includes(measure) ? partsOf(measure) : cells);
  const releasesSpread = measures.every((measure) =>
    groupsOf(measure).every((some) => isSpreadSafe(some.map((one) => one[measure]))),
  );
  return {
    measures,
    releasesSpread,
    bySex: axes.bySex,
    ages: bands.map(({ ages }) => ages),
    gains: new Set(gains),
    quantiles: new Set(quantiles),
  };
}
