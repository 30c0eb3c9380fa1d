export * from './document/index.ts';
export * from './show/index.ts';
export { reportCsv } from './render/csv.ts';
export { reportJson } from './render/json.ts';
