import { actors } from '@samnytta/model';
import type { ByActor } from '@samnytta/model/rules';
import loadHighs from 'highs';
import { type Column, type Known, type Measure, type Printed, valueOf } from './printed.ts';

/** A person's own change, SEK per year. */
export interface Person {
  readonly known: Known;
  readonly byActor: ByActor;
  readonly society: number;
}

/** Somebody whose change the attacker knows to within {@link closeness} of it. */
export interface Pinned {
  readonly person: number;
  readonly measure: Measure;
  readonly least: number;
  readonly most: number;
}

export const closeness = 0.05;
// Its types are of CommonJS, what is imported of an ES module.
const load: typeof loadHighs.default = typeof loadHighs === 'function' ? loadHighs : loadHighs.default;
const highs = await load();
/** Numbers in the solver are thousands of kronor, so that they are near one. */
const scale = 1000;
const least = 0.5;
const columns: readonly Column[] = ['society', ...actors];

/** What is known of a person's change before anything is printed. */
function boundsOf(person: Person, column: Column, isOwn: boolean): readonly [number, number] {
  const value = valueOf(person, column);
  if (isOwn) return [value / scale, value / scale];
  if (column !== 'society' && column !== 'participant') return [-highs.infinity, highs.infinity];
  const sign = person.known.sign[column];
  const edge = least / scale;
  return sign === 0 ? [-edge, edge] : sign > 0 ? [edge, highs.infinity] : [-highs.infinity, -edge];
}

interface Row {
  readonly low: number;
  readonly high: number;
  readonly entries: readonly (readonly [column: number, weight: number])[];
}

function rowsOf(people: readonly Person[], { sums }: Pick<Printed, 'sums'>): readonly Row[] {
  const place = (person: number, column: Column): number => person * columns.length + columns.indexOf(column);
  return [
    // The actors of each person add up to society.
    ...people.map((_, person): Row => ({
      low: 0,
      high: 0,
      entries: columns.map((column) => [place(person, column), column === 'society' ? 1 : -1]),
    })),
    ...sums.map(({ low, high, columns: parties, people: some }): Row => ({
      low: low / scale,
      high: high / scale,
      entries: some.flatMap((person) => parties.map((column) => [place(person, column), 1] as const)),
    })),
  ];
}

/** Each person's change put in another's place, who has the same of all that is printed by: the same report follows. */
function hasDouble(
  people: readonly Person[],
  person: number,
  attacker: number,
  measure: Measure,
  { sums, quantiles }: Printed,
): boolean {
  const own = people[person];
  if (own === undefined) return false;
  const value = valueOf(own, measure);
  const groups = [
    ...sums.filter(({ columns: parties }) => parties.length === 1 && parties[0] === measure),
    ...quantiles.filter((one) => one.measure === measure),
  ];
  return people.some((other, index) => {
    if (index === person || index === attacker || other.known.sign[measure] !== own.known.sign[measure]) return false;
    return (
      Math.abs(valueOf(other, measure) - value) > closeness * Math.abs(value) &&
      groups.every(({ people: some }) => some.includes(index) === some.includes(person))
    );
  });
}

interface Other {
  readonly index: number;
  readonly value: number;
  readonly sign: -1 | 0 | 1;
  /** The printed sums that the person is in. */
  readonly sums: string;
}

function suits(change: number, { sign }: Pick<Other, 'sign'>): boolean {
  return sign === 0 ? Math.abs(change) < least : sign * change >= least;
}

/** Whether two people can have other changes of the same sum whose squares come to so much more. */
function canBalance(one: Other, other: Other, sum: number, squares: number): boolean {
  const difference = 2 * squares - sum ** 2;
  if (difference < 0) return false;
  const [high, low] = [(sum + Math.sqrt(difference)) / 2, (sum - Math.sqrt(difference)) / 2];
  return (suits(high, one) && suits(low, other)) || (suits(low, one) && suits(high, other));
}

/**
 * Whether the person's change could be another, with those of two or three others changed so that neither a printed
 * sum nor the sum of all squares is: a standard error is then the same.
 */
function hasBalance(
  people: readonly Person[],
  person: number,
  attacker: number,
  measure: Measure,
  printed: Printed,
): boolean {
  const sums = printed.sums.filter(({ columns: parties }) => parties.length === 1 && parties[0] === measure);
  const all = people.map((one, index): Other => ({
    index,
    value: valueOf(one, measure),
    sign: one.known.sign[measure],
    sums: sums.map(({ people: some }) => (some.includes(index) ? 1 : 0)).join(''),
  }));
  const own = all[person];
  if (own === undefined) return false;
  const others = all.filter(({ index, sign }) => index !== person && index !== attacker && sign !== 0);
  const like = others.filter((other) => other.sums === own.sums);
  return [1 - 1.01 * closeness, 1 + 1.01 * closeness].some((factor) => {
    const moved = own.value * (1 - factor);
    const squares = own.value ** 2 * (1 - factor ** 2);
    return like.some((one) => {
      if (
        like.some(
          (other) =>
            other.index > one.index &&
            canBalance(one, other, one.value + other.value + moved, one.value ** 2 + other.value ** 2 + squares),
        )
      )
        return true;
      const taken = one.value + moved;
      const left = one.value ** 2 - taken ** 2 + squares;
      if (!suits(taken, one)) return false;
      const free = others.filter(({ index }) => index !== one.index);
      return free.some((first, place) =>
        free
          .slice(place + 1)
          .some(
            (second) =>
              second.sums === first.sums &&
              canBalance(first, second, first.value + second.value, first.value ** 2 + second.value ** 2 + left),
          ),
      );
    });
  });
}

/**
 * Everybody but the attacker whose change is pinned by what is printed: the least and the most that it can be are both
 * within a twentieth of it. Ranges are those of sums, by linear programming. Where means of ranks or the spread are
 * printed as well, somebody is safe whose change could stand in the place of another's, or be moved with those of
 * others, without a printed figure being changed; those who lack such others are counted as pinned.
 */
export function pinnedBy(people: readonly Person[], attacker: number, printed: Printed): readonly Pinned[] {
  const rows = rowsOf(people, printed);
  const count = people.length * columns.length;
  const bounds = people.flatMap((person, index) =>
    columns.map((column) => boundsOf(person, column, index === attacker)),
  );
  const starts = [0];
  for (const { entries } of rows) starts.push((starts.at(-1) ?? 0) + entries.length);
  const model = highs.createModel({
    numCols: count,
    numRows: rows.length,
    colCost: new Float64Array(count),
    colLower: Float64Array.from(bounds, ([low]) => low),
    colUpper: Float64Array.from(bounds, ([, high]) => high),
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: count,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flatMap(({ entries }) => entries.map(([column]) => column))),
      values: Float64Array.from(rows.flatMap(({ entries }) => entries.map(([, weight]) => weight))),
    },
  });
  try {
    model.options.set({ output_flag: false });
    const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
    /** The least of a column, or of its negative; undefined when there is no limit. */
    const leastOf = (column: number, sign: 1 | -1): number | undefined => {
      model.changeColCost(column, sign);
      model.run();
      const status = model.getModelStatus();
      const value = status === optimal ? model.getObjectiveValue() * scale : undefined;
      model.changeColCost(column, 0);
      if (value === undefined && status !== unbounded && status !== unboundedOrInfeasible)
        throw new RangeError(`The solver ended with ${String(status)}`);
      return value;
    };
    const found: Pinned[] = [];
    for (const [index, person] of people.entries()) {
      if (index === attacker) continue;
      for (const measure of ['society', 'participant'] as const) {
        const value = valueOf(person, measure);
        if (Math.abs(value) < least) continue;
        const column = index * columns.length + columns.indexOf(measure);
        const near = closeness * Math.abs(value);
        const low = leastOf(column, 1);
        if (low !== undefined && low >= value - near) {
          const high = leastOf(column, -1);
          if (high !== undefined && -high <= value + near) {
            found.push({ person: index, measure, least: low, most: -high });
            continue;
          }
        }
        const isByRank = printed.quantiles.some((one) => one.measure === measure);
        const isByMoreThanSums = isByRank || printed.spread.has(measure);
        const hasAnother =
          hasDouble(people, index, attacker, measure, printed) ||
          (!isByRank && hasBalance(people, index, attacker, measure, printed));
        if (isByMoreThanSums && !hasAnother) found.push({ person: index, measure, least: value, most: value });
      }
    }
    return found;
  } finally {
    model.dispose();
  }
}
