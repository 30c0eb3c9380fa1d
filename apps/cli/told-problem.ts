import type { Language, Problem } from '@samnytta/model';
import type { ToldProblem } from '@samnytta/report/document/problems.ts';

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
