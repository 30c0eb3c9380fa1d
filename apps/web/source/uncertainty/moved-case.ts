import { type Case, CaseError } from '@samnytta/model';
import { caseOf } from '@samnytta/model/case/case.ts';
import { pathOf } from '@samnytta/model/case/path-text.ts';
import type { CaseScenario } from '@samnytta/model/case/scenarios.ts';
import type { CaseFile } from '@samnytta/model/case/schema.ts';
import type { UncertainInput } from '@samnytta/model/uncertainty';
import { type Replacement, withReplacements } from '@samnytta/model/uncertainty/replace.ts';
import { once } from './once.ts';

/** The place in the file where a case states its own factor in place of the dated one. */
const ownPlaces: Readonly<Record<string, string>> = { 'parameters.appraisal.indirect-tax-factor': 'settings.indirectTaxFactor' };

function placeOf({ id }: UncertainInput): string {
  return ownPlaces[id] ?? id;
}

/** Prices and dated parameters are not stated in the file: they are replaced where they are read. */
function isInFile(input: UncertainInput): boolean {
  return !/^(?:prices|parameters)\./u.test(placeOf(input));
}

/** A copy with a stated value at a place; a value that the file leaves to the product is stated there. */
function withValueAt(node: unknown, path: readonly (string | number)[], { input, value }: Replacement): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    const current = typeof node === 'object' && node !== null ? node : { kind: 'stated', unit: input.unit, grade: input.grade };
    return { ...current, value };
  }
  if (Array.isArray(node)) return node.map((one: unknown, index) => (index === key ? withValueAt(one, rest, { input, value }) : one));
  const group = typeof node === 'object' && node !== null ? node : {};
  const inner: unknown = new Map<string, unknown>(Object.entries(group)).get(String(key));
  return { ...group, [key]: withValueAt(inner, rest, { input, value }) };
}

function movedFile(file: CaseFile, moves: readonly Replacement[]): Case {
  const stated = moves.filter(({ input }) => isInFile(input));
  const changed = stated.reduce<unknown>((data, move) => withValueAt(data, pathOf(placeOf(move.input)), move), file);
  return withReplacements(caseOf(changed as CaseFile), moves.filter(({ input }) => !isInFile(input)));
}

/** A scenario keeps the values that it states itself; one that cannot be together with the others is left out. */
function movedScenario(scenario: CaseScenario, moves: readonly Replacement[]): readonly CaseScenario[] {
  const own = scenario.changes.flatMap(({ name }) => [name, `assumptions.${name}`]);
  try {
    return [{ ...scenario, case: movedFile(scenario.case.file, moves.filter(({ input }) => !own.includes(placeOf(input)))) }];
  } catch (error) {
    if (error instanceof CaseError) return [];
    throw error;
  }
}

/**
 * The case with other values of some inputs, as if its file said so.
 * @throws CaseError when the values cannot be together, such as thirteen months of a year
 */
export function movedCase({ file, scenarios }: Case, moves: readonly Replacement[]): Case {
  const moved = once(() => scenarios.flatMap((scenario) => movedScenario(scenario, moves)));
  return {
    ...movedFile(file, moves),
    // Read when they are asked for: the figures of the case itself come first.
    get scenarios() {
      return moved();
    }
  };
}
