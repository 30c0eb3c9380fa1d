import { type CompiledModule, engine, type Memory } from './wasm/engine.ts';
import { names } from './wasm/module.ts';

/** A function of a kernel: where its records begin, how many pairs, where totals and outputs begin (bytes). */
export type KernelFunction = (records: number, pairs: number, totals: number, outputs: number) => void;

export interface Running {
  readonly run: KernelFunction;
  /** Pairs that the function has been through since it was made. */
  readonly pairs: () => number;
}

const bytesOfPage = 65536;

export function memoryOf(bytes: number): Memory {
  return new engine.Memory({ initial: Math.max(1, Math.ceil(bytes / bytesOfPage)) });
}

/** Makes a module ready to run on a memory. */
export function running(module: CompiledModule, memory: Memory): Running {
  const { exports } = new engine.Instance(module, { [names.host]: { [names.memory]: memory } });
  const run = exports[names.run];
  const counter = exports[names.counter];
  if (typeof run !== 'function' || !(counter instanceof engine.Global)) {
    throw new TypeError(`The module does not export ${names.run} and ${names.counter}`);
  }
  return { run: run as KernelFunction, pairs: () => Number(counter.value) };
}
