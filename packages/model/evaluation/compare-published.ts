import type { Case } from '../case/case.ts';
import type { Assessment } from './evaluate.ts';
import { participantChange } from './participant-change.ts';

/** A figure that a report printed beside the one computed here. */
export interface PublishedComparison {
  readonly figure: string;
  /** Id of the assessment that the figure was found in. */
  readonly assessment: string;
  readonly published: number;
  readonly computed: number | undefined;
  /** Computed − published. */
  readonly difference: number | undefined;
  /** Largest accepted difference, in the figure's unit. */
  readonly tolerance: number;
  readonly agrees: boolean;
  readonly note: string | undefined;
}

/** A figure printed to the thousand cannot be held closer than half of it. */
const leastTolerance = 500;

/** Change of what the participant has to live on, and how many years a report adds it up over. */
const disposableYears: Readonly<Record<string, number>> = { 'disposable-income': 1, 'disposable-income-5': 5 };

function computedFigure(assessment: Assessment, figure: string): number | undefined {
  const years = disposableYears[figure];
  if (years !== undefined) {
    const { typeCase } = assessment;
    return typeCase === undefined ? undefined : years * participantChange(typeCase).disposableIncome.change;
  }
  const perHead = figure.endsWith('.per-participant');
  const id = perHead ? figure.slice(0, -'.per-participant'.length) : figure;
  const found = assessment.figures.find((one) => one.id === id);
  return perHead ? found?.perParticipant : found?.value;
}

/** Holds what the case's report printed against what is computed, each with its tolerance. */
export function comparePublished({ file, resolver }: Case, assessments: readonly Assessment[]): readonly PublishedComparison[] {
  return (file.published ?? []).map((one, index) => {
    const path = `published[${String(index)}]`;
    const assessment = one.typeCase === undefined ? assessments.at(-1) : assessments.find((each) => each.id === one.typeCase);
    const published = resolver.value(one.value, `${path}.value`).value;
    const relative = one.tolerance?.relative === undefined ? 0 : resolver.value(one.tolerance.relative, `${path}.tolerance.relative`).value;
    const absolute =
      one.tolerance?.absolute === undefined
        ? one.tolerance?.relative === undefined
          ? leastTolerance
          : 0
        : resolver.value(one.tolerance.absolute, `${path}.tolerance.absolute`).value;
    const tolerance = Math.max(absolute, relative * Math.abs(published));
    const computed = assessment === undefined ? undefined : computedFigure(assessment, one.figure);
    const difference = computed === undefined ? undefined : computed - published;
    return {
      figure: one.figure,
      assessment: assessment?.id ?? one.typeCase ?? '',
      published,
      computed,
      difference,
      tolerance,
      agrees: difference !== undefined && Math.abs(difference) <= tolerance + 1e-9,
      note: one.note,
    };
  });
}
