import { expect, it } from 'vitest';
import { studentQuantile } from './student.ts';

// Table of Student's t (Student 1908; SciPy 1.17, t.ppf).
it.each([
  [0.975, 1, 12.706204736174694],
  [0.975, 2, 4.302652729749462],
  [0.975, 9, 2.262157162798205],
  [0.95, 15, 1.753050355692572],
  [0.995, 30, 2.7499956535672254],
  [0.975, 7.35, 2.3419883077524375],
  [0.025, 9, -2.262157162798205],
  [0.975, 1e9, 1.959963984540054],
])('the t quantile of %d with %d degrees of freedom is %d', (probability, degrees, expected) => {
  expect(studentQuantile(probability, degrees)).toBeCloseTo(expected, 8);
});
