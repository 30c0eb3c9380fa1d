import { leastChange } from '../ledger/change.ts';
import { closeness, dominance, isSmall, mostOfSecond, mostOfTotal, smallestGroup, unlikeOthers } from './thresholds.ts';

/** What people contribute to a sum, as far as primary suppression has to know it. */
export interface Contributions {
  /** People whose contribution is other than nothing. */
  readonly count: number;
  /** The largest and the second largest, and all together, without signs. */
  readonly largest: number;
  readonly second: number;
  readonly whole: number;
}

export function contributionsOf(changes: readonly number[]): Contributions {
  let [count, largest, second, whole] = [0, 0, 0, 0];
  for (const change of changes) {
    const size = Math.abs(change);
    if (size < leastChange) continue;
    count += 1;
    whole += size;
    if (size > largest) [largest, second] = [size, largest];
    else if (size > second) second = size;
  }
  return { count, largest, second, whole };
}

/** The p%-rule: whether the one who has the second largest part of a total could tell the largest from it. */
export function isDominated({ largest, second, whole }: Contributions): boolean {
  return whole - largest - second < dominance * largest;
}

/** Primary suppression, of whatever sum: of too few people (the threshold rule), or dominated by one (the p%-rule). */
export function isSensitive(contributions: Contributions): boolean {
  return isSmall(contributions.count) || isDominated(contributions);
}

/** Whether one person carries most of a total, where that can be said without telling how much. */
export function isCarriedByOne(changes: readonly number[]): boolean {
  const { largest, second, whole } = contributionsOf(changes);
  return largest > mostOfTotal * whole && second <= mostOfSecond * whole;
}

/** Whether everybody's change is unlike that of enough others, so that one of them does not know it from all. */
function isDiverse(changes: readonly number[]): boolean {
  const sorted = Float64Array.from(changes).sort();
  const lowest = sorted.subarray(0, unlikeOthers);
  const highest = sorted.subarray(Math.max(0, sorted.length - unlikeOthers));
  return sorted.every((value) => {
    const near = closeness * Math.abs(value);
    return (
      lowest.filter((other) => other < value - near).length + highest.filter((other) => other > value + near).length >=
      unlikeOthers
    );
  });
}

/**
 * Whether how much changes differ may be released: quantiles, standard errors and intervals of the choice of people.
 * They tell of each person when all are alike, and of one who carries most of the total.
 */
export function isSpreadSafe(changes: readonly number[]): boolean {
  const own = contributionsOf(changes);
  if (own.count === 0) return true;
  return (
    own.count >= smallestGroup &&
    own.largest <= mostOfTotal * own.whole &&
    !isDominated(own) &&
    isDiverse(changes.filter((change) => Math.abs(change) >= leastChange))
  );
}
