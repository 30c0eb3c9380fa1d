import type { CategoryFact, Fact, Facts } from '../../graph/situation-facts.ts';
import type { CaseContext } from '../context.ts';
import type { Quantity } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { assumedFact, defaultFact, factFromParameter } from '../setting.ts';
import type { Field, Fields, FieldValue } from './field.ts';
import type { Written } from './kind-fields.ts';

/** Where the values of parameters and assumptions are found. */
type Lookup = Pick<Reading, 'context' | 'resolver'>;

function isQuantity(value: FieldValue | undefined): value is Quantity {
  return typeof value === 'object' && 'kind' in value;
}

/** What a number is when nothing is written. What the product assumes, it assumes only where that is read. */
function unwritten({ default: otherwise }: Field, path: string, { context }: Lookup, isRead: boolean): Fact {
  if (typeof otherwise === 'number') return defaultFact(path, otherwise);
  if (typeof otherwise !== 'object' || !isRead) return defaultFact(path, 0);
  // What the evidence gives is chosen by the whole case: see `appraisalSettings`.
  if ('evidence' in otherwise)
    return otherwise.because === undefined
      ? defaultFact(path, otherwise.otherwise ?? 0)
      : assumedFact(path, otherwise.otherwise, otherwise.because);
  if ('assumed' in otherwise) return assumedFact(path, otherwise.assumed, otherwise.because);
  return factFromParameter(context.parameters, otherwise.parameter, context.date);
}

/**
 * The fact that a number in a field becomes.
 * @param months that a monthly amount of the year is for
 */
export function numberFact(
  field: Field,
  value: FieldValue | undefined,
  path: string,
  reading: Lookup,
  { isRead = true, months = 12 } = {},
): Fact {
  if (typeof value === 'number') return { value, origin: reading.resolver.measuredAt(path) };
  if (!isQuantity(value)) return unwritten(field, path, reading, isRead);
  return field.input?.unit === 'SEK/year'
    ? reading.resolver.yearly(value, path, months)
    : reading.resolver.fact(value, path);
}

function categoryOf({ answers, default: otherwise }: Field, value: FieldValue | undefined): string {
  const said = value ?? otherwise;
  const named = answers === undefined ? said : answers[said === true ? 'yes' : 'no'];
  return typeof named === 'string' ? named : '';
}

/** What of the group is read by the rules of its kind, and the months that monthly amounts are for. */
interface FactOptions {
  readonly reads?: readonly string[];
  readonly months?: number;
}

/** The fields of a group at one place, with what they are where nothing is written: made once for all who are read there. */
interface PlaceOfGroup {
  readonly pathOf: ReadonlyMap<string, string>;
  /** By what is read of the group. */
  readonly unwritten: Map<readonly string[], Facts>;
}

const nothingRead: readonly string[] = [];

/**
 * Makes facts of the fields of a group, each field one fact.
 * @param others keys whose facts are not their own values, and are made elsewhere
 */
export function factReader(fields: Fields, others: readonly string[] = []) {
  const own = Object.entries(fields).filter(([key, { sort }]) => sort.is !== 'ages' && !others.includes(key));
  const numbers = own.flatMap(([key, field]) =>
    field.input === undefined ? [] : [{ key, field, name: field.input.name }],
  );
  const categories = own.flatMap(([key, field]) =>
    field.category === undefined ? [] : [{ key, field, name: field.category.name }],
  );
  const numberOf = new Map(numbers.map((one) => [one.key, one]));
  const categoryAt = new Map(categories.map((one) => [one.key, one]));
  const placesIn = new WeakMap<CaseContext, Map<string, PlaceOfGroup>>();
  const placeAt = (path: string, context: CaseContext): PlaceOfGroup => {
    const known = placesIn.get(context) ?? new Map<string, PlaceOfGroup>();
    placesIn.set(context, known);
    const place = known.get(path) ?? {
      pathOf: new Map(numbers.map(({ key }) => [key, `${path}.${key}`])),
      unwritten: new Map(),
    };
    known.set(path, place);
    return place;
  };
  const isRead = ({ key, field }: (typeof numbers)[number], reads: readonly string[]): boolean =>
    field.reading !== 'by-kind' || reads.includes(key);
  // A parameter is looked up only where nothing is written, since it may have no value on the date.
  const fromParameters = numbers.filter(
    ({ field }) => typeof field.default === 'object' && 'parameter' in field.default,
  );
  const unwrittenAt = (path: string, { pathOf }: PlaceOfGroup, reads: readonly string[], reading: Lookup): Facts => ({
    inputs: Object.fromEntries(
      numbers.map((one) => [
        one.name,
        unwritten(one.field, pathOf.get(one.key) ?? path, reading, isRead(one, reads) && !fromParameters.includes(one)),
      ]),
    ),
    categories: Object.fromEntries(
      categories.map(({ field, name }) => [
        name,
        { value: categoryOf(field, undefined), origin: reading.resolver.measuredAt(path) },
      ]),
    ),
  });
  return (
    written: Written,
    path: string,
    reading: Lookup,
    { reads = nothingRead, months = 12 }: FactOptions = {},
  ): Facts => {
    const place = placeAt(path, reading.context);
    const empty = place.unwritten.get(reads) ?? unwrittenAt(path, place, reads, reading);
    place.unwritten.set(reads, empty);
    const inputs: Record<string, Fact> = { ...empty.inputs };
    const named: Record<string, CategoryFact> = { ...empty.categories };
    for (const one of fromParameters) {
      if (written[one.key] === undefined)
        inputs[one.name] = unwritten(one.field, place.pathOf.get(one.key) ?? path, reading, isRead(one, reads));
    }
    for (const key of Object.keys(written)) {
      const value = written[key];
      if (value === undefined) continue;
      const number = numberOf.get(key);
      if (number !== undefined)
        inputs[number.name] = numberFact(number.field, value, place.pathOf.get(key) ?? path, reading, {
          months,
          isRead: isRead(number, reads),
        });
      const category = categoryAt.get(key);
      if (category !== undefined)
        named[category.name] = { value: categoryOf(category.field, value), origin: reading.resolver.measuredAt(path) };
    }
    return { inputs, categories: named };
  };
}
