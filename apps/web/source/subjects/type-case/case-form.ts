import { type Case, fieldGroups, type Places, readCaseAt } from '@samnytta/model';
import { formFields } from '#subjects/form/fields.ts';
import { type FieldPlaces, FormReader } from '#subjects/form/form-reader.ts';
import type { FormValues, Side } from '#subjects/form/form-values.ts';
import { readFields } from '#subjects/form/read-field.ts';
import { appraisalOf, dateOf, residenceOf, settingsOf, written } from '#subjects/form/settings-form.ts';
import { situationOf } from './situation-form.ts';

/** A case made of a form. */
export interface CaseForm extends FieldPlaces {
  /** @throws CaseError with every fault, by place */
  read(): Case;
}

const typeCase = 'typeCases[0]';

function interventionOf(reader: FormReader): object {
  const intervention = readFields(reader, 'intervention', 'intervention', formFields.intervention);
  return Object.values(intervention).every((value) => value === undefined) ? {} : { intervention };
}

/** Makes a case of one type case from the form's fields. @param places those that the form may name */
export function caseForm(values: FormValues, places: Places): CaseForm {
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
        after: side('after'),
      },
    ],
    ...interventionOf(reader),
    appraisal: appraisalOf(reader),
  };
  return { read: () => readCaseAt(places, written(data)), fieldAt: (place) => reader.fieldAt(place) };
}
