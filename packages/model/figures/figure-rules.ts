import { widerEffectFigures } from './wider-effects.ts';
import { appraisalFigures } from './appraisal.ts';
import type { FigureDefinition } from './figure-rule.ts';
import { adjustedFunderFigures, funderFigures } from './funder.ts';
import { publishedFigures, societyFigures } from './published.ts';
import type { Subject } from './subject.ts';

/** How key figures count: as Swedish reports publish them, or as an appraisal of costs and benefits. */
export type Convention = 'published' | 'appraisal';

/** Id of a key figure's rule; with a subject it names a figure: `profitability-5.society`. */
export type FigureRuleId =
  | keyof typeof publishedFigures
  | keyof typeof societyFigures
  | keyof typeof funderFigures
  | keyof typeof appraisalFigures
  | keyof typeof adjustedFunderFigures
  | keyof typeof widerEffectFigures;

/** A key figure of the catalogue. */
export interface FigureRule extends FigureDefinition {
  readonly id: FigureRuleId;
  readonly convention: Convention;
  /** Only society has it. */
  readonly ofSocietyOnly: boolean;
}

function rulesOf<Id extends FigureRuleId>(
  figures: Readonly<Record<Id, FigureDefinition>>,
  convention: Convention,
  ofSocietyOnly: boolean,
): readonly FigureRule[] {
  return (Object.keys(figures) as Id[]).map((id) => ({ ...figures[id], id, convention, ofSocietyOnly }));
}

/** Every key figure that there is, in the order people read them. */
export const figureRules: readonly FigureRule[] = [
  ...rulesOf(publishedFigures, 'published', false),
  ...rulesOf(societyFigures, 'published', true),
  ...rulesOf(funderFigures, 'published', false),
  ...rulesOf(appraisalFigures, 'appraisal', false),
  ...rulesOf(adjustedFunderFigures, 'appraisal', false),
  ...rulesOf(widerEffectFigures, 'appraisal', true),
];

const byId = new Map<string, FigureRule>(figureRules.map((one) => [one.id, one]));

/** The key figure with an id. @throws RangeError for one that there is not */
export function figureRule(id: FigureRuleId): FigureRule {
  const found = byId.get(id);
  if (found === undefined)
    throw new RangeError(`There is no key figure "${id}"; expected one of ${[...byId.keys()].join(', ')}`);
  return found;
}

/** The name of a subject's figure: `profitability-5.society`. */
export type FigureId = `${FigureRuleId}.${Subject}`;

/**
 * Id of a key figure of one subject, such as `income.society`.
 *
 * @example
 * ```ts
 * import { figureId } from '@samnytta/model';
 *
 * console.log(figureId('income', 'society'));
 * ```
 */
export function figureId(rule: FigureRuleId, subject: Subject): FigureId {
  return `${rule}.${subject}`;
}
