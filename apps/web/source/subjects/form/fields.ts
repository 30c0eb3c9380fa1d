import { type CaseUnit, type Field, type Fields, fieldGroups } from '@samnytta/model';

const { person, work, subsidy, support, resource, residence, settings, payers, intervention, appraisal } = fieldGroups;
const { kind: subsidyKind, ...ofSubsidy } = subsidy;

/** The fields that the form has from the catalogue, by group and key: `before.support2.amount` is the amount of a support. */
export const formFields = {
  person: shown({ ...person, municipality: residence.municipality }),
  work: shown({ ...work, subsidy: subsidyKind, ...ofSubsidy }),
  support: shown(support),
  resource: shown(resource),
  settings: shown(settings),
  payers: shown(payers),
  intervention: shown(intervention),
  appraisal: shown(appraisal),
} as const satisfies Readonly<Record<string, Fields>>;

function shown(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, { isInForm }]) => isInForm));
}

/** The names of the fields of a group that stands once in the form. */
export function namesIn(group: 'settings' | 'payers' | 'appraisal'): readonly string[] {
  return Object.keys(formFields[group]).map((key) => `${group}.${key}`);
}

/** A field's name taken apart: `before.support2.amount` is side before, group support, row 2, key amount. */
export interface FieldName {
  readonly side: 'before' | 'after' | undefined;
  readonly group: string;
  readonly row: string;
  readonly key: string;
}

export function partsOf(name: string): FieldName {
  const match = /^(?:(before|after)\.)?([a-z]+)(\d*)\.([\w-]+)$/u.exec(name);
  const [, side, group = '', row = '', key = ''] = match ?? [];
  return { side: side === 'before' || side === 'after' ? side : undefined, group, row, key };
}

/** The name of another field of the same row. */
export function nameBeside(name: string, key: string): string {
  const { side, group, row } = partsOf(name);
  return `${side === undefined ? '' : `${side}.`}${group}${row}.${key}`;
}

/** The catalogue's field of a name in the form; undefined for those that only the form has. */
export function caseFieldOf(name: string): Field | undefined {
  const { group, key } = partsOf(name);
  const groups: Readonly<Record<string, Fields>> = formFields;
  return groups[group]?.[key];
}

/** Units of the fields that only the form has. */
const ownUnits: Readonly<Record<string, CaseUnit>> = { municipalRate: 'share', regionalRate: 'share' };

/** The unit of a field, which its number is written without; undefined for choices and texts. */
export function unitOf(name: string): CaseUnit | undefined {
  const { group, key } = partsOf(name);
  if (group === 'financing') return 'share';
  const sort = caseFieldOf(name)?.sort;
  switch (sort?.is) {
    case 'quantity':
      return sort.units[0];
    case 'number':
    case 'whole-number':
      return 'number';
    default:
      return ownUnits[key];
  }
}
