import { describe, expect, it } from 'vitest';
import { philox, uniforms } from './random.ts';

describe('the generator', () => {
  // Known answers of Philox 4×32-10, published with Salmon et al. (2011), Random123 kat_vectors.
  it.each([
    [
      [0, 0, 0, 0],
      [0, 0],
      [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    ],
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    ],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ] as [[number, number, number, number], [number, number], number[]][])(
    'gives the known answer for counter %j',
    (counter, key, expected) => {
      expect(philox(counter, key)).toEqual(expected);
    },
  );

  it('gives the same draws for the same seed and stream, and others for another', () => {
    const draws = uniforms(1, 'prices.gp-visit', 0, 100);
    expect(uniforms(1, 'prices.gp-visit', 0, 100)).toEqual(draws);
    expect(uniforms(2, 'prices.gp-visit', 0, 100)).not.toEqual(draws);
    expect(uniforms(1, 'prices.gp-visits', 0, 100)).not.toEqual(draws);
    expect(uniforms(2 ** 32 + 1, 'prices.gp-visit', 0, 100)).not.toEqual(draws);
  });

  it.each([1, 2, 7, 50, 2 ** 33])('draws from %d are the rest of the draws from 0', (from) => {
    const whole = uniforms(42, 'wage', from - 1, 40);
    expect(uniforms(42, 'wage', from, 39)).toEqual(whole.subarray(1));
  });

  it('is uniform and without memory, as far as moments can tell', () => {
    const count = 200_000;
    const values = uniforms(3, 'any', 0, count);
    const moment = (power: number): number => values.reduce((sum, value) => sum + value ** power, 0) / count;
    // Standard errors: of the mean 0.289/√n, of the mean square 0.298/√n.
    expect(Math.abs(moment(1) - 1 / 2)).toBeLessThan((4 * 0.289) / Math.sqrt(count));
    expect(Math.abs(moment(2) - 1 / 3)).toBeLessThan((4 * 0.298) / Math.sqrt(count));
    const following =
      values.reduce((sum, value, index) => sum + (value - 0.5) * ((values[index + 1] ?? 0.5) - 0.5), 0) / count;
    expect(Math.abs(following * 12)).toBeLessThan(4 / Math.sqrt(count));
    const counts = new Array<number>(100).fill(0);
    for (const value of values) counts[Math.floor(value * 100)]! += 1;
    const chiSquare = counts.reduce((sum, seen) => sum + (seen - count / 100) ** 2 / (count / 100), 0);
    // Chi-square with 99 degrees of freedom: 0.1 % and 99.9 % points.
    expect(chiSquare).toBeGreaterThan(61.1);
    expect(chiSquare).toBeLessThan(148.2);
  });

  it('never gives 0 or 1', () => {
    const values = uniforms(9, 'ends', 0, 100_000);
    expect(values.every((value) => value > 0 && value < 1)).toBe(true);
  });

  it('refuses a seed that is not a whole number', () => {
    for (const seed of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => uniforms(seed, 'x', 0, 1)).toThrow(RangeError);
  });
});
