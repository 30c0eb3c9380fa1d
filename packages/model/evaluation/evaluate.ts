import type { Case } from '../case/case.ts';
import { problemFromParameterError } from '../case/parameter-problem.ts';
import { CaseError } from '../case/problem.ts';
import { assess, type Basis, breakEvenPersistence, type Figure } from '../figures/assess.ts';
import type { Convention, FigureId } from '../figures/figure-rules.ts';
import type { Text } from '../language/text.ts';
import { ParameterError } from '../parameters/look-up.ts';
import { widerEffectsOf } from './wider-effects.ts';
import { basisOfTypeCases, commonBasis, type Weighted } from './basis.ts';
import { comparePublished, type PublishedComparison } from './compare-published.ts';
import { evaluateTypeCase, type TypeCaseResult } from './evaluate-case.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { type OutcomeClass, outcomeClasses, unchangedIn } from './programme.ts';
import { type Sides, sidesOf } from './sides.ts';
import { basisOfStatedChange } from './stated-change.ts';
import { type Warning, warningsOf } from './warnings.ts';
import { unknownWork } from './work-after.ts';

/** Key figures of one group of people: a type case as one person, a whole cohort, or a stated change. */
export interface Assessment {
  /** The type case's id, `cohort` or `stated`. */
  readonly id: string;
  readonly name: Text;
  /** The people behind every total of the assessment. */
  readonly participants: number;
  /** The type case, when the assessment is of one. */
  readonly typeCase: TypeCaseResult | undefined;
  /** Left out where only the change is known. */
  readonly sides?: Sides | undefined;
  /** Of a programme, its people by outcome. */
  readonly programme?: readonly OutcomeClass[] | undefined;
  readonly basis: Basis;
  readonly figures: readonly Figure[];
  /** Persistence at which society's net present value is zero, when it is between 0 and 1. */
  readonly breakEvenPersistence: number | undefined;
  /** What came of it beside money. */
  readonly outcomes: readonly Outcome[];
}

/** All that a case comes to: its type cases, key figures of each and of all, warnings, and comparison with what was published. */
export interface EvaluationResult {
  readonly case: Case;
  readonly title: Text;
  readonly typeCases: readonly TypeCaseResult[];
  readonly assessments: readonly Assessment[];
  readonly warnings: readonly Warning[];
  readonly published: readonly PublishedComparison[];
}

/** The type cases with the people they stand for, and the people beside them for whom nothing changed. */
interface Counted {
  readonly weighted: readonly Weighted[];
  readonly unchanged: number;
}

/** @param people undefined where only a group is known */
function assessment(
  ofCase: Case,
  id: string,
  name: Text,
  basis: Basis,
  people?: Counted,
  typeCase?: TypeCaseResult,
): Assessment {
  const figures = assess(basis);
  const counted = people?.weighted.map(({ result, weight }) => ({ typeCase: result.typeCase, weight }));
  return {
    id,
    name,
    participants: basis.participants,
    typeCase,
    sides: people && sidesOf(people.weighted, people.unchanged),
    basis,
    figures,
    breakEvenPersistence: netValueIsKnown(figures) ? breakEvenPersistence('society', basis) : undefined,
    outcomes: outcomesOf({ case: ofCase, counted, isGroup: typeCase === undefined, basis, figures }),
  };
}

function netValueIsKnown(figures: readonly Figure[]): boolean {
  return figures.some((figure) => figure.id === 'net-present-value.society' && figure.value !== undefined);
}

function resultOf(ofCase: Case): EvaluationResult {
  const typeCases = ofCase.typeCases.map((typeCase) => evaluateTypeCase(typeCase, ofCase));
  // Wider effects stand beside the whole, and not beside each example.
  const widerEffects = widerEffectsOf(ofCase);
  const ofTypeCases = (
    id: string,
    name: Text,
    weighted: readonly Weighted[],
    unchanged = 0,
    typeCase?: TypeCaseResult,
  ): Assessment =>
    assessment(
      ofCase,
      id,
      name,
      { ...basisOfTypeCases(ofCase, weighted, unchanged), ...(typeCase === undefined && { widerEffects }) },
      { weighted, unchanged },
      typeCase,
    );
  const assessments = typeCases.map((result) =>
    ofTypeCases(result.typeCase.id, result.typeCase.name, [{ result, weight: 1 }], 0, result),
  );
  const weighted: readonly Weighted[] = typeCases.flatMap((result) =>
    result.typeCase.participants === undefined ? [] : [{ result, weight: result.typeCase.participants }],
  );
  if (weighted.length > 0) {
    const all = ofTypeCases('cohort', { sv: 'Alla deltagare', en: 'All participants' }, weighted, unchangedIn(ofCase));
    assessments.push({ ...all, programme: outcomeClasses(ofCase, typeCases) });
  }
  const stated = basisOfStatedChange(ofCase);
  if (stated !== undefined) {
    assessments.push(
      assessment(ofCase, 'stated', { sv: 'Angiven förändring', en: 'Stated change' }, { ...stated, widerEffects }),
    );
  }
  const { intervention, outcomes } = ofCase.file;
  if (assessments.length === 0 && intervention !== undefined && outcomes !== undefined) {
    // What it cost and what came of it, with no change in money.
    const basis = { ...commonBasis(ofCase, intervention.participants, unknownWork), income: {}, potential: undefined };
    assessments.push(assessment(ofCase, 'intervention', { sv: 'Insatsen', en: 'The intervention' }, basis));
  }
  const { title } = ofCase.file;
  const partial = {
    case: ofCase,
    title: typeof title === 'string' ? { sv: title, en: title } : title,
    typeCases,
    assessments,
  };
  return {
    ...partial,
    warnings: warningsOf(ofCase, typeCases, assessments),
    published: comparePublished(ofCase, assessments),
  };
}

/**
 * Evaluates a case: every type case by itself, the cohort when the type cases say how many
 * people they stand for, and a stated change.
 * @throws CaseError when a parameter that a rule needs has no value on the case's date
 *
 * @example
 * ```ts
 * import { evaluate, readCaseText } from '@samnytta/model';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * for (const { name, figures } of evaluate(ofCase).assessments) console.log(name.en, figures.length);
 * ```
 */
export function evaluate(ofCase: Case): EvaluationResult {
  try {
    return resultOf(ofCase);
  } catch (error) {
    throw error instanceof ParameterError ? new CaseError([problemFromParameterError(error)]) : error;
  }
}

/** Years that a net position is told for, one by one. */
const yearsToTell = 10;

/** The years that a net position is told for: ten, and in the appraisal all that it counts. */
export function shownYears({ basis }: Pick<Assessment, 'basis'>, convention: Convention): number {
  return convention === 'published' ? yearsToTell : Math.max(yearsToTell, basis.appraisal.horizon.value);
}

const figuresByName = new WeakMap<readonly Figure[], ReadonlyMap<string, Figure>>();

/**
 * The figure with an id, such as `income.society`.
 *
 * @example
 * ```ts
 * import { assessmentOf, evaluate, figureOf, readCaseText } from '@samnytta/model';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * console.log(figureOf(assessmentOf(evaluate(ofCase), undefined), 'income.society')?.value);
 * ```
 */
export function figureOf(assessment: Pick<Assessment, 'figures'>, id: FigureId): Figure | undefined {
  return figureNamed(assessment, id);
}

/**
 * The figure that somebody writes the id of; undefined when there is no such figure.
 *
 * @example
 * ```ts
 * import { assessmentOf, evaluate, figureNamed, readCaseText } from '@samnytta/model';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * console.log(figureNamed(assessmentOf(evaluate(ofCase), undefined), 'income.municipality')?.value);
 * ```
 */
export function figureNamed({ figures }: Pick<Assessment, 'figures'>, written: string): Figure | undefined {
  const known = figuresByName.get(figures) ?? new Map<string, Figure>(figures.map((figure) => [figure.id, figure]));
  figuresByName.set(figures, known);
  return known.get(written);
}
