/** What a file may hold. Each limit is far above a real table of people and far below what stops a machine. */
export interface Limits {
  /** Size of the file. */
  readonly fileBytes: number;
  /** Rows of people, without the header. */
  readonly rows: number;
  readonly columns: number;
  /** Characters of one cell. */
  readonly cellCharacters: number;
  /** Files inside an XLSX file. */
  readonly entries: number;
  /** Size of the files inside, together, when unpacked. */
  readonly inflatedBytes: number;
  /** How many times smaller than unpacked a file inside may be packed. */
  readonly ratio: number;
  /** Texts that an XLSX file keeps apart from its sheets, in characters together. */
  readonly sharedCharacters: number;
}

export const defaultLimits: Limits = {
  fileBytes: 50_000_000,
  rows: 1_000_000,
  columns: 200,
  cellCharacters: 1000,
  entries: 1000,
  inflatedBytes: 500_000_000,
  ratio: 200,
  sharedCharacters: 50_000_000,
};

/** Below this a high ratio harms nobody. */
export const harmlessBytes = 1_000_000;
