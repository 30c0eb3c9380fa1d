import { type Actor, actors, actorsOf } from '@samnytta/model';
import { publicActors } from '../../packages/model/ledger/actor.ts';
import type { Report } from '@samnytta/report/document/schema.ts';
import type { Person } from './attack.ts';
import { meaningOfNumber, type Total } from './meaning.ts';
import { numbersOf, type PrintedNumber } from './numbers.ts';

/** What is known of one person by everybody who took part. */
export interface Known {
  readonly sex: 'woman' | 'man' | 'unknown';
  readonly age: number | undefined;
  /** Whether the person gained (1), lost (-1) or neither, for each measure that is released by gains and losses. */
  readonly sign: Readonly<Record<Measure, -1 | 0 | 1>>;
}

export type Measure = 'society' | 'participant';
export type Column = Actor | 'society';

/** A printed sum over parties and people that are known: what it may lie between, SEK. */
export interface Sum {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly people: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** A printed mean of the five people around a rank: who they are is not known. */
export interface Quantile {
  readonly measure: Measure;
  readonly people: readonly number[];
}

/** Everything printed that says something of the people of one group. */
export interface Printed {
  readonly sums: readonly Sum[];
  readonly quantiles: readonly Quantile[];
  /** Measures of which a standard error or an interval of the choice of people is printed, which tells the sum of squares. */
  readonly spread: ReadonlySet<string>;
}

/** People whose changes are summed in a report: those of a table, or of one case of its missing values. */
export interface Group {
  /** Outermost sections of the reports that are about them. */
  readonly sections: readonly string[];
  readonly people: readonly Person[];
  /** Totals that are suppressed. */
  readonly suppressed: ReadonlySet<Total>;
  /** Whether the choice of people is drawn. */
  readonly isResampled: boolean;
}

export interface PrintedOfGroups {
  /** In the order of the groups. */
  readonly printed: readonly Printed[];
  /** Numbers that the attack has read. */
  readonly numbers: number;
  /** Numbers whose meaning is not known, that are not what they should be, or that tell of a party that is suppressed. */
  readonly faults: readonly string[];
}

/** The people whom the row of a group is of, by its id, such as `woman-16-29-30-44`. */
function peopleOf(id: string, people: readonly Person[]): readonly number[] {
  const sex = /^(?:woman|man|unknown)/u.exec(id)?.[0];
  const bands = [...id.matchAll(/(\d+)-(\d+)/gu)].map(([, from, to]) => [Number(from), Number(to)] as const);
  const holdsUnknown = id.includes('age-unknown');
  const isIn = (age: number | undefined): boolean =>
    age === undefined ? holdsUnknown : bands.some(([from, to]) => age >= from && age <= to);
  return people.flatMap(({ known }, index) =>
    (sex === undefined || known.sex === sex) && ((bands.length === 0 && !holdsUnknown) || isIn(known.age))
      ? [index]
      : [],
  );
}

export function columnsOf(total: Total): readonly Column[] {
  if (total === 'society') return ['society'];
  return total === 'public' ? publicActors : actorsOf(total);
}

export function valueOf({ byActor, society }: Person, column: Column): number {
  return column === 'society' ? society : byActor[column];
}

/** Less than this is the arithmetic. */
const rounding = 1e-3;

class Reader {
  readonly sums = new Map<string, Sum>();
  readonly quantiles: Quantile[] = [];
  readonly spread = new Set<string>();
  readonly faults: string[] = [];
  readonly #group: Group;

  constructor(group: Group) {
    this.#group = group;
  }

  #sumOf(columns: readonly Column[], people: readonly number[]): number {
    return people.reduce(
      (sum, person) =>
        columns.reduce((part, column) => part + valueOf(this.#group.people[person] ?? this.#nobody(), column), sum),
      0,
    );
  }

  #nobody(): never {
    throw new RangeError('There is no such person');
  }

  /** The attacker gets the total without rounding. */
  #known(total: Total, place: string): void {
    const columns = columnsOf(total);
    // What has no figure of its own is not worked out from: society's return rests on no public total.
    if (total === 'public' && this.#group.suppressed.has('public')) return;
    if (this.#group.suppressed.has(total)) {
      this.faults.push(`${place}: ${total} is suppressed`);
      return;
    }
    const everybody = this.#group.people.map((_, index) => index);
    const value = this.#sumOf(columns, everybody);
    this.sums.set(`total ${total}`, {
      name: place,
      columns,
      people: everybody,
      low: value - rounding,
      high: value + rounding,
    });
  }

  #part(place: string, column: Column, people: readonly number[], printed: number, width: number): void {
    const value = this.#sumOf([column], people);
    if (Math.abs(value - printed) > width + rounding)
      this.faults.push(`${place}: ${String(printed)} where the people have ${String(value)}`);
    this.sums.set(place, {
      name: place,
      columns: [column],
      people,
      low: printed - width - rounding,
      high: printed + width + rounding,
    });
  }

  read(number: PrintedNumber): void {
    const { place, block, row, column, value, step = 0 } = number;
    const meaning = meaningOfNumber(number);
    if (meaning === undefined) {
      this.faults.push(`${place}: what it tells is not known to the attack`);
      return;
    }
    switch (meaning.kind) {
      case 'nothing':
        return;
      case 'total': {
        this.#known(meaning.of, place);
        const [only, ...others] = columnsOf(meaning.of);
        if (only !== undefined && others.length === 0)
          this.#part(
            place,
            only,
            this.#group.people.map((_, index) => index),
            value,
            step / 2,
          );
        return;
      }
      case 'drawn':
        if (this.#group.isResampled) for (const total of meaning.of) this.spread.add(total);
        for (const total of meaning.of) this.#known(total, place);
        return;
      case 'totals':
        for (const total of meaning.of) this.#known(total, place);
        return;
      case 'part': {
        const measure: Measure = block.includes('-participant') ? 'participant' : 'society';
        const some = peopleOf(row, this.#group.people);
        const ofSign = (sign: -1 | 1): readonly number[] =>
          some.filter((person) => this.#group.people[person]?.known.sign[measure] === sign);
        if (column === 'total') this.#part(place, measure, some, value, step / 2);
        else if (column === 'mean') this.#part(place, measure, some, value * some.length, (step / 2) * some.length);
        else if (column === 'gains' || column === 'losses')
          this.#part(place, measure, ofSign(column === 'gains' ? 1 : -1), value, step / 2);
        else this.quantiles.push({ measure, people: some });
      }
    }
  }
}

/** Whether a number that stands beside a comparison group is of those who took part alone. */
function isNaive({ section, block, column }: PrintedNumber): boolean {
  return section === 'side-by-side' && (block === 'naive-figures' || column === 'naive' || column === 'naive-interval');
}

/** Reads every number of some reports for the groups of people that they are about. */
export function printedOf(reports: readonly Pick<Report, 'sections'>[], groups: readonly Group[]): PrintedOfGroups {
  const readers = groups.map((group) => new Reader(group));
  const numbers = reports.flatMap(numbersOf);
  const homeless: string[] = [];
  for (const number of numbers) {
    const about = readers.filter(
      (_, place) => groups[place]?.sections.includes(number.section) && (place === 0 || !isNaive(number)),
    );
    // Where no group is named, it must say nothing of people.
    if (about.length === 0 && meaningOfNumber(number)?.kind !== 'nothing')
      homeless.push(`${number.place}: whom it is of is not known to the attack`);
    for (const reader of about) reader.read(number);
  }
  const printed = readers.map(({ sums, quantiles, spread }): Printed => ({
    sums: [...sums.values()],
    quantiles,
    spread,
  }));
  return {
    printed,
    numbers: numbers.length,
    faults: [...new Set([...homeless, ...readers.flatMap(({ faults }) => faults)])],
  };
}

/** Every party, and the sums of parties that may have figures. */
export const totals: readonly Total[] = ['society', ...actors, 'state', 'public'];
