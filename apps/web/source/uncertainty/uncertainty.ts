import { type Assessment, type EvaluationResult, type Figure, figureOf, type FigureRuleId, subjects, type Subject, type Text } from '@samnytta/model';
import {
  breakEvenReadings,
  breakEvens,
  disposableIncome,
  DrawnIntervals,
  type FigureIntervals,
  intervalReading,
  type ScenarioTable,
  scenariosBeside,
  statedScenarios,
  type ToldFan,
  toldFan,
  type ToldInformation,
  toldInformation,
  type ToldPayback,
  toldPaybacks,
  type ToldTornado,
  toldTornado,
  type TwoWayTable,
  twoWayTable,
  type UncertainInput,
  usualFigures,
  varies
} from '@samnytta/model/uncertainty';
import type { KeptColumns } from './kept-columns.ts';
import { once } from './once.ts';
import { type Drawn, drawAssessment } from './simulate-assessment.ts';

/** How sure a result is: what its page shows. Its parts may be worked out when they are first asked for. */
export interface Uncertainty {
  readonly draws: number;
  readonly seed: number;
  /** Whose figures the page tells of: society's, or those of the first that is known where society's are not. */
  readonly subject: Subject;
  /** What varies. */
  readonly inputs: readonly UncertainInput[];
  readonly intervals: FigureIntervals;
  /** What the interval of the main figure says. */
  readonly reading: Text;
  readonly drives: ToldTornado;
  /** Where the tornado's figure turns between gain and loss, for the inputs that matter most. */
  readonly turning: readonly Text[];
  /** The tornado's figure by the two inputs that matter most; undefined when fewer matter. */
  readonly twoWay: TwoWayTable | undefined;
  /** Undefined when there is nothing to vary. */
  readonly scenarios: ScenarioTable | undefined;
  readonly fan: ToldFan | undefined;
  readonly appraisalFan: ToldFan | undefined;
  readonly payback: readonly ToldPayback[];
  readonly information: ToldInformation | undefined;
}

/** How many of the inputs that matter most have a slider and a turning value. */
export const mostInputs = 5;

/** Figures whose intervals the page tells. */
const rules: readonly FigureRuleId[] = ['income', 'income-5', 'profitability-1', 'profitability-3', 'profitability-5', 'payback', 'degree-of-effect', 'net-present-value', 'benefit-cost-ratio'];

function intervalsOf({ simulation }: Drawn, { figures, typeCase }: Assessment): FigureIntervals {
  const shown = figures.filter(({ rule, value }) => value !== undefined && rules.includes(rule)).map(({ id }) => id);
  return new DrawnIntervals(simulation, typeCase === undefined ? shown : [...shown, disposableIncome]);
}

function turningOf({ model }: Drawn, { tornado: { bars }, about }: ToldTornado): readonly Text[] {
  const ids = bars.slice(0, mostInputs).map(({ id }) => id);
  return model === undefined ? [] : breakEvenReadings(breakEvens(model, about.id, ids), about);
}

function twoWayOf({ model }: Drawn, { tornado: { figure, bars: [first, second] } }: ToldTornado): TwoWayTable | undefined {
  return model && first && second && twoWayTable(model, figure, first.id, second.id);
}

function scenariosOf({ model }: Drawn, result: EvaluationResult | undefined, about: Figure, subject: Subject): ScenarioTable | undefined {
  if (model === undefined) return undefined;
  return scenariosBeside(result === undefined ? [] : statedScenarios(result, model), model, about, usualFigures(model.assessment, subject));
}

/**
 * What draws say of an assessment.
 * @param result whose case may state scenarios of its own
 * @returns undefined when nothing is known of any subject
 */
function toldOf(assessment: Assessment, result: EvaluationResult | undefined, drawn: () => Drawn): Uncertainty | undefined {
  const known = subjects.filter((one) => assessment.basis.income[one] !== undefined);
  const [subject] = known;
  const figure = subject && figureOf(assessment, `profitability-5.${subject}`);
  const main = subject && figureOf(assessment, `income.${subject}`);
  if (subject === undefined || main === undefined) return undefined;
  const all = drawn();
  const { inputs, simulation, moved } = all;
  const drives = toldTornado(moved, figure?.value === undefined ? main : figure);
  const appraisalFan = once(() => toldFan(simulation, subject, 'appraisal'));
  const information = once(() => toldInformation(simulation, figureOf(assessment, `net-present-value.${subject}`)));
  return {
    draws: simulation.settings.draws,
    seed: simulation.settings.seed,
    subject,
    inputs: inputs.filter(varies),
    intervals: intervalsOf(all, assessment),
    reading: intervalReading(simulation, main.id),
    drives,
    turning: turningOf(all, drives),
    twoWay: twoWayOf(all, drives),
    scenarios: scenariosOf(all, result, drives.about, subject),
    fan: toldFan(simulation, subject, 'published'),
    payback: toldPaybacks(simulation, known),
    get appraisalFan() {
      return appraisalFan();
    },
    get information() {
      return information();
    }
  };
}

/** The same with everything worked out and the draws let go. */
export function settled(uncertainty: Uncertainty): Uncertainty {
  return { ...uncertainty, intervals: new Map(uncertainty.intervals) };
}

/**
 * How sure an assessment is, with the fixed seed of the pages. What the page folds away is worked out when
 * it is asked for; the draws are kept until then ({@link settled}).
 * @param kept columns of the draws before, of the same case with other values
 * @returns undefined when nothing is known of any subject
 */
export function uncertaintyOf(result: EvaluationResult, assessment: Assessment, kept?: KeptColumns): Uncertainty | undefined {
  return toldOf(assessment, result, () => drawAssessment(result, assessment, kept));
}

/** How sure an assessment is by draws that have been made, as plain data. @returns undefined when nothing is known of any subject */
export function uncertaintyFrom(assessment: Assessment, drawn: Drawn): Uncertainty | undefined {
  const told = toldOf(assessment, undefined, () => drawn);
  return told && settled(told);
}
