/** No figure is given for fewer people than this. */
export const smallestGroup = 5;

/** Whether a count tells of too few people; none at all tells of nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestGroup;
}
