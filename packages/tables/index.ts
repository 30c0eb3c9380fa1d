export { TableError, TableFaults, type TableProblem, type TableProblemKind } from '@samnytta/model/cohort';
export { type FileChunks, type TableSource } from './file-bytes.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { type FileTable, readTable, type TableOrigin } from './read-table.ts';
export { type Progress, type ReadOptions } from './reading.ts';
