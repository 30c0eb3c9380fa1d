/*
 * The public face of `@samnytta/model/uncertainty`: what inputs a result has and what they may be, draws,
 * sensitivity, break-even, the value of information, and readings of them in words.
 */
export { widerEffectIntervals } from './wider-effect-intervals.ts';
export { bootstrapInSteps } from './bootstrap-in-steps.ts';
export { bootstrapPeople, publicSum, type Bootstrap, type PersonChanges, samplingInterval, withSamplingError } from './bootstrap.ts';
export { type BreakEven, breakEven, breakEvens, type TurningPoint } from './break-even.ts';
export { describeDistribution } from './describe-distribution.ts';
export { type Distribution, distributionOf, type DistributionSpec } from './distribution.ts';
export { DistributionError } from './distribution-error.ts';
export { drawInputs, type DrawSettings } from './draws.ts';
export { isOutside } from './ends.ts';
export { type Extrapolation, extrapolate } from './extrapolate.ts';
export { FigureColumns } from './figure-columns.ts';
export { disposableIncome, DrawnIntervals, type FigureInterval, type FigureIntervals, intervalsOf, toldLevels } from './figure-intervals.ts';
export {
  type GroupCorrelation,
  groupCorrelation,
  inputOf,
  type UncertainInput,
  uncertainInputs,
  type UncertaintyOptions,
  UnknownInputError,
  varies,
} from './inputs.ts';
export { type InputGroup, inputGroupLabels } from './input-groups.ts';
export { kernelSampler } from './kernel-sampler.ts';
export { mainFigure } from './main-figure.ts';
export {
  type FanYear,
  fanValue,
  type PaybackProbability,
  paybackProbability,
  profitabilityFan,
  simulate,
  type Simulation,
  summaryOf,
} from './monte-carlo.ts';
export { type OnProgress, partOf } from './progress.ts';
export { figuresAt, type Point, type UncertainModel } from './points.ts';
export { breakEvenReadings, fanReading, informationReading, intervalReading, paybackReading, tornadoReading } from './reading.ts';
export { figureText, inputText, probabilityText } from './reading/numbers.ts';
export { type OutcomeInterval, outcomeIntervals } from './outcome-columns.ts';
export { referenceSampler } from './reference-sampler.ts';
export type { InputColumns, SampledChange, Sampler } from './sampler.ts';
export {
  scenarioChanges,
  type ScenarioTable,
  scenariosBeside,
  scenarioTable,
  shownFigures,
  type ShownScenario,
  statedScenarios,
  usualFigures,
  type ValuedScenario,
} from './scenario-table.ts';
export { runInSteps, simulateInSteps } from './run-in-steps.ts';
export { distributionSchema, uncertaintySchema } from './schema.ts';
export { type Interval, type IntervalLevel, intervalLevels, type Probability, probabilityThat, type Summary, summarise } from './summary.ts';
export { checkStated, inputsWith, type StatedDistributions } from './stated-distributions.ts';
export { firstInputs, type ToldMoves, toldMoves } from './told-moves.ts';
export { type ToldFan, toldFan, type ToldInformation, toldInformation, type ToldPayback, toldPaybacks } from './told-parts.ts';
export { type ToldTornado, toldTornado, type ToldUncertainty, toldUncertainty } from './told-uncertainty.ts';
export { type OneWay, oneWay, type Tornado, tornado, type TornadoBar } from './tornado.ts';
export { lossesIn, tableShares, type TwoWayTable, twoWayTable } from './two-way.ts';
export { type GroupInformation, type InputInformation, isMoreThanChance, type ValueOfInformation, valueOfInformation } from './value-of-information.ts';
