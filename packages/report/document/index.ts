export * from './blocks.ts';
export * from './cells.ts';
export * from './find.ts';
export type { Cell, Cited, Money, NotGiven, Quantity, Range, Suppressed } from './cell-schema.ts';
export type * from './chart-schema.ts';
export type * from './schema.ts';
