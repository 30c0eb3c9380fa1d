import { bytesOfNumber, bytesOfPair, drawsColumnStride, functionParameters, parameterCount } from '../layout.ts';
import { placesInRecord, type Program } from '../lower/program.ts';
import type { Value } from '../value/value.ts';
import { Code, type Local } from '../wasm/code.ts';
import { moduleOf } from '../wasm/module.ts';
import { ValueWriter } from './value-writer.ts';

/**
 * A record of one person or item, in numbers: the leaves that are read from it (of one that varies: what its
 * column is multiplied by), of a person the totals that do not vary and the weight, then the addresses of the
 * columns of the leaves that vary, two to a number.
 */
export interface DrawRecord {
  /** Leaves that vary between draws, in the order of their addresses; totals are not among them. */
  readonly varying: readonly number[];
  readonly leafPlaces: ReadonlyMap<number, number>;
  readonly totalsAt: number;
  readonly weightAt: number;
  readonly addressesAt: number;
  readonly numbers: number;
}

/** @param totalCount zero for items */
export function drawRecord(program: Program, varying: ReadonlySet<number>, totalCount: number): DrawRecord {
  const { placeOf, count } = placesInRecord(program);
  const leaves = [...placeOf.keys()].filter((leaf) => varying.has(leaf));
  const weightAt = count + totalCount;
  const addressesAt = weightAt + 1;
  return {
    varying: leaves,
    leafPlaces: placeOf,
    totalsAt: count,
    weightAt,
    addressesAt,
    numbers: addressesAt + Math.ceil(leaves.length / 2),
  };
}

/** Writes the loop over draws of one person or item. */
class DrawFunction {
  readonly code = new Code(parameterCount);
  readonly records = this.code.parameter(functionParameters.records);
  readonly pairs = this.code.parameter(functionParameters.pairs);
  readonly totals = this.code.parameter(functionParameters.totals);
  readonly outputs = this.code.parameter(functionParameters.outputs);
  /** Bytes from the first draw of the block to the pair that is worked on. */
  readonly #offset = this.code.newLocal('i32');
  readonly #program: Program;
  readonly #record: DrawRecord;
  readonly #varyingTotals: ReadonlySet<number>;
  readonly #addresses = new Map<number, Local>();
  readonly #factors = new Map<number, Local>();

  constructor(program: Program, record: DrawRecord, varyingTotals: ReadonlySet<number>) {
    this.#program = program;
    this.#record = record;
    this.#varyingTotals = varyingTotals;
  }

  isVarying(leaf: number): boolean {
    const source = this.#program.leaves[leaf];
    return source?.kind === 'total' ? this.#varyingTotals.has(source.total) : this.#record.varying.includes(leaf);
  }

  splat(place: number): void {
    this.code.get(this.records);
    this.code.memory('v128.load64_splat', place * bytesOfNumber);
  }

  read(leaf: number): void {
    const source = this.#program.leaves[leaf];
    if (source?.kind === 'total') return this.#readTotal(source.total);
    const address = this.#addresses.get(leaf);
    const factor = this.#factors.get(leaf);
    if (address === undefined || factor === undefined) return this.splat(this.#record.leafPlaces.get(leaf) ?? 0);
    this.code.get(address);
    this.code.get(this.#offset);
    this.code.scalar('i32.add');
    this.code.memory('v128.load', 0);
    this.code.get(factor);
    this.code.vector('multiply');
  }

  #readTotal(total: number): void {
    this.splat(this.#record.totalsAt + total);
    if (!this.#varyingTotals.has(total)) return;
    this.code.get(this.totals);
    this.code.memory('v128.load', total * drawsColumnStride);
    this.code.vector('add');
  }

  /** Writes the function; `body` is written once for each pair of draws. */
  finish(values: readonly Value[], body: (writer: ValueWriter) => void): Uint8Array<ArrayBuffer> {
    this.code.count(this.pairs);
    for (const [index, leaf] of this.#record.varying.entries()) {
      const address = this.code.newLocal('i32');
      this.code.get(this.records);
      this.code.memory('i32.load', this.#record.addressesAt * bytesOfNumber + index * 4);
      this.code.set(address);
      this.#addresses.set(leaf, address);
      const factor = this.code.newLocal('v128');
      this.splat(this.#record.leafPlaces.get(leaf) ?? 0);
      this.code.set(factor);
      this.#factors.set(leaf, factor);
    }
    const writer = new ValueWriter(this.code, this);
    writer.prepare(values);
    this.code.repeat(this.pairs, () => {
      body(writer);
      for (const place of [this.#offset, this.totals, this.outputs]) this.code.advance(place, bytesOfPair);
    });
    return moduleOf(this.code, parameterCount);
  }
}

/** The outputs of a program that differ between draws when some leaves do. */
export function varyingOutputs(program: Program, record: DrawRecord): Program['outputs'] {
  const writer = new ValueWriter(new Code(parameterCount), new DrawFunction(program, record, new Set()));
  return program.outputs.filter(({ value }) => writer.isVarying(value));
}

/** The function of one item over draws: adds what varies to the columns of its person's totals. */
export function drawItemModule(program: Program, record: DrawRecord): Uint8Array<ArrayBuffer> {
  const loop = new DrawFunction(program, record, new Set());
  const { code, totals } = loop;
  const outputs = varyingOutputs(program, record);
  return loop.finish(
    outputs.map(({ value }) => value),
    (writer) => {
      for (const { target, value } of outputs) {
        code.get(totals);
        code.get(totals);
        code.memory('v128.load', target * drawsColumnStride);
        writer.write(value);
        code.vector('add');
        code.memory('v128.store', target * drawsColumnStride);
      }
    },
  );
}

/** The function of one person over draws: adds each output times the person's weight to its column, and clears the totals. */
export function drawPersonModule(
  program: Program,
  record: DrawRecord,
  varyingTotals: ReadonlySet<number>,
): Uint8Array<ArrayBuffer> {
  const loop = new DrawFunction(program, record, varyingTotals);
  const { code, totals, outputs } = loop;
  const weight = code.newLocal('v128');
  const zero = code.newLocal('v128');
  loop.splat(record.weightAt);
  code.set(weight);
  code.vectorConstant(0);
  code.set(zero);
  return loop.finish(
    program.outputs.map(({ value }) => value),
    (writer) => {
      for (const { target, value } of program.outputs) {
        code.get(outputs);
        code.get(outputs);
        code.memory('v128.load', target * drawsColumnStride);
        writer.write(value);
        code.get(weight);
        code.vector('multiply');
        code.vector('add');
        code.memory('v128.store', target * drawsColumnStride);
      }
      for (const total of varyingTotals) {
        code.get(totals);
        code.get(zero);
        code.memory('v128.store', total * drawsColumnStride);
      }
    },
  );
}
