import type { Grade } from '../../parameters/grade.ts';
import { nearestName } from '../../parameters/suggestion.ts';
import { describeProblem } from '../describe-problem.ts';
import { foreignAmount } from '../exchange.ts';
import { pathOf, valueAt } from '../path-text.ts';
import { CaseError } from '../problem.ts';
import { caseUnits, quantityText } from '../quantity.ts';
import { caseSchema } from '../schema.ts';
import { keysOf, schemaAt } from '../schema-at.ts';
import type { WrittenCatalogueChanges } from './catalogue-changes.ts';
import { placeOf } from './place.ts';

/** Another value in a case, as people write it. */
export interface CaseChange {
  /** Name of an assumption, a place in the file, `prices.<item>` or `parameters.<id>`. */
  readonly name: string;
  readonly value: string;
  /** How well the value is known where the file says nothing of its own; measured unless given. */
  readonly grade?: Grade | undefined;
}

/** An input with what is said of it. */
interface StatedInput {
  readonly id: string;
  readonly unit: string;
  readonly grade: Grade;
}

/** The change that puts another value, in the input's unit, where the input is stated. */
export function changeTo({
  input: { id, unit, grade },
  value,
}: {
  readonly input: StatedInput;
  readonly value: number;
}): CaseChange {
  // What has no unit of money is written as a plain number.
  return { name: id, value: quantityText({ value, unit: caseUnits.find((one) => one === unit) ?? 'number' }), grade };
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
  if (typeof key !== 'string' || (here !== undefined && here !== null) || keysOf(caseSchema, path).length === 0)
    return undefined;
  const parent = groupAt(root, path.slice(0, -1));
  if (parent === undefined || isList(parent)) return undefined;
  const made = {};
  Object.assign(parent, { [key]: made });
  return made;
}

/** What is said of a value beside it; an exchange rate goes with an amount in another currency. */
function wordsBeside(current: object, value: string): object {
  return foreignAmount(value) === undefined
    ? Object.fromEntries(Object.entries(current).filter(([key]) => key !== 'rate'))
    : current;
}

/** Writes at a place that the file has or may have; false when it cannot have it. Words beside the old value stay. */
function write(root: unknown, path: readonly (string | number)[], { value, grade }: CaseChange): boolean {
  const last = path.at(-1);
  if (last === undefined || path.includes('__proto__')) return false;
  const isKnown = schemaAt(caseSchema, path) !== undefined;
  if (!isKnown && valueAt(root, path) === undefined) return false;
  const parent = groupAt(root, path.slice(0, -1));
  if (parent === undefined) return false;
  if (isList(parent) && (typeof last !== 'number' || last >= parent.length)) return false;
  const current = valueAt(parent, [last]);
  const hasWords = typeof current === 'object' && current !== null && Object.hasOwn(current, 'value');
  const isNew = current === undefined || (typeof current === 'string' && current.startsWith('$'));
  const words = hasWords ? wordsBeside(current, value) : isNew && grade !== undefined ? { grade } : undefined;
  // Numbers stay text, which is read where it stands.
  const scalar = value === 'true' || value === 'false' ? value === 'true' : value;
  Object.assign(parent, { [last]: words === undefined ? scalar : { ...words, value: scalar } });
  return true;
}

/** Puts a value in its place in the file. @throws CaseError `unknown-reference`, with the nearest name */
function writeAt(
  root: unknown,
  path: readonly (string | number)[],
  change: CaseChange,
  assumptions: readonly string[],
): void {
  if (write(root, path, change)) return;
  const ofGroup = path.length > 2 ? keysOf(caseSchema, path.slice(0, -1)) : [];
  const last = path.at(-1);
  if (typeof last === 'string' && ofGroup.length > 0 && !ofGroup.includes(last)) {
    throw new CaseError([
      describeProblem(change.name, {
        kind: 'unknown-key',
        found: last,
        keys: ofGroup,
        example: nearestName(last, ofGroup) ?? ofGroup[0] ?? '',
      }),
    ]);
  }
  const inGroups = ['settings', 'intervention', 'appraisal', 'prevention', 'indirectEffects'].flatMap((group) =>
    keysOf(caseSchema, [group]).map((key) => `${group}.${key}`),
  );
  const known = [...assumptions, ...inGroups];
  const near = nearestName(change.name, known) ?? assumptions[0] ?? 'settings.indirectTaxFactor';
  throw new CaseError([
    describeProblem(change.name, {
      kind: 'unknown-reference',
      found: `${change.name}=${change.value}`,
      expected: {
        sv: `namnet på ett antagande (${assumptions.join(', ') || 'filen har inga'}) eller en plats i filen`,
        en: `the name of an assumption (${assumptions.join(', ') || 'the file has none'}) or a place in the file`,
      },
      example: `${near}=…`,
    }),
  ]);
}

/**
 * Puts changed values in the data, which is changed, and tells those that the data leaves to the price list and the
 * dated parameters.
 * @throws CaseError `unknown-reference`, with the nearest name
 */
export function writeChanges(root: unknown, changes: readonly CaseChange[]): WrittenCatalogueChanges {
  const prices: Record<string, string> = {};
  const parameters: Record<string, string> = {};
  const assumptions = assumptionNames(root);
  for (const change of changes) {
    const place = placeOf(change.name, assumptions);
    if (place.kind === 'price') prices[place.item] = change.value;
    else if (place.kind === 'parameter') parameters[place.id] = change.value;
    else
      writeAt(
        root,
        place.kind === 'assumption' ? ['assumptions', place.name] : pathOf(place.path),
        change,
        assumptions,
      );
  }
  return { prices, parameters };
}
