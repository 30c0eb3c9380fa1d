import { type Assessment, type CaseChange, evaluate, type EvaluationResult, type Figure, figureOf, type Text } from '@samnytta/model';
import { evaluateScenarios, quartileScenarios, type UncertainModel } from '@samnytta/model/uncertainty';

/** A scenario as it is shown beside the case. */
export interface ShownScenario {
  readonly id: string;
  readonly name: Text;
  /** What it changes; undefined when every input goes to the quartile that is worse, or better, for the figure. */
  readonly changes: readonly CaseChange[] | undefined;
  /** Undefined for a figure that cannot be given. */
  readonly valueOf: (figure: string) => number | undefined;
}

/** What the scenario's case comes to, for the same people. */
function statedScenarios(result: EvaluationResult, { id }: Assessment): readonly ShownScenario[] {
  return result.case.scenarios.map(({ id: scenario, name, changes, case: changed }) => {
    const found = evaluate(changed).assessments.find((one) => one.id === id);
    return { id: scenario, name, changes, valueOf: (figure) => (found === undefined ? undefined : figureOf(found, figure)?.value) };
  });
}

/** A cautious and a favourable scenario for a figure. */
export function quartileScenariosOf(model: UncertainModel, { id }: Figure): readonly ShownScenario[] {
  const scenarios = quartileScenarios(model, id);
  const { figures } = evaluateScenarios(model, scenarios);
  return scenarios.flatMap(({ id: scenario, label, values }, index): readonly ShownScenario[] => {
    // The one without values is the case itself.
    if (Object.keys(values).length === 0) return [];
    const valueOf = (figure: string): number | undefined => {
      const value = figures.column(figure)[index];
      return value === undefined || !Number.isFinite(value) ? undefined : value;
    };
    return [{ id: scenario, name: label, changes: undefined, valueOf }];
  });
}

/** The scenarios that the case states; without any, a cautious and a favourable one for the figure. */
export function scenariosOf(result: EvaluationResult, model: UncertainModel, figure: Figure): readonly ShownScenario[] {
  const stated = statedScenarios(result, model.assessment);
  return stated.length > 0 ? stated : quartileScenariosOf(model, figure);
}
