/*
 * The public face of `@samnytta/model/appraisal`: counterfactuals, and results by time and by
 * whom they fall to.
 */
export { type AdjustedIncome, type Counterfactual, counterfactualOfCase, type SideBySide, sideBySide } from './counterfactual.ts';
export { type Difference, differenceInDifferences } from './difference-in-differences.ts';
export { type GroupChange, groupOfChanges, groupOfLedgers, groupOfMeans } from './group-change.ts';
export { type Course, overTime } from './over-time.ts';
export { type Perspective, perspectiveLabels, perspectives, perspectivesOf, perspectiveTable, type PerspectiveTable } from './perspectives.ts';
export { marginalValueOf, marginalValueOfPublicFunds, type MarginalValueOfPublicFunds } from './public-funds.ts';
