import { type Case, readCase } from '@samnytta/model';
import { FormReader } from './form-reader.ts';
import { type FormValues, ownRates, type Side } from './form-values.ts';
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

function residenceOf(reader: FormReader): object {
  const chosen = reader.text('person.municipality', 'residence.municipality');
  if (chosen !== ownRates) return { residence: { municipality: chosen } };
  return {
    residence: { municipality: ownRates },
    municipalities: [
      {
        id: ownRates,
        name: 'Egna skattesatser',
        municipalRate: reader.quantity('person.municipalRate', 'municipalities[0].municipalRate', 'share'),
        regionalRate: reader.quantity('person.regionalRate', 'municipalities[0].regionalRate', 'share'),
        source: 'Angivna i formuläret'
      }
    ]
  };
}

function interventionOf(reader: FormReader): object {
  const cost = reader.quantity('intervention.cost', 'intervention.cost', 'SEK');
  const participants = reader.number('intervention.participants', 'intervention.participants');
  return cost === undefined && participants === undefined ? {} : { intervention: { cost, participants } };
}

function settingsOf(reader: FormReader): object {
  return {
    subsidyCeiling: reader.text('settings.subsidyCeiling', 'settings.subsidyCeiling'),
    collectiveAddOn: reader.quantity('settings.collectiveAddOn', 'settings.collectiveAddOn', 'share'),
    indirectTaxFactor: reader.number('settings.indirectTaxFactor', 'settings.indirectTaxFactor'),
    referenceWage: reader.quantity('settings.referenceWage', 'settings.referenceWage', 'SEK/month')
  };
}

function appraisalOf(reader: FormReader): object {
  const share = (key: string): string | undefined => reader.quantity(`appraisal.${key}`, `appraisal.${key}`, 'share');
  return {
    horizon: reader.number('appraisal.horizon', 'appraisal.horizon'),
    discountRate: share('discountRate'),
    persistence: share('persistence'),
    deadweight: share('deadweight')
  };
}

/** A copy without the keys that have no value: to the case reader they are not written. */
function written(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(written);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, written(value)])
  );
}

/** The day whose rules apply: the first of the year, unless another day is given. */
function dateOf(reader: FormReader): string | undefined {
  const day = reader.text('time.date', 'date');
  if (day !== undefined) return day;
  const year = reader.text('time.year', 'date');
  return year === undefined ? undefined : `${year}-01-01`;
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
