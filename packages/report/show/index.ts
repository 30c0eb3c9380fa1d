export { cellText, type Manner } from './cell-text.ts';
export { insteadOf } from './instead-of.ts';
export { drawnCell, type Interval, intervalCell } from './interval-cell.ts';
export { sourcesText, weakMark } from './source-text.ts';
export { periodText, type StepFact, stepFacts } from './step-facts.ts';
export { stepWithin } from './step-within.ts';
