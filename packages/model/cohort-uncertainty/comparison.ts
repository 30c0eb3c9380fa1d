import { type Counterfactual, type SideBySide, sideBySide } from '../appraisal/counterfactual.ts';
import { groupOfMeans } from '../appraisal/group-change.ts';
import type { GroupChange } from '../appraisal/group-change.ts';
import type { CohortResult } from '../cohort/evaluate-people.ts';
import type { Assessment } from '../evaluation/evaluate.ts';
import { breakEvenPersistence } from '../figures/assess.ts';
import { type CohortModel, cohortModel } from './cohort-model.ts';
import { type CohortUncertainty, releasedSubjects } from './drawn-cohort.ts';
import type { EvaluatedGroup } from './evaluated-groups.ts';

/** A group that did not take part, and figures with all change credited to the intervention beside those without the group's. */
export interface CohortComparison {
  /** The group by itself. */
  readonly result: CohortResult;
  readonly sides: SideBySide;
  /** Undefined when no draws were asked for. */
  readonly uncertainty: { readonly naive: CohortUncertainty; readonly adjusted: CohortUncertainty } | undefined;
}

/** The group without the actors that are suppressed in it. */
function releasedOf(group: GroupChange, { assessment: { basis } }: EvaluatedGroup['variant']): GroupChange {
  return {
    ...group,
    mean: Object.fromEntries(Object.entries(group.mean).filter(([subject]) => Object.hasOwn(basis.income, subject))),
    publicMean: basis.publicIncome === undefined ? undefined : group.publicMean,
  };
}

/** The counterfactual with no single person's change in it. */
function withoutPeople(counterfactual: Counterfactual): Counterfactual {
  if (counterfactual.kind !== 'comparison') return counterfactual;
  const { people, mean } = counterfactual.group;
  return { kind: 'comparison', group: groupOfMeans(people, mean) };
}

/** A group's means, with their standard errors when how much its people differ may be released. */
function meansOf({ sampling, variant }: EvaluatedGroup): GroupChange {
  const { group } = sampling;
  return sampling.releasesSpread(releasedSubjects(variant.assessment), variant)
    ? group
    : { ...group, standardError: {} };
}

/** Those who took part naive, and adjusted for what a group that did not take part changed by. */
export function comparedSides(treated: EvaluatedGroup, comparison: EvaluatedGroup): SideBySide {
  const group = releasedOf(meansOf(comparison), comparison.variant);
  const sides = sideBySide(treated.variant.assessment.basis, { kind: 'comparison', group, treated: meansOf(treated) });
  return { ...sides, counterfactual: withoutPeople(sides.counterfactual) };
}

/** Deadweight has no part in figures that a comparison group's change is in the place of it for. */
const replaced = ['appraisal.deadweight'];

/** The key figures of one side in the place of the assessment's own. */
function ofSide(assessment: Assessment, { basis, figures }: SideBySide['naive']): Assessment {
  return {
    ...assessment,
    basis,
    figures,
    breakEvenPersistence: basis.cost === undefined ? undefined : breakEvenPersistence('society', basis),
  };
}

/** The result beside a comparison group: the naive side itself, so that a figure has one value and one interval wherever it stands. */
export function naiveResult(result: CohortResult, { naive }: SideBySide): CohortResult {
  return {
    ...result,
    variants: result.variants.map((variant) => ({ ...variant, assessment: ofSide(variant.assessment, naive) })),
  };
}

/** What the two sides are worked out anew with. */
export function modelsOfSides(
  treated: EvaluatedGroup,
  comparison: EvaluatedGroup,
  { naive, adjusted }: SideBySide,
): { readonly naive: CohortModel; readonly adjusted: CohortModel } {
  const { assessment } = treated.variant;
  return {
    naive: cohortModel({ treated, comparison: undefined }, ofSide(assessment, naive), replaced),
    adjusted: cohortModel({ treated, comparison }, ofSide(assessment, adjusted), replaced),
  };
}
