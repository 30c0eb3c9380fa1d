import { type Assessment, figureOf } from '../evaluation/evaluate.ts';
import type { Figure } from '../figures/assess.ts';
import { figureRule } from '../figures/figure-rules.ts';
import { subjects } from '../figures/subject.ts';
import type { Text } from '../language/text.ts';
import { type UncertainInput, varies } from './inputs.ts';
import { mainFigure } from './main-figure.ts';
import { type Simulation, summaryOf } from './monte-carlo.ts';
import { type OutcomeInterval, outcomeIntervals } from './outcome-columns.ts';
import { intervalReading, tornadoReading } from './reading.ts';
import type { Summary } from './summary.ts';
import {
  type ToldFan,
  toldFan,
  type ToldInformation,
  toldInformation,
  type ToldPayback,
  toldPaybacks,
} from './told-parts.ts';
import { type OneWay, type Tornado, tornado } from './tornado.ts';

/** What drives a figure, with what it says. */
export interface ToldTornado {
  readonly about: Figure;
  readonly tornado: Tornado;
  readonly reading: Text;
}

/** How sure an assessment is, as it is told to people and programs alike. */
export interface ToldUncertainty {
  readonly assessment: Assessment;
  readonly draws: number;
  readonly seed: number;
  /** Those that are drawn. */
  readonly inputs: readonly UncertainInput[];
  readonly summaries: ReadonlyMap<string, Summary>;
  /** What the intervals of society's income and of the main figure say, by figure. */
  readonly readings: ReadonlyMap<string, Text>;
  /** Where the figures of outcomes lie, by their ids. */
  readonly outcomes: ReadonlyMap<string, OutcomeInterval>;
  readonly payback: readonly ToldPayback[];
  /** The figure that tornado and value of information are of. */
  readonly figure: string;
  /** Undefined when what drives the result has not been looked for. */
  readonly drives: ToldTornado | undefined;
  readonly fan: ToldFan | undefined;
  readonly information: ToldInformation | undefined;
}

/** What drives a figure. */
export function toldTornado(moved: OneWay, about: Figure): ToldTornado {
  const bars = tornado(moved, about.id);
  return { about, tornado: bars, reading: tornadoReading(bars, about) };
}

/** What a simulation says of each figure and actor. @param moved the inputs moved one at a time, for the tornado */
export function toldUncertainty(simulation: Simulation, moved: OneWay | undefined): ToldUncertainty {
  const { assessment, settings, inputs } = simulation;
  const found = assessment.figures.flatMap(({ id, rule, value }): [string, Summary][] => {
    // What never comes in the case, such as a payback, may come in some draws.
    const mayBe = value !== undefined || figureRule(rule).mayNeverCome === true;
    const summary = mayBe ? summaryOf(simulation, id) : undefined;
    return summary === undefined ? [] : [[id, summary]];
  });
  const summaries = new Map(found);
  const figure = mainFigure(assessment);
  const about = figureOf(assessment, figure);
  const told = ['income.society', figure].filter((id) => summaries.has(id));
  return {
    assessment,
    draws: settings.draws,
    seed: settings.seed,
    inputs: inputs.filter(varies),
    summaries,
    readings: new Map(told.map((id) => [id, intervalReading(simulation, id)])),
    outcomes: outcomeIntervals(simulation),
    payback: toldPaybacks(
      simulation,
      subjects.filter((subject) => figureOf(assessment, `payback.${subject}`) !== undefined),
    ),
    figure,
    drives: moved && about && toldTornado(moved, about),
    fan: summaries.has('profitability-5.society') ? toldFan(simulation, 'society', 'published') : undefined,
    information: toldInformation(simulation, about),
  };
}
