import { peopleItemModule } from '../emit/people-functions.ts';
import { memoryOf, type Running, running } from '../instance.ts';
import { bytesOfNumber, bytesOfPair, bytesOfTotals } from '../layout.ts';
import { placesInRecord, type Program } from '../lower/program.ts';
import type { Programs } from '../programs.ts';
import { engine } from '../wasm/engine.ts';
import type { DrawnLeaves } from './read-draws.ts';

/** Room for the record of one item, bytes: more leaves than any item has. */
const bytesOfRecord = 65536;

/** Works out single items with their stated values, for what does not vary. */
export class ItemCalculator {
  readonly #memory;
  readonly #numbers: Float64Array;
  readonly #wholes: Int32Array;
  readonly #recordsAt: number;
  readonly #programs: Programs;
  readonly #functions = new Map<number, Running>();

  constructor(programs: Programs) {
    this.#programs = programs;
    this.#recordsAt = bytesOfTotals(programs.totals.list.length);
    this.#memory = memoryOf(this.#recordsAt + bytesOfRecord);
    this.#numbers = new Float64Array(this.#memory.buffer);
    this.#wholes = new Int32Array(this.#memory.buffer);
  }

  /** What an item adds to each total. */
  totalsOf(program: Program, group: number, leaves: DrawnLeaves): ReadonlyMap<number, number> {
    const { placeOf } = placesInRecord(program);
    const start = this.#recordsAt / bytesOfNumber;
    this.#numbers.fill(0, start, start + (placeOf.size + 1) * 2);
    for (const [leaf, place] of placeOf) this.#numbers[start + place * 2] = leaves.factors[leaf] ?? 0;
    // The second row of the pair belongs to nobody: its owner is after the last of the block.
    this.#wholes[(start + placeOf.size * 2 + 1) * 2] =
      this.#recordsAt - this.#programs.totals.list.length * bytesOfPair;
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
