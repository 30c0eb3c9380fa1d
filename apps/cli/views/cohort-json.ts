import type { Language } from '@samnytta/model';
import type { EvaluatedCohort } from '../cohort/evaluated-cohort.ts';
import { assumptionsOf } from './case-text.ts';
import { distributionJson } from './distribution-text.ts';
import { assessmentJson } from './evaluation-json.ts';
import { overridesOf } from './overrides.ts';
import { uncertaintyJson } from './uncertainty-json.ts';

/** A table of people for programs. Nothing in it is of fewer than five. */
export function cohortJson({ result, changes, origin, uncertainty, scaledUp }: EvaluatedCohort, language: Language): object {
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
    missing: {
      handling: missing.handling,
      notes: missing.notes.map(({ column, columnLabel, kind, side, count, least, most }) => ({
        column,
        label: columnLabel[language],
        kind,
        side: side ?? null,
        count,
        least: least ?? null,
        most: most ?? null,
      })),
    },
    annualised: annualised ?? null,
    assessments: variants.map(({ assessment, hiddenActors, distributions }) => ({
      ...assessmentJson(assessment, language),
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
