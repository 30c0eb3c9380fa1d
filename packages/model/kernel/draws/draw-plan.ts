import type { CompiledModule } from '../wasm/engine.ts';

/** All that a thread needs to work through blocks of draws: plain data and compiled modules. */
export interface DrawPlan {
  readonly count: number;
  readonly totalCount: number;
  /** The columns that come out: each output, once for each sum that people are added to. */
  readonly outputs: readonly string[];
  /** One number per draw for each thing drawn; the first column is all ones. */
  readonly columns: readonly Float64Array[];
  readonly modules: readonly CompiledModule[];
  /** Records in the order of their calls. */
  readonly records: Float64Array;
  /**
   * Calls in order, {@link numbersInCall} numbers each: place of the module, place of the record among the records,
   * and how many bytes of columns lie before those that the outputs are added to.
   */
  readonly calls: Int32Array;
  /** What the people that do not vary add to each output. */
  readonly constants: Float64Array;
}

/** How many numbers of a plan’s `calls` stand for one call; their count over this is the number of calls. */
export const numbersInCall = 3;
