import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearestName } from '../parameters/suggestion.ts';
import { type Case, caseOf } from './case.ts';
import { describeProblem } from './describe-problem.ts';
import { CaseError, type Problem, type ProblemDetails, type ProblemKind } from './problem.ts';
import { caseSchema } from './schema.ts';

/** Largest case file, in characters: far above any real case, far below what slows a machine down. */
export const largestCase = 1_000_000;

/** A change of the case for one evaluation: an assumption by name, or a place in the file by path. */
export interface CaseChange {
  readonly name: string;
  readonly value: string;
}

function fail(path: string, details: ProblemDetails): never {
  throw new CaseError([describeProblem(path, details)]);
}

/**
 * Reads YAML or JSON text to plain data.
 * @throws CaseError `too-large` or `unreadable`, with line and column
 */
export function parseCaseText(text: string): unknown {
  if (text.length > largestCase) {
    fail('', {
      problem: 'too-large',
      found: `${String(text.length)} characters`,
      expected: { text: { sv: `högst ${String(largestCase)} tecken`, en: `at most ${String(largestCase)} characters` } },
      example: 'examples/lund-2015.yaml',
    });
  }
  const document = parseDocument(text, { uniqueKeys: true, merge: false, stringKeys: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const at = error.linePos?.[0];
    fail('', {
      problem: 'unreadable',
      found: `${at === undefined ? '' : `rad/line ${String(at.line)}, kolumn/column ${String(at.col)}: `}${error.message.split('\n')[0] ?? ''}`,
      expected: { text: { sv: 'giltig YAML eller JSON', en: 'valid YAML or JSON' } },
      example: 'title: Lund 2015',
    });
  }
  try {
    return document.toJS({ maxAliasCount: 1000 }) as unknown;
  } catch (aliasError) {
    return fail('', {
      problem: 'unreadable',
      found: aliasError instanceof Error ? aliasError.message : String(aliasError),
      expected: { text: { sv: 'färre upprepningar (&ankare)', en: 'fewer repetitions (&anchors)' } },
      example: 'assumptions: { care: 18000 SEK/year }',
    });
  }
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${String(part)}]` : `${text}${text === '' ? '' : '.'}${String(part)}`),
    '',
  );
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value !== null && typeof value === 'object' ? (value as Readonly<Record<PropertyKey, unknown>>)[part] : undefined),
    root,
  );
}

const typeTexts: Readonly<Record<string, { sv: string; en: string }>> = {
  object: { sv: 'en grupp av nycklar', en: 'a group of keys' },
  array: { sv: 'en lista', en: 'a list' },
  string: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
};

const typeExamples: Readonly<Record<string, string>> = {
  object: 'before: { supports: [] }',
  array: 'supports: [{ kind: social-assistance }]',
  string: 'title: Lund 2015',
  number: 'participants: 12',
  boolean: 'concurrent: true',
};

const problemKinds: readonly string[] = [
  'not-a-quantity',
  'missing-unit',
  'wrong-unit',
  'out-of-range',
  'unknown-key',
  'unknown-choice',
] satisfies readonly ProblemKind[];

function isDetails(params: unknown): params is ProblemDetails {
  return (
    typeof params === 'object' && params !== null && 'problem' in params && problemKinds.includes(String(params.problem))
  );
}

function keysOf(issuePath: readonly PropertyKey[]): readonly string[] {
  return keysAt(caseSchema, issuePath);
}

/** The keys that the schema knows at a place, for suggestions. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = schema._zod;
  if (def.type === 'optional') return keysAt((def as z.core.$ZodOptionalDef).innerType, path);
  const [part, ...rest] = path;
  if (def.type === 'array') return keysAt((def as z.core.$ZodArrayDef).element, part === undefined ? [] : rest);
  if (def.type !== 'object') return [];
  const { shape } = def as z.core.$ZodObjectDef;
  if (part === undefined) return Object.keys(shape);
  const inner = shape[String(part)];
  return inner === undefined ? [] : keysAt(inner, rest);
}

function problemsOf(issue: z.core.$ZodIssue, root: unknown): readonly Problem[] {
  const path = pathText(issue.path);
  const found = valueAt(root, issue.path);
  const one = (details: ProblemDetails): readonly Problem[] => [describeProblem(path, details)];
  switch (issue.code) {
    case 'custom':
      if (isDetails(issue.params)) return one(issue.params);
      break;
    case 'unrecognized_keys': {
      const keys = keysOf(issue.path);
      return issue.keys.map((key) =>
        describeProblem(pathText([...issue.path, key]), {
          problem: 'unknown-key',
          found: key,
          expected: { keys },
          example: nearestName(key, keys) ?? keys[0] ?? '',
        }),
      );
    }
    case 'invalid_type': {
      if (found === undefined) {
        const key = String(issue.path.at(-1) ?? '');
        return one({ problem: 'missing-key', found: key, expected: { key }, example: `${key}: …` });
      }
      const type = issue.expected === 'int' ? 'number' : issue.expected;
      return one({ problem: 'wrong-type', found, expected: { text: typeTexts[type] ?? { sv: type, en: type } }, example: typeExamples[type] ?? '' });
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return one({ problem: 'unknown-choice', found, expected: { choices }, example: nearestName(String(found), choices) ?? choices[0] ?? '' });
    }
    case 'too_big':
    case 'too_small': {
      const bound = String(issue.code === 'too_big' ? issue.maximum : issue.minimum);
      const text =
        issue.code === 'too_big'
          ? { sv: `högst ${bound}`, en: `at most ${bound}` }
          : { sv: `${issue.inclusive === false ? 'mer än' : 'minst'} ${bound}`, en: `${issue.inclusive === false ? 'more than' : 'at least'} ${bound}` };
      return one({ problem: 'out-of-range', found, expected: { text }, example: bound });
    }
    case 'invalid_format': {
      const isDate = issue.format === 'date';
      const text = isDate
        ? { sv: 'en dag, ÅÅÅÅ-MM-DD', en: 'a day, YYYY-MM-DD' }
        : { sv: 'små bokstäver a–z, siffror och bindestreck', en: 'small letters a–z, digits and hyphens' };
      return one({ problem: 'wrong-type', found, expected: { text }, example: isDate ? '2015-01-01' : 'type-case-1' });
    }
    case 'invalid_union': {
      if (found === undefined) {
        const key = String(issue.path.at(-1) ?? '');
        return one({ problem: 'missing-key', found: key, expected: { key }, example: `${key}: …` });
      }
      return one({ problem: 'wrong-type', found, expected: { text: { sv: 'en text, eller { sv: …, en: … }', en: 'a text, or { sv: …, en: … }' } }, example: 'title: Lund 2015' });
    }
    case 'invalid_key':
      return one({ problem: 'unknown-key', found: issue.path.at(-1), expected: { keys: ['a-z, 0-9, -'] }, example: 'officer-time' });
    default:
      break;
  }
  return one({ problem: 'wrong-type', found, expected: { text: { sv: issue.message, en: issue.message } }, example: '' });
}

/** Puts the changed value where it belongs: among the assumptions when one has that name, else at a path. */
function change(root: unknown, { name, value }: CaseChange): void {
  const scalar: unknown = /^-?\d+(\.\d+)?$/u.test(value) ? Number(value) : value;
  const assumptions = valueAt(root, ['assumptions']);
  const isAssumption = assumptions !== null && typeof assumptions === 'object' && Object.hasOwn(assumptions, name);
  const path = isAssumption ? ['assumptions', name] : name.replaceAll(/\[(\d+)\]/gu, '.$1').split('.');
  const parent = valueAt(root, path.slice(0, -1));
  const last = path.at(-1) ?? '';
  if (parent === null || typeof parent !== 'object' || (path.length > 1 && !isAssumption && !isPlace(parent, last))) {
    fail(name, {
      problem: 'unknown-reference',
      found: name,
      expected: { choices: assumptions !== null && typeof assumptions === 'object' ? Object.keys(assumptions) : [] },
      example: 'settings.indirectTaxFactor=1.21',
    });
  }
  const current: unknown = (parent as Record<string, unknown>)[last];
  const keepsItsWords = current !== null && typeof current === 'object' && 'value' in current;
  (parent as Record<string, unknown>)[last] = keepsItsWords ? { ...current, value: scalar } : scalar;
}

function isPlace(parent: object, key: string): boolean {
  return !Array.isArray(parent) || Object.hasOwn(parent, key);
}

/**
 * Reads a case from plain data. The data is not changed.
 * @throws CaseError with every fault, by place
 */
export function readCase(data: unknown, changes: readonly CaseChange[] = []): Case {
  const root: unknown = changes.length === 0 ? data : structuredClone(data);
  for (const one of changes) change(root, one);
  const result = caseSchema.safeParse(root);
  if (!result.success) throw new CaseError(result.error.issues.flatMap((issue) => problemsOf(issue, root)));
  return caseOf(result.data);
}

/** Reads a case from YAML or JSON text. @throws CaseError */
export function readCaseText(text: string, changes: readonly CaseChange[] = []): Case {
  return readCase(parseCaseText(text), changes);
}
