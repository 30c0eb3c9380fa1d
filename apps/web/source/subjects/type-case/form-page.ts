import { type Assessment, type EvaluationResult, type Places, type Text } from '@samnytta/model';
import { defaultValues, type FormValues, valuesOf } from '#subjects/form/form-values.ts';
import { formWords } from '#subjects/form/form-words.ts';
import { type FieldProblem, fieldProblems } from '#subjects/form/problems.ts';
import type { FormWords } from '#subjects/form/texts.ts';
import { outcomeOf } from '#subjects/result/outcome.ts';
import { type CaseForm, caseForm } from './case-form.ts';

/** The form with what came of it. */
export interface FormPage {
  readonly values: FormValues;
  readonly form: CaseForm;
  /** False when the form is shown for the first time and nothing has been sent. */
  readonly isSent: boolean;
  readonly problems: readonly FieldProblem[];
  /** The parameter that has no value on the day, in words. */
  readonly noValue: string | undefined;
  readonly shown: { readonly result: EvaluationResult; readonly assessment: Assessment } | undefined;
}

/**
 * Evaluates what the query fills the form with; an empty query is the form as it is first shown.
 * @param places at least those that the form names, or the nearest to what it names
 */
export function formPage(query: URLSearchParams, places: Places, words: FormWords): FormPage {
  const isSent = [...query.keys()].length > 0;
  const values = isSent ? valuesOf(query) : defaultValues();
  const form = caseForm(values, places);
  if (!isSent) return { values, form, isSent, problems: [], noValue: undefined, shown: undefined };
  const outcome = outcomeOf(() => form.read());
  const parameterLabel = (id: string): Text | undefined => places.parameters.parameters.get(id)?.label;
  const [assessment] = outcome.kind === 'result' ? outcome.result.assessments : [];
  return {
    values,
    form,
    isSent,
    problems: outcome.kind === 'problems' ? fieldProblems(outcome.problems, form, values, words, parameterLabel) : [],
    noValue: outcome.kind === 'no-value' ? formWords(outcome.text[words.language], words, parameterLabel) : undefined,
    shown: outcome.kind === 'result' && assessment ? { result: outcome.result, assessment } : undefined,
  };
}
