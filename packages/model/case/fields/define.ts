import { z } from 'zod';
import type { Category, Input } from '../../graph/expression.ts';
import type { Text } from '../../language/text.ts';
import { plainNumber } from '../plain-number.ts';
import { type CaseUnit, quantity } from '../quantity.ts';
import { bilingual, identifier, name } from '../schema-common.ts';
import { issueOf } from '../stated-issue.ts';
import { isAgesFault, readAges } from './ages.ts';
import type {
  Answers,
  ColumnHeader,
  Condition,
  Default,
  Field,
  Fields,
  Option,
  Options,
  Reading,
  Sort,
} from './field.ts';

// A program reads a case or two: making code to read them with takes longer than reading them.
z.config({ jitless: true });

/** A field is called as what the graph reads it as, unless it is called something else. */
type Labelled =
  | { readonly label: Text; readonly input?: Input; readonly category?: Category }
  | { readonly label?: undefined; readonly input: Input; readonly category?: undefined }
  | { readonly label?: undefined; readonly input?: undefined; readonly category: Category };

/** What is said of a field whatever is written in it. `reading` is `always`, `isChosen` false and `isInForm` true unless given. */
type Definition = Labelled & {
  readonly description: string;
  readonly help?: Text;
  readonly default?: Default;
  readonly reading?: Reading;
  readonly onlyIf?: Condition;
  readonly column?: ColumnHeader;
  readonly answers?: Answers;
  readonly isChosen?: true;
  readonly isInForm?: boolean;
};

function labelOf({ label, input, category }: Labelled): Text {
  if (label !== undefined) return label;
  return input === undefined ? category.label : input.label;
}

function field<Schema extends z.ZodType>(
  schema: Schema,
  sort: Sort,
  definition: Definition,
): Field<z.ZodOptional<Schema>> {
  const {
    help,
    description,
    reading = 'always',
    onlyIf,
    column,
    input,
    category,
    answers,
    isChosen = false,
    isInForm = true,
  } = definition;
  return {
    schema: schema.optional(),
    sort,
    isRequired: false,
    label: labelOf(definition),
    help,
    description,
    default: definition.default,
    reading,
    onlyIf,
    column,
    input,
    category,
    answers,
    isChosen,
    isInForm,
  };
}

type QuantityDefinition = Definition & {
  readonly units: readonly [CaseUnit, ...CaseUnit[]];
  readonly least?: number;
  readonly most?: number;
  /** Written in messages, where the unit's own example would not do. */
  readonly example?: string;
};

/** A number with one of some units; the form and the table have the first of them. */
export function quantityField({ units, least, most, example, ...rest }: QuantityDefinition) {
  const limits = {
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    ...(example !== undefined && { example }),
  };
  return field(quantity(units, limits), { is: 'quantity', units, least, most }, rest);
}

/**
 * A share, or a list of one for each year.
 * @param pathMost largest share of the list
 * @param longest most entries of the list
 */
export function quantityOrPathField({
  units,
  pathMost,
  longest,
  ...rest
}: QuantityDefinition & { readonly pathMost: number; readonly longest: number }) {
  // What is no list is told of as the one value that it may be.
  const schema = z.union([
    z
      .array(quantity(units, { most: pathMost }))
      .min(1)
      .max(longest),
    quantity(units),
  ]);
  return field(schema, { is: 'quantity', units, least: undefined, most: undefined }, rest);
}

export function wholeNumberField({
  least,
  most,
  ...rest
}: Definition & { readonly least: number; readonly most: number }) {
  return field(
    plainNumber(z.int().min(least).max(most), { least, most, example: String(most) }),
    { is: 'whole-number', least, most },
    rest,
  );
}

export function numberField({ most, ...rest }: Definition & { readonly most: number }) {
  return field(plainNumber(z.number().positive().max(most), { least: 0, most }), { is: 'number', most }, rest);
}

export function yesNoField(definition: Definition) {
  return field(z.boolean(), { is: 'yes-no' }, { default: false, ...definition });
}

/** The keys of a record whose keys are all known. */
function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[];
function keysOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(record);
}

export function choiceField<Key extends string>({
  options,
  ...rest
}: Definition & { readonly options: Readonly<Record<Key, Option>> }) {
  return field(z.enum(keysOf(options)), { is: 'choice', options }, rest);
}

export function identifierField({ options, ...rest }: Definition & { readonly options?: Options }) {
  return field(identifier, { is: 'identifier', options }, rest);
}

/** A place by its name or its code, which may be written as a number. */
export function placeField({ highestCode, ...rest }: Definition & { readonly highestCode: number }) {
  return field(z.union([name, z.int().min(1).max(highestCode)]), { is: 'place' }, rest);
}

/** A list of ages, or the ages as people write them in one text: `3 och 7 år`. */
function agesText<Schema extends z.ZodType>(list: Schema, limits: { readonly most: number; readonly oldest: number }) {
  return z.preprocess((raw, context) => {
    if (typeof raw !== 'string' && typeof raw !== 'number') return raw;
    const read = readAges(String(raw), limits);
    if (!isAgesFault(read)) return read;
    context.addIssue(issueOf({ kind: 'wrong-type', found: raw, ...read }));
    return z.NEVER;
  }, list);
}

export function agesField({ most, oldest, ...rest }: Definition & { readonly most: number; readonly oldest: number }) {
  const list = z.array(plainNumber(z.int().min(0).max(oldest), { most: oldest, example: '7' })).max(most);
  return field(agesText(list, { most, oldest }), { is: 'ages', most, oldest }, rest);
}

export function textField(definition: Definition) {
  return field(bilingual, { is: 'text' }, definition);
}

/** A field that a case cannot be without. */
export function required<Schema extends z.ZodType>(optional: Field<z.ZodOptional<Schema>>): Field<Schema> {
  return { ...optional, schema: optional.schema.unwrap(), isRequired: true };
}

type Shape<Group extends Fields> = { -readonly [Key in keyof Group]: Group[Key]['schema'] };

/** What a group of keys accepts, to be made an object schema of. */
export function shapeOf<Group extends Fields>(fields: Group): Shape<Group>;
export function shapeOf(fields: Fields): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]));
}
