/*
 * The public face of `@samnytta/model/uncertainty`: what inputs a result has and what they may be, draws, intervals,
 * sensitivity, break-even, the value of information, strategies against each other, and readings of them in words.
 */
export { acceptability, type Acceptance, type DrawnPayoff } from './cost-effectiveness/acceptability.ts';
export { type Increment, incrementalAnalysis, type Ranked } from './cost-effectiveness/incremental.ts';
export { netMonetaryBenefit, type Payoff } from './cost-effectiveness/payoff.ts';
export { drawnStrategies, payoffOf, type Strategy } from './cost-effectiveness/strategies.ts';
export { type StrategyCost, strategyCosts } from './cost-effectiveness/strategy-cost.ts';
export { willingnessGrid } from './cost-effectiveness/willingness-grid.ts';
export { numbersInCall } from './kernel/draws/draw-plan.ts';
export { runInPieces, type RunPlan } from './kernel/draws/run-plan.ts';
export { onThreads } from './kernel/threads/run-on-threads.ts';
export { bootstrapInSteps } from './uncertainty/bootstrap-in-steps.ts';
export {
  type Bootstrap,
  bootstrapPeople,
  type PersonChanges,
  publicSum,
  samplingInterval,
  withSamplingError,
} from './uncertainty/bootstrap.ts';
export { type BreakEven, breakEven, breakEvens, type TurningPoint } from './uncertainty/break-even.ts';
export { describeDistribution } from './uncertainty/describe-distribution.ts';
export { DistributionError } from './uncertainty/distribution-error.ts';
export { type Distribution, distributionOf, type DistributionSpec } from './uncertainty/distribution.ts';
export { drawLimits } from './uncertainty/draw-limits.ts';
export { drawInputs, type DrawSettings, normalScores } from './uncertainty/draws.ts';
export { isOutside } from './uncertainty/ends.ts';
export { extrapolate, type Extrapolation } from './uncertainty/extrapolate.ts';
export { FigureColumns } from './uncertainty/figure-columns.ts';
export {
  disposableIncomeId,
  DrawnIntervals,
  type FigureInterval,
  type FigureIntervals,
  intervalsOf,
  toldLevels,
} from './uncertainty/figure-intervals.ts';
export { type InputGroup, inputGroupLabels } from './uncertainty/input-groups.ts';
export {
  type GroupCorrelation,
  groupCorrelation,
  inputOf,
  type UncertainInput,
  uncertainInputs,
  type UncertaintyOptions,
  UnknownInputError,
  varies,
} from './uncertainty/inputs.ts';
export { kernelSampler } from './uncertainty/kernel-sampler.ts';
export { mainFigure } from './uncertainty/main-figure.ts';
export {
  fanValue,
  type FanYear,
  type PaybackProbability,
  paybackProbability,
  profitabilityFan,
  simulate,
  type Simulation,
  summaryOf,
} from './uncertainty/monte-carlo.ts';
export { type OutcomeInterval, outcomeIntervals } from './uncertainty/outcome-columns.ts';
export { figuresAt, type Point, type UncertainModel } from './uncertainty/points.ts';
export { type OnProgress, partOf } from './uncertainty/progress.ts';
export { breakEvenReadings } from './uncertainty/reading/break-even-reading.ts';
export { fanReading } from './uncertainty/reading/fan-reading.ts';
export { informationReading } from './uncertainty/reading/information-reading.ts';
export { intervalReading } from './uncertainty/reading/interval-reading.ts';
export { paybackReading } from './uncertainty/reading/payback-reading.ts';
export { tornadoReading } from './uncertainty/reading/tornado-reading.ts';
export { figureName, quoted, sentence } from './uncertainty/reading/names.ts';
export { figureText, inputText, probabilityText } from './uncertainty/reading/numbers.ts';
export { referenceSampler } from './uncertainty/reference-sampler.ts';
export { runInSteps, simulateInSteps } from './uncertainty/run-in-steps.ts';
export type { InputColumns, SampledChange, Sampler } from './uncertainty/sampler.ts';
export {
  scenarioChanges,
  scenariosBeside,
  type ScenarioTable,
  scenarioTable,
  shownFigures,
  type ShownScenario,
  statedScenarios,
  usualFigures,
  type ValuedScenario,
} from './uncertainty/scenario-table.ts';
export { distributionSchema, uncertaintySchema } from './uncertainty/schema.ts';
export { checkStated, inputsWith, type StatedDistributions } from './uncertainty/stated-distributions.ts';
export {
  type Interval,
  type IntervalLevel,
  intervalLevels,
  type Probability,
  probabilityThat,
  summarise,
  type Summary,
} from './uncertainty/summary.ts';
export { firstInputs, type ToldMoves, toldMoves } from './uncertainty/told-moves.ts';
export {
  type ToldFan,
  toldFan,
  type ToldInformation,
  toldInformation,
  type ToldPayback,
  toldPaybacks,
} from './uncertainty/told-parts.ts';
export {
  type ToldTornado,
  toldTornado,
  type ToldUncertainty,
  toldUncertainty,
} from './uncertainty/told-uncertainty.ts';
export { type OneWay, oneWay, type Tornado, tornado, type TornadoBar } from './uncertainty/tornado.ts';
export { lossesIn, tableShares, type TwoWayTable, twoWayTable } from './uncertainty/two-way.ts';
export {
  type GroupInformation,
  type InputInformation,
  isMoreThanChance,
  type ValueOfInformation,
  valueOfInformation,
} from './uncertainty/value-of-information.ts';
export { widerEffectIntervals } from './uncertainty/wider-effect-intervals.ts';
