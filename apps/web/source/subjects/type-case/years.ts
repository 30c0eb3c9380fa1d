import { CaseError, evaluate, nowhere, ParameterError, placesOf } from '@samnytta/model';
import { defaultValues } from '#subjects/form/form-values.ts';
import { caseForm } from './case-form.ts';

const earliest = 2000;
const latest = 2100;

const places = placesOf(nowhere);

function hasRules(year: number): boolean {
  try {
    evaluate(caseForm({ ...defaultValues(), 'time.year': String(year) }, places).read());
    return true;
  } catch (error) {
    if (error instanceof CaseError || error instanceof ParameterError) return false;
    throw error;
  }
}

let years: readonly number[] | undefined;

/** The years that the form can be worked out for, the latest first; found the first time they are asked for. */
export function yearsWithRules(): readonly number[] {
  years ??= Array.from({ length: latest - earliest + 1 }, (_, index) => latest - index).filter(hasRules);
  return years;
}
