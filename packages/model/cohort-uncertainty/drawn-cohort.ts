import { type CohortVariant, type VariantId } from '../cohort/evaluate-people.ts';
import type { Assessment } from '../evaluation/evaluate.ts';
import { type Subject, subjects } from '../figures/subject.ts';
import type { RunPlan } from '../kernel/draws/run-plan.ts';
import { bootstrapInSteps } from '../uncertainty/bootstrap-in-steps.ts';
import { type PersonChanges, publicSum, withSamplingError } from '../uncertainty/bootstrap.ts';
import type { DrawSettings } from '../uncertainty/draws.ts';
import { FigureColumns } from '../uncertainty/figure-columns.ts';
import type { Simulation } from '../uncertainty/monte-carlo.ts';
import type { UncertainModel } from '../uncertainty/points.ts';
import { type OnProgress, partOf } from '../uncertainty/progress.ts';
import type { InputColumns, SampledChange } from '../uncertainty/sampler.ts';
import { type ToldUncertainty, toldUncertainty } from '../uncertainty/told-uncertainty.ts';
import { type OneWay, oneWay } from '../uncertainty/tornado.ts';
import { uncertaintySetting } from '../uncertainty/settings.ts';
import { adjusted, type CohortModel, columnsFor, type Groups, groupsOf, publicIncomeOf } from './cohort-model.ts';
import type { EvaluatedGroup } from './evaluated-groups.ts';

/** How sure a cohort's figures are. Only sums over all people are in it. */
export interface CohortUncertainty {
  readonly variant: VariantId;
  readonly released: ToldUncertainty;
  /** Whether the choice of people is in the intervals, beside prices, parameters, cost and settings. */
  readonly isResampled: boolean;
  /** Whether the choice of people is left out, although they are enough, since how much they differ is suppressed. */
  readonly isSpreadSuppressed: boolean;
  /** The draws of the sums and what moves them, for other views of them; single draws are not for showing. */
  readonly drawn: { readonly simulation: Simulation; readonly perturbed: OneWay; readonly model: UncertainModel };
}

/** How draws are made. */
export interface Drawing {
  readonly settings: DrawSettings;
  readonly onProgress: OnProgress;
  readonly runPlan?: RunPlan | undefined;
}

/** Whether each group is as large as a sample must be: intervals from fewer would hold little and tell much of each. */
function areSamples(groups: Groups): boolean {
  return groupsOf(groups).every(
    ({
      sampling,
      result: {
        settings: { context },
      },
    }) => sampling.people >= uncertaintySetting(context.parameters, 'minimum-sample', context.date).value,
  );
}

/** Whether how much people differ may be released of each group. */
function releaseSpread(groups: Groups): boolean {
  return groupsOf(groups).every(({ sampling, variant }) =>
    sampling.releasesSpread(releasedSubjects(variant.assessment), variant),
  );
}

/** Share of the work that is done when prices and parameters are drawn, and people are not yet. */
const pricesDrawn = 0.6;

/** What the people come to in each draw, for some subjects. @param stream of the choice of people; undefined when that is not drawn */
async function drawnPeople(
  group: EvaluatedGroup,
  columns: InputColumns,
  stream: string | undefined,
  { settings, onProgress, runPlan }: Drawing,
): Promise<SampledChange> {
  const {
    sampling: { draws, people },
    sampling,
    variant,
  } = group;
  if (draws === undefined) throw new RangeError('The people were not kept for draws');
  const whole = await draws.run(columnsFor(group, columns), {
    onProgress: partOf(onProgress, 0, stream === undefined ? 1 : pricesDrawn),
    runPlan,
  });
  const sampled = onlyReleased(whole, variant.assessment);
  if (stream === undefined) return sampled;
  const released = sampling.columns(releasedSubjects(variant.assessment));
  const changes = (
    sampled.publicIncome === undefined ? released : { ...released, [publicSum]: sampling.publicColumn }
  ) as PersonChanges<Subject | typeof publicSum>;
  const { seed, draws: count } = settings;
  const chosen = await bootstrapInSteps(
    changes,
    { seed, draws: count, stream },
    people,
    partOf(onProgress, pricesDrawn, 1),
  );
  return withSamplingError(sampled, chosen, people);
}

/** Each group's change in the draws: shared prices and parameters are drawn once for both, people in each by themselves. */
export interface DrawnGroups {
  readonly columns: InputColumns;
  readonly treated: SampledChange;
  readonly comparison: SampledChange | undefined;
  readonly isResampled: boolean;
}

export async function drawnGroups(groups: Groups, columns: InputColumns, drawing: Drawing): Promise<DrawnGroups> {
  const { treated, comparison } = groups;
  const isResampled = areSamples(groups) && releaseSpread(groups);
  const share = treated.sampling.people / (treated.sampling.people + (comparison?.sampling.people ?? 0));
  const drawn = (group: EvaluatedGroup, stream: string, from: number, to: number): Promise<SampledChange> =>
    drawnPeople(group, columns, isResampled ? stream : undefined, {
      ...drawing,
      onProgress: partOf(drawing.onProgress, from, to),
    });
  return {
    columns,
    treated: await drawn(treated, 'people', 0, share),
    comparison:
      comparison === undefined ? undefined : await drawn(comparison, 'people of the comparison group', share, 1),
    isResampled,
  };
}

/** The subjects that an assessment gives figures for: not those that few people change anything for. */
export function releasedSubjects({ basis }: Pick<CohortVariant['assessment'], 'basis'>): readonly Subject[] {
  return subjects.filter((subject) => basis.income[subject] !== undefined);
}

/** The subjects that are released, with the sum of the public actors when that may, although not each of theirs. */
function onlyReleased(sampled: SampledChange, assessment: Assessment): SampledChange {
  const released: readonly string[] = releasedSubjects(assessment);
  const { income, publicIncome = publicIncomeOf(sampled) } = sampled;
  return {
    ...sampled,
    income: Object.fromEntries(Object.entries(income).filter(([subject]) => released.includes(subject))),
    publicIncome: assessment.basis.publicIncome === undefined ? undefined : publicIncome,
  };
}

/** How sure the figures of a model are, from draws of the groups that it is of. */
export function uncertaintyOf(
  model: CohortModel,
  groups: Groups,
  drawn: DrawnGroups,
  settings: DrawSettings,
): CohortUncertainty {
  const { treated, comparison } = groups;
  const { assessment, inputs, released } = model;
  const isCompared = comparison !== undefined && drawn.comparison !== undefined;
  const change = isCompared
    ? adjusted(drawn.treated, drawn.comparison, treated.sampling.people, comparison.sampling.people)
    : drawn.treated;
  const sampled = onlyReleased(change, assessment);
  const ids = new Set(inputs.map(({ id }) => id));
  const columns = { ...drawn.columns, columns: new Map([...drawn.columns.columns].filter(([id]) => ids.has(id))) };
  const figures = new FigureColumns(assessment, inputs, columns, sampled);
  const simulation: Simulation = { assessment, inputs: released, settings, columns, sampled, figures };
  const asked: UncertainModel = { ...model, inputs: released };
  const perturbed = oneWay(asked);
  return {
    variant: treated.variant.id,
    released: toldUncertainty(simulation, perturbed),
    isResampled: drawn.isResampled,
    isSpreadSuppressed: areSamples(groups) && !releaseSpread(groups),
    drawn: { simulation, perturbed, model: asked },
  };
}
