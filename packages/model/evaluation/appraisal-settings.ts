import type { Case } from '../case/case.ts';
import { appraisalFields, type DiscountSchedule } from '../case/fields/appraisal-fields.ts';
import { numberFact } from '../case/fields/facts.ts';
import type { AppraisalSettings, RateStep } from '../figures/appraisal-settings.ts';
import { longestHorizon } from '../figures/years.ts';
import type { Fact } from '../graph/situation-facts.ts';
import { formatNumber } from '../language/format.ts';
import { inBoth, type Text } from '../language/text.ts';
import { lookUpSchedule } from '../parameters/look-up.ts';

/** The years that a step of a schedule is of: `år 31–75`. @param next first year of the step after it */
function yearsOf(from: number, next: number | undefined): Text {
  if (next === undefined) return { sv: `från år ${String(from)}`, en: `from year ${String(from)}` };
  const last = next - 1;
  return last === from ? { sv: `år ${String(from)}`, en: `year ${String(from)}` } : { sv: `år ${String(from)}–${String(last)}`, en: `years ${String(from)}–${String(last)}` };
}

/** The rates of a published schedule: what is above a year begins in the next. */
function publishedSteps(name: Exclude<DiscountSchedule, 'constant'>, { context }: Case): readonly RateStep[] {
  const { id, value, grade, source } = lookUpSchedule(context.parameters, `appraisal.discount-schedule.${name}`, context.date);
  return value
    .filter(({ above }) => above < longestHorizon)
    .map(({ above, base }, index) => {
      const next = value[index + 1]?.above;
      return { from: above + 1, rate: { value: base, origin: { path: `parameters.${id}`, grade, source, label: yearsOf(above + 1, next === undefined ? undefined : next + 1) } } };
    });
}

function discountSteps(ofCase: Case): readonly RateStep[] | undefined {
  const { discountSchedule = 'constant', discountSteps: own } = ofCase.file.appraisal ?? {};
  if (own !== undefined) {
    return own.map(({ from, rate }, index) => {
      const { value, origin } = ofCase.resolver.fact(rate, `appraisal.discountSteps[${String(index)}].rate`);
      return { from, rate: { value, origin: { ...origin, label: origin.label ?? yearsOf(from, own[index + 1]?.from) } } };
    });
  }
  return discountSchedule === 'constant' ? undefined : publishedSteps(discountSchedule, ofCase);
}

/** Parts of the first year's effect that are left in the second year and later, when the case states them one by one. */
function remainingOf({ file, resolver }: Case): readonly Fact[] | undefined {
  const stated = file.appraisal?.persistence;
  if (!Array.isArray(stated)) return undefined;
  return stated.map((part, index) => {
    const { value, origin } = resolver.fact(part, `appraisal.persistence[${String(index)}]`);
    const year = inBoth((language) => formatNumber(index + 2, language));
    const isLast = index === stated.length - 1;
    const label = isLast ? { sv: `från år ${year.sv}`, en: `from year ${year.en}` } : { sv: `år ${year.sv}`, en: `year ${year.en}` };
    return { value, origin: { ...origin, label: origin.label ?? label } };
  });
}

/** Settings of the appraisal, from the case or, where it is silent, from the catalogue or as open assumptions. */
export function appraisalSettings(ofCase: Case): AppraisalSettings {
  const { persistence, ...given } = ofCase.file.appraisal ?? {};
  const fact = (key: Exclude<keyof typeof appraisalFields, 'persistence' | 'discountSchedule'>): Fact => numberFact(appraisalFields[key], given[key], `appraisal.${key}`, ofCase);
  return {
    horizon: fact('horizon'),
    discountRate: fact('discountRate'),
    marginalCostOfFunds: fact('marginalCostOfFunds'),
    persistence: numberFact(appraisalFields.persistence, Array.isArray(persistence) ? undefined : persistence, 'appraisal.persistence', ofCase),
    deadweight: fact('deadweight'),
    displacement: fact('displacement'),
    discountSteps: discountSteps(ofCase),
    remaining: remainingOf(ofCase),
  };
}
