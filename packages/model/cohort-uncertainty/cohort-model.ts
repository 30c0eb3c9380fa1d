import { bilingual } from '../case/context.ts';
import type { Case } from '../case/case.ts';
import type { Assessment, EvaluationResult } from '../evaluation/evaluate.ts';
import { type GroupCorrelation, groupCorrelation, type UncertainInput } from '../uncertainty/inputs.ts';
import type { UncertainModel } from '../uncertainty/points.ts';
import type { InputColumns, SampledChange, Sampler } from '../uncertainty/sampler.ts';
import { inputsWith } from '../uncertainty/stated-distributions.ts';
import { publicActors } from '../ledger/actor.ts';
import type { EvaluatedGroup } from './evaluated-groups.ts';

/** Groups that figures are of: those who took part, and those whose change is taken off theirs. */
export interface Groups {
  readonly treated: EvaluatedGroup;
  readonly comparison: EvaluatedGroup | undefined;
}

/** What figures of people are worked out anew with. */
export interface CohortModel extends UncertainModel {
  /** Those of the inputs of which it may be released how much they move a figure. */
  readonly released: readonly UncertainInput[];
}

/** The settings of a cohort as a result without people of its own. */
function resultOfSettings(settings: Case, assessments: readonly Assessment[]): EvaluationResult {
  return {
    case: settings,
    title: bilingual(settings.file.title),
    typeCases: [],
    assessments,
    warnings: [],
    published: [],
  };
}

/** How inputs of a group move together, as the settings state it. @throws RangeError when a correlation is not between 0 and 1 */
export function cohortCorrelation(settings: Case): GroupCorrelation {
  return groupCorrelation(resultOfSettings(settings, []), settings.file.uncertainty?.correlation);
}

/** The columns of inputs that a group's changes depend on. */
export function columnsFor(
  { sampling: { inputs } }: EvaluatedGroup,
  { draws: count, columns }: InputColumns,
): InputColumns {
  const known = new Set(inputs.map(({ id }) => id));
  return { draws: count, columns: new Map([...columns].filter(([id]) => known.has(id))) };
}

/** The change of people as a sampler; inputs that they do not depend on move nothing. */
function samplerOf(group: EvaluatedGroup): Sampler {
  const { draws } = group.sampling;
  if (draws === undefined) throw new RangeError('The people were not kept for draws');
  return { run: (columns) => draws.sampler.run(columnsFor(group, columns)) };
}

/** What all public actors gain together in each draw. */
export function publicIncomeOf({ draws, income }: SampledChange): Float64Array {
  const sum = new Float64Array(draws);
  for (const actor of publicActors)
    for (const [draw, value] of (income[actor] ?? []).entries()) sum[draw] = (sum[draw] ?? 0) + value;
  return sum;
}

/** Those who took part less what a comparison group changed by, for as many people. */
export function adjusted(
  treated: SampledChange,
  comparison: SampledChange,
  people: number,
  compared: number,
): SampledChange {
  const less = (column: Float64Array, other: Float64Array): Float64Array =>
    column.map((value, draw) => value - (people / compared) * (other[draw] ?? Number.NaN));
  const income = Object.entries(treated.income).flatMap(([subject, column]): [string, Float64Array][] => {
    const other = comparison.income[subject as keyof SampledChange['income']];
    return other === undefined ? [] : [[subject, less(column, other)]];
  });
  const [own, others] = [treated.publicIncome, comparison.publicIncome];
  return { ...treated, income: Object.fromEntries(income), publicIncome: own && others && less(own, others) };
}

function samplerOfGroups({ treated, comparison }: Groups): Sampler {
  const own = samplerOf(treated);
  if (comparison === undefined) return own;
  const other = samplerOf(comparison);
  return {
    run: (columns) =>
      adjusted(own.run(columns), other.run(columns), treated.sampling.people, comparison.sampling.people),
  };
}

/** One group, or both. */
export function groupsOf({ treated, comparison }: Groups): readonly EvaluatedGroup[] {
  return comparison === undefined ? [treated] : [treated, comparison];
}

/** What may not be released of one of the groups may not be of both: the other group's part is released elsewhere. */
function releasedOf(groups: Groups, inputs: readonly UncertainInput[]): readonly UncertainInput[] {
  const suppressed = groupsOf(groups).flatMap(({ sampling, variant }) => {
    const releasable = sampling.releasable(variant);
    return sampling.inputs.map(({ id }) => id).filter((id) => !releasable.has(id));
  });
  return inputs.filter(({ id }) => !suppressed.includes(id));
}

/**
 * What key figures of groups of people are worked out anew with: their inputs are those of the people and those of the
 * figures.
 * @param without ids of inputs that the figures do not have
 */
export function cohortModel(groups: Groups, assessment: Assessment, without: readonly string[] = []): CohortModel {
  const { settings } = groups.treated.result;
  const ofFigures = inputsWith(
    resultOfSettings(settings, [assessment]),
    assessment,
    settings.file.uncertainty?.distributions,
  );
  const ofPeople = groupsOf(groups).flatMap(({ sampling }) => sampling.inputs);
  const all = [...new Map([...ofPeople, ...ofFigures].map((input) => [input.id, input])).values()];
  const inputs = all.filter(({ id }) => !without.includes(id));
  return { assessment, inputs, released: releasedOf(groups, inputs), sampler: samplerOfGroups(groups) };
}
