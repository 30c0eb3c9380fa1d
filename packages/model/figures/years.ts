import {
  category,
  choose,
  compare,
  constant,
  dividedBy,
  type Expression,
  input,
  rule,
  series,
  sum,
  times,
  when,
} from '../graph/expression.ts';
import { evaluationModel } from '../rules/legal-sources.ts';

/** How much of the effect is left, and what a later krona is worth, year by year. */
const source = evaluationModel;
const one = constant(1, 'factor');

/** Longest horizon of the model, in years. */
export const longestHorizon = 40;
/** The years that there may be. */
export const allYears: readonly number[] = Array.from({ length: longestHorizon }, (_, index) => index + 1);

export const horizon = input('horizon', 'years', { sv: 'Tidshorisont', en: 'Horizon' });
export const discountRate = input('discountRate', 'share', { sv: 'Diskonteringsränta', en: 'Discount rate' });
export const persistence = input('persistence', 'share', {
  sv: 'Del av effekten som finns kvar från år till år',
  en: 'Share of the effect that remains from year to year',
});

/** Input: years with paid support. */
export const supportYears = input('supportYears', 'years', { sv: 'År med betalt stöd', en: 'Years of paid support' });
/** Input: the share of the effect that is left when paid support ends, 0 to 1. */
export const stepDown = input('stepDown', 'share', {
  sv: 'Del av effekten som finns kvar när det betalda stödet upphör',
  en: 'Share of the effect that remains when paid support ends',
});
/** Input: the share of the effect that is left from one year to the next when paid support has ended, 0 to 1. */
export const persistenceAfterSupport = input('persistenceAfterSupport', 'share', {
  sv: 'Del av effekten som finns kvar från år till år efter stödet',
  en: 'Share of the effect that remains from year to year after the support',
});

/** Whether one rate discounts all years (`rate`) or each has its own (`schedule`). */
export const discounting = category('discounting', { sv: 'Diskontering', en: 'Discounting' });
/** Whether the effect fades by one share (`share`) or each year's part of the first is stated (`path`), or it falls once when paid support ends (`support-ends`). */
export const fading = category('fading', { sv: 'Effekten över åren', en: 'The effect over the years' });

/** Whether all years have the change of the first (`same`) or some have one of their own (`by-year`). */
export const changing = category('changing', { sv: 'Förändringen över åren', en: 'The change over the years' });
/** The years that have a change of their own, the first as well. */
export const statedYears = input('statedYears', 'years', {
  sv: 'År med egen förändring',
  en: 'Years with a change of their own',
});

/** The name of an input of a year of its own. */
export function ofYear(name: string, year: number): string {
  return `${name}.${String(year)}`;
}

/** The input that an input of a single year is of: `income` of `income.3`. */
export function inputOfYears(name: string): string {
  return name.split('.')[0] ?? name;
}

function rateOf(year: number): Expression<'share'> {
  return input(ofYear(discountRate.name, year), 'share', discountRate.label);
}

/** What the share that is left of the first year’s effect is called. */
export const remainingLabel = {
  sv: 'Del av det första årets effekt som finns kvar',
  en: "Share of the first year's effect that remains",
};

/** The name of the input that says how much of the first year's effect is left in a later one. */
export const remaining = 'remaining';

/** One expression for each year, each made from the one before. @param first of year 1 */
function yearByYear<E extends Expression>(first: E, next: (before: E, year: number) => E): readonly [E, ...E[]] {
  const rest: E[] = [];
  for (const year of allYears.slice(1)) rest.push(next(rest.at(-1) ?? first, year));
  return [first, ...rest];
}

/** A factor, the same by itself, and so on: one for each year. */
export function powersOf(base: Expression<'factor'>): readonly [Expression<'factor'>, ...Expression<'factor'>[]] {
  return yearByYear(base, (before) => times(before, base));
}

function growthIn(rate: Expression<'share'>): Expression<'factor'> {
  return sum<'factor'>(one, times(one, rate));
}

const bySchedule = yearByYear<Expression<'factor'>>(growthIn(rateOf(1)), (before, year) =>
  times(before, growthIn(rateOf(year))),
);

/** What a krona of now is at the end of year 1, 2, 3 …: what amounts of that year are divided by. */
export const growth = mapped(powersOf(growthIn(discountRate)), (byRate, index) =>
  choose(discounting, { schedule: bySchedule[index] ?? byRate }, byRate),
);

const byShare = powersOf(times(one, persistence));

/** While support is paid the effect fades by the persistence; it falls once when the support ends, and then fades as after it. */
const bySupport = yearByYear<Expression<'factor'>>(one, (before, year) => {
  const isSupported = compare(supportYears, '>=', constant(year, 'years'));
  const isFirstWithout = compare(supportYears, '=', constant(year - 1, 'years'));
  return times(
    before,
    times(one, when(isSupported, persistence, when(isFirstWithout, stepDown, persistenceAfterSupport))),
  );
});

/** How much of the first year's effect there is in year 1, 2, 3 … */
const left = mapped(growth, (_, index) => {
  const powers = byShare[index - 1];
  if (powers === undefined) return one;
  return choose(
    fading,
    {
      path: times(one, input(ofYear(remaining, index + 1), 'share', remainingLabel)),
      'support-ends': bySupport[index] ?? one,
    },
    powers,
  );
});

/** Something made of each year's. */
export function mapped<From, To>(
  [first, ...rest]: readonly [From, ...From[]],
  to: (one: From, index: number) => To,
): readonly [To, ...To[]] {
  return [to(first, 0), ...rest.map((each, index) => to(each, index + 1))];
}

/** A yearly amount of each year: those that are stated, and after the last what the persistence leaves of it. @param stated of year 2 and later */
export function amountsByYear(
  first: Expression<'SEK/year'>,
  stated: (year: number) => Expression<'SEK/year'>,
): readonly [Expression<'SEK/year'>, ...Expression<'SEK/year'>[]] {
  return yearByYear(first, (before, year) =>
    when(compare(statedYears, '>=', constant(year, 'years')), stated(year), times(before, persistence)),
  );
}

/** A sum over the years of the horizon. @param ofYears what is summed of each, and what a krona has grown to in it */
export function overHorizon<U extends 'factor' | 'SEK'>(
  ofYears: (grown: Expression<'factor'>, index: number) => Expression<U>,
) {
  const [first, ...rest] = mapped(growth, ofYears);
  return series<U>(horizon, [first, ...(rest as Expression<NoInfer<U>>[])]);
}

/** Present value of one krona a year over the horizon. */
export const annuityFactor = rule({
  id: 'annuity-factor',
  label: { sv: 'Nuvärdesumma', en: 'Annuity factor' },
  source,
  formula: overHorizon((grown) => dividedBy(one, grown)),
});

/** Present value of a yearly effect of one krona that fades, over the horizon. */
export const effectFactor = rule({
  id: 'effect-factor',
  label: { sv: 'Nuvärdesumma med avtagande effekt', en: 'Annuity factor with fading effect' },
  source,
  formula: overHorizon<'factor'>((grown, index) => dividedBy(left[index] ?? one, grown)),
});
