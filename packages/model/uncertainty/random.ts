/*
 * A counter-based generator: number n of a stream is computed from (seed, stream, n) alone, so that
 * the same draw comes out on every machine, in any order, on any number of threads and from any
 * starting draw. Only 32-bit integer arithmetic is used, which is exact in every runtime.
 *
 * Philox 4×32 with ten rounds: Salmon, Moraes, Dror & Shaw, "Parallel random numbers: as easy as
 * 1, 2, 3", SC11 (2011).
 */

const multiplier0 = 0xd2511f53;
const multiplier1 = 0xcd9e8d57;
const step0 = 0x9e3779b9;
const step1 = 0xbb67ae85;
const rounds = 10;

/** High word of the 64-bit product of two unsigned words. */
function highWord(left: number, right: number): number {
  const leftLow = left & 0xffff;
  const leftHigh = left >>> 16;
  const rightLow = right & 0xffff;
  const rightHigh = right >>> 16;
  const low = Math.imul(leftLow, rightLow) >>> 0;
  const middle = (Math.imul(leftHigh, rightLow) >>> 0) + (low >>> 16);
  const other = (Math.imul(leftLow, rightHigh) >>> 0) + (middle & 0xffff);
  return (Math.imul(leftHigh, rightHigh) >>> 0) + Math.floor(middle / 0x10000) + Math.floor(other / 0x10000);
}

/** Four words, each 0 to 2³² − 1. */
export type Words = [number, number, number, number];

/**
 * One block of the generator.
 * @param counter four words, each 0 to 2³² − 1
 * @param key two words
 */
export function philox(counter: Readonly<Words>, key: readonly [number, number]): Words {
  let [a, b, c, d] = counter;
  let [first, second] = key;
  for (let round = 0; round < rounds; round += 1) {
    const high0 = highWord(multiplier0, a);
    const low0 = Math.imul(multiplier0, a);
    const high1 = highWord(multiplier1, c);
    const low1 = Math.imul(multiplier1, c);
    a = (high1 ^ b ^ first) >>> 0;
    b = low1 >>> 0;
    c = (high0 ^ d ^ second) >>> 0;
    d = low0 >>> 0;
    first = (first + step0) >>> 0;
    second = (second + step1) >>> 0;
  }
  return [a, b, c, d];
}

/** Two words as a number strictly between 0 and 1: the middle of one of 2⁵² equal steps. */
function between0And1(high: number, low: number): number {
  return (high * 0x100000 + (low >>> 12) + 0.5) / 0x10000000000000;
}

const word = 0x100000000;

/** The 32-bit FNV-1a hash of a text (Fowler, Noll & Vo), from one of two starting values. */
function hash(text: string, start: number): number {
  let result = start;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    result = Math.imul(result ^ (code & 0xff), 0x01000193);
    result = Math.imul(result ^ (code >>> 8), 0x01000193);
  }
  return result >>> 0;
}

/**
 * Uniform numbers strictly between 0 and 1. A stream is named, not numbered: an input that is added
 * or taken away does not change what the others draw.
 * @param seed whole number 0 to 2⁵³ − 1
 * @param stream any text
 * @param from first number of the stream, from 0
 * @param count how many
 * @throws RangeError when seed or from is not a whole number that a float holds exactly
 */
export function uniforms(seed: number, stream: string, from: number, count: number): Float64Array {
  for (const [name, value] of Object.entries({ seed, from, count })) {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new RangeError(`${name} is ${String(value)}; expected a whole number from 0, for example 1`);
    }
  }
  const key = [seed % word, Math.floor(seed / word)] as const;
  const place = [hash(stream, 0x811c9dc5), hash(stream, 0x050c5d1f)] as const;
  const result = new Float64Array(count);
  let blockIndex = -1;
  let block: Words = [0, 0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const number = from + index;
    const wanted = Math.floor(number / 2);
    if (wanted !== blockIndex) {
      blockIndex = wanted;
      block = philox([wanted % word, Math.floor(wanted / word), place[0], place[1]], key);
    }
    result[index] = number % 2 === 0 ? between0And1(block[0], block[1]) : between0And1(block[2], block[3]);
  }
  return result;
}
