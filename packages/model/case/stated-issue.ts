import type { z } from 'zod';
import { type ProblemDetails, problemKinds } from './problem.ts';

/** A fault that a schema's own check has found, as an issue of the schema. */
export function issueOf(details: ProblemDetails, path: readonly (string | number)[] = []) {
  return { code: 'custom' as const, path: [...path], input: details.found, params: details, message: details.kind };
}

function isDetails(params: unknown): params is ProblemDetails {
  return (
    typeof params === 'object' &&
    params !== null &&
    'kind' in params &&
    problemKinds.some((kind) => kind === params.kind)
  );
}

/** The fault that an issue carries, when it is one of a schema's own checks. */
export function statedIn(issue: z.core.$ZodIssue): ProblemDetails | undefined {
  return issue.code === 'custom' && isDetails(issue.params) ? issue.params : undefined;
}
