import type { z } from 'zod';
import type { Field, Fields, FieldValue } from '../case/fields/field.ts';
import { jobFields, subsidyFields } from '../case/fields/job-fields.ts';
import { personFields } from '../case/fields/person-fields.ts';
import { resourceFields } from '../case/fields/resource-fields.ts';
import { supportFields } from '../case/fields/support-fields.ts';
import type { JobFile, PersonFile, SituationFile, SupportFile, TypeCaseFile } from '../case/schema.ts';
import { isSupportKind } from '../rules/supports/support-kinds.ts';
import type { CellValue } from './cell-value.ts';
import type { Item, Person, Side } from './person.ts';

const filledIn = 'Saknat värde som har fyllts i; se hur saknade värden har hanterats';

/** What of an item or a person the case file is made from. */
type Source = Pick<Item, 'values' | 'missing'>;

/** What a cell says, as its field has it in a case file. Undefined for what the field cannot have. */
function fieldValue({ sort }: Field, value: CellValue, isFilledIn: boolean): FieldValue | undefined {
  switch (sort.is) {
    case 'quantity': {
      if (typeof value !== 'number') return undefined;
      const known = { kind: 'stated', value, unit: sort.units[0] } as const;
      return isFilledIn ? { ...known, grade: 'estimated', because: filledIn } : { ...known, grade: 'measured' };
    }
    case 'number':
    case 'whole-number':
      return typeof value === 'number' ? value : undefined;
    case 'yes-no':
      return typeof value === 'boolean' ? value : undefined;
    case 'ages':
      return typeof value === 'object' ? value : undefined;
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(sort.options, value) ? value : undefined;
    case 'identifier':
    case 'place':
    case 'text':
      return typeof value === 'string' ? value : undefined;
  }
}

/** The fields of a group that have a value. */
type Stated<Group extends Fields> = { [Key in keyof Group]?: NonNullable<z.output<Group[Key]['schema']>> };

/** Reads the fields of a group from the columns that give them. */
function groupReader<Group extends Fields>(fields: Group): (source: Source) => Stated<Group>;
function groupReader(fields: Fields): (source: Source) => Readonly<Record<string, FieldValue>> {
  const columns = Object.entries(fields).flatMap(([key, field], place) =>
    field.column === undefined ? [] : [[field.column.en, { key, field, place }] as const],
  );
  const columnOf = new Map(columns);
  return ({ values, missing }) => {
    const found: { readonly key: string; readonly place: number; readonly value: FieldValue }[] = [];
    for (const id of Object.keys(values)) {
      const [column, cell] = [columnOf.get(id), values[id]];
      const value =
        column === undefined || cell === undefined ? undefined : fieldValue(column.field, cell, missing.includes(id));
      if (column !== undefined && value !== undefined) found.push({ ...column, value });
    }
    // In the order of the catalogue, in which faults are told.
    found.sort((one, other) => one.place - other.place);
    const stated: Record<string, FieldValue> = {};
    for (const { key, value } of found) stated[key] = value;
    return stated;
  };
}

const readPerson = groupReader(personFields);
const readJob = groupReader(jobFields);
const readSubsidy = groupReader(subsidyFields);
const readSupport = groupReader(supportFields);
const readResource = groupReader(resourceFields);

function jobFile(item: Item): JobFile {
  const { kind, ...rest } = readSubsidy(item);
  const noWage = { kind: 'stated', value: 0, unit: 'SEK/month', grade: 'assumed' } as const;
  return { wage: noWage, ...readJob(item), ...(kind !== undefined && { subsidy: { kind, ...rest } }) };
}

function supportFile(item: Item): SupportFile {
  if (!isSupportKind(item.kind)) throw new RangeError(`There is no kind of support "${item.kind}"`);
  return { ...readSupport(item), kind: item.kind };
}

/** Items of one part, in the order that the case file has them in. */
export function itemsOf({ items }: Side, part: Item['part']): readonly Item[] {
  return items.filter((item) => item.part === part);
}

function situationFile(side: Side): SituationFile {
  return {
    window: side.window,
    work: itemsOf(side, 'work').map(jobFile),
    supports: itemsOf(side, 'support').map(supportFile),
    resources: itemsOf(side, 'resource').map(readResource),
  };
}

/** A person of the table as a type case of a case file, so that both are read by the same rules. */
export function typeCaseFileOf(person: Person): TypeCaseFile {
  const ofPerson: PersonFile = readPerson(person);
  return {
    name: 'Deltagare',
    person: ofPerson,
    before: situationFile(person.before),
    after: situationFile(person.after),
  };
}
