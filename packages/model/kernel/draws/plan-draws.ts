import type { Collection } from '../../graph/expression.ts';
import type { SituationFacts } from '../../graph/situation-facts.ts';
import { type DrawRecord, drawItemModule, drawPersonModule, drawRecord, varyingOutputs } from '../emit/draw-functions.ts';
import { drawsColumnStride } from '../layout.ts';
import { NumberList } from '../people/number-list.ts';
import { checkCategories } from '../people/read-leaf.ts';
import type { Programs } from '../programs.ts';
import { engine } from '../wasm/engine.ts';
import { ColumnList } from './column-list.ts';
import type { DrawPlan } from './draw-plan.ts';
import type { Draws } from './draws.ts';
import { ItemCalculator } from './item-calculator.ts';
import { type DrawnLeaves, DrawReader } from './read-draws.ts';
import { DrawRunner, drawMemory } from './run-draws.ts';

const collections: readonly Collection[] = ['work', 'supports', 'children', 'resources'];

interface ReadItem {
  readonly group: number;
  readonly leaves: DrawnLeaves;
}

interface ReadPerson {
  readonly leaves: DrawnLeaves;
  readonly items: readonly ReadItem[];
}

/** Notes the leaves that vary for someone, and their columns. */
function gather(varying: Set<number>, columns: ColumnList, leaves: DrawnLeaves): void {
  for (const [leaf, column] of (leaves.columns ?? []).entries()) {
    if (column === undefined) continue;
    varying.add(leaf);
    columns.add(column);
  }
}

/**
 * Splits the work: what does not vary between draws is worked out here, once; what varies becomes calls of
 * functions over blocks of draws.
 * @param weights how many times each person counts; negative for people to compare with
 */
export function planDraws(programs: Programs, people: Iterable<SituationFacts>, draws: Draws, weights: readonly number[] | undefined): DrawPlan {
  const reader = new DrawReader(programs.law, draws);
  const first = programs.person([]);
  const columns = new ColumnList(draws.count);
  const read: ReadPerson[] = [];
  const varyingOfPerson = new Set<number>();
  const varyingOfGroup: Set<number>[] = [];
  for (const situation of people) {
    checkCategories(first.checks, situation);
    const leaves = reader.leavesOf(first, situation, undefined);
    gather(varyingOfPerson, columns, leaves);
    const items = collections.flatMap((collection) =>
      situation.items[collection].map((item) => {
        const group = programs.groupOf(collection, item, situation);
        const own = reader.leavesOf(programs.groups[group] ?? first, situation, item);
        gather((varyingOfGroup[group] ??= new Set()), columns, own);
        return { group, leaves: own };
      }),
    );
    read.push({ leaves, items });
  }
  return new DrawPlanner(programs, columns, varyingOfPerson, varyingOfGroup).plan(read, draws.count, weights);
}

/** A compiled function over draws with the shape of its records. */
interface DrawProgram {
  readonly module: number;
  readonly record: DrawRecord;
  /** Totals that get something that varies. */
  readonly targets: ReadonlySet<number>;
}

class DrawPlanner {
  readonly #programs: Programs;
  readonly #columns: ColumnList;
  readonly #totalCount: number;
  readonly #outputs: readonly string[];
  readonly #modules: DrawPlan['modules'][number][] = [];
  readonly #groups: readonly DrawProgram[];
  readonly #person: DrawProgram;

  constructor(programs: Programs, columns: ColumnList, varyingOfPerson: ReadonlySet<number>, varyingOfGroup: readonly ReadonlySet<number>[]) {
    this.#programs = programs;
    this.#columns = columns;
    this.#totalCount = programs.totals.list.length;
    this.#outputs = Object.keys(programs.outputs);
    this.#groups = programs.groups.map((program, group) => {
      const record = drawRecord(program, varyingOfGroup[group] ?? new Set(), 0);
      const targets = new Set(varyingOutputs(program, record).map(({ target }) => target));
      return { module: this.#add(drawItemModule(program, record)), record, targets };
    });
    const varyingTotals = new Set(this.#groups.flatMap(({ targets }) => [...targets]));
    const program = programs.person(programs.groups.keys());
    const record = drawRecord(program, varyingOfPerson, this.#totalCount);
    this.#person = { module: this.#add(drawPersonModule(program, record, varyingTotals)), record, targets: varyingTotals };
  }

  #add(bytes: Uint8Array<ArrayBuffer>): number {
    return this.#modules.push(new engine.Module(bytes)) - 1;
  }

  plan(people: readonly ReadPerson[], count: number, weights: readonly number[] | undefined): DrawPlan {
    const records = new NumberList();
    const calls: number[] = [];
    const fixed: number[] = [];
    const calculator = new ItemCalculator(this.#programs);
    const add = (to: number[], module: number, record: Float64Array): void => {
      to.push(module, records.append(record));
    };
    for (const [place, { leaves, items }] of people.entries()) {
      const base = new Float64Array(this.#totalCount);
      let isVarying = leaves.columns !== undefined;
      for (const item of items) {
        const program = this.#programs.groups[item.group];
        const drawProgram = this.#groups[item.group];
        if (program === undefined || drawProgram === undefined) continue;
        const itemVaries = item.leaves.columns !== undefined && drawProgram.targets.size > 0;
        for (const [target, value] of calculator.totalsOf(program, item.group, item.leaves)) {
          if (!itemVaries || !drawProgram.targets.has(target)) base[target] = (base[target] ?? 0) + value;
        }
        if (itemVaries) add(calls, drawProgram.module, this.#record(drawProgram.record, item.leaves, new Float64Array(), 1));
        isVarying ||= itemVaries;
      }
      add(isVarying ? calls : fixed, this.#person.module, this.#record(this.#person.record, leaves, base, weights?.[place] ?? 1));
    }
    const plan = {
      count,
      totalCount: this.#totalCount,
      outputs: this.#outputs,
      columns: this.#columns.list,
      modules: this.#modules,
      records: records.toArray(false),
      calls: Int32Array.from(calls),
      constants: new Float64Array(this.#outputs.length),
    };
    return { ...plan, constants: this.#constants({ ...plan, count: 1, columns: plan.columns.map(() => new Float64Array([1])), calls: Int32Array.from(fixed) }) };
  }

  /** What people who do not vary come to, in one draw. */
  #constants(plan: DrawPlan): Float64Array {
    const results = this.#outputs.map(() => new Float64Array(1));
    new DrawRunner(plan).run(0, 1, results);
    return Float64Array.from(results, (column) => column[0] ?? 0);
  }

  #record(shape: DrawRecord, leaves: DrawnLeaves, base: Float64Array, weight: number): Float64Array {
    const record = new Float64Array(shape.numbers);
    const wholes = new Int32Array(record.buffer);
    for (const [leaf, place] of shape.leafPlaces) record[place] = leaves.factors[leaf] ?? 0;
    record.set(base, shape.totalsAt);
    record[shape.weightAt] = weight;
    const { columnsAt } = drawMemory(this.#totalCount, this.#outputs.length, 0);
    for (const [index, leaf] of shape.varying.entries()) {
      wholes[shape.addressesAt * 2 + index] = columnsAt + this.#columns.placeOf(leaves.columns?.[leaf]) * drawsColumnStride;
    }
    return record;
  }
}
