import type { Text, Warning } from '@samnytta/model';
import type { CohortResult, CohortVariant, MissingHandling, TableProblem, WindowHandling } from '@samnytta/model/cohort';
import type { EvaluatedCohort } from '@samnytta/model/cohort-uncertainty';
import type { SideBySide } from '@samnytta/model/appraisal';
import type { FileTable } from '@samnytta/tables';
import type { Uncertainty } from '#uncertainty/uncertainty.ts';
import type { CheckedSettings } from './check-settings.ts';
import type { PostedOutcome } from './posting.ts';

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

/** One table that was read, without anything of its people. */
export interface ReadTable {
  readonly origin: FileTable['origin'];
  readonly people: number;
  readonly missing: CohortResult['missing'];
  readonly annualised: CohortResult['annualised'];
}

/** One variant of the result; with bounds for missing values there are two. */
export interface ShownVariant {
  readonly variant: CohortVariant;
  readonly uncertainty: Uncertainty | undefined;
  readonly isResampled: boolean;
}

export interface ShownComparison {
  readonly table: ReadTable;
  readonly sides: SideBySide;
  readonly naive: Uncertainty | undefined;
  readonly adjusted: Uncertainty | undefined;
}

/** A result to show. Figures of groups of at least five; nothing in it is about one person. */
export interface ShownCohort {
  readonly title: Text;
  readonly table: ReadTable;
  /** Participants that the cost is for, when they are more than the people in the table. */
  readonly participants: number | undefined;
  readonly warnings: readonly Warning[];
  readonly variants: readonly ShownVariant[];
  readonly bounds: EvaluatedCohort['bounds'];
  readonly scaledUp: EvaluatedCohort['scaledUp'];
  readonly scaledBounds: EvaluatedCohort['scaledBounds'];
  readonly comparison: ShownComparison | undefined;
}

/** What is wrong with a table, by the table it is in. */
export interface TableFaultList {
  readonly table: TableName;
  readonly problems: readonly TableProblem[];
  /** True when there are more than are told. */
  readonly isCutShort: boolean;
}

/** What came of a request. */
export type CohortOutcome =
  | { readonly kind: 'result'; readonly cohort: ShownCohort }
  | { readonly kind: 'table-faults'; readonly faults: readonly TableFaultList[] }
  | { readonly kind: 'settings-faults'; readonly texts: readonly Text[] };

/** What is asked for where the work is done, and where the tax rates of all places are. */
export type WorkerRequest = { readonly kind: 'check'; readonly settings: unknown } | { readonly kind: 'evaluate'; readonly request: CohortRequest };

/** What is told from where the work is done. */
export type WorkerMessage =
  | { readonly kind: 'checked'; readonly checked: CheckedSettings }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: PostedOutcome }
  | { readonly kind: 'failed'; readonly message: string };
