import type { Case } from '../case/case.ts';
import type { Figure } from '../figures/assess.ts';
import { perOf, type Unit } from '../graph/unit.ts';
import type { Assessment } from './evaluate.ts';
import { type Outcome, type OutcomeFigure, outcomeFigureNamed } from './outcomes.ts';
import { participantChange } from './participant-change.ts';

/** What a report printed: a key figure, of all or of each participant, a figure of an outcome, or what the participant has to live on over some years. */
export type PublishedMeasure =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly isPerParticipant: boolean }
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly figure: OutcomeFigure }
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

/** Half of what a figure is usually printed to: a thousand kronor, a per cent, a hundredth of a ratio, a whole month, person or other thing that is counted. */
function usualTolerance(unit: Unit): number {
  if (perOf(unit) !== undefined) return 500;
  return unit === 'share' || unit === 'factor' ? 0.005 : 0.5;
}

/** Change of what the participant has to live on, and how many years a report adds it up over. */
const disposableYears: Readonly<Record<string, number>> = { 'disposable-income': 1, 'disposable-income-5': 5 };

function measureOf(written: string, assessment: Assessment | undefined): PublishedMeasure | undefined {
  const years = disposableYears[written];
  if (years !== undefined) return { kind: 'disposable-income', years };
  for (const figure of assessment?.figures ?? []) {
    if (figure.id === written) return { kind: 'figure', figure, isPerParticipant: false };
    if (`${figure.id}.per-participant` === written) return { kind: 'figure', figure, isPerParticipant: true };
  }
  const ofOutcome = assessment && outcomeFigureNamed(assessment, written);
  return ofOutcome && { kind: 'outcome', ...ofOutcome };
}

function unitOf(measure: PublishedMeasure | undefined): Unit {
  return measure === undefined || measure.kind === 'disposable-income' ? 'SEK' : measure.figure.unit;
}

function computedOf(measure: PublishedMeasure | undefined, typeCase: Assessment['typeCase']): number | undefined {
  if (measure?.kind === 'figure')
    return measure.isPerParticipant ? measure.figure.perParticipant : measure.figure.value;
  if (measure?.kind === 'outcome') return measure.figure.value;
  return measure && typeCase && measure.years * participantChange(typeCase).disposableIncome.change;
}

/** Holds what the case's report printed against what is computed, each with its tolerance. */
export function comparePublished(
  { file, resolver }: Case,
  assessments: readonly Assessment[],
): readonly PublishedComparison[] {
  return (file.published ?? []).map((one, index) => {
    const path = `published[${String(index)}]`;
    const assessment =
      one.typeCase === undefined ? assessments.at(-1) : assessments.find((each) => each.id === one.typeCase);
    const published = resolver.value(one.value, `${path}.value`).value;
    const relative =
      one.tolerance?.relative === undefined
        ? 0
        : resolver.value(one.tolerance.relative, `${path}.tolerance.relative`).value;
    const measure = measureOf(one.figure, assessment);
    const absolute =
      one.tolerance?.absolute === undefined
        ? one.tolerance?.relative === undefined
          ? usualTolerance(unitOf(measure))
          : 0
        : resolver.value(one.tolerance.absolute, `${path}.tolerance.absolute`).value;
    const tolerance = Math.max(absolute, relative * Math.abs(published));
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
