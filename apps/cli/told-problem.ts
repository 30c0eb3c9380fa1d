import type { Language, Problem } from '@samnytta/model';

/** A fault as it is told: all texts in the language of the output. The shape of `problems` in JSON. */
export interface ToldProblem {
  /** Place in the file, or the option; empty for the whole. */
  readonly path: string;
  readonly kind: string;
  readonly found: string;
  readonly expected: string;
  readonly example: string;
  /** The whole message, in sentences. */
  readonly text: string;
  /** The file, when faults of several are told together. */
  readonly file?: string;
  /** In a table: the row as the spreadsheet counts, null for the whole file. */
  readonly row?: number | null;
  /** In a table: the column's letter, null for the whole row. */
  readonly column?: string | null;
}

/** Bad usage, or a file that cannot be read. Nothing has been computed. */
export class UsageError extends Error {
  readonly problem: ToldProblem;
  constructor(problem: ToldProblem) {
    super(problem.text);
    this.name = 'UsageError';
    this.problem = problem;
  }
}

/** Faults in a named input. */
export class InputError extends Error {
  readonly input: string;
  readonly problems: readonly ToldProblem[];
  /** True when there were too many faults to tell them all. */
  readonly isCutShort: boolean;
  constructor(input: string, problems: readonly ToldProblem[], isCutShort = false) {
    super(problems.map(({ text }) => text).join('\n'));
    this.name = 'InputError';
    this.input = input;
    this.problems = problems;
    this.isCutShort = isCutShort;
  }
}

/** Faults in more than one input. */
export class InputErrors extends Error {
  readonly errors: readonly InputError[];
  constructor(errors: readonly InputError[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.name = 'InputErrors';
    this.errors = errors;
  }
}

export function told({ path, kind, found, expected, example, text }: Problem, language: Language): ToldProblem {
  return { path, kind, found, expected: expected[language], example, text: text[language] };
}
