import { bytesOfNumber, bytesOfTotals, peopleColumnStride, peopleInBlock } from '../layout.ts';
import { memoryOf, type Running, running } from '../instance.ts';
import type { PackedRows } from './pack-people.ts';
import type { PeoplePlan, Step } from './people-plan.ts';

interface RunningStep extends Running {
  readonly rows: PackedRows;
}

function largestBlock({ firstPair, numbersInPair }: PackedRows): number {
  let largest = 0;
  for (let block = 1; block < firstPair.length; block += 1) {
    largest = Math.max(largest, (firstPair[block] ?? 0) - (firstPair[block - 1] ?? 0));
  }
  return largest * numbersInPair * bytesOfNumber;
}

/** Works through blocks of people in a small memory of its own. */
export class BlockRunner {
  readonly #plan: PeoplePlan;
  readonly #items: readonly RunningStep[];
  readonly #person: RunningStep;
  readonly #memory: Float64Array;
  readonly #outputsAt: number;
  readonly #recordsAt: number;

  constructor(plan: PeoplePlan) {
    this.#plan = plan;
    this.#outputsAt = bytesOfTotals(plan.totalCount);
    this.#recordsAt = this.#outputsAt + plan.outputs.length * peopleColumnStride;
    const steps = [...plan.items, plan.person];
    const memory = memoryOf(this.#recordsAt + Math.max(...steps.map(({ rows }) => largestBlock(rows))));
    this.#memory = new Float64Array(memory.buffer);
    const started = ({ module, rows }: Step): RunningStep => ({ ...running(module, memory), rows });
    this.#items = plan.items.map(started);
    this.#person = started(plan.person);
  }

  /** Pairs that the compiled functions have been through. */
  get pairs(): number {
    return [...this.#items, this.#person].reduce((sum, step) => sum + step.pairs(), 0);
  }

  /** Runs some blocks of people. @param columns a column of all people for each output, which the results go to */
  run(from: number, to: number, columns: readonly Float64Array[]): void {
    for (let block = from; block < to; block += 1) {
      for (const step of this.#items) this.#step(step, block);
      this.#step(this.#person, block);
      const first = block * peopleInBlock;
      const people = Math.min(peopleInBlock, this.#plan.count - first);
      for (const [output, column] of columns.entries()) {
        const start = (this.#outputsAt + output * peopleColumnStride) / bytesOfNumber;
        column.set(this.#memory.subarray(start, start + people), first);
      }
    }
  }

  #step({ rows: { records, firstPair, numbersInPair }, run }: RunningStep, block: number): void {
    const first = firstPair[block] ?? 0;
    const end = firstPair[block + 1] ?? first;
    if (end === first) return;
    this.#memory.set(records.subarray(first * numbersInPair, end * numbersInPair), this.#recordsAt / bytesOfNumber);
    run(this.#recordsAt, end - first, 0, this.#outputsAt);
  }
}
