import type { Text } from '../language/text.ts';
import { isSupportKind, supportKinds } from '../rules/supports/support-kinds.ts';
import { columnById } from './columns.ts';
import { type Item, type Person, type Side, type SideName, sides } from './person.ts';
import { smallestGroup } from './thresholds.ts';
import { year } from './window.ts';

/**
 * What is done with missing values: none are accepted; each is given the mean or median of what is
 * known of the same column, kind and period, or zero; or the result is worked out between the
 * least and the largest that they may be.
 */
export const missingHandlings = ['refuse', 'mean', 'median', 'zero', 'bound'] as const;
/** What is done with cells that are empty where a value is needed. */
export type MissingHandling = (typeof missingHandlings)[number];

/** One missing value: of an item of a period, or of the person. */
export interface MissingValue {
  readonly column: string;
  readonly kind: string;
  readonly side: SideName | undefined;
  readonly item: Item | undefined;
}

/** How missing values of one column, kind and period have been handled. */
export interface MissingNote {
  readonly column: string;
  readonly columnLabel: Text;
  /** Kind of support, resource, or `job`; empty for the person. */
  readonly kind: string;
  readonly side: SideName | undefined;
  readonly count: number;
  /** Value put in place of each, or the two ends of it. Months and extents are less where the year is full. */
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** The two ends of what a missing value may be; the same where one value is put in its place. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const monthColumns = ['work months', 'support months'];
const extentColumns = ['work extent', 'support extent'];

const none: readonly MissingValue[] = [];

/** Every missing value of a person, in the order that they are filled in. */
export function missingValuesOf(person: Person): readonly MissingValue[] {
  const { before, after } = person;
  if (person.missing.length === 0 && !before.items.some(isIncomplete) && !after.items.some(isIncomplete)) return none;
  const ofPerson = person.missing.map((column): MissingValue => ({
    column,
    kind: '',
    side: undefined,
    item: undefined,
  }));
  const ofSides = sides.flatMap((side) =>
    person[side].items.flatMap((item) =>
      item.missing.map((column): MissingValue => ({ column, kind: item.kind, side, item })),
    ),
  );
  return [...ofPerson, ...ofSides];
}

function isIncomplete({ missing }: Item): boolean {
  return missing.length > 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Values that are known, by column, kind and period, and by column and kind in both periods. */
export class KnownValues {
  readonly #people: readonly Person[];
  #known: ReadonlyMap<string, number[]> | undefined;

  constructor(people: readonly Person[]) {
    this.#people = people;
  }

  /** Gathered when it is first asked for: where nothing is missing, nothing of it is needed. */
  #gathered(): ReadonlyMap<string, readonly number[]> {
    if (this.#known !== undefined) return this.#known;
    const known = new Map<string, number[]>();
    const add = (column: string, kind: string, side: string, value: unknown): void => {
      if (typeof value !== 'number') return;
      const key = `${column}|${kind}|${side}`;
      const values = known.get(key);
      if (values === undefined) known.set(key, [value]);
      else values.push(value);
    };
    for (const person of this.#people) {
      for (const [column, value] of Object.entries(person.values)) add(column, '', '', value);
      for (const side of sides) {
        for (const { kind, values } of person[side].items) {
          for (const [column, value] of Object.entries(values)) {
            add(column, kind, side, value);
            add(column, kind, '', value);
          }
        }
      }
    }
    for (const values of known.values()) values.sort((one, other) => one - other);
    this.#known = known;
    return known;
  }

  /** In order; of the same period when enough people have the value there, else of both. Undefined when too few have it. */
  #of({ column, kind, side }: MissingValue): readonly number[] | undefined {
    const ofSide = this.#gathered().get(`${column}|${kind}|${side ?? ''}`) ?? [];
    if (ofSide.length >= smallestGroup) return ofSide;
    const ofBoth = this.#gathered().get(`${column}|${kind}|`) ?? [];
    return ofBoth.length >= smallestGroup ? ofBoth : undefined;
  }

  /** What a missing value may be by a way of handling; undefined when too few others are known. */
  range(missing: MissingValue, handling: MissingHandling): Range | undefined {
    if (handling === 'zero') return { least: 0, most: 0 };
    if (handling === 'bound' && monthColumns.includes(missing.column)) return { least: 0, most: year };
    if (handling === 'bound' && extentColumns.includes(missing.column)) return { least: 0, most: 1 };
    const values = this.#of(missing);
    if (values === undefined) return undefined;
    // Ends and middles are of several people, so that no one person's value is shown.
    if (handling === 'bound')
      return { least: mean(values.slice(0, smallestGroup)), most: mean(values.slice(-smallestGroup)) };
    const middle = handling === 'mean' ? mean(values) : median(values);
    return { least: middle, most: middle };
  }
}

/** The mean of the five, or six, in the middle: the middle one itself is somebody's own value. */
function median(values: readonly number[]): number {
  const width = smallestGroup + ((values.length - smallestGroup) % 2);
  const from = (values.length - width) / 2;
  return mean(values.slice(from, from + width));
}

function number(item: Item, id: string): number | undefined {
  const value = item.values[id];
  return typeof value === 'number' ? value : undefined;
}

function isBeside(item: Item): boolean {
  if (item.part === 'resource') return true;
  const isSupplement = isSupportKind(item.kind) && supportKinds[item.kind].supplement;
  return isSupplement || item.values[`${item.part} concurrent`] === true;
}

/** Full-time months that an item fills; what is missing of it fills none as yet. */
function filledMonths(item: Item): number {
  if (isBeside(item)) return 0;
  const [months, extent] = [`${item.part} months`, `${item.part} extent`];
  if (item.missing.some((id) => (id === months || id === extent) && number(item, id) === undefined)) return 0;
  const weeks = number(item, 'study weeks');
  return (number(item, months) ?? (weeks === undefined ? year : (weeks * year) / 52)) * (number(item, extent) ?? 1);
}

/** The value, but no more than leaves the year twelve months. */
function withinYear(item: Item, column: string, value: number, side: Side): number {
  if (isBeside(item)) return value;
  const left = Math.max(0, year - side.items.reduce((sum, one) => sum + (one === item ? 0 : filledMonths(one)), 0));
  const [months, extent] = [number(item, `${item.part} months`) ?? year, number(item, `${item.part} extent`) ?? 1];
  if (monthColumns.includes(column)) return Math.min(value, extent === 0 ? year : left / extent);
  if (extentColumns.includes(column)) return Math.min(value, months === 0 ? 1 : left / months);
  return value;
}

function filledPerson(person: Person, column: string, value: number): Person {
  // No one is zero years old: without an age the model's own stands.
  if (column === 'age' && value === 0) return person;
  return { ...person, values: { ...person.values, [column]: column === 'age' ? Math.round(value) : value } };
}

/** The person with every missing value filled in, in order. */
export function filled(person: Person, choose: (missing: MissingValue, index: number) => number): Person {
  let current = person;
  for (const [index, missing] of missingValuesOf(person).entries()) {
    const value = choose(missing, index);
    const { side: name, column, item } = missing;
    if (name === undefined || item === undefined) {
      current = filledPerson(current, column, value);
      continue;
    }
    const place = person[name].items.indexOf(item);
    const side: Side = current[name];
    const now = side.items[place] ?? item;
    const next = { ...now, values: { ...now.values, [column]: withinYear(now, column, value, side) } };
    current = { ...current, [name]: { ...side, items: side.items.with(place, next) } };
  }
  return current;
}

/** Missing values by column, kind and period, with how many there are and what was put in their place. */
export function notesOf(
  people: readonly Person[],
  known: KnownValues,
  handling: MissingHandling,
): readonly MissingNote[] {
  const notes = new Map<string, { first: MissingValue; count: number }>();
  for (const missing of people.flatMap(missingValuesOf)) {
    const key = `${missing.column}|${missing.kind}|${missing.side ?? ''}`;
    const note = notes.get(key) ?? { first: missing, count: 0 };
    note.count += 1;
    notes.set(key, note);
  }
  return Array.from(notes.values(), ({ first, count }) => {
    const column = columnById.get(first.column);
    const range = known.range(first, handling);
    return {
      column: first.column,
      columnLabel: { sv: column?.sv ?? first.column, en: column?.id ?? first.column },
      kind: first.kind,
      side: first.side,
      count,
      least: range?.least,
      most: range?.most,
    };
  });
}
