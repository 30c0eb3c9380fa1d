import { type Assessment, assessmentOf, type CaseChange, type Figure, formatNumber, type Text } from '@samnytta/model';
import { groupCorrelation, simulateInSteps, type Simulation, type UncertainModel } from '@samnytta/model/uncertainty';
import { checkUse } from '../arguments/use.ts';
import { isTable } from '../cohort/is-table.ts';
import type { Context } from '../command.ts';
import type { ShownScenario } from '../uncertainty/scenarios.ts';
import { chosenAssessment } from './chosen-assessment.ts';
import { evaluatedInput } from './evaluated-input.ts';

/** An assessment of a case, or of a table of people, whose figures can be worked out at other values of its inputs. */
export interface SensitivityInput {
  readonly title: Text;
  readonly assessment: Assessment;
  readonly changes: readonly CaseChange[];
  readonly model: UncertainModel;
  /** True for a table: inputs that fewer than five people depend on are not among those of the model. */
  readonly isOfPeople: boolean;
  /** People in the comparison group whose change is taken off; undefined without one. */
  readonly compared: number | undefined;
  readonly scenarios: (figure: Figure) => Promise<readonly ShownScenario[]>;
  readonly draw: (draws: number, seed: number) => Promise<Simulation>;
}

/** That a comparison group's change is taken off the figures, in words. */
export function comparedNote({ compared }: SensitivityInput, { language, texts }: Context): readonly string[] {
  return compared === undefined ? [] : [texts.sideBySide.adjustedFor(formatNumber(compared, language))];
}

async function ofCase(context: Context): Promise<SensitivityInput> {
  const { progress } = context;
  const { uncertainModels } = await import('../uncertainty/uncertain-model.ts');
  const { scenariosOf } = await import('../uncertainty/scenarios.ts');
  const { result, changes } = await evaluatedInput(context);
  const assessment = chosenAssessment(result, context) ?? assessmentOf(result, undefined);
  const [model] = uncertainModels(result, [assessment], context);
  if (model === undefined) throw new RangeError('There is no assessment');
  const correlation = groupCorrelation(result, result.case.file.uncertainty?.correlation);
  return {
    title: result.title,
    assessment,
    changes,
    model,
    isOfPeople: false,
    compared: undefined,
    scenarios: (figure) => Promise.resolve(scenariosOf(result, model, figure)),
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
  return sensitivityOfTable(context, moved.flatMap((name) => [name, `assumptions.${name}`]));
}
