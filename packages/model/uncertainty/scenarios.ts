import { figureNamed } from '../evaluation/evaluate.ts';
import { figureRule } from '../figures/figure-rules.ts';
import type { Text } from '../language/text.ts';
import type { FigureColumns } from './figure-columns.ts';
import { inputOf } from './inputs.ts';
import { figuresAt, type Point, type UncertainModel } from './points.ts';
import { oneWay, tornado } from './tornado.ts';

/** A named set of values; inputs that it does not name are as in the case. */
export interface Scenario {
  readonly id: string;
  readonly label: Text;
  /** By input id or name of an assumption. */
  readonly values: Readonly<Record<string, number>>;
}

export interface ScenarioFigure {
  readonly scenario: Scenario;
  /** Undefined where the figure has no meaning. */
  readonly value: number | undefined;
}

/** Scenarios evaluated together; read any figure of them with {@link scenarioFigures}. */
export interface ScenarioSet {
  readonly scenarios: readonly Scenario[];
  readonly figures: FigureColumns;
}

/** @throws UnknownInputError for an input that there is not */
export function evaluateScenarios(model: UncertainModel, scenarios: readonly Scenario[]): ScenarioSet {
  const points = scenarios.map(
    ({ values }): Point =>
      new Map(Object.entries(values).map(([name, value]) => [inputOf(model.inputs, name).id, value])),
  );
  return { scenarios, figures: figuresAt(model, points) };
}

export function scenarioFigures({ scenarios, figures }: ScenarioSet, figure: string): readonly ScenarioFigure[] {
  const column = figures.column(figure);
  return scenarios.map((scenario, index) => {
    const value = column[index];
    return { scenario, value: value === undefined || Number.isNaN(value) ? undefined : value };
  });
}

/** How far the cautious and the favourable scenario go: each input at its worse or better quartile. */
const quartiles = { low: 0.25, high: 0.75 } as const;

/**
 * Three scenarios for a figure: every input at the quartile that makes it worse, as in the case, and at
 * the quartile that makes it better, which is lower where less of it is better. All inputs being bad at once is much less likely than
 * one in four; the scenario shows a direction, not a probability.
 */
export function quartileScenarios(model: UncertainModel, figure: string): readonly Scenario[] {
  const { bars } = tornado(oneWay(model), figure);
  const about = figureNamed(model.assessment, figure);
  const lessIsBetter = about !== undefined && figureRule(about.rule).lessIsBetter === true;
  const values = (better: boolean): Readonly<Record<string, number>> =>
    Object.fromEntries(
      bars.flatMap(({ id, atLow, atHigh, inputs: [input] }) => {
        if (input === undefined || atLow === undefined || atHigh === undefined) return [];
        return [
          [
            id,
            input.distribution.quantile(atHigh > atLow === (better !== lessIsBetter) ? quartiles.high : quartiles.low),
          ],
        ];
      }),
    );
  return [
    { id: 'cautious', label: { sv: 'Försiktigt', en: 'Cautious' }, values: values(false) },
    { id: 'base', label: { sv: 'Som i fallet', en: 'As in the case' }, values: {} },
    { id: 'favourable', label: { sv: 'Gynnsamt', en: 'Favourable' }, values: values(true) },
  ];
}
