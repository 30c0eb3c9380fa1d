import type { CompiledModule } from '../wasm/engine.ts';

/** All that a thread needs to work through blocks of draws: plain data and compiled modules. */
export interface DrawPlan {
  readonly count: number;
  readonly totalCount: number;
  readonly outputs: readonly string[];
  /** One number per draw for each thing drawn; the first column is all ones. */
  readonly columns: readonly Float64Array[];
  readonly modules: readonly CompiledModule[];
  readonly records: Float64Array;
  /** Calls in order, two numbers each: place of the module, and place of the record among the records. */
  readonly calls: Int32Array;
  /** What the people that do not vary add to each output. */
  readonly constants: Float64Array;
}
