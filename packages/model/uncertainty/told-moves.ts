import { figureOf } from '../evaluation/evaluate.ts';
import type { Figure } from '../figures/assess.ts';
import { type Subject, subjects } from '../figures/subject.ts';
import type { Text } from '../language/text.ts';
import { breakEvens } from './break-even.ts';
import type { UncertainModel } from './points.ts';
import { breakEvenReadings } from './reading.ts';
import { type ScenarioTable, scenariosBeside, usualFigures, type ValuedScenario } from './scenario-table.ts';
import type { ToldTornado } from './told-uncertainty.ts';
import type { TornadoBar } from './tornado.ts';
import { type TwoWayTable, twoWayTable } from './two-way.ts';

/** What the tornado's figure comes to when inputs are moved from the case. */
export interface ToldMoves {
  readonly about: Figure;
  /** Whose figures the scenarios tell of. */
  readonly subject: Subject;
  /** Where the figure turns between gain and loss, for the inputs that matter most. */
  readonly turning: readonly Text[];
  /** The figure by the two inputs that matter most; undefined when fewer matter. */
  readonly twoWay: TwoWayTable | undefined;
  /** Undefined when there is nothing to vary. */
  readonly scenarios: ScenarioTable | undefined;
}

/** How many inputs are told where they turn the result, and can be moved. */
const mostInputs = 5;

/** The inputs that a reader is told of and can move first: those that nobody has measured here, then those that matter most. */
export function firstInputs(bars: readonly TornadoBar[]): readonly TornadoBar[] {
  const isUnmeasured = ({ inputs }: TornadoBar): boolean => inputs.some(({ evidence }) => evidence !== undefined);
  return [...bars.filter(isUnmeasured), ...bars.filter((bar) => !isUnmeasured(bar))].slice(0, mostInputs);
}

/**
 * Works the figure out where single inputs turn it, for pairs of values of the two that matter most, and in scenarios.
 * @param stated the case's own scenarios; quartiles of the inputs when there are none
 */
export function toldMoves(
  model: UncertainModel,
  { tornado: { figure, bars }, about }: ToldTornado,
  stated: readonly ValuedScenario[] = [],
): ToldMoves {
  const [first, second] = bars;
  const subject =
    subjects.find((one) => figureOf(model.assessment, `income.${one}`)?.value !== undefined) ?? about.subject;
  return {
    about,
    subject,
    turning: breakEvenReadings(
      breakEvens(
        model,
        about.id,
        firstInputs(bars).map(({ id }) => id),
      ),
      about,
    ),
    twoWay: first && second && twoWayTable(model, figure, first.id, second.id),
    scenarios: scenariosBeside(stated, model, about, usualFigures(model.assessment, subject)),
  };
}
