import {
  type Case,
  CaseError,
  evaluate,
  type EvaluationResult,
  ParameterError,
  type Problem,
  type Text,
} from '@samnytta/model';

/** What came of a case: its result, what is wrong with it, or the parameter that has no value on its date. */
export type Outcome =
  | { readonly kind: 'result'; readonly result: EvaluationResult }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'no-value'; readonly text: Text };

/** Reads and evaluates a case. What a user can mend is told, not thrown. */
export function outcomeOf(read: () => Case): Outcome {
  try {
    return { kind: 'result', result: evaluate(read()) };
  } catch (error) {
    if (error instanceof CaseError) return { kind: 'problems', problems: error.problems };
    if (error instanceof ParameterError) return { kind: 'no-value', text: error.text };
    throw error;
  }
}
