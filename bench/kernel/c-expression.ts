import { operandsOf, type TestValue, type Value } from '../../packages/model/kernel/value/value.ts';

type Node = Value | TestValue;

const infix = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  less: '<',
  'less-or-equal': '<=',
  equal: '==',
} as const;

function literal(value: number): string {
  return Number.isNaN(value) ? 'NAN' : value.toExponential(17);
}

/** The values of a program as C: one local for each that is used more than once. */
export class CBody {
  readonly lines: string[] = [];
  readonly #leaf: (leaf: number) => string;
  readonly #uses = new Map<Node, number>();
  readonly #names = new Map<Node, string>();

  constructor(outputs: readonly Value[], leaf: (leaf: number) => string) {
    this.#leaf = leaf;
    const visit = (node: Node): void => {
      const seen = this.#uses.get(node) ?? 0;
      this.#uses.set(node, seen + 1);
      if (seen === 0) for (const operand of operandsOf(node)) visit(operand);
    };
    for (const output of outputs) visit(output);
  }

  /** C for a value; locals it needs are added to the lines. */
  of(node: Node, isArm = false): string {
    const known = this.#names.get(node);
    if (known !== undefined) return known;
    const text = this.#text(node);
    if (node.operation === 'constant' || node.operation === 'leaf') return text;
    // A choice between two locals is one that the compiler can make without a branch.
    if ((this.#uses.get(node) ?? 0) < 2 && !isArm) return text;
    const name = `v${String(node.id)}`;
    const type = node.operation in { less: 1, 'less-or-equal': 1, equal: 1 } ? 'int' : 'double';
    this.lines.push(`const ${type} ${name} = ${text};`);
    this.#names.set(node, name);
    return name;
  }

  #text(node: Node): string {
    switch (node.operation) {
      case 'constant':
        return literal(node.constant);
      case 'leaf':
        return this.#leaf(node.leaf);
      case 'floor':
        return `floor(${this.of(node.of)})`;
      case 'ceiling':
        return `ceil(${this.of(node.of)})`;
      case 'select':
        return `(${this.of(node.test)} ? ${this.of(node.then, true)} : ${this.of(node.otherwise, true)})`;
      case 'minimum':
        return `minimum(${this.of(node.left, true)}, ${this.of(node.right, true)})`;
      case 'maximum':
        return `maximum(${this.of(node.left, true)}, ${this.of(node.right, true)})`;
      default:
        return `(${this.of(node.left)} ${infix[node.operation]} ${this.of(node.right)})`;
    }
  }
}
