import { everyPlace } from '../places/every-place.ts';
import type { Places } from '../places/places.ts';
import { problemsBeyondForm } from './beyond-form.ts';
import { type Case, caseOf, type CaseSource } from './case.ts';
import { caseFileForm } from './case-file-form.ts';
import { readCatalogueChanges } from './change/catalogue-changes.ts';
import { type CaseChange, writeChanges } from './change/write-change.ts';
import { parseCaseText } from './parse-text.ts';
import { plainCopy } from './plain-data.ts';
import { CaseError } from './problem.ts';
import { problemsOfIssues } from './problems-of-issues.ts';
import { type CaseScenario, scenariosOf } from './scenarios.ts';
import { caseSchema } from './schema.ts';

export type { CaseChange } from './change/write-change.ts';
export { largestCase, parseCaseText } from './parse-text.ts';

/** The case that the data is with some changes, without its scenarios and strategies. The data is not changed. */
function caseWith(places: Places, data: unknown, changes: readonly CaseChange[]): Case {
  const root = plainCopy(data);
  const catalogue = readCatalogueChanges(writeChanges(root, changes));
  const result = caseSchema.safeParse(root);
  if (result.success && 'prices' in catalogue) {
    return {
      ...caseOf(result.data, places, catalogue),
      source: { data, changes, places, catalogue },
      scenarios: [],
      strategies: [],
    };
  }
  throw new CaseError([
    ...(result.success ? [] : problemsOfIssues(result.error.issues, root, caseFileForm)),
    ...('prices' in catalogue ? [] : catalogue),
    ...problemsBeyondForm(root, places),
  ]);
}

/**
 * Reads a case where only some places are known, as in a browser: as {@link readCase}.
 * @param places the only ones that the case may name, which {@link placesIn} gives where all are known
 * @throws CaseError with every fault, by place
 */
export function readCaseAt(places: Places, data: unknown, changes: readonly CaseChange[] = []): Case {
  const ofCase = caseWith(places, data, changes);
  const read = (more: readonly CaseChange[]): Case => caseWith(places, data, [...changes, ...more]);
  return {
    ...ofCase,
    scenarios: scenariosOf('scenarios', ofCase.file, read),
    strategies: scenariosOf('strategies', ofCase.file, read),
  };
}

/**
 * Reads a case from plain data. The data is not changed.
 * @param changes made before the scenarios of the case make theirs
 * @throws CaseError with every fault, by place
 *
 * @example
 * ```ts
 * import { readCase } from '@samnytta/model';
 *
 * const after = { work: [{ wage: '25000 SEK/month' }] };
 * const ofCase = readCase({ title: 'Work', date: '2025-01-01', typeCases: [{ name: 'Work', before: {}, after }] });
 * console.log(ofCase.context.date);
 * ```
 */
export function readCase(data: unknown, changes: readonly CaseChange[] = []): Case {
  return readCaseAt(everyPlace(), data, changes);
}

/** A scenario of a case with other values; it keeps those that it states itself. None where they cannot be together. */
function changedScenario(
  scenario: CaseScenario,
  { places, data }: CaseSource,
  changes: readonly CaseChange[],
): readonly CaseScenario[] {
  try {
    return [{ ...scenario, case: caseWith(places, data, [...changes, ...scenario.changes]) }];
  } catch (error) {
    if (error instanceof CaseError) return [];
    throw error;
  }
}

/**
 * The case with other values of some inputs, read anew as if its file said so. A scenario that cannot be together with
 * them is left out.
 * @throws CaseError when the values cannot be together, such as thirteen months of a year
 *
 * @example
 * ```ts
 * import { changedCase, readCaseText } from '@samnytta/model';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * const higher = changedCase(ofCase, [{ name: 'typeCases[0].after.work[0].wage', value: '30000 SEK/month' }]);
 * console.log(higher.typeCases.length);
 * ```
 */
export function changedCase({ source, scenarios, strategies }: Case, changes: readonly CaseChange[]): Case {
  const all = [...source.changes, ...changes];
  const once = (some: readonly CaseScenario[]): (() => readonly CaseScenario[]) => {
    let read: readonly CaseScenario[] | undefined;
    return () => (read ??= some.flatMap((scenario) => changedScenario(scenario, source, all)));
  };
  const [changedScenarios, changedStrategies] = [once(scenarios), once(strategies)];
  return {
    ...caseWith(source.places, source.data, all),
    // Read when they are asked for: the figures of the case itself come first.
    get scenarios() {
      return changedScenarios();
    },
    get strategies() {
      return changedStrategies();
    },
  };
}

/**
 * Reads a case from YAML or JSON text.
 * @throws CaseError
 *
 * @example
 * ```ts
 * import { readCaseText } from '@samnytta/model';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * console.log(ofCase.typeCases.length);
 * ```
 */
export function readCaseText(text: string, changes: readonly CaseChange[] = []): Case {
  return readCase(parseCaseText(text), changes);
}
