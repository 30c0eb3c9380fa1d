export { type BoundedFigure } from './bounded-figures.ts';
export { type CohortComparison } from './comparison.ts';
export { type CohortUncertainty } from './drawn-cohort.ts';
export { type CohortOptions, evaluateCohort, type EvaluatedCohort } from './evaluate-cohort.ts';
export { type ScaledBound, type ScaledUp, scalingLevel } from './scaled-up.ts';
export { scenarioFigures } from './scenario-figures.ts';
export { type CohortSensitivity, cohortSensitivity } from './sensitivity.ts';
