import { expect, test } from 'vitest';
import { parameterCatalogue } from './catalogue.ts';
import { lookUpScalar } from './look-up.ts';

/** Average total local tax rate in per cent, 2011–2026: SCB Statistikdatabasen, Kommunala skattesatser (TAB2017). */
const totals = [
  31.55, 31.6, 31.73, 31.86, 31.99, 32.1, 32.12, 32.12, 32.19, 32.28, 32.27, 32.24, 32.24, 32.37, 32.41, 32.38,
];

test.each(totals.map((total, index) => [2011 + index, total] as const))(
  'the national averages of %i add up to the average total within rounding',
  (year, total) => {
    const rateOf = (level: string) =>
      lookUpScalar(parameterCatalogue, `local-tax.${level}.national-average`, `${String(year)}-07-01`).value;
    expect(Math.abs(rateOf('municipality') + rateOf('region') - total / 100)).toBeLessThan(0.000_101);
  },
);
