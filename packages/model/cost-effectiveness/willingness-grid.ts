import type { Ranked } from './incremental.ts';

const steps = 20;

/** The smallest of 1, 2 and 5 with noughts that is no less than a value. */
function roundedUp(value: number): number {
  const place = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((digit) => digit * place >= value) ?? 10) * place;
}

/**
 * Willingnesses to pay that a curve is drawn over, from nothing: to twice the one that is asked about, or to where all
 * steps of the frontier have been taken and as far again.
 * @param asked undefined when no single one is asked about
 */
export function willingnessGrid(ranked: readonly Ranked[], asked?: number): readonly number[] {
  const ratios = ranked.flatMap((one) =>
    one.status === 'frontier' && one.increment !== undefined ? [one.increment.ratio] : [],
  );
  const most = asked === undefined ? roundedUp(2 * Math.max(...ratios.filter((ratio) => ratio > 0), 1)) : 2 * asked;
  return Array.from({ length: steps + 1 }, (_, step) => (most * step) / steps);
}
