import { TableFaults, type TableRow } from '@samnytta/model/cohort';
import { defaultLimits, type Limits } from './limits.ts';

/** How far reading has come. */
export interface Progress {
  /** Rows read. */
  readonly rows: number;
  /** Share of the file read, from 0 to 1. */
  readonly share: number;
}

export interface ReadOptions {
  /** Name of the sheet of an XLSX file; default the first that is not hidden. */
  readonly sheet?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Where faults are collected; share it with what reads the rows, so that all are told at once. */
  readonly faults?: TableFaults | undefined;
  /** Called now and then while rows are read. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

const rowsBetween = 2000;

/** What the readers of both formats share: limits, faults, progress and the order to stop. */
export class Reading {
  readonly limits: Limits;
  readonly faults: TableFaults;
  readonly sheet: string | undefined;
  /** Rows given out, the header included. */
  rows = 0;
  /** Share of the file read, kept by the reader of the format. */
  share = 0;
  readonly #options: ReadOptions;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.limits = { ...defaultLimits, ...options.limits };
    this.faults = options.faults ?? new TableFaults();
    this.sheet = options.sheet;
  }

  /** Throws when reading has been called off. */
  check(): void {
    this.#options.signal?.throwIfAborted();
  }

  /** Counts a row that is given out, and refuses one too many. */
  count(row: TableRow): TableRow {
    this.rows += 1;
    if (this.rows - 1 > this.limits.rows) {
      const most = String(this.limits.rows);
      this.faults.fail({
        kind: 'too-large',
        row: row.number,
        expected: { sv: `högst ${most} rader under rubrikraden`, en: `at most ${most} rows below the header` },
        example: '',
      });
    }
    if (this.rows % rowsBetween === 0) this.told();
    return row;
  }

  /** Tells the faults at the end when no one else collects them. */
  finish(): void {
    this.told();
    if (this.#options.faults === undefined) this.faults.throwIfAny();
  }

  told(): void {
    this.check();
    this.#options.onProgress?.({ rows: Math.max(0, this.rows - 1), share: this.share });
  }
}
