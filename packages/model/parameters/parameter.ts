import type { Text } from '../language/text.ts';
import type { Cited } from '../sources/citation.ts';
import type { Note } from '../sources/register.ts';
import type { Grade } from './grade.ts';

/** Units of parameters. PBB and IBB are multiples of the price base amount and the income base amount. */
export const parameterUnits = [
  'SEK/year',
  'SEK/month',
  'SEK/week',
  'SEK/day',
  'share',
  'factor',
  'PBB',
  'IBB',
  'years',
  'months',
  'days',
  'days/month',
  'persons',
  'flag',
  'index 1980=100',
] as const;
export type ParameterUnit = (typeof parameterUnits)[number];

/**
 * A value and the days it is in force. Without `to` it is in force until the day before the next
 * value's `from`, or without end when it is the last.
 */
export interface DatedValue<V> {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to?: string | undefined;
  readonly value: V;
  readonly source: Cited;
  readonly grade: Grade;
  readonly note?: Note | undefined;
}

/** Days without a value, and why. Without `to` the gap has no end. */
export interface Gap {
  readonly from: string;
  readonly to?: string | undefined;
  readonly reason: Text;
}

/**
 * One piece of a schedule, for arguments x with above < x ≤ the next piece's `above`:
 * result = base + slope × (x − above). The first piece also holds x equal to its own `above`.
 */
export interface Bracket {
  readonly above: number;
  readonly base: number;
  readonly slope: number;
}

/** What parameters are of. */
export const parameterGroups = [
  'income-tax',
  'local-tax',
  'basic-amount',
  'care',
  'employer',
  'benefit',
  'subsidy',
  'wage',
  'price',
  'appraisal',
  'uncertainty',
] as const;
/** What parameters are listed under. */
export type ParameterGroup = (typeof parameterGroups)[number];

interface CommonParameter {
  /** English kebab words joined by dots, such as `income-tax.state.threshold`. */
  readonly id: string;
  /** What the file is of that it stands in. */
  readonly group: ParameterGroup;
  readonly unit: ParameterUnit;
  readonly label: Text;
  readonly law?: Cited | undefined;
  readonly note?: Note | undefined;
  readonly gaps?: readonly Gap[] | undefined;
}

export interface ScalarParameter extends CommonParameter {
  readonly kind?: undefined;
  readonly values: readonly DatedValue<number>[];
}

/** A dated schedule: a piecewise linear function of an amount. */
export interface ScheduleParameter extends CommonParameter {
  readonly kind: 'schedule';
  readonly argumentUnit: ParameterUnit;
  readonly values: readonly DatedValue<readonly Bracket[]>[];
}

/** A dated value with unit, source and grade: a number, or a schedule of brackets. */
export type Parameter = ScalarParameter | ScheduleParameter;

/** A parameter as its file has it: the file says what it is of. */
export type ListedParameter = Omit<ScalarParameter, 'group'> | Omit<ScheduleParameter, 'group'>;
