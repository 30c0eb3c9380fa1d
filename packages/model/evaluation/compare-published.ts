import type { Case } from '../case/case.ts';
import type { Figure } from '../figures/assess.ts';
import type { Assessment } from './evaluate.ts';
import { participantChange } from './participant-change.ts';

/** What a report printed: a key figure, of all or of each participant, or what the participant has to live on over some years. */
export type PublishedMeasure =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly isPerParticipant: boolean }
  | { readonly kind: 'disposable-income'; readonly years: number };

/** A figure that a report printed beside the one computed here. */
export interface PublishedComparison {
  /** What the case calls it: the id of a figure, or one per participant. */
  readonly figure: string;
  /** Undefined when the result has no such figure. */
  readonly measure: PublishedMeasure | undefined;
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

function measureOf(written: string, assessment: Assessment | undefined): PublishedMeasure | undefined {
  const years = disposableYears[written];
  if (years !== undefined) return { kind: 'disposable-income', years };
  for (const figure of assessment?.figures ?? []) {
    if (figure.id === written) return { kind: 'figure', figure, isPerParticipant: false };
    if (`${figure.id}.per-participant` === written) return { kind: 'figure', figure, isPerParticipant: true };
  }
  return undefined;
}

function computedOf(measure: PublishedMeasure | undefined, typeCase: Assessment['typeCase']): number | undefined {
  if (measure?.kind === 'figure') return measure.isPerParticipant ? measure.figure.perParticipant : measure.figure.value;
  return measure && typeCase && measure.years * participantChange(typeCase).disposableIncome.change;
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
    const measure = measureOf(one.figure, assessment);
    const computed = computedOf(measure, assessment?.typeCase);
    const difference = computed === undefined ? undefined : computed - published;
    return {
      figure: one.figure,
      measure,
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
