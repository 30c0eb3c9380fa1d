import { type Assessment, type Convention, type EvaluationResult, type Figure, figureOf, subjects, type Subject, type Text } from '@samnytta/model';
import {
  breakEvenReadings,
  breakEvens,
  fanReading,
  type FanYear,
  informationReading,
  intervalReading,
  type PaybackProbability,
  paybackProbability,
  paybackReading,
  paybackYears,
  profitabilityFan,
  type Tornado,
  tornado,
  tornadoReading,
  type TwoWayTable,
  twoWayTable,
  type UncertainInput,
  type ValueOfInformation,
  valueOfInformation,
  varies
} from '@samnytta/model/uncertainty';
import { DrawnIntervals, type Intervals, level } from './intervals.ts';
import type { KeptColumns } from './kept-columns.ts';
import { once } from './once.ts';
import { quartileTable, type ScenarioTable, statedScenarios } from './scenarios.ts';
import { type Drawn, drawAssessment } from './simulate-assessment.ts';

export { level } from './intervals.ts';

export interface Fan {
  readonly convention: Convention;
  readonly subject: Subject;
  readonly years: readonly FanYear[];
  readonly reading: Text;
}

export interface Payback {
  readonly subject: Subject;
  /** One for each of {@link paybackYears}. */
  readonly probabilities: readonly PaybackProbability[];
  readonly reading: Text;
}

export interface Information {
  readonly figure: Figure;
  readonly value: ValueOfInformation;
  readonly reading: Text;
}

/** How sure a result is: what its page shows. Its parts may be worked out when they are first asked for. */
export interface Uncertainty {
  readonly draws: number;
  readonly seed: number;
  /** What varies. */
  readonly inputs: readonly UncertainInput[];
  readonly intervals: Intervals;
  /** What the interval of the main figure says. */
  readonly reading: Text;
  readonly tornado: Tornado;
  readonly tornadoFigure: Figure;
  readonly tornadoReading: Text;
  /** Where the tornado's figure turns between gain and loss, for the inputs that matter most. */
  readonly turning: readonly Text[];
  /** The tornado's figure by the two inputs that matter most; undefined when fewer matter. */
  readonly twoWay: TwoWayTable | undefined;
  /** Undefined when there is nothing to vary. */
  readonly scenarios: ScenarioTable | undefined;
  readonly fan: Fan | undefined;
  readonly appraisalFan: Fan | undefined;
  readonly payback: readonly Payback[];
  readonly information: Information | undefined;
}

/** How many of the inputs that matter most have a slider and a turning value. */
export const mostInputs = 5;

/** Society, or the first that is known where society is not. */
export function mainSubject({ basis }: Assessment): Subject | undefined {
  return subjects.find((subject) => basis.income[subject] !== undefined);
}

function fanOf({ simulation }: Drawn, subject: Subject, convention: Convention): Fan | undefined {
  const years = profitabilityFan(simulation, subject, convention);
  return years.length === 0 ? undefined : { convention, subject, years, reading: fanReading(years, subject) };
}

function paybackOf({ simulation }: Drawn, subject: Subject): readonly Payback[] {
  const probabilities = paybackYears.map((year) => paybackProbability(simulation, subject, year));
  if (probabilities.every(({ kind }) => kind === 'no-cost')) return [];
  return [{ subject, probabilities, reading: paybackReading(simulation, subject, paybackYears) }];
}

function turningOf({ model }: Drawn, { bars }: Tornado, figure: Figure): readonly Text[] {
  const ids = bars.slice(0, mostInputs).map(({ id }) => id);
  return model === undefined ? [] : breakEvenReadings(breakEvens(model, figure.id, ids), figure);
}

function twoWayOf({ model }: Drawn, { figure, bars: [first, second] }: Tornado): TwoWayTable | undefined {
  return model && first && second && twoWayTable(model, figure, first.id, second.id);
}

function scenariosOf({ model }: Drawn, result: EvaluationResult | undefined, figure: Figure, subject: Subject): ScenarioTable | undefined {
  if (model === undefined) return undefined;
  return (result && statedScenarios(result, model, subject)) ?? quartileTable(model, figure, subject);
}

function informationOf({ simulation }: Drawn, assessment: Assessment, subject: Subject): Information | undefined {
  const figure = figureOf(assessment, `net-present-value.${subject}`);
  const value = figure?.value === undefined ? undefined : valueOfInformation(simulation, figure.id);
  return figure && value && { figure, value, reading: informationReading(value, figure) };
}

/**
 * What draws say of an assessment.
 * @param result whose case may state scenarios of its own
 * @returns undefined when nothing is known of any subject
 */
function toldOf(assessment: Assessment, result: EvaluationResult | undefined, drawn: () => Drawn): Uncertainty | undefined {
  const subject = mainSubject(assessment);
  const figure = subject && figureOf(assessment, `profitability-5.${subject}`);
  const main = subject && figureOf(assessment, `income.${subject}`);
  if (subject === undefined || main === undefined) return undefined;
  const all = drawn();
  const { inputs, simulation, moved } = all;
  const tornadoFigure = figure?.value === undefined ? main : figure;
  const ofTornado = tornado(moved, tornadoFigure.id);
  const known = subjects.filter((one) => assessment.basis.income[one] !== undefined);
  const appraisalFan = once(() => fanOf(all, subject, 'appraisal'));
  const information = once(() => informationOf(all, assessment, subject));
  return {
    draws: simulation.settings.draws,
    seed: simulation.settings.seed,
    inputs: inputs.filter(varies),
    intervals: new DrawnIntervals(simulation, assessment),
    reading: intervalReading(simulation, main.id, level),
    tornado: ofTornado,
    tornadoFigure,
    tornadoReading: tornadoReading(ofTornado, tornadoFigure),
    turning: turningOf(all, ofTornado, tornadoFigure),
    twoWay: twoWayOf(all, ofTornado),
    scenarios: scenariosOf(all, result, tornadoFigure, subject),
    fan: fanOf(all, subject, 'published'),
    payback: known.flatMap((one) => paybackOf(all, one)),
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
