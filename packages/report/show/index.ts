export { cellText, type Manner } from './cell-text.ts';
export { type Interval, intervalCell } from './interval-cell.ts';
export { stepWithin } from './step-within.ts';
