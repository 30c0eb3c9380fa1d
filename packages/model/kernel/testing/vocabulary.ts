import type { Expression, Level } from '../../graph/expression.ts';
import { operandsOf } from '../../graph/operands.ts';
import { ledgerOutputs } from '../output.ts';

/** What the rules read at one level: inputs, and categories with the values that a rule tells apart. */
export interface Vocabulary {
  readonly inputs: Set<string>;
  readonly categories: Map<string, Set<string>>;
}

/** All that the ledger's rules read, found by walking them, so that random lives lack nothing when a rule is added. */
export function vocabularyOfRules(): Readonly<Record<Level, Vocabulary>> {
  const empty = (): Vocabulary => ({ inputs: new Set(), categories: new Map() });
  const found: Record<Level, Vocabulary> = { person: empty(), work: empty(), supports: empty(), children: empty(), resources: empty() };
  const seen = new Set<Expression>();
  const visit = (expression: Expression): void => {
    if (seen.has(expression)) return;
    seen.add(expression);
    if (expression.kind === 'input') found[expression.level].inputs.add(expression.name);
    if (expression.kind === 'choice') {
      const { categories } = found[expression.by.level];
      const values = categories.get(expression.by.name) ?? new Set();
      for (const value of Object.keys(expression.cases)) values.add(value);
      categories.set(expression.by.name, values);
    }
    for (const operand of operandsOf(expression)) visit(operand);
  };
  for (const { person, items } of Object.values(ledgerOutputs)) {
    for (const { of } of person) visit(of);
    for (const { terms } of items) for (const { of } of terms) visit(of);
  }
  return found;
}
