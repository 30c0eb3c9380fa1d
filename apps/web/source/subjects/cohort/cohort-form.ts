import { financingFields } from '#subjects/form/financing-fields.ts';
import { type FieldPlaces, FormReader } from '#subjects/form/form-reader.ts';
import type { FormValues } from '#subjects/form/form-values.ts';
import { appraisalOf, dateOf, residenceOf, settingsOf, written } from '#subjects/form/settings-form.ts';

/** What is said of the future or of what did not happen is never measured. */
const assumptions: readonly string[] = ['persistence', 'deadweight', 'displacement'];

function costOf(reader: FormReader): object | undefined {
  const value = reader.quantity('intervention.cost', 'intervention.cost', 'SEK');
  if (value === undefined) return undefined;
  return {
    value,
    grade: reader.text('intervention.costGrade', 'intervention.cost.grade'),
    source: reader.text('intervention.covers', 'intervention.cost.source'),
  };
}

/** What was paid and for whom must be known: without it a table says nothing of what it is a table of. */
function interventionOf(reader: FormReader): object {
  const cost = costOf(reader);
  const participants = reader.number('intervention.participants', 'intervention.participants');
  const shares = Object.entries(financingFields).map(
    ([actor, field]) => [actor, reader.quantity(field, `intervention.financing.${actor}`, 'share')] as const,
  );
  const financing = shares.some(([, share]) => share !== undefined) ? Object.fromEntries(shares) : undefined;
  return { cost, participants, financing };
}

function assumedIn(appraisal: object): object {
  return Object.fromEntries(
    Object.entries(appraisal).map(([key, value]: [string, unknown]) => [
      key,
      value !== undefined && assumptions.includes(key) ? { value, grade: 'assumed' } : value,
    ]),
  );
}

/** Settings made of a form, as a case file says the same. */
export interface CohortForm extends FieldPlaces {
  readonly data: unknown;
}

/** Makes the settings that a table of people is evaluated with from the form's fields. @param untitled what an evaluation without a name is called */
export function cohortForm(values: FormValues, untitled: string): CohortForm {
  const reader = new FormReader(values);
  const data = written({
    title: reader.text('intervention.title', 'title') ?? untitled,
    date: dateOf(reader),
    ...residenceOf(reader),
    settings: settingsOf(reader),
    intervention: interventionOf(reader),
    appraisal: assumedIn(appraisalOf(reader)),
  });
  return { data, fieldAt: (place) => reader.fieldAt(place) };
}
