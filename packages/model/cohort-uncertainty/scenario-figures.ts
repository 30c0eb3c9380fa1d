import type { Case } from '../case/case.ts';
import type { Cohort } from '../cohort/read-people.ts';
import type { Figure } from '../figures/assess.ts';
import type { PeopleSampling } from './people-sampling.ts';
import { comparedSides } from './comparison.ts';
import { withProblems } from './evaluate-cohort.ts';
import { type EvaluatedGroups, evaluatedGroups } from './evaluated-groups.ts';

function samplingsOf({ participants, comparison }: EvaluatedGroups): readonly PeopleSampling[] {
  return [...participants, ...(comparison === undefined ? [] : [comparison])].map(({ sampling }) => sampling);
}

/** Whether what is between two results over the same people is sensitive for some actors. */
function differForFew(one: EvaluatedGroups, other: EvaluatedGroups): boolean {
  const others = samplingsOf(other);
  return samplingsOf(one).some((sampling, place) => {
    const same = others[place];
    return same !== undefined && sampling.differsForFew(same);
  });
}

function figuresOf({ participants: [treated], comparison }: EvaluatedGroups): readonly Figure[] {
  if (treated === undefined) return [];
  return comparison === undefined
    ? treated.variant.assessment.figures
    : comparedSides(treated, comparison).adjusted.figures;
}

/**
 * Figures of the same people with other settings, which stand beside the result; undefined for those that are
 * suppressed, since what is between them and another that is released is of few people, or dominated by one.
 * @throws CaseError, TooFewPeopleError and RangeError as `evaluateCohort`
 */
export function scenarioFigures(
  cohort: Cohort,
  comparison: Cohort | undefined,
  scenarios: readonly Case[],
): Promise<readonly (readonly Figure[] | undefined)[]> {
  return withProblems(async () => {
    const evaluated = (settings: Case): Promise<EvaluatedGroups> =>
      evaluatedGroups(
        { ...cohort, settings },
        { comparison: comparison && { ...comparison, settings }, perturbed: undefined, onProgress: () => undefined },
      );
    const released = [await evaluated(cohort.settings)];
    const figures: (readonly Figure[] | undefined)[] = [];
    for (const settings of scenarios) {
      const found = await evaluated(settings);
      const isSuppressed = released.some((one) => differForFew(one, found));
      if (!isSuppressed) released.push(found);
      figures.push(isSuppressed ? undefined : figuresOf(found));
    }
    return figures;
  });
}
