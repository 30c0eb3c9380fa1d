import { leastChange } from '../ledger/change.ts';
import { smallestGroup } from './small-groups.ts';

/**
 * The p of the p%-rule: a total is not told when the one who has the second largest part can tell the largest to within
 * this share of it (Hundepool et al., Statistical Disclosure Control, 2012, § 4.2.2).
 */
const precision = 0.1;
/** Share of a total that is most of it. */
const most = 0.5;
/**
 * The second largest part is at most this share when it is told that one person carries most: one who had more would
 * know the largest to lie between half of the total and what is left of it.
 */
const mostOfSecond = 0.4;
/** Closer than this share of a value, another is as good as the value itself. */
const closeness = 0.05;

interface Parts {
  readonly largest: number;
  readonly second: number;
  readonly whole: number;
}

function partsOf(changes: readonly number[]): Parts {
  let [largest, second, whole] = [0, 0, 0];
  for (const change of changes) {
    const size = Math.abs(change);
    whole += size;
    if (size > largest) [largest, second] = [size, largest];
    else if (size > second) second = size;
  }
  return { largest, second, whole };
}

/** Whether one person's part of a total could be told by another whose part is in it: primary suppression by dominance. */
export function isDominated(changes: readonly number[]): boolean {
  const { largest, second, whole } = partsOf(changes);
  return whole - largest - second < precision * largest;
}

/** Whether one person carries most of a total, where that can be said without telling how much. */
export function isCarriedByOne(changes: readonly number[]): boolean {
  const { largest, second, whole } = partsOf(changes);
  return largest > most * whole && second <= mostOfSecond * whole;
}

/** Whether everybody's change is unlike that of at least two others, so that one of them does not know it from all. */
function isDiverse(changes: readonly number[]): boolean {
  const sorted = Float64Array.from(changes).sort();
  const count = sorted.length;
  const at = (place: number): number => sorted[place] ?? 0;
  return sorted.every((value) => {
    const near = closeness * Math.abs(value);
    const below = [at(0), at(1)].filter((other) => other < value - near).length;
    const above = [at(count - 1), at(count - 2)].filter((other) => other > value + near).length;
    return below + above >= 2;
  });
}

/**
 * Whether how much changes differ may be told: quantiles, standard errors and intervals of the choice of people. They
 * tell of each person when all are alike, and of one who carries most of the total.
 */
export function isSpreadSafe(changes: readonly number[]): boolean {
  const own = changes.filter((change) => Math.abs(change) >= leastChange);
  const { largest, whole } = partsOf(own);
  return own.length === 0 || (own.length >= smallestGroup && largest <= most * whole && !isDominated(own) && isDiverse(own));
}
