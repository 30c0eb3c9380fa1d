export { cohortReport, type CohortRead } from './cohort-report.ts';
export { type TableOrigin } from './origin.ts';
