import { type KernelFunction, memoryOf, type Running, running } from '../instance.ts';
import { bytesOfNumber, drawsColumnStride, drawsInBlock } from '../layout.ts';
import type { DrawPlan } from './draw-plan.ts';

/** Places in the memory of a draw runner, bytes. */
export function drawMemory(totalCount: number, outputCount: number, columnCount: number) {
  const outputsAt = totalCount * drawsColumnStride;
  const columnsAt = outputsAt + outputCount * drawsColumnStride;
  return { outputsAt, columnsAt, recordsAt: columnsAt + columnCount * drawsColumnStride };
}

/** Works through blocks of draws. Every draw sums its people in the same order, whatever thread it falls to. */
export class DrawRunner {
  readonly #plan: DrawPlan;
  readonly #places: ReturnType<typeof drawMemory>;
  readonly #modules: readonly Running[];
  readonly #memory: Float64Array;

  constructor(plan: DrawPlan) {
    this.#plan = plan;
    this.#places = drawMemory(plan.totalCount, plan.outputs.length, plan.columns.length);
    const memory = memoryOf(this.#places.recordsAt + plan.records.byteLength);
    this.#memory = new Float64Array(memory.buffer);
    this.#memory.set(plan.records, this.#places.recordsAt / bytesOfNumber);
    this.#modules = plan.modules.map((module) => running(module, memory));
  }

  /** Pairs of draws that the compiled functions have been through. */
  get pairs(): number {
    return this.#modules.reduce((sum, module) => sum + module.pairs(), 0);
  }

  /** Runs some blocks of draws. @param columns a column of all draws for each output, which the results go to */
  run(from: number, to: number, columns: readonly Float64Array[]): void {
    const { outputsAt, columnsAt } = this.#places;
    const memory = this.#memory;
    for (let block = from; block < to; block += 1) {
      const first = block * drawsInBlock;
      const draws = Math.min(drawsInBlock, this.#plan.count - first);
      for (const [place, column] of this.#plan.columns.entries()) {
        memory.set(column.subarray(first, first + draws), (columnsAt + place * drawsColumnStride) / bytesOfNumber);
      }
      memory.fill(0, outputsAt / bytesOfNumber, columnsAt / bytesOfNumber);
      this.#call(Math.ceil(draws / 2));
      for (const [output, column] of columns.entries()) {
        const start = (outputsAt + output * drawsColumnStride) / bytesOfNumber;
        const constant = this.#plan.constants[output] ?? 0;
        for (let draw = 0; draw < draws; draw += 1) column[first + draw] = (memory[start + draw] ?? 0) + constant;
      }
    }
  }

  #call(pairs: number): void {
    const { calls } = this.#plan;
    const { recordsAt, outputsAt } = this.#places;
    const functions: readonly KernelFunction[] = this.#modules.map(({ run }) => run);
    for (let call = 0; call < calls.length; call += 2) {
      functions[calls[call] ?? 0]?.(recordsAt + (calls[call + 1] ?? 0) * bytesOfNumber, pairs, 0, outputsAt);
    }
  }
}
