import type { Collection } from '../../graph/expression.ts';
import type { SituationFacts } from '../../graph/situation-facts.ts';
import { type DrawRecord, drawItemModule, drawPersonModule, drawRecord, varyingOutputs } from '../emit/draw-functions.ts';
import { peopleItemModule } from '../emit/people-functions.ts';
import { memoryOf, type Running, running } from '../instance.ts';
import { bytesOfNumber, bytesOfPair, bytesOfTotals, columnStride } from '../layout.ts';
import { placesInRecord, type Program } from '../lower/program.ts';
import { checkCategories } from '../people/read-leaf.ts';
import type { Programs } from '../programs.ts';
import { engine } from '../wasm/engine.ts';
import type { DrawPlan } from './draw-plan.ts';
import type { Draws } from './draws.ts';
import { type DrawnLeaf, DrawReader } from './read-draws.ts';
import { DrawRunner, drawMemory } from './run-draws.ts';

const collections: readonly Collection[] = ['work', 'supports', 'children', 'resources'];

type Leaves = ReadonlyMap<number, DrawnLeaf>;

interface ReadItem {
  readonly group: number;
  readonly leaves: Leaves;
}

interface ReadPerson {
  readonly leaves: Leaves;
  readonly items: readonly ReadItem[];
}

/** Leaves of a program that vary for someone. */
function gather(varying: Set<number>, leaves: Leaves): void {
  for (const [leaf, { column }] of leaves) if (column !== undefined) varying.add(leaf);
}

function varies(leaves: Leaves): boolean {
  return [...leaves.values()].some(({ column }) => column !== undefined);
}

/** Works out single items with their stated values, for what does not vary. */
class ItemCalculator {
  readonly #memory;
  readonly #numbers: Float64Array;
  readonly #recordsAt: number;
  readonly #programs: Programs;
  readonly #functions = new Map<number, Running>();

  constructor(programs: Programs) {
    this.#programs = programs;
    this.#recordsAt = bytesOfTotals(programs.totals.list.length);
    const most = Math.max(0, ...programs.groups.map(({ leaves }) => leaves.length));
    this.#memory = memoryOf(this.#recordsAt + (most + 1) * bytesOfPair);
    this.#numbers = new Float64Array(this.#memory.buffer);
  }

  /** What an item adds to each total, in a buffer that is used again for the next. */
  totalsOf({ group, leaves }: ReadItem, program: Program): ReadonlyMap<number, number> {
    const { placeOf } = placesInRecord(program);
    const start = this.#recordsAt / bytesOfNumber;
    this.#numbers.fill(0, start, start + (placeOf.size + 1) * 2);
    for (const [leaf, place] of placeOf) this.#numbers[start + place * 2] = leaves.get(leaf)?.factor ?? 0;
    // The second row of the pair belongs to nobody: its owner is after the last of the block.
    new Int32Array(this.#memory.buffer)[(start + placeOf.size * 2 + 1) * 2] = this.#recordsAt - this.#programs.totals.list.length * bytesOfPair;
    this.#functionOf(group, program).run(this.#recordsAt, 1, 0, 0);
    const result = new Map<number, number>();
    for (const { target } of program.outputs) {
      result.set(target, this.#numbers[target * 2] ?? 0);
      this.#numbers[target * 2] = 0;
    }
    return result;
  }

  #functionOf(group: number, program: Program): Running {
    const known = this.#functions.get(group);
    if (known !== undefined) return known;
    const made = running(new engine.Module(peopleItemModule(program)), this.#memory);
    this.#functions.set(group, made);
    return made;
  }
}

/** Columns that are drawn, each once; the first is all ones, for those who do not vary in what others do. */
class ColumnList {
  readonly list: Float64Array[];
  readonly #places = new Map<Float64Array, number>();
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
    this.list = [new Float64Array(count).fill(1)];
  }

  add(column: Float64Array): void {
    if (this.#places.has(column)) return;
    if (column.length !== this.#count) {
      throw new RangeError(`A drawn column has ${String(column.length)} numbers; expected one for each of the ${String(this.#count)} draws`);
    }
    this.#places.set(column, this.list.push(column) - 1);
  }

  placeOf(column: Float64Array | undefined): number {
    return column === undefined ? 0 : (this.#places.get(column) ?? 0);
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
    gather(varyingOfPerson, leaves);
    const items = collections.flatMap((collection) =>
      situation.items[collection].map((item) => {
        const group = programs.groupOf(collection, item, situation);
        const own = reader.leavesOf(programs.groups[group] ?? first, situation, item);
        gather((varyingOfGroup[group] ??= new Set()), own);
        return { group, leaves: own };
      }),
    );
    read.push({ leaves, items });
    for (const one of [leaves, ...items.map((item) => item.leaves)]) {
      for (const { column } of one.values()) if (column !== undefined) columns.add(column);
    }
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
    const records: number[][] = [];
    const calls: number[] = [];
    const fixed: number[] = [];
    const calculator = new ItemCalculator(this.#programs);
    let length = 0;
    const add = (to: number[], module: number, record: number[]): void => {
      to.push(module, length);
      records.push(record);
      length += record.length;
    };
    for (const [place, { leaves, items }] of people.entries()) {
      const base = new Float64Array(this.#totalCount);
      let isVarying = varies(leaves);
      for (const item of items) {
        const program = this.#programs.groups[item.group];
        const drawProgram = this.#groups[item.group];
        if (program === undefined || drawProgram === undefined) continue;
        const itemVaries = varies(item.leaves) && drawProgram.targets.size > 0;
        for (const [target, value] of calculator.totalsOf(item, program)) {
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
      records: Float64Array.from(records.flat()),
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

  #record(shape: DrawRecord, leaves: Leaves, base: Float64Array, weight: number): number[] {
    const record = new Float64Array(shape.numbers);
    const wholes = new Int32Array(record.buffer);
    for (const [leaf, place] of shape.leafPlaces) record[place] = leaves.get(leaf)?.factor ?? 0;
    record.set(base, shape.totalsAt);
    record[shape.weightAt] = weight;
    const { columnsAt } = drawMemory(this.#totalCount, this.#outputs.length, 0);
    for (const [index, leaf] of shape.varying.entries()) {
      wholes[shape.addressesAt * 2 + index] = columnsAt + this.#columns.placeOf(leaves.get(leaf)?.column) * columnStride;
    }
    return [...record];
  }
}
