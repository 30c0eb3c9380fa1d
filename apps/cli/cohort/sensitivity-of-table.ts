import { type Cohort, cohortSensitivity, scenarioFigures } from '@samnytta/model/cohort';
import {
  scenarioChanges,
  scenariosBeside,
  type UncertainInput,
  type ValuedScenario,
} from '@samnytta/model/uncertainty';
import type { Context } from '../command.ts';
import type { SensitivityInput } from '../input/sensitivity-input.ts';
import { partOf } from '../terminal/progress.ts';
import { runPlan } from '../threads/run-plan.ts';
import { filesRead, readTables, withFaultsOf } from './evaluated-table.ts';

/** Share of the work that is done when people are evaluated and not drawn. */
const evaluated = 0.5;

/** The scenarios that the settings state, for the same people. */
async function statedScenarios(
  cohort: Cohort,
  comparison: Cohort | undefined,
  inputs: readonly UncertainInput[],
): Promise<readonly ValuedScenario[]> {
  const { file, scenarios } = cohort.settings;
  const all = await scenarioFigures(
    cohort,
    comparison,
    scenarios.map((scenario) => scenario.case),
  );
  return scenarios.map((scenario, place): ValuedScenario => {
    const { id, name } = scenario;
    const figures = all[place];
    return {
      id,
      name,
      changes: scenarioChanges(scenario, file, inputs),
      isSuppressed: figures === undefined,
      valueOf: (figure) => figures?.find((one) => one.id === figure.id)?.value,
    };
  });
}

/**
 * What the result of a table of people hangs on.
 * @param moved ids of inputs that are to get values of their own
 * @throws UsageError when there is no file; InputError with every fault in the table or the settings
 */
export async function sensitivityOfTable(context: Context, moved: readonly string[]): Promise<SensitivityInput> {
  const { progress } = context;
  const { cohort, comparison, settingsName, changes } = await readTables(context);
  const { result, assessment, model, draw } = await withFaultsOf(settingsName, context, () =>
    cohortSensitivity(cohort, {
      comparison,
      perturbed: moved,
      runPlan,
      onProgress: partOf(progress, filesRead, evaluated).at,
    }),
  );
  return {
    title: result.title,
    assessment,
    case: cohort.settings,
    changes,
    model,
    isOfPeople: true,
    compared: comparison?.people.length,
    scenarios: async (figure) => {
      const stated = await withFaultsOf(settingsName, context, () => statedScenarios(cohort, comparison, model.inputs));
      return scenariosBeside(stated, model, figure);
    },
    draw: async (draws, seed) => (await draw(draws, seed, partOf(progress, evaluated, 1).at)).drawn.simulation,
  };
}
