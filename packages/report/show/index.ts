export { cellText, type Manner } from './cell-text.ts';
export { stepWithin } from './step-within.ts';
