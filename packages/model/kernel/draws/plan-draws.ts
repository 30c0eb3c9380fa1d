import type { Collection } from '../../graph/expression.ts';
import type { Facts, SituationFacts } from '../../graph/situation-facts.ts';
import { drawsColumnStride } from '../layout.ts';
import { NumberList } from '../people/number-list.ts';
import type { Program } from '../lower/program.ts';
import { checkCategories } from '../people/read-leaf.ts';
import type { Programs } from '../programs.ts';
import { ColumnList } from './column-list.ts';
import { type DrawPlan } from './draw-plan.ts';
import { type DrawProgram, DrawPrograms } from './draw-programs.ts';
import type { Draws } from './draws.ts';
import { ItemCalculator } from './item-calculator.ts';
import { type DrawnLeaves, DrawReader } from './read-draws.ts';
import { DrawRunner, drawMemory } from './run-draws.ts';

const collections: readonly Collection[] = ['work', 'supports', 'children', 'resources'];

interface ReadItem {
  readonly group: number;
  readonly leaves: DrawnLeaves;
}

/** What the rules read of a person. */
export interface ReadPerson {
  readonly leaves: DrawnLeaves;
  readonly items: readonly ReadItem[];
}

/** How a person is counted. */
export interface Counting {
  /** How many times the person counts; negative for people to compare with. */
  readonly weight: number;
  /** The sum that the person is added to, from 0. */
  readonly sum: number;
}

const once: Counting = { weight: 1, sum: 0 };

/** What a function is called with for one person or item. */
interface Call {
  readonly leaves: DrawnLeaves;
  /** Totals that do not vary. */
  readonly base: readonly number[];
  readonly weight: number;
  /** Bytes of columns before those that the outputs are added to. */
  readonly before: number;
}

/** Calls and the records that they read, as they are made. */
class CallList {
  readonly records = new NumberList();
  readonly calls: number[] = [];

  /** Adds a call with room for its record. Gives the place of the record. */
  add(module: number, numbers: number, before: number): number {
    const place = this.records.extend(numbers);
    this.calls.push(module, place, before);
    return place;
  }
}

/**
 * Splits the work: what does not vary between draws is worked out here, once; what varies becomes calls of
 * functions over blocks of draws. The facts of those who have been added are not kept.
 */
export class DrawPlanner {
  readonly #programs: Programs;
  readonly #names: readonly string[];
  readonly #sums: number;
  readonly #reader: DrawReader;
  readonly #columns: ColumnList;
  readonly #compiled: DrawPrograms;
  readonly #calculator: ItemCalculator;
  readonly #varying = new CallList();
  readonly #fixed = new CallList();
  readonly #columnsAt: number;
  #last: { readonly person: Facts; readonly leaves: DrawnLeaves } | undefined;

  /** @param sums how many sums people are added to; each has every output */
  constructor(programs: Programs, draws: Draws, sums = 1) {
    this.#programs = programs;
    this.#names = Object.keys(programs.outputs);
    this.#sums = sums;
    this.#reader = new DrawReader(programs.law, draws);
    this.#columns = new ColumnList(draws.count);
    this.#compiled = new DrawPrograms(programs);
    this.#calculator = new ItemCalculator(programs);
    this.#columnsAt = drawMemory(programs.totals.list.length, sums * this.#names.length, 0).columnsAt;
  }

  /** Ids of the parameters that rules of these people have looked up, or may. */
  get parameters(): ReadonlySet<string> {
    const { groups } = this.#programs;
    const ofRules = [this.#programs.person([]), ...groups].flatMap(({ parameters }) => [...parameters]);
    return new Set([...ofRules, ...this.#reader.lookedUp]);
  }

  /** Reads a person. What varies for those read before {@link add} does so for all. */
  read(situation: SituationFacts): ReadPerson {
    const program = this.#programs.person([]);
    const leaves = this.#leavesOfPerson(program, situation);
    const items: ReadItem[] = [];
    for (const collection of collections) {
      for (const item of situation.items[collection]) {
        const group = this.#programs.groupOf(collection, item, situation);
        const own = this.#reader.leavesOf(this.#programs.groups[group] ?? program, situation, item);
        this.#gather(own);
        this.#compiled.noteItem(group, own);
        items.push({ group, leaves: own });
      }
    }
    return { leaves, items };
  }

  /** What a person is, which may be the same before and after, is read once. */
  #leavesOfPerson(program: Program, situation: SituationFacts): DrawnLeaves {
    if (this.#last?.person === situation.person) return this.#last.leaves;
    checkCategories(program.checks, situation);
    const leaves = this.#reader.leavesOf(program, situation, undefined);
    this.#gather(leaves);
    this.#compiled.notePerson(leaves);
    this.#last = { person: situation.person, leaves };
    return leaves;
  }

  /** Adds a person to the calls. */
  add({ leaves, items }: ReadPerson, { weight, sum }: Counting = once): void {
    const person = this.#compiled.ofPerson();
    const base = this.#programs.totals.list.map(() => 0);
    let isVarying = leaves.columns !== undefined;
    for (const item of items) {
      const program = this.#programs.groups[item.group];
      const compiled = this.#compiled.ofGroup(item.group);
      if (program === undefined || compiled === undefined) continue;
      const itemVaries = item.leaves.columns !== undefined && compiled.targets.size > 0;
      for (const [target, value] of this.#calculator.totalsOf(program, item.group, item.leaves)) {
        if (!itemVaries || !compiled.targets.has(target)) base[target] = (base[target] ?? 0) + value;
      }
      if (itemVaries) this.#call(this.#varying, compiled, { leaves: item.leaves, base: [], weight: 1, before: 0 });
      isVarying ||= itemVaries;
    }
    const before = sum * this.#names.length * drawsColumnStride;
    this.#call(isVarying ? this.#varying : this.#fixed, person, { leaves, base, weight, before });
  }

  /** The plan for those who have been added. */
  plan(count: number): DrawPlan {
    const outputs = Array.from({ length: this.#sums }, () => this.#names).flat();
    const planned = ({ records, calls }: CallList) => ({
      totalCount: this.#programs.totals.list.length,
      outputs,
      modules: this.#compiled.modules,
      records: records.toArray(typeof SharedArrayBuffer === 'function'),
      calls: Int32Array.from(calls),
      constants: new Float64Array(outputs.length),
    });
    const constants = outputs.map(() => new Float64Array(1));
    const columns = this.#columns.list.map(() => new Float64Array([1]));
    new DrawRunner({ ...planned(this.#fixed), count: 1, columns }).run(0, 1, constants);
    return {
      ...planned(this.#varying),
      count,
      columns: this.#columns.list,
      constants: Float64Array.from(constants, ([one = 0]) => one),
    };
  }

  #gather({ columns }: DrawnLeaves): void {
    for (const column of columns ?? []) if (column !== undefined) this.#columns.add(column);
  }

  #call(list: CallList, { module, record: shape }: DrawProgram, { leaves, base, weight, before }: Call): void {
    const start = list.add(module, shape.numbers, before);
    const { records } = list;
    for (const [leaf, place] of shape.leafPlaces) records.set(start + place, leaves.factors[leaf] ?? 0);
    for (const [total, value] of base.entries()) records.set(start + shape.totalsAt + total, value);
    records.set(start + shape.weightAt, weight);
    for (const [index, leaf] of shape.varying.entries()) {
      const column = this.#columnsAt + this.#columns.placeOf(leaves.columns?.[leaf]) * drawsColumnStride;
      records.setWhole(start + shape.addressesAt, index, column);
    }
  }
}

/**
 * A plan for people who are all there, whose functions are compiled once for all that varies for some of them.
 * @param weights how many times each person counts; negative for people to compare with
 */
export function planDraws(
  programs: Programs,
  people: Iterable<SituationFacts>,
  draws: Draws,
  weights: readonly number[] | undefined,
): DrawPlan {
  const planner = new DrawPlanner(programs, draws);
  const read = Array.from(people, (situation) => planner.read(situation));
  for (const [place, person] of read.entries()) planner.add(person, { weight: weights?.[place] ?? 1, sum: 0 });
  return planner.plan(draws.count);
}
