import type { Problem, Text } from '@samnytta/model';
import type { MissingHandling, TableProblem, WindowHandling } from '@samnytta/model/cohort';
import type { Report } from '@samnytta/report';

export type TableName = 'participants' | 'comparison';

/** Everything that an evaluation is asked for with. The files are read where they are. */
export interface CohortRequest {
  readonly table: Blob;
  readonly comparison: Blob | undefined;
  /** Names of the sheets of workbooks; the first that is not hidden when undefined. */
  readonly sheets: Readonly<Record<TableName, string | undefined>>;
  /** A case without people of its own, as its file has it. */
  readonly settings: unknown;
  readonly missing: MissingHandling;
  readonly windows: WindowHandling;
  readonly draws: number;
  readonly seed: number;
}

/** What is wrong with a table, by the table it is in. */
export interface TableFaultList {
  readonly table: TableName;
  readonly problems: readonly TableProblem[];
  /** True when there are more than are told. */
  readonly isCutShort: boolean;
}

/** What came of a request; plain data, and nothing in it is about fewer than five people. */
export type CohortOutcome =
  | { readonly kind: 'result'; readonly report: Report }
  | { readonly kind: 'table-faults'; readonly faults: readonly TableFaultList[] }
  | { readonly kind: 'settings-faults'; readonly texts: readonly Text[] };

/** What is asked for where the work is done, and where the tax rates of all places are. */
export type WorkerRequest =
  | { readonly kind: 'check'; readonly settings: unknown }
  | { readonly kind: 'evaluate'; readonly request: CohortRequest };

/** What is told from where the work is done. */
export type WorkerMessage =
  | { readonly kind: 'checked'; readonly problems: readonly Problem[] }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: CohortOutcome }
  | { readonly kind: 'failed'; readonly message: string };
