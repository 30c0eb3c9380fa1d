import { peopleInBlock } from '../layout.ts';

/**
 * Sum of a column over fixed blocks: each block from its first person, then the blocks in order. The order does
 * not depend on how many threads worked the column out, so that neither does the sum.
 */
export function blockSum(column: Float64Array): number {
  let sum = 0;
  for (let first = 0; first < column.length; first += peopleInBlock) {
    const end = Math.min(first + peopleInBlock, column.length);
    let ofBlock = 0;
    for (let person = first; person < end; person += 1) ofBlock += column[person] ?? 0;
    sum += ofBlock;
  }
  return sum;
}
