import type { Assessment, EvaluationResult } from '@samnytta/model';
import { usageError } from '../arguments/usage.ts';
import type { Context } from '../command.ts';

/**
 * The assessment that `--type-case` names; undefined when it names none.
 * @throws UsageError when the case does not have it
 */
export function chosenAssessment(
  { assessments }: EvaluationResult,
  { arguments: { typeCase }, texts }: Context,
): Assessment | undefined {
  if (typeCase === undefined) return undefined;
  const found = assessments.find(({ id }) => id === typeCase);
  if (found !== undefined) return found;
  const ids = assessments.map(({ id }) => id);
  throw usageError(
    {
      kind: 'unknown-type-case',
      path: '--type-case',
      heading: texts.problem.unknownTypeCase,
      found: typeCase,
      expected: ids.join(', '),
      example: `--type-case ${ids[0] ?? ''}`,
    },
    texts,
  );
}
