import {
  acceptedKeys,
  fieldGroups,
  type Fields,
  subsidyKindFields,
  supportKindFields,
  supportKindNames,
  wageSubsidyNames,
} from '@samnytta/model';
import { formFields } from '#subjects/form/fields.ts';
import type { FormReader } from '#subjects/form/form-reader.ts';
import { resourceRows, type Side, statedAmount, supportRows } from '#subjects/form/form-values.ts';
import { readFields } from '#subjects/form/read-field.ts';

function workOf(reader: FormReader, side: Side, path: string): object | undefined {
  const name = `${side}.work`;
  const job = readFields(reader, name, path, formFields.work, Object.keys(fieldGroups.work));
  const kind = reader.text(`${name}.subsidy`, `${path}.subsidy.kind`);
  if (job['wage'] === undefined && kind === undefined) return undefined;
  return { ...job, subsidy: kind === undefined ? undefined : subsidyOf(reader, kind, name, `${path}.subsidy`) };
}

function subsidyOf(reader: FormReader, kind: string, name: string, path: string): object {
  const known = wageSubsidyNames.find((one) => one === kind);
  const keys = known === undefined ? [] : subsidyKindFields(known).reads;
  return { kind, ...readFields(reader, name, path, formFields.work, keys) };
}

/** Only the fields that the kind reads are taken: the others are not shown and say nothing. */
function supportOf(reader: FormReader, name: string, path: string): object | undefined {
  const kind = reader.text(`${name}.kind`, `${path}.kind`);
  if (kind === undefined) return undefined;
  const fields: Fields = formFields.support;
  const known = supportKindNames.find((one) => one === kind);
  if (known === undefined) return readFields(reader, name, path, fields, ['kind']);
  const ofKind = supportKindFields(known);
  const isStated = ofKind.statedBy.includes('amount') && reader.has(`${name}.amount`);
  return readFields(reader, name, path, fields, acceptedKeys(fields, ofKind, isStated));
}

function resourceOf(reader: FormReader, name: string, path: string): object | undefined {
  const item = reader.text(`${name}.item`, `${path}.item`);
  if (item === undefined) return undefined;
  const fields: Fields = formFields.resource;
  const isStated = item === statedAmount;
  const keys = Object.keys(fields).filter((key) => (fields[key]?.reading === 'with-item') !== isStated);
  return readFields(reader, name, path, fields, keys);
}

/** The rows that are filled in, at the places they get in the case. */
function rowsOf(rows: readonly number[], read: (row: number, index: number) => object | undefined): readonly object[] {
  const filled: object[] = [];
  for (const row of rows) {
    const one = read(row, filled.length);
    if (one !== undefined) filled.push(one);
  }
  return filled;
}

/** One side of the form, before or after, as a situation of the case. */
export function situationOf(reader: FormReader, side: Side, path: string): object {
  const work = workOf(reader, side, `${path}.work[0]`);
  return {
    work: work === undefined ? undefined : [work],
    supports: rowsOf(supportRows, (row, index) =>
      supportOf(reader, `${side}.support${String(row)}`, `${path}.supports[${String(index)}]`),
    ),
    resources: rowsOf(resourceRows, (row, index) =>
      resourceOf(reader, `${side}.resource${String(row)}`, `${path}.resources[${String(index)}]`),
    ),
  };
}
