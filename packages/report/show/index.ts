export { cellText, type Manner } from './cell-text.ts';
export { drawnCell, type Interval, intervalCell } from './interval-cell.ts';
export { stepWithin } from './step-within.ts';
