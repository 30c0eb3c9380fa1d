import { inBoth, type Text } from '../language/text.ts';
import type { Cited } from '../sources/citation.ts';
import { noteText } from '../sources/register.ts';
import type { ParameterCatalogue } from './catalogue.ts';
import type { Grade } from './grade.ts';
import type { Bracket, DatedValue, Parameter, ParameterUnit } from './parameter.ts';
import { invalidDate, outsideDates, unknownParameter, wrongKind } from './parameter-error.ts';
import { covers, dayAfter, dayBefore, isCalendarDate, periodsInForce, type Period } from './period.ts';
import { nearestName } from './suggestion.ts';

export { ParameterError, type ParameterErrorCode } from './parameter-error.ts';

/** A value found for a date, with where it comes from. */
export interface Found<V> {
  readonly id: string;
  readonly value: V;
  readonly unit: ParameterUnit;
  /** First and last day of the value found; undefined = no limit. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly source: Cited;
  readonly grade: Grade;
  readonly law: Cited | undefined;
  readonly label: Text;
  readonly note: Text | undefined;
  /** True when the value is the case's own, in place of the catalogue's or added to it. */
  readonly overridden: boolean;
}
export type FoundScalar = Found<number>;
export interface FoundSchedule extends Found<readonly Bracket[]> {
  readonly argumentUnit: ParameterUnit;
}

/** Numbers that have been found by date and id: a catalogue does not change, and is asked for the same ones for each person. */
const foundBefore = new WeakMap<ParameterCatalogue, Map<string, Map<string, FoundScalar>>>();

function foundOn(catalogue: ParameterCatalogue, date: string): Map<string, FoundScalar> {
  const byDate = foundBefore.get(catalogue) ?? new Map<string, Map<string, FoundScalar>>();
  foundBefore.set(catalogue, byDate);
  const known = byDate.get(date) ?? new Map<string, FoundScalar>();
  byDate.set(date, known);
  return known;
}

/**
 * The number in force on a date.
 * @param date `YYYY-MM-DD`
 * @throws ParameterError `unknown-parameter`, `wrong-kind`, `invalid-date`, or `outside-dates` when no value
 * is in force: the nearest year's value is never used instead.
 *
 * @example
 * ```ts
 * import { lookUpScalar, parameterCatalogue } from '@samnytta/model';
 *
 * const { value, unit } = lookUpScalar(parameterCatalogue, 'basic-amount.price-base', '2025-07-01');
 * console.log(value, unit);
 * ```
 */
export function lookUpScalar(catalogue: ParameterCatalogue, id: string, date: string): FoundScalar {
  const known = foundBefore.get(catalogue)?.get(date)?.get(id);
  if (known !== undefined) return known;
  const scalar = findScalar(catalogue, id, date);
  foundOn(catalogue, date).set(id, scalar);
  return scalar;
}

function findScalar(catalogue: ParameterCatalogue, id: string, date: string): FoundScalar {
  const parameter = parameterOf(catalogue, id);
  if (parameter.kind === 'schedule') throw wrongKind(id, 'schedule');
  const overridden = overrideOn(catalogue, id, date);
  if (overridden && typeof overridden.value === 'number')
    return found(parameter, { ...overridden, value: overridden.value }, true);
  return found(parameter, inForce(parameter, parameter.values, date), catalogue.added.has(id));
}

/** The schedule in force on a date; as {@link lookUpScalar}. */
export function lookUpSchedule(catalogue: ParameterCatalogue, id: string, date: string): FoundSchedule {
  const parameter = parameterOf(catalogue, id);
  if (parameter.kind !== 'schedule') throw wrongKind(id, 'scalar');
  const { argumentUnit } = parameter;
  const overridden = overrideOn(catalogue, id, date);
  if (overridden && typeof overridden.value !== 'number') {
    return { ...found(parameter, { ...overridden, value: overridden.value }, true), argumentUnit };
  }
  return { ...found(parameter, inForce(parameter, parameter.values, date), catalogue.added.has(id)), argumentUnit };
}

/**
 * The parameter with an id.
 * @throws ParameterError `unknown-parameter`, with the nearest id
 *
 * @example
 * ```ts
 * import { parameterCatalogue, parameterOf } from '@samnytta/model';
 *
 * console.log(parameterOf(parameterCatalogue, 'basic-amount.price-base').label.en);
 * ```
 */
export function parameterOf(catalogue: ParameterCatalogue, id: string): Parameter {
  const parameter = catalogue.parameters.get(id);
  if (parameter === undefined) throw unknownParameter(id, nearestName(id, catalogue.parameters.keys()));
  return parameter;
}

function overrideOn(catalogue: ParameterCatalogue, id: string, date: string) {
  if (!isCalendarDate(date)) throw invalidDate(id, date);
  return catalogue.overrides.get(id)?.findLast(({ from, to }) => covers({ from: from ?? date, to }, date));
}

function inForce<V>(parameter: Parameter, values: readonly DatedValue<V>[], date: string): DatedValue<V> {
  const index = values.findLastIndex(({ from }) => from <= date);
  const value = values[index];
  if (value === undefined || !covers(value, date)) {
    const reason = parameter.gaps?.find((gap) => covers(gap, date))?.reason;
    throw outsideDates(parameter.id, parameter.label, date, joined(periodsInForce(values)), reason);
  }
  const next = values[index + 1];
  return { ...value, to: value.to ?? (next && dayBefore(next.from)) };
}

/** Periods that follow each other directly, as one. */
function joined(periods: readonly Period[]): Period[] {
  const result: Period[] = [];
  for (const period of periods) {
    const last = result.at(-1);
    if (last?.to !== undefined && dayAfter(last.to) === period.from) {
      result[result.length - 1] = { from: last.from, to: period.to };
    } else {
      result.push(period);
    }
  }
  return result;
}

type SourcedValue<V> = Omit<DatedValue<V>, 'from'> & { readonly from?: string | undefined };

function found<V>(parameter: Parameter, value: SourcedValue<V>, overridden: boolean): Found<V> {
  const notes = [parameter.note, value.note].filter((note) => note !== undefined).map(noteText);
  return {
    id: parameter.id,
    value: value.value,
    unit: parameter.unit,
    from: value.from,
    to: value.to,
    source: value.source,
    grade: value.grade,
    law: parameter.law,
    label: parameter.label,
    note: notes.length > 0 ? inBoth((language) => notes.map((note) => note[language]).join(' ')) : undefined,
    overridden,
  };
}
