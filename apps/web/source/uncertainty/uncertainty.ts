import { type Assessment, type Convention, type EvaluationResult, type Figure, figureOf, subjects, type Subject, type Text } from '@samnytta/model';
import {
  fanReading,
  type FanYear,
  informationReading,
  intervalReading,
  type PaybackProbability,
  paybackProbability,
  paybackReading,
  profitabilityFan,
  type Summary,
  summarise,
  summaryOf,
  type Tornado,
  tornado,
  tornadoReading,
  type UncertainInput,
  type ValueOfInformation,
  valueOfInformation,
  varies
} from '@samnytta/model/uncertainty/index.ts';
import { disposableIncomeDraws } from './disposable-income.ts';
import { type Drawn, drawAssessment } from './simulate-assessment.ts';

/** The level of every interval on the pages. */
export const level = 0.9;
/** The years that the probability of payback is told for. */
export const paybackYears = [1, 3, 5] as const;

/** Where the middle 90 per cent of the draws lie. Infinite is "never". */
export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

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

/** How sure a result is: what its page shows, without the draws themselves. */
export interface Uncertainty {
  readonly draws: number;
  readonly seed: number;
  /** What varies. */
  readonly inputs: readonly UncertainInput[];
  /** By figure id; `disposable-income` is the change of the participant's. */
  readonly intervals: ReadonlyMap<string, Interval>;
  /** What the interval of the main figure says. */
  readonly reading: Text;
  readonly tornado: Tornado;
  readonly tornadoFigure: Figure;
  readonly tornadoReading: Text;
  readonly fans: readonly Fan[];
  readonly payback: readonly Payback[];
  readonly information: Information | undefined;
}

const intervalFigures = ['income', 'income-5', 'profitability-1', 'profitability-3', 'profitability-5', 'payback', 'degree-of-effect', 'net-present-value', 'benefit-cost-ratio'];

function intervalOf(summary: Summary | undefined): Interval | undefined {
  const found = summary?.intervals.find((one) => one.level === level);
  return summary && found && { low: found.low, median: summary.median, high: found.high };
}

function intervalsOf(result: EvaluationResult, assessment: Assessment, { simulation }: Drawn): ReadonlyMap<string, Interval> {
  const intervals = new Map<string, Interval>();
  const add = (id: string, summary: Summary | undefined): void => {
    const interval = intervalOf(summary);
    if (interval !== undefined) intervals.set(id, interval);
  };
  for (const { id, subject, value } of assessment.figures) {
    if (value !== undefined && intervalFigures.includes(id.slice(0, -(subject.length + 1)))) add(id, summaryOf(simulation, id));
  }
  const { typeCase } = assessment;
  if (typeCase !== undefined) add('disposable-income', summarise(disposableIncomeDraws(result, typeCase, simulation)));
  return intervals;
}

/** Society, or the first that is known where society is not. */
export function mainSubject({ basis }: Assessment): Subject | undefined {
  return subjects.find((subject) => basis.income[subject] !== undefined);
}

function fanOf({ simulation }: Drawn, subject: Subject, convention: Convention): readonly Fan[] {
  const years = profitabilityFan(simulation, subject, convention);
  return years.length === 0 ? [] : [{ convention, subject, years, reading: fanReading(years, subject) }];
}

function paybackOf({ simulation }: Drawn, subject: Subject): readonly Payback[] {
  const probabilities = paybackYears.map((year) => paybackProbability(simulation, subject, year));
  if (probabilities.every(({ kind }) => kind === 'no-cost')) return [];
  return [{ subject, probabilities, reading: paybackReading(simulation, subject, paybackYears) }];
}

function informationOf({ simulation }: Drawn, assessment: Assessment, subject: Subject): Information | undefined {
  const figure = figureOf(assessment, `net-present-value.${subject}`);
  const value = figure?.value === undefined ? undefined : valueOfInformation(simulation, figure.id);
  return figure && value && { figure, value, reading: informationReading(value, figure) };
}

/**
 * How sure an assessment is, with the fixed seed of the pages.
 * @returns undefined when nothing is known of any subject
 */
export function uncertaintyOf(result: EvaluationResult, assessment: Assessment): Uncertainty | undefined {
  const subject = mainSubject(assessment);
  const figure = subject && figureOf(assessment, `profitability-5.${subject}`);
  const main = subject && figureOf(assessment, `income.${subject}`);
  if (subject === undefined || main === undefined) return undefined;
  const drawn = drawAssessment(result, assessment);
  const tornadoFigure = figure?.value === undefined ? main : figure;
  const ofTornado = tornado(drawn.moved, tornadoFigure.id);
  const known = subjects.filter((one) => assessment.basis.income[one] !== undefined);
  return {
    draws: drawn.simulation.settings.draws,
    seed: drawn.simulation.settings.seed,
    inputs: drawn.inputs.filter(varies),
    intervals: intervalsOf(result, assessment, drawn),
    reading: intervalReading(drawn.simulation, main.id, level),
    tornado: ofTornado,
    tornadoFigure,
    tornadoReading: tornadoReading(ofTornado, tornadoFigure),
    fans: [...fanOf(drawn, subject, 'published'), ...fanOf(drawn, subject, 'appraisal')],
    payback: known.flatMap((one) => paybackOf(drawn, one)),
    information: informationOf(drawn, assessment, subject)
  };
}
