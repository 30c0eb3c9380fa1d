import type { Fact, Facts } from '../graph/situation-facts.ts';
import { allYears, changing, discountRate, discounting, fading, ofYear, remaining } from './years.ts';

/** A discount rate, and the first year that it is of. */
export interface RateStep {
  readonly from: number;
  readonly rate: Fact;
}

/** What the appraisal is worked out with. */
export interface AppraisalSettings {
  readonly horizon: Fact;
  readonly discountRate: Fact;
  readonly persistence: Fact;
  readonly deadweight: Fact;
  readonly displacement: Fact;
  readonly realisation: Fact;
  readonly marginalCostOfFunds: Fact;
  /** Given when paid support ends after some years, the effect falls once, and then fades by a share of its own. */
  readonly supportEnd?:
    { readonly supportYears: Fact; readonly stepDown: Fact; readonly persistenceAfterSupport: Fact } | undefined;
  /** Rates in order of their years, the first from year 1, in place of the one discount rate. */
  readonly discountSteps?: readonly RateStep[] | undefined;
  /** Parts of the first year's effect that are left in year 2, 3 …, in place of the persistence; later years are as the last. */
  readonly remaining?: readonly Fact[] | undefined;
}

/** The alternatives of the rules that a case's settings choose, by category. */
export type Forms = Readonly<Record<string, string>>;

/** How the appraisal discounts and fades when nothing is said of single years. */
export const plainForms: Forms = { [discounting.name]: 'rate', [fading.name]: 'share', [changing.name]: 'same' };

/** @param isByYear whether some years have a change of their own */
export function formsOf({ discountSteps, remaining: parts, supportEnd }: AppraisalSettings, isByYear: boolean): Forms {
  return {
    [discounting.name]: discountSteps === undefined ? 'rate' : 'schedule',
    [fading.name]: parts !== undefined ? 'path' : supportEnd === undefined ? 'share' : 'support-ends',
    [changing.name]: isByYear ? 'by-year' : 'same',
  };
}

function byYear(
  name: string,
  from: number,
  factOf: (year: number) => Fact | undefined,
): Readonly<Record<string, Fact>> {
  const facts = allYears.slice(from - 1).map((year) => [ofYear(name, year), factOf(year)] as const);
  return Object.fromEntries(facts.flatMap(([key, fact]) => (fact === undefined ? [] : [[key, fact] as const])));
}

/** What the rules of the key figures read of the settings. */
export function factsOfAppraisal({
  discountSteps,
  remaining: parts,
  supportEnd,
  ...plain
}: AppraisalSettings): Facts['inputs'] {
  return {
    ...plain,
    ...supportEnd,
    ...(discountSteps &&
      byYear(discountRate.name, 1, (year) => discountSteps.findLast(({ from }) => from <= year)?.rate)),
    ...(parts && byYear(remaining, 2, (year) => parts[year - 2] ?? parts.at(-1))),
  };
}
