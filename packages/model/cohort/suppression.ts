import { leastChange } from '../ledger/change.ts';
import { isDominated, isSpreadSafe } from './dominance.ts';
import { type AgeBand, ageBands, bandOf, type Measure, type PersonOutcome, sexClasses, sexOf } from './person-outcome.ts';
import { isSmall } from './small-groups.ts';

/** What people are divided by in the tables of one result. */
interface Axes {
  readonly bySex: boolean;
  readonly byAge: boolean;
  /** Whether those who gain, lose and neither are told apart. */
  readonly byGain: boolean;
}

/** What is told of how changes fall on people. All of it goes by one division of them, so that no two tables can be set against each other. */
export interface Suppression {
  readonly bySex: boolean;
  /** Age bands, neighbours merged; one list of all when nothing is told by age. */
  readonly ages: readonly (readonly AgeBand[])[];
  /** Measures whose gains and losses are told. */
  readonly gains: ReadonlySet<Measure>;
  /** Measures whose quantiles are told. */
  readonly quantiles: ReadonlySet<Measure>;
}

/** In the order that they are preferred: women and men are told apart before gains and losses, and these before ages. */
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

/** Whether what some people come to for a measure may be told: enough of them, enough whose change is not none, and none who carries it all. */
function isSafe(some: People, measure: Measure): boolean {
  const changes = some.map((one) => one[measure]).filter((change) => signOf(change) !== 0);
  return !isSmall(some.length) && !isSmall(changes.length) && (changes.length === 0 || !isDominated(changes));
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
  return [...ageBands, 'unknown' as const].map((band) => ({ ages: [band], people: outcomes.filter((one) => bandOf(one) === band) })).filter(({ people }) => people.length > 0);
}

function together(bands: readonly Band[]): Band {
  return { ages: bands.flatMap(({ ages }) => ages), people: bands.flatMap(({ people }) => people) };
}

/** Merges a band that may not be told with the smaller of its neighbours, until all may be told or one is left. */
function merged(bands: readonly Band[], mayTell: (band: Band) => boolean): readonly Band[] {
  const left = [...bands];
  const size = (index: number): number => left[index]?.people.length ?? Infinity;
  for (;;) {
    const unsafe = left.findIndex((band) => !mayTell(band));
    if (unsafe < 0 || left.length < 2) return left;
    const into = size(unsafe - 1) < size(unsafe + 1) ? unsafe - 1 : unsafe;
    left.splice(into, 2, together(left.slice(into, into + 2)));
  }
}

interface Division {
  readonly axes: Axes;
  readonly bands: readonly Band[];
}

/** The people divided by some axes; undefined when one of the groups may not be told, or there is only one along an axis. */
function dividedBy(axes: Axes, outcomes: People, told: readonly Measure[]): Division | undefined {
  const isToldOf = (some: People): boolean => told.every((measure) => isSafe(some, measure)) && (!axes.byGain || byGainOf(some, 'society').every((part) => isSafe(part, 'society')));
  const mayTell = ({ people }: Band): boolean => bySexOf(people, axes).every(isToldOf);
  const bands = axes.byAge ? merged(bandsOf(outcomes), mayTell) : [together(bandsOf(outcomes))];
  const isAlone = !axes.bySex && !axes.byAge && !axes.byGain;
  const sexes = bySexOf(outcomes, axes).filter((some) => some.length > 0);
  if ((axes.byAge && bands.length < 2) || (axes.bySex && sexes.length < 2)) return undefined;
  return isAlone || bands.every(mayTell) ? { axes, bands } : undefined;
}

/** The first of the ways to divide that may be told. */
function preferredDivision(outcomes: People, told: readonly Measure[]): Division | undefined {
  for (const axes of choices) {
    const found = axes.byGain && !told.includes('society') ? undefined : dividedBy(axes, outcomes, told);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The one place that decides what is told of how changes fall on the people of a result. Every table of groups is of
 * one division of the people, by sex, by age and by who gains and loses, or as much of that as can be: each part of it
 * has five people whose change is other than nothing, or none, and no one who dominates it. A whole way to divide is
 * given up when a part falls short, so that sums of parts are all that can be worked out from what is told. Quantiles are
 * told only where each person has others unlike it in the same part.
 * @param told measures that may be told of all
 */
export function suppressionOf(outcomes: People, told: readonly Measure[]): Suppression {
  const found = preferredDivision(outcomes, told);
  const { axes, bands } = found ?? { axes: { bySex: false, byAge: false, byGain: false }, bands: [together(bandsOf(outcomes))] };
  const cells = bands.flatMap(({ people }) => bySexOf(people, axes));
  const partsOf = (measure: Measure): readonly People[] => cells.flatMap((some) => byGainOf(some, measure));
  const gains = told.filter((measure) => (measure === 'society' ? axes.byGain : partsOf(measure).every((some) => isSafe(some, measure))));
  const quantiles = gains.filter((measure) => [outcomes, ...partsOf(measure)].every((some) => isSpreadSafe(some.map((one) => one[measure]))));
  return { bySex: axes.bySex, ages: bands.map(({ ages }) => ages), gains: new Set(gains), quantiles: new Set(quantiles) };
}
