import { assessmentOf, type Figure } from '@samnytta/model';
import {
  groupCorrelation,
  type ScenarioTable,
  scenariosBeside,
  simulateInSteps,
  type Simulation,
  statedScenarios,
  type UncertainModel,
} from '@samnytta/model/uncertainty';
import type { Asked } from '@samnytta/report/uncertainty';
import { checkUse } from '../arguments/use.ts';
import { isTable } from '../cohort/is-table.ts';
import type { Context } from '../command.ts';
import { chosenAssessment } from './chosen-assessment.ts';
import { evaluatedInput } from './evaluated-input.ts';

/** An assessment of a case, or of a table of people, whose figures can be worked out at other values of its inputs. */
export interface SensitivityInput extends Asked {
  /** Of a table, inputs that fewer than five people depend on are not among its own. */
  readonly model: UncertainModel;
  /** Undefined when nothing that scenarios change matters. */
  readonly scenarios: (figure: Figure) => Promise<ScenarioTable | undefined>;
  readonly draw: (draws: number, seed: number) => Promise<Simulation>;
}

async function ofCase(context: Context): Promise<SensitivityInput> {
  const { progress } = context;
  const { uncertainModels } = await import('../uncertainty/uncertain-model.ts');
  const { result, changes } = await evaluatedInput(context);
  const assessment = chosenAssessment(result, context) ?? assessmentOf(result, undefined);
  const [model] = uncertainModels(result, [assessment], context);
  if (model === undefined) throw new RangeError('There is no assessment');
  const correlation = groupCorrelation(result, result.case.file.uncertainty?.correlation);
  return {
    title: result.title,
    assessment,
    case: result.case,
    changes,
    model,
    isOfPeople: false,
    compared: undefined,
    scenarios: (figure) => Promise.resolve(scenariosBeside(statedScenarios(result, model), model, figure)),
    draw: (draws, seed) => simulateInSteps(model, { seed, draws, correlation }, progress.at),
  };
}

/**
 * Reads what the operand names: a case, or a table of people with its settings.
 * @param moved names of inputs that are to get values of their own, also when they do not vary by themselves
 * @throws UsageError when there is no file, or for options that have nothing to do here; InputError with every fault in it
 */
export async function sensitivityInput(context: Context, moved: readonly string[]): Promise<SensitivityInput> {
  const { arguments: given, texts } = context;
  const ofPeople = isTable(given);
  checkUse(given, ofPeople, texts);
  if (!ofPeople) return ofCase(context);
  const { sensitivityOfTable } = await import('../cohort/sensitivity-of-table.ts');
  return sensitivityOfTable(
    context,
    moved.flatMap((name) => [name, `assumptions.${name}`]),
  );
}
