import type { Figure, Language } from '@samnytta/model';
import type { Distribution, Group, GroupTable } from '@samnytta/model/cohort';
import type { SideBySide } from '@samnytta/model/appraisal';
import { toldLevels } from '@samnytta/model/uncertainty';
import type { Uncertainty } from '#uncertainty/uncertainty.ts';
import type { ReadTable, ShownCohort, ShownComparison, ShownVariant } from './messages.ts';

/** What never comes and what cannot be worked out are null, as JSON has neither. */
function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function figuresJson(figures: readonly Figure[], uncertainty: Uncertainty | undefined, language: Language) {
  return figures.map(({ id, convention, subject, label, unit, value, perParticipant, notApplicable }) => {
    const interval = uncertainty?.intervals.get(id);
    return {
      id,
      convention,
      subject,
      label: label[language],
      unit,
      value: finite(value),
      perParticipant: finite(perParticipant),
      notApplicable: notApplicable?.reason[language] ?? null,
      interval: interval === undefined ? null : { level: toldLevels.interval, low: finite(interval.low), median: finite(interval.median), high: finite(interval.high) }
    };
  });
}

function groupJson({ label, sex, ages, people, society, participant }: Group, language: Language) {
  const of = ({ total, mean, quantiles, gainsAndLosses }: Distribution) => ({
    total: finite(total),
    mean: finite(mean),
    quantiles: quantiles.map(({ share, value }) => ({ share, value: finite(value) })),
    gainsAndLosses: gainsAndLosses ?? null
  });
  return { label: label[language], sex: sex ?? null, ages: ages ?? null, people, society: of(society), participant: of(participant) };
}

function groupsJson({ groups, isMerged, reason }: GroupTable, language: Language) {
  return { groups: groups.map((group) => groupJson(group, language)), isMerged, reason: reason?.[language] ?? null };
}

function variantJson({ variant, uncertainty, isResampled }: ShownVariant, language: Language) {
  const { assessment, hiddenActors, distributions } = variant;
  const { all, bySex, byAge, bySexAndAge } = distributions;
  return {
    id: assessment.id,
    name: assessment.name[language],
    participants: assessment.participants,
    figures: figuresJson(assessment.figures, uncertainty, language),
    hiddenActors,
    distributions: {
      all: groupJson(all, language),
      bySex: groupsJson(bySex, language),
      byAge: groupsJson(byAge, language),
      bySexAndAge: groupsJson(bySexAndAge, language)
    },
    uncertainty:
      uncertainty === undefined
        ? null
        : {
            draws: uncertainty.draws,
            seed: uncertainty.seed,
            isResampled,
            reading: uncertainty.reading[language],
            payback: uncertainty.payback.flatMap(({ subject, years }) =>
              years.map((one) => ({ subject, years: one.years, probability: one.kind === 'probability' ? one.probability : null }))
            ),
            drives: uncertainty.drives.tornado.bars.map(({ id, label, low, high, atLow, atHigh }) => ({
              input: id,
              label: label[language],
              low: finite(low),
              high: finite(high),
              atLow: finite(atLow),
              atHigh: finite(atHigh)
            }))
          }
  };
}

function tableJson({ origin, people, missing, annualised }: ReadTable, language: Language) {
  return {
    table: origin,
    people,
    missing: {
      handling: missing.handling,
      notes: missing.notes.map(({ column, columnLabel, kind, side, count, least, most }) => ({
        column,
        label: columnLabel[language],
        kind,
        side: side ?? null,
        count: finite(count),
        least: finite(least),
        most: finite(most)
      }))
    },
    annualised: annualised ?? null
  };
}

function sideBySideJson({ incomes, naive, adjusted }: SideBySide, comparison: ShownComparison, language: Language) {
  return {
    incomes: incomes.map(({ subject, naive: before, adjusted: after, error }) => ({ subject, naive: before, adjusted: after, error: error ?? null })),
    naive: figuresJson(naive.figures, comparison.naive, language),
    adjusted: figuresJson(adjusted.figures, comparison.adjusted, language)
  };
}

/** The result for programs: figures of groups of at least five people. Money is in SEK, shares are parts of one, what is not known is null. */
export function resultJson(cohort: ShownCohort, language: Language): object {
  const { title, table, participants, warnings, variants, scaledUp, comparison } = cohort;
  return {
    language,
    title: title[language],
    ...tableJson(table, language),
    participants: participants ?? table.people,
    warnings: warnings.map(({ kind, text }) => ({ kind, text: text[language] })),
    assessments: variants.map((variant) => variantJson(variant, language)),
    scaledUp: scaledUp.map(({ subject, variant, income }) =>
      income.kind === 'refused'
        ? { subject, variant, refused: income.text[language] }
        : { subject, variant, total: income.total, standardError: income.standardError, level: income.level, low: income.low, high: income.high }
    ),
    comparison: comparison === undefined ? null : { ...tableJson(comparison.table, language), sideBySide: sideBySideJson(comparison.sides, comparison, language) }
  };
}
