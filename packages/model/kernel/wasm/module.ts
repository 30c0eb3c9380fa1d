import { text, unsigned, vector } from './bytes.ts';
import { type Code, valueType } from './code.ts';

/** Names that a module of one function shares with whoever runs it. */
export const names = { host: 'host', memory: 'memory', run: 'run', counter: 'counter' } as const;

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

const functionIndex = 0;
const globalIndex = 0;
const exportOfFunction = 0x00;
const exportOfGlobal = 0x03;
const importOfMemory = 0x02;
const mutable = 0x01;

/**
 * A WebAssembly module of one function of i32 parameters without result. It imports the memory it works on
 * and exports the function and a counter (i32) of the pairs it has been through.
 */
export function moduleOf(code: Code, parameters: number): Uint8Array<ArrayBuffer> {
  const functionType = [0x60, ...vector(Array.from({ length: parameters }, () => [valueType.i32])), 0x00];
  const memoryImport = [...text(names.host), ...text(names.memory), importOfMemory, 0x00, 0x01];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector([functionType])),
    ...section(2, vector([memoryImport])),
    ...section(3, vector([[functionIndex]])),
    ...section(6, vector([[valueType.i32, mutable, 0x41, 0x00, 0x0b]])),
    ...section(
      7,
      vector([
        [...text(names.run), exportOfFunction, functionIndex],
        [...text(names.counter), exportOfGlobal, globalIndex],
      ]),
    ),
    ...section(10, vector([code.finish()])),
  ]);
}
