import type { Collection } from '../../graph/expression.ts';
import type { Facts, SituationFacts } from '../../graph/situation-facts.ts';
import { bytesOfNumber, bytesOfPair, peopleInBlock } from '../layout.ts';
import { type LeafSource, placesInRecord, type Program } from '../lower/program.ts';
import type { Programs } from '../programs.ts';
import { NumberList } from './number-list.ts';
import { checkCategories, LeafReader } from './read-leaf.ts';

const collections: readonly Collection[] = ['work', 'supports', 'children', 'resources'];

/** Rows of one program, two and two: pairs of each leaf, and for items a pair that says whose they are. */
export interface PackedRows {
  readonly records: Float64Array;
  /** First pair of each block of people, and after the last block the number of pairs. */
  readonly firstPair: Int32Array;
  readonly numbersInPair: number;
}

/** People as the functions of a kernel read them. */
export interface PackedPeople {
  readonly count: number;
  readonly person: PackedRows;
  /** By group of the kernel; undefined for groups that none of these people has items of. */
  readonly groups: readonly (PackedRows | undefined)[];
}

/** Collects the rows of one program, block after block. */
class RowPacker {
  readonly #sources: readonly LeafSource[];
  readonly #list = new NumberList();
  readonly #firstPair: number[] = [];
  readonly #numbersInPair: number;
  #rows = 0;

  constructor(program: Program, hasOwner: boolean) {
    const { placeOf } = placesInRecord(program);
    this.#sources = program.leaves.filter((_, leaf) => placeOf.has(leaf));
    this.#numbersInPair = (this.#sources.length + (hasOwner ? 1 : 0)) * 2;
  }

  /** Adds a row and fills its leaves. Gives the place of the row's owner, when it has one. */
  add(read: (source: LeafSource, place: number) => number): number {
    const lane = this.#rows % 2;
    if (lane === 0) this.#list.extend(this.#numbersInPair);
    this.#rows += 1;
    const start = this.#list.length - this.#numbersInPair + lane;
    for (const [place, source] of this.#sources.entries()) this.#list.set(start + place * 2, read(source, place));
    return start + this.#sources.length * 2;
  }

  /** Adds the row before once more. */
  repeat(): void {
    const last = this.#rows - 1;
    const before = this.#list.length - this.#numbersInPair + (last % 2);
    this.add((_, place) => this.#list.at(before + place * 2));
  }

  addItem(read: (source: LeafSource) => number, owner: number): void {
    this.#list.setWhole(this.add(read), 0, owner);
  }

  /** Begins a block, after those before it have been ended. */
  begin(block: number): void {
    while (this.#firstPair.length <= block) this.#firstPair.push(this.#rows / 2);
  }

  /** Ends a block: a last row without a neighbour gets one of zeros that belongs to nobody. */
  end(nobody?: number): void {
    if (this.#rows % 2 === 0) return;
    if (nobody === undefined) this.add(() => 0);
    else this.addItem(() => 0, nobody);
  }

  finish(blocks: number, shared: boolean): PackedRows {
    this.begin(blocks);
    const firstPair = new Int32Array(
      shared ? new SharedArrayBuffer((blocks + 1) * 4) : new ArrayBuffer((blocks + 1) * 4),
    );
    firstPair.set(this.#firstPair);
    return { records: this.#list.toArray(shared), firstPair, numbersInPair: this.#numbersInPair };
  }
}

/**
 * Puts people's facts in columns.
 * @param shared in shared memory, so that threads can read them without a copy each
 * @throws MissingInputError, ParameterError or RangeError when a person lacks what a rule of theirs reads
 */
export function packPeople(programs: Programs, people: Iterable<SituationFacts>, shared: boolean): PackedPeople {
  const person = programs.person([]);
  const bytesOfTotals = programs.totals.list.length * bytesOfPair;
  const nobody = (peopleInBlock / 2) * bytesOfTotals;
  const reader = new LeafReader(programs.law);
  const personRows = new RowPacker(person, false);
  const groups: RowPacker[] = [];
  let count = 0;
  // Somebody is the same before and after, and read once.
  let last: Facts | undefined;
  const endBlock = (): void => {
    personRows.end();
    for (const rows of groups) rows?.end(nobody);
  };
  for (const situation of people) {
    const inBlock = count % peopleInBlock;
    if (inBlock === 0) {
      endBlock();
      last = undefined;
    }
    const block = Math.floor(count / peopleInBlock);
    personRows.begin(block);
    if (situation.person === last) {
      personRows.repeat();
    } else {
      checkCategories(person.checks, situation);
      personRows.add((source) => reader.read(source, situation, undefined));
      last = situation.person;
    }
    const owner = Math.floor(inBlock / 2) * bytesOfTotals + (inBlock % 2) * bytesOfNumber;
    for (const collection of collections) {
      for (const item of situation.items[collection]) {
        const group = programs.groupOf(collection, item, situation);
        const program = programs.groups[group];
        if (program === undefined || program.outputs.length === 0) continue;
        const rows = (groups[group] ??= new RowPacker(program, true));
        rows.begin(block);
        rows.addItem((source) => reader.read(source, situation, item), owner);
      }
    }
    count += 1;
  }
  endBlock();
  const blocks = Math.ceil(count / peopleInBlock);
  return {
    count,
    person: personRows.finish(blocks, shared),
    groups: Array.from(groups, (rows) => rows?.finish(blocks, shared)),
  };
}
