/** A rate for all years, or rates that apply from a year on, in order; a share per year. */
export type DiscountRate = number | readonly { readonly fromYear: number; readonly rate: number }[];

/**
 * What a krona after a number of whole years is worth now: Π 1 / (1 + rate of each year).
 * @param year 0 is now
 */
export function discountFactor(rate: DiscountRate, year: number): number {
  if (typeof rate === 'number') return (1 + rate) ** -year;
  let factor = 1;
  for (let past = 1; past <= year; past += 1) factor /= 1 + (rate.findLast(({ fromYear }) => fromYear <= past)?.rate ?? 0);
  return factor;
}

/** Present value of amounts that fall in year 0, 1, 2 … */
export function presentValueOf(amounts: readonly number[], rate: DiscountRate): number {
  return amounts.reduce((sum, amount, year) => sum + amount * discountFactor(rate, year), 0);
}

/** The even amount in each of the years 1 to `years` that is worth a present value. */
export function annualEquivalentOf(presentValue: number, rate: DiscountRate, years: number): number {
  const ones = Array.from({ length: years + 1 }, (_, year) => (year === 0 ? 0 : 1));
  return presentValue / presentValueOf(ones, rate);
}
