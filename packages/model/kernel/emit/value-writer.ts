import { operandsOf, type SelectValue, type TestValue, type Value } from '../value/value.ts';
import type { Code, Local, VectorOperation } from '../wasm/code.ts';

type Node = Value | TestValue;

/** How the leaves of a program come onto the stack, two people or two draws at a time. */
export interface LeafReader {
  /** Whether the leaf differs from round to round of the loop. */
  isVarying(leaf: number): boolean;
  read(leaf: number): void;
}

function isConstant(value: Value, constant: number): boolean {
  return value.operation === 'constant' && value.constant === constant;
}

/** NaN must come through where a missing value is possible, which the faster instruction does not promise. */
function extremeOf(value: Value & { readonly operation: 'minimum' | 'maximum' }): VectorOperation {
  if (value.left.finite && value.right.finite) return value.operation;
  return value.operation === 'minimum' ? 'strict-minimum' : 'strict-maximum';
}

/** Writes values as vector instructions: each once, what is the same in all rounds before the loop. */
export class ValueWriter {
  readonly #code: Code;
  readonly #leaves: LeafReader;
  readonly #uses = new Map<Node, number>();
  readonly #varying = new Map<Node, boolean>();
  readonly #locals = new Map<Node, Local>();

  constructor(code: Code, leaves: LeafReader) {
    this.#code = code;
    this.#leaves = leaves;
  }

  /** Writes all that `outputs` need from before the loop. To be called once, before {@link write}. */
  prepare(outputs: readonly Value[]): void {
    const fixed = new Set<Node>();
    const visit = (node: Node, parentVaries: boolean): void => {
      const seen = this.#uses.get(node) ?? 0;
      this.#uses.set(node, seen + 1);
      if (parentVaries && !this.isVarying(node)) fixed.add(node);
      if (seen === 0) for (const operand of operandsOf(node)) visit(operand, this.isVarying(node));
    };
    for (const output of outputs) visit(output, true);
    for (const node of fixed) {
      if (this.#locals.has(node)) continue;
      this.write(node);
      this.#keep(node, 'set');
    }
  }

  /** Puts a value on the stack. */
  write(node: Node): void {
    const known = this.#locals.get(node);
    if (known !== undefined) {
      this.#code.get(known);
      return;
    }
    this.#compute(node);
    if ((this.#uses.get(node) ?? 0) > 1) this.#keep(node, 'tee');
  }

  #keep(node: Node, how: 'set' | 'tee'): void {
    const known = this.#locals.get(node);
    const local = known ?? this.#code.newLocal('v128');
    this.#locals.set(node, local);
    this.#code[how](local);
  }

  /** Whether a value differs from round to round of the loop. */
  isVarying(node: Node): boolean {
    const known = this.#varying.get(node);
    if (known !== undefined) return known;
    const varies =
      node.operation === 'leaf'
        ? this.#leaves.isVarying(node.leaf)
        : operandsOf(node).some((one) => this.isVarying(one));
    this.#varying.set(node, varies);
    return varies;
  }

  #compute(node: Node): void {
    switch (node.operation) {
      case 'constant':
        return this.#code.vectorConstant(node.constant);
      case 'leaf':
        return this.#leaves.read(node.leaf);
      case 'floor':
      case 'ceiling':
        this.write(node.of);
        return this.#code.vector(node.operation);
      case 'select':
        return this.#select(node);
      case 'minimum':
      case 'maximum':
        this.write(node.left);
        this.write(node.right);
        return this.#code.vector(extremeOf(node as Value & { operation: 'minimum' | 'maximum' }));
      default:
        this.write(node.left);
        this.write(node.right);
        return this.#code.vector(node.operation);
    }
  }

  /** A test is all ones or all zeros, so that a side of zero needs no choice. */
  #select({ test, then, otherwise }: SelectValue): void {
    if (isConstant(otherwise, 0)) {
      this.write(then);
      this.write(test);
      return this.#code.vector('and');
    }
    if (isConstant(then, 0)) {
      this.write(otherwise);
      this.write(test);
      return this.#code.vector('and-not');
    }
    this.write(then);
    this.write(otherwise);
    this.write(test);
    return this.#code.vector('bit-select');
  }
}
