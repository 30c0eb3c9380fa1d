export { bootstrapPeople, type Bootstrap, type PersonChanges, samplingInterval, withSamplingError } from './bootstrap.ts';
export { type BreakEven, breakEven } from './break-even.ts';
export { describeDistribution } from './describe-distribution.ts';
export { type Distribution, distributionOf, type DistributionSpec } from './distribution.ts';
export { DistributionError } from './distribution-error.ts';
export { drawInputs, type DrawSettings } from './draws.ts';
export { type Extrapolation, extrapolate } from './extrapolate.ts';
export { FigureColumns } from './figure-columns.ts';
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
export {
  type FanYear,
  fanShares,
  type PaybackProbability,
  paybackProbability,
  profitabilityFan,
  simulate,
  type Simulation,
  summaryOf,
} from './monte-carlo.ts';
export { figuresAt, type Point, type UncertainModel } from './points.ts';
export { fanReading, informationReading, intervalReading, paybackReading, tornadoReading } from './reading.ts';
export { figureText, inputText, probabilityText } from './reading/numbers.ts';
export { referenceSampler } from './reference-sampler.ts';
export type { InputColumns, SampledChange, Sampler } from './sampler.ts';
export { evaluateScenarios, quartileScenarios, type Scenario, scenarioFigures } from './scenarios.ts';
export { distributionSchema, uncertaintySchema } from './schema.ts';
export { type Interval, type IntervalLevel, intervalLevels, type Probability, probabilityThat, type Summary, summarise } from './summary.ts';
export { oneWay, type Tornado, tornado, type TornadoBar } from './tornado.ts';
export { type TwoWayTable, twoWayTable } from './two-way.ts';
export { type InputInformation, type ValueOfInformation, valueOfInformation } from './value-of-information.ts';
