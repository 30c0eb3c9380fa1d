import type { Expression } from '@samnytta/model/rules';
import type { ItemTerm } from '../../packages/model/kernel/lower/totals.ts';
import type { KernelOutput } from '../../packages/model/kernel/output.ts';

/**
 * The same rules as a programmer would first write them: one object per person with one per item, a function per
 * rule that keeps its value in the object, parameters looked up by name, schedules by a search of their brackets.
 */
export class ObjectSource {
  readonly #date: string;
  readonly #functions: string[] = [];
  readonly #names = new Map<Expression, string>();
  readonly #fields = { person: new Set<string>(), item: new Set<string>() };

  constructor(date: string) {
    this.#date = date;
  }

  /** A module with `make(parameters, schedules, roundTo, onSchedule)`, which gives `evaluate(person)`. */
  of(outputs: Readonly<Record<string, KernelOutput>>): string {
    const values = Object.entries(outputs).map(
      ([name, output]) => `result[${JSON.stringify(name)}] = ${this.#output(output)};`,
    );
    const state = (name: string, fields: ReadonlySet<string>): string =>
      `class ${name} { constructor(facts) { this.facts = facts; ${[...fields].map((field) => `this.${field} = undefined;`).join(' ')} } }`;
    return [
      'export function make(parameters, schedules, roundTo, onSchedule) {',
      state('Person', new Set(['work', 'supports', 'children', 'resources', ...this.#fields.person])),
      state('Item', this.#fields.item),
      ...this.#functions,
      'return function evaluate(facts) {',
      'const p = new Person(facts);',
      ...['work', 'supports', 'children', 'resources'].map(
        (collection) => `p.${collection} = facts.${collection}.map((one) => new Item(one));`,
      ),
      'const result = {};',
      ...values,
      'return result; }; }',
    ].join('\n');
  }

  #output({ person, items, outputs }: KernelOutput): string {
    const terms = [
      ...items.map(
        ({ collection, terms: of }) =>
          `p.${collection}.reduce((sum, i) => sum + (${of.map((term) => this.#term(term)).join(' ')}), 0)`,
      ),
      ...person.map(({ sign, of }) => `${sign === 1 ? '' : '-'}${this.#text(of)}`),
      ...outputs.map((name) => `result[${JSON.stringify(name)}]`),
    ];
    return terms.length === 0 ? '0' : terms.join(' + ');
  }

  #term({ sign, kinds, of }: ItemTerm): string {
    const value = this.#text(of);
    const counted = kinds === undefined ? value : `(${JSON.stringify(kinds)}.includes(i.facts.kind) ? ${value} : 0)`;
    return `${sign === 1 ? '+' : '-'} ${counted}`;
  }

  #text(expression: Expression): string {
    const operands = (list: readonly Expression[]): string[] => list.map((one) => this.#text(one));
    switch (expression.kind) {
      case 'constant':
        return String(expression.value);
      case 'parameter': {
        const { parameter, by } = expression;
        if (by === undefined) return `parameters[${JSON.stringify(parameter)}]`;
        return `parameters[\`${parameter}.\${${by.level === 'person' ? 'p' : 'i'}.facts.${by.name}}\`]`;
      }
      case 'input':
        return `${expression.level === 'person' ? 'p' : 'i'}.facts.${expression.name}`;
      case 'sum':
        return `(${operands(expression.terms).join(' + ')})`;
      case 'difference':
        return `(${this.#text(expression.minuend)} - ${this.#text(expression.subtrahend)})`;
      case 'product':
        return `(${this.#text(expression.left)} * ${this.#text(expression.right)})`;
      case 'quotient':
        return `(${this.#text(expression.dividend)} / ${this.#text(expression.divisor)})`;
      case 'minimum':
        return `Math.min(${operands(expression.of).join(', ')})`;
      case 'maximum':
        return `Math.max(${operands(expression.of).join(', ')})`;
      case 'rounding':
        return `roundTo(${this.#text(expression.of)}, '${expression.mode}', ${String(expression.step)})`;
      case 'schedule':
        return `onSchedule(schedules[${JSON.stringify(expression.parameter)}], ${this.#text(expression.argument)})`;
      case 'comparison':
        return `(${this.#text(expression.left)} ${expression.operator === '=' ? '===' : expression.operator} ${this.#text(expression.right)} ? 1 : 0)`;
      case 'condition':
        return `(${this.#text(expression.when)} === 1 ? ${this.#text(expression.then)} : ${this.#text(expression.otherwise)})`;
      case 'choice': {
        const category = `${expression.by.level === 'person' ? 'p' : 'i'}.facts.${expression.by.name}`;
        const otherwise = expression.otherwise === undefined ? 'NaN' : this.#text(expression.otherwise);
        const cases = Object.entries(expression.cases).map(
          ([value, formula]) => `${category} === ${JSON.stringify(value)} ? ${this.#text(formula)} : `,
        );
        return `(${cases.join('')}${otherwise})`;
      }
      case 'dated': {
        const version = expression.versions.findLast(({ from }) => from <= this.#date);
        return version === undefined ? 'NaN' : this.#text(version.formula);
      }
      case 'total':
        return this.#kept(expression, () => {
          const item = this.#term({ sign: 1, kinds: expression.kinds, of: expression.of });
          return `p.${expression.collection}.reduce((sum, i) => sum ${item}, 0)`;
        });
      case 'series':
        return `[${expression.terms.map((term) => `() => ${this.#text(term)}`).join(', ')}].slice(0, ${this.#text(expression.years)}).reduce((sum, term) => sum + term(), 0)`;
      case 'rule':
        return this.#kept(expression, () => this.#text(expression.formula));
    }
  }

  /** A function for the expression, whose value is kept in the person or the item. */
  #kept(expression: Expression, formula: () => string): string {
    const known = this.#names.get(expression);
    const name = known ?? `rule${String(this.#names.size)}`;
    const isOfPerson = expression.level === 'person';
    if (known === undefined) {
      this.#names.set(expression, name);
      this.#fields[isOfPerson ? 'person' : 'item'].add(name);
      const owner = isOfPerson ? 'p' : 'i';
      const text = formula();
      this.#functions.push(
        `function ${name}(${isOfPerson ? 'p' : 'p, i'}) { if (${owner}.${name} === undefined) ${owner}.${name} = ${text}; return ${owner}.${name}; }`,
      );
    }
    return `${name}(${isOfPerson ? 'p' : 'p, i'})`;
  }
}
