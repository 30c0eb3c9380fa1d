import {
  type Assessment,
  type EvaluationResult,
  figureOf,
  figureRule,
  type FigureRuleId,
  subjects,
  type Text,
} from '@samnytta/model';
import {
  disposableIncomeId,
  DrawnIntervals,
  type FigureIntervals,
  intervalReading,
  mainFigure,
  type OutcomeInterval,
  outcomeIntervals,
  statedScenarios,
  type ToldFan,
  toldFan,
  type ToldInformation,
  toldInformation,
  type ToldMoves,
  toldMoves,
  type ToldPayback,
  toldPaybacks,
  type ToldTornado,
  toldTornado,
  type UncertainInput,
  varies,
} from '@samnytta/model/uncertainty';
import type { KeptColumns } from './kept-columns.ts';
import { once } from './once.ts';
import { type Drawn, drawAssessment } from './simulate-assessment.ts';

/** How sure a result is: what its page shows. Its parts may be worked out when they are first asked for. */
export interface Uncertainty extends ToldMoves {
  readonly draws: number;
  readonly seed: number;
  /** What varies. */
  readonly inputs: readonly UncertainInput[];
  readonly intervals: FigureIntervals;
  /** What the interval of the main figure says. */
  readonly reading: Text;
  readonly drives: ToldTornado;
  readonly fan: ToldFan | undefined;
  readonly appraisalFan: ToldFan | undefined;
  readonly payback: readonly ToldPayback[];
  /** Where the figures of outcomes lie, by their ids. */
  readonly outcomes: ReadonlyMap<string, OutcomeInterval>;
  readonly information: ToldInformation | undefined;
}

/** Figures whose intervals the page tells. */
const rules: readonly FigureRuleId[] = [
  'income',
  'income-5',
  'profitability-1',
  'profitability-3',
  'profitability-5',
  'payback',
  'people-needed',
  'people-needed-adjusted',
  'degree-of-effect',
  'present-value',
  'net-present-value',
  'benefit-cost-ratio',
];

function intervalsOf({ simulation }: Drawn, { figures, typeCase }: Assessment): FigureIntervals {
  const shown = figures
    .filter(
      ({ rule, value }) =>
        (value !== undefined || figureRule(rule).needs.includes('contribution')) && rules.includes(rule),
    )
    .map(({ id }) => id);
  return new DrawnIntervals(simulation, typeCase === undefined ? shown : [...shown, disposableIncomeId]);
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
export function uncertaintyOf(
  result: EvaluationResult,
  assessment: Assessment,
  kept?: KeptColumns,
): Uncertainty | undefined {
  const known = subjects.filter((one) => assessment.basis.income[one] !== undefined);
  const [subject] = known;
  const main = subject && figureOf(assessment, `income.${subject}`);
  if (subject === undefined || main === undefined) return undefined;
  const drawn = drawAssessment(result, assessment, kept);
  const { inputs, simulation, moved, model } = drawn;
  const drives = toldTornado(moved, figureOf(assessment, mainFigure(assessment)) ?? main);
  const appraisalFan = once(() => toldFan(simulation, subject, 'appraisal'));
  const information = once(() => toldInformation(simulation, figureOf(assessment, `net-present-value.${subject}`)));
  return {
    ...toldMoves(model, drives, statedScenarios(result, model)),
    draws: simulation.settings.draws,
    seed: simulation.settings.seed,
    inputs: inputs.filter(varies),
    intervals: intervalsOf(drawn, assessment),
    reading: intervalReading(simulation, main.id),
    drives,
    fan: toldFan(simulation, subject, 'published'),
    payback: toldPaybacks(simulation, known),
    outcomes: outcomeIntervals(simulation),
    get appraisalFan() {
      return appraisalFan();
    },
    get information() {
      return information();
    },
  };
}
