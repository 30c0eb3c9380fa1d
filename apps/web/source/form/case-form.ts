import { type Case, readCase } from '@samnytta/model';
import { FormReader } from './form-reader.ts';
import type { FormValues, Side } from './form-values.ts';
import { appraisalOf, dateOf, residenceOf, settingsOf, written } from './settings-form.ts';
import { situationOf } from './situation-form.ts';

/** A case made of a form, and the way back from a place in the case to the field it came from. */
export interface CaseForm {
  /** @throws CaseError with every fault, by place */
  read(): Case;
  fieldAt(path: string): string | undefined;
}

const typeCase = 'typeCases[0]';

function childrenOf(reader: FormReader): readonly (number | string)[] | undefined {
  const typed = reader.text('person.children', `${typeCase}.person.children`);
  return typed?.split(/[\s,;]+/u).filter((age) => age !== '').map((age) => (/^\d+$/u.test(age) ? Number(age) : age));
}

function interventionOf(reader: FormReader): object {
  const cost = reader.quantity('intervention.cost', 'intervention.cost', 'SEK');
  const participants = reader.number('intervention.participants', 'intervention.participants');
  return cost === undefined && participants === undefined ? {} : { intervention: { cost, participants } };
}

/** Makes a case of one type case from the form's fields. */
export function caseForm(values: FormValues): CaseForm {
  const reader = new FormReader(values);
  const path = `${typeCase}.person`;
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
        person: {
          age: reader.number('person.age', `${path}.age`),
          household: reader.text('person.household', `${path}.household`),
          children: childrenOf(reader),
          housingCost: reader.quantity('person.housingCost', `${path}.housingCost`, 'SEK/month'),
          partnerNetIncome: reader.quantity('person.partnerNetIncome', `${path}.partnerNetIncome`, 'SEK/month')
        },
        before: side('before'),
        after: side('after')
      }
    ],
    ...interventionOf(reader),
    appraisal: appraisalOf(reader)
  };
  return { read: () => readCase(written(data)), fieldAt: (place) => reader.fieldAt(place) };
}
