import { float64, signed, unsigned } from './bytes.ts';

/** Types of locals and parameters. */
export const valueType = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;
export type ValueType = keyof typeof valueType;

/** A local variable or parameter of a function. */
export interface Local {
  readonly index: number;
  readonly type: ValueType;
}

const simd = 0xfd;

/** Instructions on vectors of two doubles: operands from the stack, result on it. */
const vectorOperations = {
  splat: 0x14,
  equal: 0x47,
  less: 0x49,
  'less-or-equal': 0x4b,
  and: 0x4e,
  'and-not': 0x4f,
  'bit-select': 0x52,
  ceiling: 0x74,
  floor: 0x75,
  add: 0xf0,
  subtract: 0xf1,
  multiply: 0xf2,
  divide: 0xf3,
  'strict-minimum': 0xf4,
  'strict-maximum': 0xf5,
  minimum: 0xf6,
  maximum: 0xf7,
} as const;
export type VectorOperation = keyof typeof vectorOperations;

const scalarOperations = { 'i32.add': 0x6a, 'i32.sub': 0x6b, 'i32.eqz': 0x45, 'f64.add': 0xa0 } as const;
export type ScalarOperation = keyof typeof scalarOperations;

/** Memory accesses: opcode, and the logarithm of the alignment. */
const accesses = {
  'v128.load': { opcode: [simd, 0x00], alignment: 3 },
  'v128.load64_splat': { opcode: [simd, 0x0a], alignment: 3 },
  'v128.store': { opcode: [simd, 0x0b], alignment: 3 },
  'i32.load': { opcode: [0x28], alignment: 2 },
  'f64.load': { opcode: [0x2b], alignment: 3 },
  'f64.store': { opcode: [0x39], alignment: 3 },
} as const;
export type Access = keyof typeof accesses;

/** Writes the body of one function, instruction by instruction. */
export class Code {
  readonly #parameters: number;
  readonly #locals: ValueType[] = [];
  readonly #bytes: number[] = [];

  /** @param parameters number of i32 parameters, which are the first locals */
  constructor(parameters: number) {
    this.#parameters = parameters;
  }

  parameter(index: number): Local {
    return { index, type: 'i32' };
  }

  newLocal(type: ValueType): Local {
    this.#locals.push(type);
    return { index: this.#parameters + this.#locals.length - 1, type };
  }

  get(local: Local): void {
    this.#bytes.push(0x20, ...unsigned(local.index));
  }

  set(local: Local): void {
    this.#bytes.push(0x21, ...unsigned(local.index));
  }

  /** Keeps the top of the stack in a local and leaves it there. */
  tee(local: Local): void {
    this.#bytes.push(0x22, ...unsigned(local.index));
  }

  vector(operation: VectorOperation): void {
    this.#bytes.push(simd, ...unsigned(vectorOperations[operation]));
  }

  /** A constant in both lanes. */
  vectorConstant(value: number): void {
    this.#bytes.push(simd, 0x0c, ...float64(value), ...float64(value));
  }

  extractLane(lane: 0 | 1): void {
    this.#bytes.push(simd, 0x21, lane);
  }

  scalar(operation: ScalarOperation): void {
    this.#bytes.push(scalarOperations[operation]);
  }

  i32(value: number): void {
    this.#bytes.push(0x41, ...signed(value));
  }

  /** Reads or writes memory at the address on the stack plus `offset` bytes. */
  memory(access: Access, offset: number): void {
    const { opcode, alignment } = accesses[access];
    this.#bytes.push(...opcode, alignment, ...unsigned(offset));
  }

  /** Adds a number of bytes to an address kept in a local. */
  advance(local: Local, bytes: number): void {
    this.get(local);
    this.i32(bytes);
    this.scalar('i32.add');
    this.set(local);
  }

  /** Adds a local to the module's counter. */
  count(local: Local): void {
    this.#bytes.push(0x23, 0);
    this.get(local);
    this.scalar('i32.add');
    this.#bytes.push(0x24, 0);
  }

  /** Repeats `body` as many times as `rounds` says; `rounds` is zero afterwards. */
  repeat(rounds: Local, body: () => void): void {
    this.#bytes.push(0x02, 0x40);
    this.get(rounds);
    this.scalar('i32.eqz');
    this.#bytes.push(0x0d, 0, 0x03, 0x40);
    body();
    this.get(rounds);
    this.i32(1);
    this.scalar('i32.sub');
    this.tee(rounds);
    this.#bytes.push(0x0d, 0, 0x0b, 0x0b);
  }

  /** The function with its declared locals, as the code section wants it. */
  finish(): number[] {
    const runs: { type: ValueType; count: number }[] = [];
    for (const type of this.#locals) {
      const last = runs.at(-1);
      if (last?.type === type) last.count += 1;
      else runs.push({ type, count: 1 });
    }
    const declared = [
      ...unsigned(runs.length),
      ...runs.flatMap(({ type, count }) => [...unsigned(count), valueType[type]]),
    ];
    const size = declared.length + this.#bytes.length + 1;
    return [...unsigned(size), ...declared, ...this.#bytes, 0x0b];
  }
}
