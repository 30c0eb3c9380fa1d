import { actors, type EvaluationResult, type Subject, subjects } from '@samnytta/model';
import type { Cohort, CohortResult, CohortVariant } from '@samnytta/model/cohort/index.ts';
import {
  type DrawSettings,
  drawInputs,
  type Extrapolation,
  extrapolate,
  FigureColumns,
  groupCorrelation,
  type PersonChanges,
  type SampledChange,
  withSamplingError,
} from '@samnytta/model/uncertainty/index.ts';
import { uncertaintySetting } from '@samnytta/model/uncertainty/settings.ts';
import type { Context } from '../command.ts';
import type { Progress } from '../terminal/progress.ts';
import { type ToldUncertainty, toldUncertainty } from '../uncertainty/told-uncertainty.ts';
import { checkStated, inputsWith } from '../uncertainty/uncertain-model.ts';
import { bootstrapInSteps } from './bootstrap-in-steps.ts';
import type { PeopleSampling } from './people-sampling.ts';

/** The settings of a cohort as a result without people of its own. */
function ofSettings({ settings, title }: Pick<CohortResult, 'settings' | 'title'>, assessments: EvaluationResult['assessments'] = []): EvaluationResult {
  return { case: settings, title, typeCases: [], assessments, warnings: [], published: [] };
}

export function drawSettings({ settings }: Cohort, draws: number, seed: number): DrawSettings {
  return { seed, draws, correlation: groupCorrelation(ofSettings({ settings, title: { sv: '', en: '' } }), settings.file.uncertainty?.correlation) };
}

/** Subjects that figures are shown for: not those that few people change anything for. */
function shownSubjects({ assessment }: CohortVariant): readonly Subject[] {
  return subjects.filter((subject) => assessment.basis.income[subject] !== undefined);
}

/** How sure a cohort's figures are, and whether the choice of people is in it. */
export interface CohortUncertainty {
  readonly told: ToldUncertainty;
  readonly isResampled: boolean;
}

/**
 * Prices, parameters, cost and settings are drawn, and so is the choice of people (bootstrap) when they are as many
 * as a sample must be: intervals from fewer would hold little and tell much of each. Only sums over all people
 * leave this function.
 * @throws InputError for a stated distribution of what nothing depends on
 */
export async function cohortUncertainty(result: CohortResult, variant: CohortVariant, sampling: PeopleSampling, settings: DrawSettings, progress: Progress, context: Context): Promise<CohortUncertainty> {
  const { assessment } = variant;
  const stated = result.settings.file.uncertainty?.distributions;
  const ofFigures = inputsWith(ofSettings(result, [assessment]), assessment, stated);
  const inputs = [...new Map([...sampling.inputs, ...ofFigures].map((input) => [input.id, input])).values()];
  checkStated(stated, inputs, context.arguments.settings ?? context.arguments.operands.case ?? '', context);
  const columns = drawInputs(inputs, settings);
  const people = sampling.columns(shownSubjects(variant)) as PersonChanges<Subject>;
  const known = sampling.sampled(settings.draws);
  const income = Object.fromEntries(Object.entries(known.income).filter(([subject]) => people[subject as Subject] !== undefined)) as SampledChange['income'];
  const { parameters, date } = result.settings.context;
  const isResampled = result.people >= uncertaintySetting(parameters, 'minimum-sample', date).value;
  const shown = { ...known, income };
  const sampled = isResampled ? withSamplingError(shown, await bootstrapInSteps(people, settings, result.people, progress), result.people) : shown;
  const figures = new FigureColumns(assessment, inputs, columns, sampled);
  return { told: toldUncertainty({ assessment, inputs, settings, columns, sampled, figures }, undefined), isResampled };
}

export const extrapolationLevel = 0.9;

/** Yearly change for all participants from those in the table, by subject. */
export interface ScaledUp {
  readonly subject: Subject;
  readonly income: Extrapolation;
}

export function scaledUp({ participants, settings }: CohortResult, variant: CohortVariant, sampling: PeopleSampling): readonly ScaledUp[] {
  if (participants === undefined) return [];
  const { parameters, date } = settings.context;
  const columns = sampling.columns(shownSubjects(variant));
  return ([...actors, 'state', 'society'] as const).flatMap((subject) => {
    const changes = columns[subject];
    // Of an actor that nothing changes for there is nothing to scale up.
    if (changes?.some((change) => change !== 0) !== true) return [];
    return [{ subject, income: extrapolate(changes, participants, parameters, date, extrapolationLevel) }];
  });
}
