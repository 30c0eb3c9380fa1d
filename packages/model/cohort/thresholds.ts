import thresholds from './thresholds.json' with { type: 'json' };

/*
 * The numbers that the rules of disclosure control go by, with their sources. They are no parameters: a case cannot put
 * others in their place.
 */

/** No figure is released of fewer people than this: the threshold rule. */
export const smallestGroup = thresholds['smallest-group'].value;
/** The p of the p%-rule. */
export const dominance = thresholds.dominance.value;
export const mostOfTotal = thresholds['most-of-total'].value;
export const mostOfSecond = thresholds['most-of-second'].value;
export const closeness = thresholds.closeness.value;
export const unlikeOthers = thresholds['unlike-others'].value;

/** Whether a count tells of too few people; none at all tells of nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestGroup;
}
