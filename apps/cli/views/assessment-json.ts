import type { Assessment, Language, Warning } from '@samnytta/model';
import { type Counterfactual, counterfactualOfCase, type SideBySide, sideBySide } from '@samnytta/model/appraisal';

/** Level of the intervals of a comparison. */
const level = 0.95;

/** @param compared with what would have happened anyway taken off, when that is not what the case states */
export function assessmentJson(assessment: Assessment, language: Language, compared?: SideBySide) {
  const sides = compared ?? sideBySide(assessment.basis, counterfactualOfCase(assessment.basis));
  return {
    id: assessment.id,
    name: assessment.name[language],
    participants: assessment.participants,
    figures: assessment.figures.map(({ id, convention, subject, label, unit, value, perParticipant, notApplicable }) => ({
      id,
      convention,
      subject,
      label: label[language],
      unit,
      value: value ?? null,
      perParticipant: perParticipant ?? null,
      notApplicable: notApplicable?.reason[language] ?? null,
    })),
    sideBySide: sides.counterfactual.kind === 'none' ? null : sideBySideJson(sides),
    breakEvenPersistence: assessment.breakEvenPersistence ?? null,
  };
}

export function warningsJson(warnings: readonly Warning[], language: Language) {
  return warnings.map(({ kind, about, text }) => ({ kind, about: about ?? null, text: text[language] }));
}

function counterfactualJson(counterfactual: Counterfactual): object {
  const { kind } = counterfactual;
  switch (kind) {
    case 'none':
      return { kind };
    case 'benchmark':
      return { kind, share: counterfactual.share.value };
    case 'comparison':
      return { kind, people: counterfactual.group.people };
  }
}

/** Naive and adjusted beside each other: SEK per year for all people, and every key figure. Nothing in it is of one person. */
function sideBySideJson({ counterfactual, incomes, naive, adjusted }: SideBySide): object {
  return {
    counterfactual: counterfactualJson(counterfactual),
    incomes: incomes.map(({ subject, naive: all, adjusted: left, share, error }) => ({
      subject,
      naive: all,
      adjusted: left,
      share: share ?? null,
      error: error === undefined ? null : { standardError: error.standardError, degrees: Number.isFinite(error.degrees) ? error.degrees : null, level, low: error.low, high: error.high },
    })),
    figures: naive.figures.map(({ id, convention, subject, unit, value }) => ({
      id,
      convention,
      subject,
      unit,
      naive: value ?? null,
      adjusted: adjusted.figures.find((figure) => figure.id === id)?.value ?? null,
    })),
  };
}
