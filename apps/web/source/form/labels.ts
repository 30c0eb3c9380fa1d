import type { Language } from '@samnytta/model';
import { textIn } from '#text';
import type { FieldUnit } from './quantity-text.ts';

/** A field's name taken apart: `before.support2.amount` is side before, group support, row 2, key amount. */
interface FieldName {
  readonly side: 'before' | 'after' | undefined;
  readonly group: string;
  readonly row: string;
  readonly key: string;
}

function partsOf(field: string): FieldName {
  const match = /^(?:(before|after)\.)?([a-z]+)(\d*)\.(\w+)$/u.exec(field);
  const [, side, group = '', row = '', key = ''] = match ?? [];
  return { side: side === 'before' || side === 'after' ? side : undefined, group, row, key };
}

/** What a field is called and how it is filled in. */
export interface FieldText {
  readonly label: string;
  readonly help?: string;
}

/** The texts of a field, by its name. @throws RangeError for a field that the form does not have */
export function fieldText(field: string, language: Language): FieldText {
  const { group, key } = partsOf(field);
  const groups: Readonly<Record<string, Readonly<Record<string, FieldText>>>> = textIn(language).form.fields;
  const text = groups[group]?.[key];
  if (text === undefined) throw new RangeError(`The form has no field "${field}"`);
  return text;
}

/** The label with its side and row, for where the field stands alone: `Före, försörjning 2: Belopp`. */
export function fieldLabel(field: string, language: Language): string {
  const { side, group, row } = partsOf(field);
  const text = textIn(language).form;
  const { label } = fieldText(field, language);
  if (side === undefined) return label;
  const rows: Readonly<Record<string, string>> = text.rows;
  return `${text.sides[side]}, ${(rows[group] ?? group).toLowerCase()}${row === '' ? '' : ` ${row}`}: ${label}`;
}

const units: Readonly<Record<string, FieldUnit>> = {
  'person.age': 'number',
  'person.housingCost': 'SEK/month',
  'person.partnerNetIncome': 'SEK/month',
  'person.municipalRate': 'share',
  'person.regionalRate': 'share',
  'work.wage': 'SEK/month',
  'work.extent': 'share',
  'work.months': 'number',
  'work.share': 'share',
  'work.monthsWithoutWork': 'number',
  'support.amount': 'SEK/month',
  'support.months': 'number',
  'support.extent': 'share',
  'support.qualifyingIncome': 'SEK/year',
  'support.assumedIncome': 'SEK/year',
  'support.dayAmount': 'SEK/day',
  'support.previousWage': 'SEK/month',
  'support.daysUsed': 'number',
  'support.weeks': 'number',
  'support.additionalLoan': 'SEK/year',
  'resource.quantity': 'number',
  'resource.amount': 'SEK/year',
  'intervention.cost': 'SEK',
  'intervention.participants': 'number',
  'settings.collectiveAddOn': 'share',
  'settings.indirectTaxFactor': 'number',
  'settings.referenceWage': 'SEK/month',
  'appraisal.horizon': 'number',
  'appraisal.discountRate': 'share',
  'appraisal.persistence': 'share',
  'appraisal.deadweight': 'share',
  'appraisal.displacement': 'share',
  'appraisal.marginalCostOfFunds': 'number',
  'financing.municipality': 'share',
  'financing.region': 'share',
  'financing.employmentService': 'share',
  'financing.socialInsurance': 'share',
  'financing.otherState': 'share',
  'financing.employer': 'share'
};

/** The unit of a field; undefined for choices and texts. */
export function fieldUnitOf(field: string): FieldUnit | undefined {
  const { group, key } = partsOf(field);
  return units[`${group}.${key}`];
}
