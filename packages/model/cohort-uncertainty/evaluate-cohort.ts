import { problemFromParameterError } from '../case/parameter-problem.ts';
import { CaseError } from '../case/problem.ts';
import type { CohortResult } from '../cohort/evaluate-people.ts';
import type { PeopleEvaluator } from '../cohort/person-change.ts';
import type { Cohort } from '../cohort/read-people.ts';
import type { RunPlan } from '../kernel/draws/run-plan.ts';
import type { Warning } from '../evaluation/warnings.ts';
import { ParameterError } from '../parameters/look-up.ts';
import { drawInputs } from '../uncertainty/draws.ts';
import { type OnProgress, partOf } from '../uncertainty/progress.ts';
import { checkStated } from '../uncertainty/stated-distributions.ts';
import { type BoundedFigure, boundedFigures } from './bounded-figures.ts';
import { type CohortModel, cohortCorrelation, cohortModel } from './cohort-model.ts';
import { cohortWarnings } from './cohort-warnings.ts';
import { type CohortComparison, comparedSides, modelsOfSides, naiveResult } from './comparison.ts';
import { type CohortUncertainty, type Drawing, drawnGroups, uncertaintyOf } from './drawn-cohort.ts';
import { type EvaluatedGroup, type EvaluatedGroups, evaluatedGroups } from './evaluated-groups.ts';
import { type ScaledBound, scaledBounds, type ScaledUp, scaledUp } from './scaled-up.ts';

/** How a table of people is evaluated and drawn. */
export interface CohortOptions {
  /** Monte Carlo draws; no intervals when left out. */
  readonly draws?: number | undefined;
  /** Whole number 0 to 2⁵³ − 1; the same seed gives the same draws everywhere. Default 1. */
  readonly seed?: number | undefined;
  /** People who did not take part, read with `isComparison`. Not beside bounds for missing values. */
  readonly comparison?: Cohort | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** How people are evaluated; by their number when left out. */
  readonly evaluate?: PeopleEvaluator | undefined;
  /** How draws are run, such as on several threads; here, in pieces, when left out. */
  readonly runPlan?: RunPlan | undefined;
}

/** All that is released of a table of people. Nothing in it is about one person, or fewer than five. */
export interface EvaluatedCohort {
  readonly result: CohortResult;
  /** What must be known before the result is trusted. */
  readonly warnings: readonly Warning[];
  /** One for each variant of the result; empty when no draws were asked for. */
  readonly uncertainty: readonly CohortUncertainty[];
  /** Key figures between the worst and the best case; empty without draws, or when missing values are not bounded. */
  readonly bounds: readonly BoundedFigure[];
  /** Empty when the table has everyone. */
  readonly scaledUp: readonly ScaledUp[];
  /** Empty unless missing values are bounded. */
  readonly scaledBounds: readonly ScaledBound[];
  /** Undefined when no group to compare with was given. */
  readonly comparison: CohortComparison | undefined;
}

/** Share of the work that is done when people are evaluated but not yet drawn. */
const peopleEvaluated = 0.5;

interface Drawn {
  readonly model: CohortModel;
  readonly own: CohortUncertainty;
  readonly sides: CohortComparison['uncertainty'];
}

/** Draws those who took part, and beside them those they are compared with. */
async function drawn(
  treated: EvaluatedGroup,
  comparison: EvaluatedGroup | undefined,
  sides: CohortComparison['sides'] | undefined,
  drawing: Drawing,
): Promise<Drawn> {
  const alone = { treated, comparison: undefined };
  const own = cohortModel(alone, treated.variant.assessment);
  const ofSides =
    comparison === undefined || sides === undefined ? undefined : modelsOfSides(treated, comparison, sides);
  const models: readonly CohortModel[] = ofSides === undefined ? [own] : [own, ofSides.naive, ofSides.adjusted];
  const inputs = [...new Map(models.flatMap((model) => model.inputs).map((input) => [input.id, input])).values()];
  checkStated(treated.result.settings.file.uncertainty?.distributions, inputs);
  const groups = await drawnGroups({ treated, comparison }, drawInputs(inputs, drawing.settings), drawing);
  const ofOne = { ...groups, comparison: undefined };
  // Beside a comparison group the result is the naive one.
  const model = ofSides?.naive ?? own;
  const drawnOwn = uncertaintyOf(model, alone, ofOne, drawing.settings);
  return {
    model,
    own: drawnOwn,
    sides: ofSides && {
      naive: drawnOwn,
      adjusted: uncertaintyOf(ofSides.adjusted, { treated, comparison }, groups, drawing.settings),
    },
  };
}

interface AllDrawn {
  readonly model: CohortModel | undefined;
  readonly uncertainty: readonly CohortUncertainty[];
  readonly sides: CohortComparison['uncertainty'];
}

/** Draws each variant by itself, with the same prices and the same choice of people. */
async function allDrawn(
  { participants, comparison }: EvaluatedGroups,
  sides: CohortComparison['sides'] | undefined,
  drawing: Drawing,
): Promise<AllDrawn> {
  const found: Drawn[] = [];
  for (const treated of participants) {
    const part = partOf(
      drawing.onProgress,
      found.length / participants.length,
      (found.length + 1) / participants.length,
    );
    found.push(await drawn(treated, comparison, sides, { ...drawing, onProgress: part }));
  }
  const [first] = found;
  return { model: first?.model, uncertainty: found.map(({ own }) => own), sides: first?.sides };
}

async function evaluatedCohort(
  cohort: Cohort,
  { draws, seed = 1, comparison, evaluate, runPlan, onProgress }: CohortOptions,
): Promise<EvaluatedCohort> {
  const isDrawn = draws !== undefined;
  const groups = await evaluatedGroups(cohort, {
    comparison,
    perturbed: isDrawn ? [] : undefined,
    evaluate,
    onProgress: partOf(onProgress, 0, isDrawn ? peopleEvaluated : 1),
  });
  const {
    participants: [treated],
    comparison: other,
    result,
  } = groups;
  const sides = treated === undefined || other === undefined ? undefined : comparedSides(treated, other);
  const settings = isDrawn ? { seed, draws, correlation: cohortCorrelation(cohort.settings) } : undefined;
  const none: AllDrawn = { model: undefined, uncertainty: [], sides: undefined };
  const {
    model,
    uncertainty,
    sides: ofSides,
  } = settings === undefined
    ? none
    : await allDrawn(groups, sides, { settings, runPlan, onProgress: partOf(onProgress, peopleEvaluated, 1) });
  const scaled = groups.participants.flatMap(scaledUp);
  return {
    result: sides === undefined ? result : naiveResult(result, sides),
    warnings:
      treated === undefined
        ? []
        : cohortWarnings(cohort, treated, model && { ...model, inputs: model.released }, sides !== undefined),
    uncertainty,
    bounds: boundedFigures(uncertainty),
    scaledUp: scaled,
    scaledBounds: scaledBounds(scaled),
    comparison:
      other === undefined || sides === undefined ? undefined : { result: other.result, sides, uncertainty: ofSides },
  };
}

/** Tells what a rule lacks as a problem of the settings. */
export async function withProblems<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ParameterError ? new CaseError([problemFromParameterError(error)]) : error;
  }
}

/**
 * Evaluates a table of people whole: key figures, how sure they are, what they come to for all participants, and what
 * is left when a comparison group's change is taken off.
 * @throws CaseError for a stated distribution of what nothing depends on, or a parameter without a value on the date
 * @throws TooFewPeopleError when a figure that is released would come from fewer than five people
 * @throws RangeError for a comparison group beside bounds for missing values
 *
 * @example
 * ```ts
 * import { readCaseText } from '@samnytta/model';
 * import { evaluateCohort, readPeople } from '@samnytta/model/cohort';
 *
 * const settings = readCaseText(`
 *   title: Five people
 *   date: 2024-01-01
 *   residence: { municipality: lund }
 *   intervention: { participants: 5, cost: 300000 SEK }
 * `);
 * const rows = ['A', 'B', 'C', 'D', 'E'].flatMap((name) => [[name, 'before', ''], [name, 'after', '25000']]);
 * const cohort = await readPeople(
 *   {
 *     header: { number: 1, cells: ['participant', 'period', 'wage'] },
 *     rows: rows.map((cells, index) => ({ number: index + 2, cells }))
 *   },
 *   settings
 * );
 * const { result, warnings } = await evaluateCohort(cohort, { draws: 100, seed: 1 });
 * console.log(result.people, warnings.length);
 * ```
 */
export function evaluateCohort(cohort: Cohort, options: CohortOptions = {}): Promise<EvaluatedCohort> {
  return withProblems(() => evaluatedCohort(cohort, options));
}
