export * from './blocks.ts';
export * from './cells.ts';
export * from './find.ts';
export type * from './cell-schema.ts';
export type * from './chart-schema.ts';
export type * from './schema.ts';
