import { type Formula, formulaOf } from '../explanation/formula.ts';
import type { Expression, Rule } from '../graph/expression.ts';
import { operandsOf } from '../graph/operands.ts';
import type { Text } from '../language/text.ts';
import { type Convention, figureRules } from './figure-rules.ts';
import { type Subject, subjects } from './subject.ts';

/** A rule of the key figures with its formula, and whom it is for where it differs. */
export interface WrittenRule {
  readonly id: string;
  readonly label: Text;
  /** One for all, or one for each of those that it differs for. */
  readonly lines: readonly { readonly subjects: readonly Subject[]; readonly formula: Formula }[];
}

/** The rules that an expression is written with, those that they are written with first. */
function rulesIn(expression: Expression): readonly Rule[] {
  const below = operandsOf(expression).flatMap(rulesIn);
  return expression.kind === 'rule' ? [...below, expression] : below;
}

/** A figure that only hands on what it is counted from has nothing to write. */
function handsOn({ formula }: Rule): boolean {
  return formula.kind === 'input';
}

function linesOf({ formula }: Rule): WrittenRule['lines'] {
  const lines = new Map<string, { readonly subjects: Subject[]; readonly formula: Formula }>();
  for (const subject of subjects) {
    const written = formulaOf(formula, subject);
    const key = JSON.stringify(written);
    const line = lines.get(key) ?? { subjects: [], formula: written };
    line.subjects.push(subject);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** How every key figure of a convention is worked out, each step before the figures that need it. */
export function formulasOf(convention: Convention): readonly WrittenRule[] {
  const rules = new Set(figureRules.filter((one) => one.convention === convention).flatMap(({ rule }) => rulesIn(rule)));
  return [...rules].filter((rule) => !handsOn(rule)).map((rule) => ({ id: rule.id, label: rule.label, lines: linesOf(rule) }));
}
