import {
  actorLabels,
  type Grade,
  gradeLabels,
  grades,
  type Language,
  lookUpScalar,
  parameterCatalogue,
  subjectNames,
} from '@samnytta/model';
import { postingRules } from '@samnytta/model/rules';
import { type Cell, sourceCell } from '@samnytta/report';
import type { MethodWords } from './texts.ts';

/** A value of the model's own data on a day, with who says so. */
export interface MethodValue {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly source: Cell;
  readonly grade: string;
}

const settings = [
  'appraisal.discount-rate',
  'appraisal.marginal-cost-of-funds',
  'appraisal.indirect-tax-factor',
] as const;

/** The values that the conventions are worked out with unless a case gives its own. */
export function conventionValues(date: string, language: Language): readonly MethodValue[] {
  return settings.map((id) => {
    const { value, unit, label, source, grade } = lookUpScalar(parameterCatalogue, id, date);
    return { label: label[language], value, unit, source: sourceCell(source), grade: gradeLabels[grade][language] };
  });
}

/** A number chosen for uncertainty, by its name without `uncertainty.`. */
export function settingOf(name: string, date: string): number {
  return lookUpScalar(parameterCatalogue, `uncertainty.${name}`, date).value;
}

/** The spread of each grade, and of statutory values that are not verified. */
export function spreads(date: string): readonly { readonly grade: Grade | 'statutory'; readonly spread: number }[] {
  return [...grades, 'statutory' as const].map((grade) => ({ grade, spread: settingOf(`spread.${grade}`, date) }));
}

/** Every posting rule of the ledger, in words. */
export function postings({
  language,
  text: { postings: text },
}: MethodWords): readonly { readonly label: string; readonly posting: string }[] {
  const all = postingRules.map((rule) => {
    const label = rule.label[language];
    if (rule.nature === 'transfer')
      return { label, posting: text.transfer(subjectNames[rule.from][language], subjectNames[rule.to][language]) };
    const actor = rule.actor === 'payer-of-item' ? text.payer : actorLabels[rule.actor][language];
    return { label, posting: rule.direction === 'gain' ? text.gains(actor) : text.uses(actor) };
  });
  // A support that is stated and one that is worked out are posted alike.
  return all.filter(
    ({ label, posting }, index) => all.findIndex((one) => one.label === label && one.posting === posting) === index,
  );
}
