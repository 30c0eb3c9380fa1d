import type { Language } from '@samnytta/model';
import type { CohortResult } from '@samnytta/model/cohort';
import type { CohortComparison, CohortUncertainty } from '@samnytta/model/cohort-uncertainty';
import { assumptionSection, overrideSection } from '@samnytta/report/evaluation';
import type { EvaluatedTable } from '../cohort/evaluated-table.ts';
import { distributionJson } from './distribution-text.ts';
import { assessmentJson, warningsJson } from './assessment-json.ts';
import { finite, intervalsJson, uncertaintyJson } from './uncertainty-json.ts';

function missingJson({ handling, notes }: CohortResult['missing'], language: Language): object {
  return {
    handling,
    notes: notes.map(({ column, columnLabel, kind, side, count, least, most }) => ({
      column,
      label: columnLabel[language],
      kind,
      side: side ?? null,
      count: count ?? null,
      least: least ?? null,
      most: most ?? null,
    })),
  };
}

function annualisedJson(annualised: CohortResult['annualised']): object | null {
  if (annualised === undefined) return null;
  return annualised.periods === undefined ? { periods: null, shortest: null, longest: null } : annualised;
}

function comparisonJson({ result: { people, missing, annualised } }: CohortComparison, origin: EvaluatedTable['comparisonOrigin'], language: Language): object {
  return { table: origin ?? null, people, missing: missingJson(missing, language), annualised: annualisedJson(annualised) };
}

function ofOneJson({ told, isResampled }: CohortUncertainty, language: Language) {
  return { ...uncertaintyJson(told, language), isResampled };
}

/** A table of people for programs. Nothing in it is of fewer than five. */
export function cohortJson({ evaluated, changes, origin, comparisonOrigin }: EvaluatedTable, language: Language): object {
  const { result, uncertainty, bounds, scaledUp, scaledBounds, comparison } = evaluated;
  const { settings, title, people, participants, variants, missing, annualised } = result;
  const { file, context } = settings;
  const sides = comparison?.uncertainty;
  return {
    language,
    title: title[language],
    source: file.source ?? null,
    note: file.note ?? null,
    date: context.date,
    priceYear: context.priceYear,
    changes,
    overrides: overrideSection(settings)?.blocks ?? [],
    assumptions: assumptionSection(settings)?.blocks ?? [],
    table: origin,
    people,
    participants: participants ?? people,
    missing: missingJson(missing, language),
    annualised: annualisedJson(annualised),
    comparison: comparison === undefined ? null : comparisonJson(comparison, comparisonOrigin, language),
    assessments: variants.map(({ assessment, hiddenActors, distributions }) => ({
      ...assessmentJson(assessment, language, comparison?.sides),
      hiddenActors,
      distributions: distributionJson(distributions, language),
    })),
    scaledUp: scaledUp.map(({ subject, variant, income }) =>
      income.kind === 'refused'
        ? { subject, variant, refused: income.text[language] }
        : { subject, variant, total: income.total, standardError: income.standardError, level: income.level, low: income.low, high: income.high },
    ),
    scaledBounds,
    warnings: warningsJson(evaluated.warnings, language),
    uncertainty: uncertainty.map((one) => ofOneJson(one, language)),
    uncertaintySideBySide: sides === undefined ? null : { naive: ofOneJson(sides.naive, language), adjusted: ofOneJson(sides.adjusted, language) },
    bounds: bounds.map(({ id, values: [low, high], intervals }) => ({ id, low: finite(low), high: finite(high), intervals: intervalsJson(intervals) })),
  };
}
