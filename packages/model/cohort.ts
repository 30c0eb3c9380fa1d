/*
 * The public face of `@samnytta/model/cohort`: people from a table. Its columns, reading, evaluation with disclosure
 * control, and how sure the result is.
 */
export type { BoundedFigure } from './cohort-uncertainty/bounded-figures.ts';
export type { CohortComparison } from './cohort-uncertainty/comparison.ts';
export type { CohortUncertainty } from './cohort-uncertainty/drawn-cohort.ts';
export { type CohortOptions, evaluateCohort, type EvaluatedCohort } from './cohort-uncertainty/evaluate-cohort.ts';
export { type ScaledBound, type ScaledUp, scalingLevel } from './cohort-uncertainty/scaled-up.ts';
export { scenarioFigures } from './cohort-uncertainty/scenario-figures.ts';
export { type CohortSensitivity, cohortSensitivity } from './cohort-uncertainty/sensitivity.ts';
export type { WindowHandling } from './cohort/assemble.ts';
export { limitsText } from './cohort/cell-value.ts';
export { type Column, columns, templateColumns } from './cohort/columns.ts';
export type { GainsAndLosses, Quantile } from './cohort/distribution.ts';
export {
  type CohortResult,
  type CohortVariant,
  evaluatePeople,
  type EvaluationOptions,
  type VariantId,
} from './cohort/evaluate-people.ts';
export type { Distribution, Distributions, Group, GroupTable } from './cohort/groups.ts';
export { isColumnName } from './cohort/header.ts';
export { type MissingHandling, missingHandlings, type MissingNote } from './cohort/missing-values.ts';
export { evaluateOneByOne, type PeopleEvaluator, type PersonChange } from './cohort/person-change.ts';
export type { AgeBand } from './cohort/person-outcome.ts';
export type { Protected, Shown, Suppressed } from './cohort/protected.ts';
export { type Cohort, type PeopleOptions, readPeople } from './cohort/read-people.ts';
export type { ReleasedNote } from './cohort/released-notes.ts';
export {
  mostFaults,
  TableError,
  TableFaults,
  type TableProblem,
  type TableProblemKind,
} from './cohort/table-faults.ts';
export { columnLetter, type Table, type TableCell, type TableRow } from './cohort/table.ts';
export { smallestGroup } from './cohort/thresholds.ts';
export { TooFewPeopleError } from './cohort/too-few-people.ts';
