import type { Language } from '@samnytta/model';
import type { CohortResult } from '@samnytta/model/cohort/index.ts';
import type { Comparison } from '../cohort/comparison.ts';
import type { EvaluatedCohort } from '../cohort/evaluated-cohort.ts';
import { assumptionsOf } from './case-text.ts';
import { distributionJson } from './distribution-text.ts';
import { assessmentJson } from './evaluation-json.ts';
import { overridesOf } from './overrides.ts';
import { uncertaintyJson } from './uncertainty-json.ts';

function missingJson({ handling, notes }: CohortResult['missing'], language: Language): object {
  return {
    handling,
    notes: notes.map(({ column, columnLabel, kind, side, count, least, most }) => ({
      column,
      label: columnLabel[language],
      kind,
      side: side ?? null,
      count,
      least: least ?? null,
      most: most ?? null,
    })),
  };
}

function comparisonJson({ result: { people, missing, annualised }, origin }: Comparison, language: Language): object {
  return { table: origin, people, missing: missingJson(missing, language), annualised: annualised ?? null };
}

/** A table of people for programs. Nothing in it is of fewer than five. */
export function cohortJson({ result, changes, origin, uncertainty, scaledUp, comparison }: EvaluatedCohort, language: Language): object {
  const { settings, title, people, participants, variants, missing, annualised } = result;
  const { file, context } = settings;
  return {
    language,
    title: title[language],
    source: file.source ?? null,
    note: file.note ?? null,
    date: context.date,
    priceYear: context.priceYear,
    changes,
    overrides: overridesOf(settings, language),
    assumptions: assumptionsOf(settings),
    table: origin,
    people,
    participants: participants ?? people,
    missing: missingJson(missing, language),
    annualised: annualised ?? null,
    comparison: comparison === undefined ? null : comparisonJson(comparison, language),
    assessments: variants.map(({ assessment, hiddenActors, distributions }) => ({
      ...assessmentJson(assessment, language, comparison?.counterfactual),
      hiddenActors,
      distributions: distributionJson(distributions, language),
    })),
    scaledUp: scaledUp.map(({ subject, income }) =>
      income.kind === 'refused'
        ? { subject, refused: income.text[language] }
        : { subject, total: income.total, standardError: income.standardError, level: income.level, low: income.low, high: income.high },
    ),
    uncertainty: uncertainty === undefined ? [] : [{ ...uncertaintyJson(uncertainty.told, language), isResampled: uncertainty.isResampled }],
  };
}
