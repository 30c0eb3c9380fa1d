import { derivedSupports, type SupportKindName, supportKindNames } from '@samnytta/model';
import type { FormReader } from './form-reader.ts';
import { resourceRows, type Side, statedAmount, supportRows } from './form-values.ts';
import type { FieldUnit } from './quantity-text.ts';

/** Kinds of wage subsidy whose share the case may state; the others have theirs in law. */
export const subsidiesWithShare: readonly string[] = ['wage-grant', 'sheltered-public-employment'];

/** Fields of a support that its rule reads when no amount is given, with their units. */
export const derivedFields = {
  qualifyingIncome: 'SEK/year',
  assumedIncome: 'SEK/year',
  dayAmount: 'SEK/day',
  previousWage: 'SEK/month',
  daysUsed: 'number',
  weeks: 'number',
  additionalLoan: 'SEK/year'
} as const satisfies Readonly<Record<string, FieldUnit>>;

export type DerivedField = keyof typeof derivedFields;

export function isSupportKind(kind: string): kind is SupportKindName {
  return (supportKindNames as readonly string[]).includes(kind);
}

/** Whether a kind of support reads a field when it is worked out from the rules. */
export function readsField(kind: SupportKindName, field: DerivedField | 'extent' | 'level' | 'unemployed'): boolean {
  return derivedSupports[kind]?.reads.includes(field) ?? false;
}

function workOf(reader: FormReader, side: Side, path: string): object | undefined {
  const name = `${side}.work`;
  const wage = reader.quantity(`${name}.wage`, `${path}.wage`, 'SEK/month');
  const kind = reader.text(`${name}.subsidy`, `${path}.subsidy.kind`);
  if (wage === undefined && kind === undefined) return undefined;
  return {
    wage,
    extent: reader.quantity(`${name}.extent`, `${path}.extent`, 'share'),
    months: reader.number(`${name}.months`, `${path}.months`),
    concurrent: reader.ticked(`${name}.concurrent`, `${path}.concurrent`),
    subsidy: kind === undefined ? undefined : subsidyOf(reader, kind, name, `${path}.subsidy`)
  };
}

function subsidyOf(reader: FormReader, kind: string, name: string, path: string): object {
  if (subsidiesWithShare.includes(kind)) return { kind, share: reader.quantity(`${name}.share`, `${path}.share`, 'share') };
  if (kind !== 'new-start-job') return { kind };
  return {
    kind,
    monthsWithoutWork: reader.number(`${name}.monthsWithoutWork`, `${path}.monthsWithoutWork`),
    newcomer: reader.ticked(`${name}.newcomer`, `${path}.newcomer`)
  };
}

/** The levels of all kinds share one field: a level of another kind than the chosen one says nothing. */
function levelOf(reader: FormReader, kind: SupportKindName, name: string, path: string): string | undefined {
  const level = reader.text(`${name}.level`, `${path}.level`);
  return level !== undefined && derivedSupports[kind]?.levels.includes(level) === true ? level : undefined;
}

/** Only the fields that the kind reads are taken: the others are not shown and say nothing. */
function supportOf(reader: FormReader, name: string, path: string): object | undefined {
  const kind = reader.text(`${name}.kind`, `${path}.kind`);
  if (kind === undefined) return undefined;
  const common = {
    kind,
    months: reader.number(`${name}.months`, `${path}.months`),
    concurrent: reader.ticked(`${name}.concurrent`, `${path}.concurrent`)
  };
  const extent = (): string | undefined => reader.quantity(`${name}.extent`, `${path}.extent`, 'share');
  if (!isSupportKind(kind)) return common;
  const amount = kind === 'student-finance' ? undefined : reader.quantity(`${name}.amount`, `${path}.amount`, 'SEK/month');
  if (amount !== undefined) return { ...common, amount, extent: extent() };
  const fields = Object.entries(derivedFields)
    .filter(([field]) => readsField(kind, field as DerivedField))
    .map(([field, unit]) => [field, reader.quantity(`${name}.${field}`, `${path}.${field}`, unit)]);
  return {
    ...common,
    ...Object.fromEntries(fields),
    ...(readsField(kind, 'extent') && { extent: extent() }),
    ...(readsField(kind, 'level') && { level: levelOf(reader, kind, name, path) }),
    ...(readsField(kind, 'unemployed') && { unemployed: reader.ticked(`${name}.unemployed`, `${path}.unemployed`) })
  };
}

function resourceOf(reader: FormReader, name: string, path: string): object | undefined {
  const item = reader.text(`${name}.item`, `${path}.item`);
  if (item === undefined) return undefined;
  if (item !== statedAmount) return { item, quantity: reader.number(`${name}.quantity`, `${path}.quantity`) };
  return {
    actor: reader.text(`${name}.actor`, `${path}.actor`),
    description: reader.text(`${name}.description`, `${path}.description`),
    amount: reader.quantity(`${name}.amount`, `${path}.amount`, 'SEK/year')
  };
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
    supports: rowsOf(supportRows, (row, index) => supportOf(reader, `${side}.support${String(row)}`, `${path}.supports[${String(index)}]`)),
    resources: rowsOf(resourceRows, (row, index) => resourceOf(reader, `${side}.resource${String(row)}`, `${path}.resources[${String(index)}]`))
  };
}
