import type { CategoryFact, Fact, Facts } from '../../graph/situation-facts.ts';
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
  if ('evidence' in otherwise) return otherwise.because === undefined ? defaultFact(path, otherwise.otherwise ?? 0) : assumedFact(path, otherwise.otherwise, otherwise.because);
  if ('assumed' in otherwise) return assumedFact(path, otherwise.assumed, otherwise.because);
  return factFromParameter(context.parameters, otherwise.parameter, context.date);
}

/**
 * The fact that a number in a field becomes.
 * @param months that a monthly amount of the year is for
 */
export function numberFact(field: Field, value: FieldValue | undefined, path: string, reading: Lookup, { isRead = true, months = 12 } = {}): Fact {
  if (typeof value === 'number') return { value, origin: { path, grade: 'measured' } };
  if (!isQuantity(value)) return unwritten(field, path, reading, isRead);
  return field.input?.unit === 'SEK/year' ? reading.resolver.yearly(value, path, months) : reading.resolver.fact(value, path);
}

function categoryFact({ answers, default: otherwise }: Field, value: FieldValue | undefined, path: string): CategoryFact {
  const said = value ?? otherwise;
  const named = answers === undefined ? said : answers[said === true ? 'yes' : 'no'];
  return { value: typeof named === 'string' ? named : '', origin: { path, grade: 'measured' } };
}

/** What of the group is read by the rules of its kind, and the months that monthly amounts are for. */
interface FactOptions {
  readonly reads?: readonly string[];
  readonly months?: number;
}

/**
 * Makes facts of the fields of a group, each field one fact.
 * @param others keys whose facts are not their own values, and are made elsewhere
 */
export function factReader(fields: Fields, others: readonly string[] = []) {
  const own = Object.entries(fields).filter(([key, { sort }]) => sort.is !== 'ages' && !others.includes(key));
  const numbers = own.flatMap(([key, field]) => (field.input === undefined ? [] : [{ key, field, name: field.input.name }]));
  const categories = own.flatMap(([key, field]) => (field.category === undefined ? [] : [{ key, field, name: field.category.name }]));
  return (written: Written, path: string, reading: Lookup, { reads = [], months = 12 }: FactOptions = {}): Facts => {
    const facts: Record<string, Fact> = {};
    for (const { key, field, name } of numbers) {
      const isRead = field.reading !== 'by-kind' || reads.includes(key);
      facts[name] = numberFact(field, written[key], `${path}.${key}`, reading, { isRead, months });
    }
    const named: Record<string, CategoryFact> = {};
    for (const { key, field, name } of categories) named[name] = categoryFact(field, written[key], path);
    return { inputs: facts, categories: named };
  };
}
