/** Where things lie in memory, in bytes. A pair is two people or two draws side by side. */
export const bytesOfNumber = 8;
export const bytesOfPair = 16;

/** People are worked through in blocks of this many; sums are made block by block. */
export const peopleInBlock = 1024;
/** Draws are worked through in blocks of this many. */
export const drawsInBlock = 256;

/** Columns of a block have a gap between them, so that they do not fight for the same cache lines. */
const gap = 64;
export const peopleColumnStride = peopleInBlock * bytesOfNumber + gap;
export const drawsColumnStride = drawsInBlock * bytesOfNumber + gap;

/** Parameters that all functions of a kernel have, i32 each. */
export const functionParameters = { records: 0, pairs: 1, totals: 2, outputs: 3 } as const;
export const parameterCount = 4;

/** People-wise: totals lie pair by pair. One pair more takes what the rows that fill up the last pair add. */
export function bytesOfTotals(totals: number): number {
  return (peopleInBlock / 2 + 1) * totals * bytesOfPair;
}
