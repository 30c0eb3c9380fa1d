import { problemsBeyondForm } from './beyond-form.ts';
import { type Case, caseOf } from './case.ts';
import { caseFileForm } from './case-file-form.ts';
import { type CaseChange, changeCase } from './change-case.ts';
import { parseCaseText } from './parse-text.ts';
import { plainCopy } from './plain-data.ts';
import { CaseError } from './problem.ts';
import { problemsOfIssues } from './problems-of-issues.ts';
import { scenariosOf } from './scenarios.ts';
import { caseSchema } from './schema.ts';

export type { CaseChange } from './change-case.ts';
export { largestCase, parseCaseText } from './parse-text.ts';

/** The case that the data is with some changes, without its scenarios. The data is not changed. */
function changedCase(data: unknown, changes: readonly CaseChange[]): Case {
  const root = plainCopy(data);
  for (const one of changes) changeCase(root, one);
  const result = caseSchema.safeParse(root);
  if (!result.success) {
    throw new CaseError([...problemsOfIssues(result.error.issues, root, caseFileForm), ...problemsBeyondForm(root)]);
  }
  return caseOf(result.data);
}

/**
 * Reads a case from plain data. The data is not changed.
 * @param changes made before the scenarios of the case make theirs
 * @throws CaseError with every fault, by place
 */
export function readCase(data: unknown, changes: readonly CaseChange[] = []): Case {
  const ofCase = changedCase(data, changes);
  return { ...ofCase, scenarios: scenariosOf(ofCase.file, (more) => changedCase(data, [...changes, ...more])) };
}

/** Reads a case from YAML or JSON text. @throws CaseError */
export function readCaseText(text: string, changes: readonly CaseChange[] = []): Case {
  return readCase(parseCaseText(text), changes);
}
