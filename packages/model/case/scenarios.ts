import type { Text } from '../language/text.ts';
import type { Case } from './case.ts';
import type { CaseChange } from './change/write-change.ts';
import { bilingual } from './context.ts';
import { describeProblem } from './describe-problem.ts';
import { isWithin } from './path-text.ts';
import { CaseError, type Problem } from './problem.ts';
import type { CaseFile } from './schema.ts';

/** The case with some values changed at once. */
export interface CaseScenario {
  readonly id: string;
  readonly name: Text;
  readonly changes: readonly CaseChange[];
  readonly case: Case;
}

/** Where a case states itself with other values: to show what if, or to choose among. */
export type ScenarioList = 'scenarios' | 'strategies';

/** Each is read as a case of its own. */
const mostScenarios = 20;
const listNames: Readonly<Record<ScenarioList, Text>> = {
  scenarios: { sv: 'scenarier', en: 'scenarios' },
  strategies: { sv: 'strategier', en: 'strategies' },
};
const examples: Readonly<Record<ScenarioList, string>> = {
  scenarios: 'scenarios: { cautious: { set: { deadweight: 40 % } } }',
  strategies: 'strategies: { longer: { set: { intervention.cost: 4000000 SEK } } }',
};

/** A fault in the changed case, told where the scenario is written. */
function atScenario(problem: Problem, place: string, changes: readonly CaseChange[]): Problem {
  const change = changes.find(({ name }) => [name, `assumptions.${name}`].some((path) => isWithin(problem.path, path)));
  const path = change === undefined ? place : `${place}.set.${change.name}`;
  return describeProblem(path, problem);
}

/**
 * The scenarios, or the strategies, that a case states.
 * @param read reads the case anew with some changes; a `CaseError` of it is told where the scenario is
 * @throws CaseError with every fault in every one
 */
export function scenariosOf(
  list: ScenarioList,
  file: CaseFile,
  read: (changes: readonly CaseChange[]) => Case,
): readonly CaseScenario[] {
  const stated = Object.entries(file[list] ?? {});
  if (stated.length > mostScenarios) {
    const [sv, en] = [
      `högst ${String(mostScenarios)} ${listNames[list].sv}`,
      `at most ${String(mostScenarios)} ${listNames[list].en}`,
    ];
    throw new CaseError([
      describeProblem(list, {
        kind: 'out-of-range',
        found: String(stated.length),
        expected: { sv, en },
        example: examples[list],
      }),
    ]);
  }
  const problems: Problem[] = [];
  const found = stated.flatMap(([id, { name, set }]): readonly CaseScenario[] => {
    const changes = Object.entries(set).map(([place, value]): CaseChange => ({ name: place, value: String(value) }));
    try {
      return [{ id, name: bilingual(name ?? id), changes, case: read(changes) }];
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      problems.push(...error.problems.map((problem) => atScenario(problem, `${list}.${id}`, changes)));
      return [];
    }
  });
  if (problems.length > 0) throw new CaseError(problems);
  return found;
}
