import { type KernelFunction, memoryOf, type Running, running } from '../instance.ts';
import { bytesOfNumber, drawsColumnStride, drawsInBlock } from '../layout.ts';
import { type DrawPlan, numbersInCall } from './draw-plan.ts';

/** Calls that are made before others may have their turn: some tens of milliseconds of a block. */
export const callsInPiece = 2048;

/** Places in the memory of a draw runner, bytes. */
export function drawMemory(totalCount: number, outputCount: number, columnCount: number) {
  const outputsAt = totalCount * drawsColumnStride;
  const columnsAt = outputsAt + outputCount * drawsColumnStride;
  return { outputsAt, columnsAt, recordsAt: columnsAt + columnCount * drawsColumnStride };
}

/** Some calls after one another, and the records that they read. */
interface Piece {
  readonly fromCall: number;
  readonly toCall: number;
  readonly fromRecord: number;
  readonly toRecord: number;
}

function piecesOf({ calls, records }: DrawPlan): readonly Piece[] {
  const step = callsInPiece * numbersInCall;
  return Array.from({ length: Math.ceil(calls.length / step) }, (_, index) => {
    const fromCall = index * step;
    const toCall = Math.min(fromCall + step, calls.length);
    return { fromCall, toCall, fromRecord: calls[fromCall + 1] ?? 0, toRecord: calls[toCall + 1] ?? records.length };
  });
}

/** Works through blocks of draws. Every draw sums its people in the same order, whatever thread it falls to. */
export class DrawRunner {
  readonly #plan: DrawPlan;
  readonly #pieces: readonly Piece[];
  readonly #places: ReturnType<typeof drawMemory>;
  readonly #modules: readonly Running[];
  readonly #functions: readonly KernelFunction[];
  readonly #memory: Float64Array;

  constructor(plan: DrawPlan) {
    this.#plan = plan;
    this.#pieces = piecesOf(plan);
    this.#places = drawMemory(plan.totalCount, plan.outputs.length, plan.columns.length);
    const most = this.#pieces.reduce(
      (largest, { fromRecord, toRecord }) => Math.max(largest, toRecord - fromRecord),
      0,
    );
    const memory = memoryOf(this.#places.recordsAt + most * bytesOfNumber);
    this.#memory = new Float64Array(memory.buffer);
    this.#modules = plan.modules.map((module) => running(module, memory));
    this.#functions = this.#modules.map(({ run }) => run);
  }

  /** Pairs of draws that the compiled functions have been through. */
  get pairs(): number {
    return this.#modules.reduce((sum, module) => sum + module.pairs(), 0);
  }

  /** Pieces that a block is worked through in. */
  get piecesInBlock(): number {
    return this.#pieces.length;
  }

  /** Runs some blocks of draws. @param columns a column of all draws for each output, which the results go to */
  run(from: number, to: number, columns: readonly Float64Array[]): void {
    const pieces = this.inPieces(from, to, columns);
    while (pieces.next().done !== true);
  }

  /** As {@link run}, stopping after each piece of the people. */
  *inPieces(from: number, to: number, columns: readonly Float64Array[]): Generator<void, void, void> {
    const { outputsAt, columnsAt } = this.#places;
    const memory = this.#memory;
    for (let block = from; block < to; block += 1) {
      const first = block * drawsInBlock;
      const draws = Math.min(drawsInBlock, this.#plan.count - first);
      for (const [place, column] of this.#plan.columns.entries()) {
        memory.set(column.subarray(first, first + draws), (columnsAt + place * drawsColumnStride) / bytesOfNumber);
      }
      memory.fill(0, outputsAt / bytesOfNumber, columnsAt / bytesOfNumber);
      for (const piece of this.#pieces) {
        this.#call(piece, Math.ceil(draws / 2));
        yield;
      }
      for (const [output, column] of columns.entries()) {
        const start = (outputsAt + output * drawsColumnStride) / bytesOfNumber;
        const constant = this.#plan.constants[output] ?? 0;
        for (let draw = 0; draw < draws; draw += 1) column[first + draw] = (memory[start + draw] ?? 0) + constant;
      }
    }
  }

  #call({ fromCall, toCall, fromRecord, toRecord }: Piece, pairs: number): void {
    const { calls, records } = this.#plan;
    const { recordsAt, outputsAt } = this.#places;
    this.#memory.set(records.subarray(fromRecord, toRecord), recordsAt / bytesOfNumber);
    for (let call = fromCall; call < toCall; call += numbersInCall) {
      const record = recordsAt + ((calls[call + 1] ?? 0) - fromRecord) * bytesOfNumber;
      this.#functions[calls[call] ?? 0]?.(record, pairs, 0, outputsAt + (calls[call + 2] ?? 0));
    }
  }
}
