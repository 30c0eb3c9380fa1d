import { type Assessment, figureOf } from '../evaluation/evaluate.ts';
import { figureRule } from '../figures/figure-rules.ts';
import type { Subject } from '../figures/subject.ts';
import type { Text } from '../language/text.ts';
import { actors } from '../ledger/actor.ts';
import { mainFigure } from './main-figure.ts';
import { type PaybackProbability, paybackProbability, profitabilityFan, type Simulation, summaryOf } from './monte-carlo.ts';
import { fanReading, informationReading, intervalReading, paybackReading, tornadoReading } from './reading.ts';
import type { Summary } from './summary.ts';
import { type OneWay, type Tornado, tornado } from './tornado.ts';
import { type ValueOfInformation, valueOfInformation } from './value-of-information.ts';

/** Years that the probability of payback is told for. */
export const paybackYears = [1, 3, 5] as const;

/** How sure an assessment is, as it is told to people and programs alike. */
export interface ToldUncertainty {
  readonly assessment: Assessment;
  readonly draws: number;
  readonly seed: number;
  /** How many inputs are drawn. */
  readonly varying: number;
  readonly summaries: ReadonlyMap<string, Summary>;
  readonly payback: readonly { readonly subject: Subject; readonly years: readonly PaybackProbability[]; readonly reading: Text }[];
  /** The figure that readings, tornado and value of information are of. */
  readonly figure: string;
  /** Undefined when what drives the result has not been looked for. */
  readonly drives: { readonly tornado: Tornado; readonly reading: Text } | undefined;
  readonly information: ValueOfInformation | undefined;
  readonly readings: readonly Text[];
}

const fanFor = 'profitability-5.society';
/** As long as the published figures look ahead. */
const fanYears = 5;

/** What a simulation says of each figure and actor. @param moved the inputs moved one at a time, for the tornado */
export function toldUncertainty(simulation: Simulation, moved: OneWay | undefined): ToldUncertainty {
  const { assessment, settings, columns } = simulation;
  const found = assessment.figures.flatMap(({ id, rule, value }): [string, Summary][] => {
    // A payback that does not come in the case may come in some draws.
    const mayBe = value !== undefined || rule === 'payback';
    const summary = mayBe ? summaryOf(simulation, id) : undefined;
    return summary === undefined ? [] : [[id, summary]];
  });
  const summaries = new Map(found);
  const known = ([...actors, 'state', 'society'] as const).filter((subject) => figureOf(assessment, `payback.${subject}`) !== undefined);
  const paying = known.flatMap((subject) => {
    const years = paybackYears.map((year) => paybackProbability(simulation, subject, year));
    return years.some(({ kind }) => kind === 'probability') ? [{ subject, years, reading: paybackReading(simulation, subject) }] : [];
  });
  const figure = mainFigure(assessment);
  const about = figureOf(assessment, figure);
  const bars = moved === undefined ? undefined : tornado(moved, figure);
  const drives = bars === undefined || about === undefined ? undefined : { tornado: bars, reading: tornadoReading(bars, about) };
  const canDecide = about !== undefined && figureRule(about.rule).turnsAt === 0 && figureOf(assessment, 'cost.society')?.value !== undefined;
  const information = canDecide ? valueOfInformation(simulation, figure) : undefined;
  const readings: Text[] = [];
  for (const id of new Set(['income.society', figure])) if (summaries.has(id)) readings.push(intervalReading(simulation, id));
  if (summaries.has(fanFor)) readings.push(fanReading(profitabilityFan(simulation, 'society', 'published', fanYears), 'society', 'published'));
  if (drives !== undefined) readings.push(drives.reading);
  if (information !== undefined && about !== undefined) readings.push(informationReading(information, about));
  return { assessment, draws: settings.draws, seed: settings.seed, varying: columns.columns.size, summaries, payback: paying, figure, drives, information, readings };
}
