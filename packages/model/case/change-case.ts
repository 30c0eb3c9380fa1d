import { readNumber } from '../language/read-number.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { describeProblem } from './describe-problem.ts';
import { pathOf, valueAt } from './path-text.ts';
import { CaseError } from './problem.ts';
import { caseSchema } from './schema.ts';
import { keysOf, schemaAt } from './schema-at.ts';

/** A change of the case for one evaluation: an assumption by name, or a place in the file by path. */
export interface CaseChange {
  readonly name: string;
  readonly value: string;
}

function assumptionNames(root: unknown): readonly string[] {
  const assumptions = valueAt(root, ['assumptions']);
  return typeof assumptions === 'object' && assumptions !== null ? Object.keys(assumptions) : [];
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** The list or group of keys at a place; a group that the case may have is made when it is missing. */
function groupAt(root: unknown, path: readonly (string | number)[]): object | undefined {
  const here = valueAt(root, path);
  if (typeof here === 'object' && here !== null) return here;
  const key = path.at(-1);
  if (typeof key !== 'string' || (here !== undefined && here !== null) || keysOf(caseSchema, path).length === 0) return undefined;
  const parent = groupAt(root, path.slice(0, -1));
  if (parent === undefined || isList(parent)) return undefined;
  const made = {};
  Object.assign(parent, { [key]: made });
  return made;
}

/** Writes at a place that the file has or may have; false when it cannot have it. */
function write(root: unknown, path: readonly (string | number)[], value: unknown): boolean {
  const last = path.at(-1);
  if (last === undefined || path.includes('__proto__')) return false;
  const isKnown = schemaAt(caseSchema, path) !== undefined;
  if (!isKnown && valueAt(root, path) === undefined) return false;
  const parent = groupAt(root, path.slice(0, -1));
  if (parent === undefined) return false;
  if (isList(parent) && (typeof last !== 'number' || last >= parent.length)) return false;
  const current = valueAt(parent, [last]);
  const keepsItsWords = typeof current === 'object' && current !== null && Object.hasOwn(current, 'value');
  Object.assign(parent, { [last]: keepsItsWords ? { ...current, value } : value });
  return true;
}

function scalarOf(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  const read = readNumber(value, 'changed');
  return read === 'not-a-number' ? value : read.value;
}

/**
 * Puts the changed value where it belongs: among the assumptions when one has that name, else at a
 * place that the case has or may have. The data is changed; words beside the old value stay.
 * @throws CaseError `unknown-reference`, with the nearest name
 */
export function changeCase(root: unknown, { name, value }: CaseChange): void {
  const assumptions = assumptionNames(root);
  const path = assumptions.includes(name) ? ['assumptions', name] : pathOf(name);
  if (write(root, path, scalarOf(value))) return;
  const inGroups = ['settings', 'intervention', 'appraisal'].flatMap((group) => keysOf(caseSchema, [group]).map((key) => `${group}.${key}`));
  const known = [...assumptions, ...inGroups];
  const near = nearestName(name, known) ?? assumptions[0] ?? 'settings.indirectTaxFactor';
  throw new CaseError([
    describeProblem(name, {
      kind: 'unknown-reference',
      found: `${name}=${value}`,
      expected: {
        sv: `namnet på ett antagande (${assumptions.join(', ') || 'filen har inga'}) eller en plats i filen`,
        en: `the name of an assumption (${assumptions.join(', ') || 'the file has none'}) or a place in the file`,
      },
      example: `${near}=…`,
    }),
  ]);
}
