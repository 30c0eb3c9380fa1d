/** A rate for all years, or rates that apply from a year on, in order; a share per year. */
export type DiscountRate = number | readonly { readonly fromYear: number; readonly rate: number }[];

/** The rate of a year, 1 being the first; before the first year the first rate applies. */
function rateOf(rate: DiscountRate, year: number): number {
  if (typeof rate === 'number') return rate;
  return (rate.findLast(({ fromYear }) => fromYear <= year) ?? rate[0])?.rate ?? 0;
}

/**
 * What a krona is worth now that falls some years from now: Π 1 / (1 + rate of each year).
 * @param year 0 is now, 0.5 the middle of the first year; below 0 is the past, whose kronor have grown since
 */
export function discountFactor(rate: DiscountRate, year: number): number {
  if (typeof rate === 'number' || year <= 0) return (1 + rateOf(rate, 1)) ** -year;
  let factor = 1;
  for (let past = 1; past <= year; past += 1) factor /= 1 + rateOf(rate, past);
  const whole = Math.floor(year);
  return factor * (1 + rateOf(rate, whole + 1)) ** (whole - year);
}

/**
 * Present value of amounts that fall a year apart.
 * @param first when the first of them falls, in years from the year that values are given in: 0 is now,
 *   0.5 the middle of the first year, 1 its end, and below 0 an earlier year
 */
export function presentValueOf(amounts: readonly number[], rate: DiscountRate, first = 0): number {
  return amounts.reduce((sum, amount, year) => sum + amount * discountFactor(rate, first + year), 0);
}

/** The even amount at the end of each of the years 1 to `years` that is worth a present value. */
export function annualEquivalentOf(presentValue: number, rate: DiscountRate, years: number): number {
  return presentValue / presentValueOf(new Array<number>(years).fill(1), rate, 1);
}
