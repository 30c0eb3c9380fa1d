import { z } from 'zod';
import { decimalText } from '../language/read-number.ts';
import type { Text } from '../language/text.ts';
import { type Grade, grades } from '../parameters/grade.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { type Exchange, foreignAmount, rateExample, readRate } from './exchange.ts';
import type { ProblemDetails } from './problem.ts';
import { issueOf } from './stated-issue.ts';
import { readWrittenNumber } from './written-number.ts';

/** Units that a case file may write after a number. */
export const caseUnits = [
  'SEK',
  'SEK/year',
  'SEK/month',
  'SEK/week',
  'SEK/day',
  'SEK/unit',
  'share',
  'number',
] as const;
/** A unit that an amount of a case file may be written in. */
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
  readonly label?: Text | undefined;
  /** What it was in another currency, when it was stated in one. */
  readonly exchange?: Exchange | undefined;
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
  /** Written in messages, where the unit's own example would not do. */
  readonly example?: string | undefined;
}

export type Quantity = StatedQuantity | QuantityReference;

/** Larger than any amount in a case, and far below where arithmetic would lose kronor. */
export const largestValue = 1e12;

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

/** A value with its unit, as a case writes it. */
export function quantityText({ value, unit }: { readonly value: number; readonly unit: CaseUnit }): string {
  return unit === 'share'
    ? `${decimalText(Number((value * 100).toPrecision(12)))} %`
    : `${decimalText(value)}${unit === 'number' ? '' : ` ${unit}`}`;
}

export function exampleFor({ units: [unit = 'number'], example }: QuantityLimits): string {
  return example ?? examples[unit];
}

/** A plain number is a share where a share, but no plain number, is accepted. */
function unitAt(unit: CaseUnit, accepted: readonly CaseUnit[]): CaseUnit {
  return unit === 'number' && !accepted.includes('number') && accepted.includes('share') ? 'share' : unit;
}

/** Why a value cannot stand at a place, or undefined when it can. */
export function problemWith(
  { value, unit }: { readonly value: number; readonly unit: CaseUnit },
  limits: QuantityLimits,
  found: unknown,
): ProblemDetails | undefined {
  const { units, least, most } = limits;
  const example = exampleFor(limits);
  if (!units.includes(unitAt(unit, units))) {
    return { kind: unit === 'number' ? 'missing-unit' : 'wrong-unit', found, units, example };
  }
  if (value >= least && value <= most) return undefined;
  // The general limits say nothing to the one who wrote something else wrong.
  return {
    kind: 'out-of-range',
    found,
    units,
    least: least > -largestValue || value < least ? least : undefined,
    most: most < largestValue || value > most ? most : undefined,
    example,
  };
}

type Read = { readonly value: number; readonly unit: CaseUnit };

function isProblem(result: Read | ProblemDetails): result is ProblemDetails {
  return 'kind' in result;
}

function readNumber(raw: unknown, limits: QuantityLimits): Read | ProblemDetails {
  const { units } = limits;
  const details = { found: raw, units, example: exampleFor(limits) };
  if (raw === undefined) return { kind: 'missing-key', key: 'value', found: raw, example: details.example };
  const read = readWrittenNumber(raw, limits);
  if ('value' in read) return problemWith(read, limits, raw) ?? { value: read.value, unit: unitAt(read.unit, units) };
  return read.fault === 'unknown-unit'
    ? { kind: 'wrong-unit', ...details }
    : { kind: 'not-a-quantity', ...details, numberFault: read };
}

const textKeys = ['because', 'inferred', 'source'] as const;
const objectKeys: readonly string[] = ['value', 'grade', ...textKeys, 'label', 'rate'];

function isWritten(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** One text for both languages, or one for each. */
function readText(value: unknown): Text | undefined {
  if (isWritten(value)) return { sv: value, en: value };
  if (typeof value !== 'object' || value === null || !('sv' in value && 'en' in value)) return undefined;
  const { sv, en } = value;
  return isWritten(sv) && isWritten(en) && Object.keys(value).length === 2 ? { sv, en } : undefined;
}

/** A fault in a quantity, and the keys below the quantity where it stands. */
interface Fault {
  readonly path: readonly string[];
  readonly details: ProblemDetails;
}

/** An amount in another currency in kronor. */
function exchanged(
  { value, unit }: Read,
  kronor: number,
  limits: QuantityLimits,
  found: unknown,
): Read | ProblemDetails {
  const own = { value: value * kronor, unit };
  return problemWith(own, limits, found) ?? own;
}

function readObject(raw: object, limits: QuantityLimits): StatedQuantity | readonly Fault[] {
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(raw));
  const faults: Fault[] = [];
  const fault = (key: string, details: ProblemDetails): void => void faults.push({ path: [key], details });
  for (const key of fields.keys()) {
    if (!objectKeys.includes(key)) {
      const example = nearestName(key, objectKeys) ?? 'value';
      fault(key, { kind: 'unknown-key', found: key, keys: objectKeys, example });
    }
  }
  const text = (key: (typeof textKeys)[number]): string | undefined => {
    const value = fields.get(key);
    if (value === undefined || isWritten(value)) return value;
    const expected = { sv: 'en text', en: 'a text' };
    fault(key, { kind: 'wrong-type', found: value, expected, example: `${key}: Lönestatistik SCB 2014` });
    return undefined;
  };
  const [because, inferred, source, label] = [
    text('because'),
    text('inferred'),
    text('source'),
    readText(fields.get('label')),
  ];
  if (label === undefined && fields.has('label')) {
    const expected = {
      sv: 'en text, eller en på svenska (sv) och en på engelska (en)',
      en: 'a text, or one in Swedish (sv) and one in English (en)',
    };
    fault('label', {
      kind: 'wrong-type',
      found: fields.get('label'),
      expected,
      example: 'label: { sv: Jobbcoach, en: Job coach }',
    });
  }
  const named = fields.get('grade') ?? (inferred === undefined ? 'measured' : 'assumed');
  const grade = grades.find((one) => one === named);
  if (grade === undefined) {
    const example = nearestName(String(typeof named === 'string' ? named : ''), grades) ?? 'assumed';
    fault('grade', { kind: 'unknown-choice', found: named, choices: grades, example });
  }
  const stated = foreignAmount(fields.get('value'));
  const rate = fields.has('rate') ? readRate(fields.get('rate')) : undefined;
  if (rate !== undefined && 'details' in rate)
    faults.push({ path: rate.key === undefined ? ['rate'] : ['rate', rate.key], details: rate.details });
  if (stated !== undefined && rate === undefined)
    fault('rate', { kind: 'missing-key', key: 'rate', found: undefined, example: rateExample });
  if (stated === undefined && rate !== undefined) {
    const expected = {
      sv: 'en kurs bara till ett belopp i en annan valuta, med dess tre bokstäver enligt ISO 4217',
      en: 'a rate only for an amount in another currency, with its three letters of ISO 4217',
    };
    fault('rate', { kind: 'inconsistent', found: String(fields.get('value')), expected, example: 'value: 100000 EUR' });
  }
  const known = rate === undefined || 'details' in rate ? undefined : rate;
  const exchange = stated && known;
  const inSek = readNumber(
    stated?.inKronor ?? fields.get('value'),
    exchange === undefined ? limits : { ...limits, least: -largestValue, most: largestValue },
  );
  const read =
    isProblem(inSek) || exchange === undefined ? inSek : exchanged(inSek, exchange.kronor, limits, fields.get('value'));
  if (isProblem(read)) fault('value', read);
  return faults.length > 0 || isProblem(read) || grade === undefined
    ? faults
    : {
        kind: 'stated',
        ...read,
        grade,
        because: inferred ?? because,
        source,
        label,
        ...(stated !== undefined &&
          known !== undefined &&
          !isProblem(inSek) && { exchange: { amount: inSek.value, currency: stated.currency, rate: known } }),
      };
}

/** What to write in place of an amount in another currency that stands without its rate; undefined for all else. */
function withoutRate(raw: unknown, limits: QuantityLimits): ProblemDetails | undefined {
  const stated = foreignAmount(raw);
  if (
    stated === undefined ||
    isProblem(readNumber(stated.inKronor, { ...limits, least: -largestValue, most: largestValue }))
  )
    return undefined;
  const expected = {
    sv: `kronor, eller beloppet i ${stated.currency} med sin kurs (rate)`,
    en: `kronor, or the amount in ${stated.currency} with its rate`,
  };
  return { kind: 'wrong-unit', found: raw, expected, example: `{ value: ${String(raw)}, ${rateExample} }` };
}

function readQuantity(raw: unknown, limits: QuantityLimits): Quantity | readonly Fault[] {
  if (typeof raw === 'string' && raw.startsWith('$')) {
    return { kind: 'reference', assumption: raw.slice(1).trim(), limits };
  }
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return readObject(raw, limits);
  const read = readNumber(raw, limits);
  return isProblem(read)
    ? [{ path: [], details: withoutRate(raw, limits) ?? read }]
    : { kind: 'stated', ...read, grade: 'measured' };
}

function unitWords(units: readonly CaseUnit[]): string {
  return units.map((unit) => (unit === 'share' ? 'per cent' : unit === 'number' ? 'a number' : unit)).join(' or ');
}

/**
 * A number with unit in a case: `19000 SEK/month`, `{ value: 19000 SEK/month, inferred: why }`
 * or `$name` of an assumption. A share may be written `80 %` or 0.8.
 * @param least default 0
 * @param most default one (100 %) for a share, else {@link largestValue}
 */
export function quantity(
  units: readonly CaseUnit[],
  { least = 0, most = units[0] === 'share' ? 1 : largestValue, example }: Partial<Omit<QuantityLimits, 'units'>> = {},
) {
  const limits = { units, least, most, example };
  const acceptsPlainNumber = units.includes('number') || units.includes('share');
  return z
    .unknown()
    .transform((raw, context): Quantity => {
      const result = readQuantity(raw, limits);
      if ('kind' in result) return result;
      for (const { path, details } of result) {
        context.addIssue(issueOf(details, path));
      }
      return z.NEVER;
    })
    .meta({
      $ref: acceptsPlainNumber ? '#/$defs/number' : '#/$defs/amount',
      title: `${unitWords(units)}, such as ${exampleFor(limits)}`,
    });
}

const quantityObject = {
  type: 'object',
  required: ['value'],
  additionalProperties: false,
  properties: {
    value: { type: ['string', 'number'], description: 'The number with its unit' },
    inferred: {
      type: 'string',
      description: 'Why this value was chosen, when the report does not state it; its grade is then assumed',
    },
    because: { type: 'string', description: 'Why this value was chosen, when its grade is another than assumed' },
    grade: { enum: [...grades], description: 'How well the value is known; measured unless inferred' },
    source: { type: 'string', description: 'Report and page, statistics, or who has told' },
    rate: {
      type: 'object',
      required: ['kronor', 'date', 'source'],
      additionalProperties: false,
      properties: {
        kronor: { type: ['number', 'string'] },
        date: { type: ['string', 'integer'] },
        source: { type: 'string' },
      },
      description: 'What one unit of the currency is worth in kronor, when the value is in another currency',
    },
    label: {
      description: 'What the value is called in explanations, as one text or in Swedish and English',
      anyOf: [
        { type: 'string' },
        {
          type: 'object',
          required: ['sv', 'en'],
          additionalProperties: false,
          properties: { sv: { type: 'string' }, en: { type: 'string' } },
        },
      ],
    },
  },
};

/** What the schema of each quantity refers to, by name: what an editor can check of what is read by hand. */
export const quantityDefinitions = {
  amount: {
    description:
      'An amount with its unit, such as 19000 SEK/month; $name of an assumption; or a value with what is said of it',
    anyOf: [{ type: 'string' }, quantityObject],
  },
  number: {
    description:
      'A number, a share such as 80 %, or an amount with its unit; $name of an assumption; or a value with what is said of it',
    anyOf: [{ type: 'string' }, { type: 'number' }, quantityObject],
  },
};
