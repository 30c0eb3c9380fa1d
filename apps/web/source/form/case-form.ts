import { type Case, fieldGroups, readCase } from '@samnytta/model';
import { formFields } from './fields.ts';
import { FormReader } from './form-reader.ts';
import type { FormValues, Side } from './form-values.ts';
import { readFields } from './read-field.ts';
import { appraisalOf, dateOf, residenceOf, settingsOf, written } from './settings-form.ts';
import { situationOf } from './situation-form.ts';

/** A case made of a form, and the way back from a place in the case to the field it came from. */
export interface CaseForm {
  /** @throws CaseError with every fault, by place */
  read(): Case;
  fieldAt(path: string): string | undefined;
}

const typeCase = 'typeCases[0]';

function interventionOf(reader: FormReader): object {
  const intervention = readFields(reader, 'intervention', 'intervention', formFields.intervention);
  return Object.values(intervention).every((value) => value === undefined) ? {} : { intervention };
}

/** Makes a case of one type case from the form's fields. */
export function caseForm(values: FormValues): CaseForm {
  const reader = new FormReader(values);
  const side = (which: Side): object => situationOf(reader, which, `${typeCase}.${which}`);
  const data = {
    title: { sv: 'Eget typfall', en: 'Your own type case' },
    date: dateOf(reader),
    ...residenceOf(reader),
    settings: settingsOf(reader),
    typeCases: [
      {
        id: 'own',
        name: { sv: 'Eget typfall', en: 'Your own type case' },
        person: readFields(reader, 'person', `${typeCase}.person`, formFields.person, Object.keys(fieldGroups.person)),
        before: side('before'),
        after: side('after')
      }
    ],
    ...interventionOf(reader),
    appraisal: appraisalOf(reader)
  };
  return { read: () => readCase(written(data)), fieldAt: (place) => reader.fieldAt(place) };
}
