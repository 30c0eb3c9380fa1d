import { z } from 'zod';
import { type Grade, grades } from '../parameters/grade.ts';
import type { ProblemDetails } from './problem.ts';

/** Units that a case file may write after a number. */
export const caseUnits = ['SEK', 'SEK/year', 'SEK/month', 'SEK/week', 'SEK/day', 'SEK/unit', 'share', 'number'] as const;
export type CaseUnit = (typeof caseUnits)[number];

/** A value with its unit and with what is said of how well it is known. */
export interface StatedQuantity {
  readonly kind: 'stated';
  readonly value: number;
  readonly unit: CaseUnit;
  readonly grade: Grade;
  /** Why the value was chosen, when no source states it. */
  readonly because?: string | undefined;
  readonly source?: string | undefined;
  readonly label?: string | undefined;
}

/** A value that stands among the case's assumptions and is written there once. */
export interface QuantityReference {
  readonly kind: 'reference';
  readonly assumption: string;
  readonly limits: QuantityLimits;
}

/** What is accepted at a place: the units, and the least and the largest value. */
export interface QuantityLimits {
  readonly units: readonly CaseUnit[];
  readonly least: number;
  readonly most: number;
}

export type Quantity = StatedQuantity | QuantityReference;

const writtenUnits: Readonly<Record<string, CaseUnit>> = {
  sek: 'SEK',
  kr: 'SEK',
  kronor: 'SEK',
  'sek/year': 'SEK/year',
  'kr/år': 'SEK/year',
  'sek/month': 'SEK/month',
  'kr/mån': 'SEK/month',
  'kr/månad': 'SEK/month',
  'sek/week': 'SEK/week',
  'kr/vecka': 'SEK/week',
  'sek/day': 'SEK/day',
  'kr/dag': 'SEK/day',
  'sek/unit': 'SEK/unit',
  'sek/visit': 'SEK/unit',
  'sek/hour': 'SEK/unit',
  'sek/case': 'SEK/unit',
  'sek/km': 'SEK/unit',
  'kr/st': 'SEK/unit',
  'kr/besök': 'SEK/unit',
  'kr/timme': 'SEK/unit',
  '%': 'share',
};

const examples: Readonly<Record<CaseUnit, string>> = {
  SEK: '250000 SEK',
  'SEK/year': '120000 SEK/year',
  'SEK/month': '19000 SEK/month',
  'SEK/week': '707 SEK/week',
  'SEK/day': '223 SEK/day',
  'SEK/unit': '1975 SEK/unit',
  share: '80 %',
  number: '12',
};

const written = /^\s*([-−+]?\d[\d\s\u00a0\u202f_]*(?:[.,]\d+)?)\s*(.*?)\s*$/u;

/** Reads a number with a unit: `19 000 kr/mån`, `19000 SEK/month`, `80 %`, `0.8`. */
function readWritten(raw: unknown): { value: number; unit: CaseUnit } | string {
  if (typeof raw === 'number') return { value: raw, unit: 'number' };
  if (typeof raw !== 'string') return 'not-a-quantity';
  const match = written.exec(raw);
  if (match === null) return 'not-a-quantity';
  const value = Number((match[1] ?? '').replaceAll(/[\s\u00a0\u202f_]/gu, '').replace('−', '-').replace(',', '.'));
  const unitText = (match[2] ?? '').toLowerCase().replaceAll(/\s/gu, '');
  if (unitText === '') return { value, unit: 'number' };
  const unit = writtenUnits[unitText];
  if (unit === undefined) return 'unknown-unit';
  return unit === 'share' ? { value: value / 100, unit } : { value, unit };
}

function describe(units: readonly CaseUnit[]): string {
  return units.map((unit) => (unit === 'share' ? '0–100 %' : unit === 'number' ? 'a number' : unit)).join(' or ');
}

function check(raw: unknown, limits: QuantityLimits): { value: number; unit: CaseUnit } | ProblemDetails {
  const { units } = limits;
  const read = readWritten(raw);
  const details = { found: raw, expected: { ...limits }, example: exampleFor(limits) };
  if (read === 'unknown-unit') return { problem: 'wrong-unit', ...details };
  if (typeof read === 'string' || !Number.isFinite(read.value)) return { problem: 'not-a-quantity', ...details };
  return problemWith(read, limits, raw) ?? { value: read.value, unit: unitAt(read.unit, units) };
}

/** A plain number is a share where a share, but no plain number, is accepted. */
function unitAt(unit: CaseUnit, accepted: readonly CaseUnit[]): CaseUnit {
  return unit === 'number' && !accepted.includes('number') && accepted.includes('share') ? 'share' : unit;
}

export function exampleFor({ units }: QuantityLimits): string {
  return examples[units[0] ?? 'number'];
}

/** Why a value cannot stand at a place, or undefined when it can. */
export function problemWith(
  { value, unit }: { readonly value: number; readonly unit: CaseUnit },
  limits: QuantityLimits,
  found: unknown,
): ProblemDetails | undefined {
  const details = { found, expected: { ...limits }, example: exampleFor(limits) };
  if (!limits.units.includes(unitAt(unit, limits.units))) {
    return { problem: unit === 'number' ? 'missing-unit' : 'wrong-unit', ...details };
  }
  return value < limits.least || value > limits.most ? { problem: 'out-of-range', ...details } : undefined;
}

function isProblem(result: object): result is ProblemDetails {
  return 'problem' in result;
}

/** JSON Schemas for the values that are read by hand, so that editors can complete and check them. */
export const handReadSchemas = new WeakMap<object, Readonly<Record<string, unknown>>>();

const objectKeys = ['value', 'grade', 'because', 'source', 'inferred', 'label'];

function readObject(raw: object, limits: QuantityLimits): StatedQuantity | ProblemDetails {
  const fields = new Map(Object.entries(raw));
  const unknownKey = [...fields.keys()].find((key) => !objectKeys.includes(key));
  if (unknownKey !== undefined) {
    return { problem: 'unknown-key', found: unknownKey, expected: { keys: objectKeys }, example: 'because' };
  }
  const result = check(fields.get('value'), limits);
  if (isProblem(result)) return result;
  const text = (key: string): string | undefined => {
    const value: unknown = fields.get(key);
    return typeof value === 'string' ? value : undefined;
  };
  const inferred = text('inferred');
  const grade = text('grade') ?? (inferred === undefined ? 'measured' : 'assumed');
  const known = grades.find((one) => one === grade);
  if (known === undefined) {
    return { problem: 'unknown-choice', found: grade, expected: { choices: grades }, example: 'assumed' };
  }
  return {
    kind: 'stated',
    ...result,
    grade: known,
    because: inferred ?? text('because'),
    source: text('source'),
    label: text('label'),
  };
}

/**
 * A number with unit in a case: `19000 SEK/month`, `{ value: 19000 SEK/month, inferred: why }`
 * or `$name` of an assumption. A share may be written `80 %` or 0.8.
 */
export function quantity(units: readonly CaseUnit[], { least = 0, most = Number.MAX_VALUE } = {}) {
  const limits = { units, least, most: units[0] === 'share' ? Math.min(most, 1) : most };
  const schema = z.unknown().transform((raw, context): Quantity => {
    if (typeof raw === 'string' && raw.startsWith('$')) {
      return { kind: 'reference', assumption: raw.slice(1), limits };
    }
    const result =
      raw !== null && typeof raw === 'object' && !Array.isArray(raw)
        ? readObject(raw, limits)
        : check(raw, limits);
    if (isProblem(result)) {
      context.addIssue({ code: 'custom', params: result, message: result.problem });
      return z.NEVER;
    }
    return 'kind' in result ? result : { kind: 'stated', ...result, grade: 'measured' };
  });
  handReadSchemas.set(schema, {
    description: `${describe(units)}, for example ${examples[units[0] ?? 'number']}; or $name of an assumption`,
    anyOf: [
      { type: 'string' },
      { type: 'number' },
      {
        type: 'object',
        required: ['value'],
        additionalProperties: false,
        properties: {
          value: { type: ['string', 'number'] },
          grade: { enum: [...grades] },
          because: { type: 'string' },
          inferred: { type: 'string', description: 'Why this value was chosen, when the report does not state it' },
          source: { type: 'string' },
          label: { type: 'string' },
        },
      },
    ],
    examples: [examples[units[0] ?? 'number']],
  });
  return schema;
}
