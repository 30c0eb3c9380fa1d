import type { z } from 'zod';
import type { Places } from '../places/places.ts';
import { caseOf } from './case.ts';
import { isWithin, pathOf, pathText, valueAt } from './path-text.ts';
import { plainCopy } from './plain-data.ts';
import { CaseError, type Problem, type ProblemKind } from './problem.ts';
import { caseSchema } from './schema.ts';

type Path = readonly PropertyKey[];

/** Parts of a case that nothing else refers to: a fault in them says nothing of the rest. */
const standAlone: readonly PropertyKey[] = [
  'residence',
  'settings',
  'statedChange',
  'intervention',
  'appraisal',
  'prevention',
  'indirectEffects',
  'scenarios',
  'strategies',
  'published',
];
/** Kinds that may only follow from what was left out. */
const mayFollow: readonly ProblemKind[] = ['inconsistent', 'missing-key'];
const mostRounds = 20;

function placesOf(issue: z.core.$ZodIssue): readonly Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** The nearest key at or above a place that is there to leave out; entries of lists stay where they are. */
function keyAt(root: unknown, path: Path): Path {
  const isKey = typeof path.at(-1) === 'string' && valueAt(root, path) !== undefined;
  return isKey || path.length === 0 ? path : keyAt(root, path.slice(0, -1));
}

/**
 * Faults of content, in a case that has faults of form, so that all are told at once: what is
 * faulty is left out, the rest is read, and what may follow from the leaving out is not told.
 */
export function problemsBeyondForm(data: unknown, places: Places): readonly Problem[] {
  const root = plainCopy(data);
  const leftOut: string[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const result = caseSchema.safeParse(root);
    if (result.success) return problemsOf(() => caseOf(result.data, places), leftOut);
    for (const place of result.error.issues.flatMap(placesOf)) {
      const path = keyAt(root, place);
      const [first, ...rest] = path;
      if (first === undefined) continue;
      if (rest.length === 0 ? !standAlone.includes(first) : first !== 'typeCases' && !standAlone.includes(first))
        return [];
      const group = path.length === 1 ? path : path.slice(0, -1);
      const parent = valueAt(root, path.slice(0, -1));
      if (typeof parent !== 'object' || parent === null) return [];
      Reflect.deleteProperty(parent, path.at(-1) ?? '');
      leftOut.push(pathText(group));
    }
  }
  return [];
}

function problemsOf(read: () => unknown, leftOut: readonly string[]): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return error.problems.filter(
      ({ kind, path }) =>
        !mayFollow.includes(kind) &&
        pathOf(path).at(-1) !== 'typeCase' &&
        !leftOut.some((group) => isWithin(path, group) || isWithin(group, path)),
    );
  }
}
