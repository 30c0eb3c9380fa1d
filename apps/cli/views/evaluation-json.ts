import { type Assessment, type Language, actorsOf, subjectLabels, subjects, totalByActor, type Warning } from '@samnytta/model';
import { counterfactualOfCase, type SideBySide, sideBySide } from '@samnytta/model/appraisal';
import { assumptionsOf } from './case-text.ts';
import type { Shown } from './evaluation-text.ts';
import { overridesOf } from './overrides.ts';
import { sideBySideJson } from './side-by-side.ts';

function sidesOf({ typeCase }: Assessment, language: Language) {
  if (typeCase === undefined) return null;
  const before = totalByActor(typeCase.before.ledger);
  const after = totalByActor(typeCase.after.ledger);
  return subjects.map((subject) => {
    const sum = (totals: typeof before): number => actorsOf(subject).reduce((all, actor) => all + totals[actor], 0);
    return { subject, label: subjectLabels[subject][language], before: sum(before), after: sum(after), change: sum(after) - sum(before) };
  });
}

function participantOf({ typeCase }: Assessment) {
  if (typeCase === undefined) return null;
  const { before, after } = typeCase;
  return {
    disposableIncome: { before: before.disposableIncome, after: after.disposableIncome, change: after.disposableIncome - before.disposableIncome },
    newStudentDebt: { before: before.newDebt, after: after.newDebt },
  };
}

/** @param compared with what would have happened anyway taken off, when that is not what the case states */
export function assessmentJson(assessment: Assessment, language: Language, compared?: SideBySide) {
  const sides = compared ?? sideBySide(assessment.basis, counterfactualOfCase(assessment.basis));
  return {
    id: assessment.id,
    name: assessment.name[language],
    participants: assessment.participants,
    /** SEK per year. */
    sides: sidesOf(assessment, language),
    participant: participantOf(assessment),
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
    lines: (assessment.typeCase?.change.lines ?? []).map(({ account, actor, nature, label, amount }) => ({
      account,
      actor,
      nature,
      label: label[language],
      amount,
    })),
  };
}

export function warningsJson(warnings: readonly Warning[], language: Language) {
  return warnings.map(({ kind, about, text }) => ({ kind, about: about ?? null, text: text[language] }));
}

/** An evaluation for programs. Money is in SEK, shares are parts of one, what is not known is null. */
export function evaluationJson({ changes, result, assessments, warnings, published }: Shown, language: Language): object {
  const { file, context } = result.case;
  return {
    language,
    title: result.title[language],
    source: file.source ?? null,
    note: file.note ?? null,
    date: context.date,
    priceYear: context.priceYear,
    changes,
    overrides: overridesOf(result.case, language),
    assumptions: assumptionsOf(result.case, language),
    assessments: assessments.map((assessment) => assessmentJson(assessment, language)),
    warnings: warningsJson(warnings, language),
    published: published.map(({ figure, assessment, published: printed, computed, tolerance, agrees, note }) => ({
      figure,
      assessment,
      published: printed,
      computed: computed ?? null,
      difference: computed === undefined ? null : computed - printed,
      tolerance,
      agrees,
      note: note ?? null,
    })),
    agrees: published.every(({ agrees }) => agrees),
  };
}
