import type { Text } from '../language/text.ts';
import type { Case } from './case.ts';
import type { CaseChange } from './change/write-change.ts';
import { bilingual } from './context.ts';
import { describeProblem } from './describe-problem.ts';
import { CaseError, type Problem } from './problem.ts';
import type { CaseFile } from './schema.ts';

/** The case with some values changed at once. */
export interface CaseScenario {
  readonly id: string;
  readonly name: Text;
  readonly changes: readonly CaseChange[];
  readonly case: Case;
}

/** Each is read as a case of its own. */
const mostScenarios = 20;

/** A fault in the changed case, told where the scenario is written. */
function atScenario(problem: Problem, place: string, changes: readonly CaseChange[]): Problem {
  const change = changes.find(({ name }) => [name, `assumptions.${name}`].some((path) => problem.path === path || problem.path.startsWith(`${path}.`)));
  const path = change === undefined ? place : `${place}.set.${change.name}`;
  return describeProblem(path, problem);
}

/**
 * The scenarios that a case states.
 * @param read reads the case anew with some changes; a `CaseError` of it is told where the scenario is
 * @throws CaseError with every fault in every scenario
 */
export function scenariosOf({ scenarios = {} }: CaseFile, read: (changes: readonly CaseChange[]) => Case): readonly CaseScenario[] {
  const stated = Object.entries(scenarios);
  if (stated.length > mostScenarios) {
    const [sv, en] = [`högst ${String(mostScenarios)} scenarier`, `at most ${String(mostScenarios)} scenarios`];
    throw new CaseError([describeProblem('scenarios', { kind: 'out-of-range', found: String(stated.length), expected: { sv, en }, example: 'scenarios: { cautious: { set: { deadweight: 40 % } } }' })]);
  }
  const problems: Problem[] = [];
  const found = stated.flatMap(([id, { name, set }]): readonly CaseScenario[] => {
    const changes = Object.entries(set).map(([place, value]): CaseChange => ({ name: place, value: String(value) }));
    try {
      return [{ id, name: bilingual(name ?? id), changes, case: read(changes) }];
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      problems.push(...error.problems.map((problem) => atScenario(problem, `scenarios.${id}`, changes)));
      return [];
    }
  });
  if (problems.length > 0) throw new CaseError(problems);
  return found;
}
