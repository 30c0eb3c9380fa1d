import { type Actor, actors } from '@samnytta/model';
import type { Report } from '@samnytta/report/document/schema.ts';
import { blocksOf } from '@samnytta/report/document/find.ts';

/** What is known of one person by everybody who took part. */
export interface Known {
  readonly sex: 'woman' | 'man' | 'unknown';
  readonly age: number | undefined;
  /** Whether the person gained (1), lost (-1) or neither, for each measure that is told by gains and losses. */
  readonly sign: Readonly<Record<Measure, -1 | 0 | 1>>;
}

export type Measure = 'society' | 'participant';
export type Column = Actor | 'society';

/** A printed sum over people that are known: what it may lie between, SEK. */
export interface Sum {
  readonly name: string;
  readonly column: Column;
  readonly people: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** A printed mean of the five people around a rank: who they are is not known. */
export interface Quantile {
  readonly measure: Measure;
  readonly people: readonly number[];
  readonly share: number;
  readonly value: number;
}

/** Everything printed that says something of the people in the table. */
export interface Printed {
  readonly sums: readonly Sum[];
  readonly quantiles: readonly Quantile[];
  /** Of what a standard error or an interval of the choice of people is printed, which tells the sum of squares. */
  readonly spread: ReadonlySet<string>;
}

/** Tables that are worked out from the totals of all people by the case's own numbers. */
const derived = /^(?:actors|case|changes|overrides|key-figures|profitability|appraisal|all-figures|participant|figures|naive-figures|side-by-side|assumptions|scaled-up|published|payback|incomes|funder|perspectives|adjusted-figures)/u;
const ofGroup = /^distribution-(?<measure>society|participant)-(?<part>all|by-sex|by-age|by-sex-and-age)$/u;
const ofGains = /^gains-and-losses-(?<measure>society|participant)$/u;

/** The people whom the row of a group is of, by its id, such as `woman-16-29-30-44`. */
function peopleOf(id: string, known: readonly Known[]): readonly number[] {
  const sex = /^(?:woman|man|unknown)/u.exec(id)?.[0];
  const bands = [...id.matchAll(/(\d+)-(\d+)/gu)].map(([, from, to]) => [Number(from), Number(to)] as const);
  const holdsUnknown = id.includes('age-unknown');
  const isIn = ({ age }: Known): boolean => (age === undefined ? holdsUnknown : bands.some(([from, to]) => age >= from && age <= to));
  return known.flatMap((one, index) => ((sex === undefined || one.sex === sex) && ((bands.length === 0 && !holdsUnknown) || isIn(one)) ? [index] : []));
}

/** A number as it is printed. The JSON holds it unrounded, so that is what the attacker has. */
const exact = 1e-4;

/**
 * Reads every figure of a report that is of people.
 * @throws RangeError for a table that is not known here: a new figure is a new thing to attack with
 */
export function printedOf(report: Pick<Report, 'sections'>, known: readonly Known[]): Printed {
  const sums: Sum[] = [];
  const quantiles: Quantile[] = [];
  const spread = new Set<string>();
  const sum = (name: string, column: Column, people: readonly number[], value: number, width = exact): void => {
    sums.push({ name, column, people, low: value - width, high: value + width });
  };
  const everybody = known.map((_, index) => index);
  for (const block of blocksOf(report)) {
    if (block.kind !== 'table') continue;
    const [group, gains] = [ofGroup.exec(block.id)?.groups, ofGains.exec(block.id)?.groups];
    if (group === undefined && gains === undefined && !derived.test(block.id)) throw new RangeError(`The table ${block.id} is not attacked with`);
    if (block.columns.some(({ id }) => id === 'standard-error')) for (const { id } of block.rows) spread.add(id);
    for (const row of block.rows) {
      for (const [id, cell] of Object.entries(row.cells)) {
        if (cell.kind !== 'money') continue;
        const name = `${block.id}/${row.id}/${id}`;
        if (group !== undefined) {
          const measure = group.measure as Measure;
          const people = peopleOf(row.id, known);
          if (id === 'total') sum(name, measure, people, cell.value);
          else if (id === 'mean') sum(name, measure, people, cell.value * people.length);
          else quantiles.push({ measure, people, share: Number(id.replace('quantile-', '')) / 100, value: cell.value });
        } else if (gains !== undefined) {
          const measure = gains.measure as Measure;
          const wanted = id === 'gains' ? 1 : -1;
          sum(name, measure, peopleOf(row.id, known).filter((person) => known[person]?.sign[measure] === wanted), cell.value);
        } else if (block.id === 'actors' && id === 'income') {
          const column = [...actors, 'society' as const].find((one) => one === row.id);
          if (column !== undefined) sum(name, column, everybody, cell.value);
          else if (row.id !== 'state') throw new RangeError(`The party ${row.id} is not attacked with`);
        }
      }
    }
  }
  return { sums, quantiles, spread };
}
