import { problemsBeyondForm } from './beyond-form.ts';
import { type Case, caseOf } from './case.ts';
import { type CaseChange, changeCase } from './change-case.ts';
import { parseCaseText } from './parse-text.ts';
import { plainCopy } from './plain-data.ts';
import { CaseError } from './problem.ts';
import { problemsOf } from './problems-of-issues.ts';
import { caseSchema } from './schema.ts';

export type { CaseChange } from './change-case.ts';
export { largestCase, parseCaseText } from './parse-text.ts';

/**
 * Reads a case from plain data. The data is not changed.
 * @throws CaseError with every fault, by place
 */
export function readCase(data: unknown, changes: readonly CaseChange[] = []): Case {
  const root = plainCopy(data);
  for (const one of changes) changeCase(root, one);
  const result = caseSchema.safeParse(root);
  if (!result.success) {
    const ofForm = result.error.issues.flatMap((issue) => problemsOf(issue, root));
    throw new CaseError([...ofForm, ...problemsBeyondForm(root)]);
  }
  return caseOf(result.data);
}

/** Reads a case from YAML or JSON text. @throws CaseError */
export function readCaseText(text: string, changes: readonly CaseChange[] = []): Case {
  return readCase(parseCaseText(text), changes);
}
