import { formatNumber } from '../language/format.ts';
import { describeProblem } from './describe-problem.ts';
import { pathText } from './path-text.ts';
import { CaseError, type ProblemDetails } from './problem.ts';

/** Levels inside each other; a case needs nine. */
const deepest = 40;
/** Values after all repetitions have been written out; a thousand large type cases need fewer. */
const mostValues = 250_000;

/**
 * A copy of data that shares nothing with it, so that a change reaches one place only. What is
 * neither list nor group of keys is kept as it is, for the reader to refuse.
 * @throws CaseError `too-large` when the data is too deep (or contains itself) or has too many
 *   values; `unknown-key` for `__proto__`, which would not stay a key
 */
export function plainCopy(data: unknown): unknown {
  let values = 0;
  const fail = (path: readonly PropertyKey[], details: ProblemDetails): never => {
    throw new CaseError([describeProblem(pathText(path), details)]);
  };
  const copy = (value: unknown, path: readonly PropertyKey[]): unknown => {
    values += 1;
    if (path.length > deepest || values > mostValues) {
      const limits =
        path.length > deepest
          ? {
              sv: `högst ${String(deepest)} nivåer inuti varandra`,
              en: `at most ${String(deepest)} levels inside each other`,
            }
          : {
              sv: `högst ${formatNumber(mostValues, 'sv')} värden`,
              en: `at most ${formatNumber(mostValues, 'en')} values`,
            };
      return fail(path.slice(0, 3), {
        kind: 'too-large',
        found: undefined,
        expected: limits,
        example: 'title: Lund 2015',
      });
    }
    if (Array.isArray(value)) return Array.from(value, (one: unknown, index) => copy(one, [...path, index]));
    if (!isGroup(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]): [string, unknown] => {
        if (key === '__proto__') {
          fail([...path, key], {
            kind: 'unknown-key',
            found: key,
            expected: { sv: 'en annan nyckel', en: 'another key' },
            example: 'title',
          });
        }
        return [key, copy(one, [...path, key])];
      }),
    );
  };
  return copy(data, []);
}

/** A group of keys as YAML and JSON give it, not a date or another kind of object. */
function isGroup(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
