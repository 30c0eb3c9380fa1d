import type { Evaluated } from '../graph/evaluate.ts';
import type { ComparisonOperator, Expression, RoundingMode } from '../graph/expression.ts';
import { formatNumber } from '../language/format.ts';
import type { Language } from '../language/text.ts';
import { valueText } from './value-text.ts';

const operators: Readonly<Record<ComparisonOperator, string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '=': '=' };

const roundings: Readonly<Record<RoundingMode, Readonly<Record<Language, string>>>> = {
  down: { sv: 'avrundat nedåt till', en: 'rounded down to' },
  up: { sv: 'avrundat uppåt till', en: 'rounded up to' },
  nearest: { sv: 'avrundat till närmaste', en: 'rounded to the nearest' },
  'nearest-half-down': { sv: 'avrundat till närmaste (halva nedåt)', en: 'rounded to the nearest (half down)' },
};

const extremes = {
  minimum: { sv: 'det lägsta av', en: 'the lowest of' },
  maximum: { sv: 'det högsta av', en: 'the highest of' },
} as const;

/** How tightly an expression binds, so that brackets stand only where they are needed. */
function strength(expression: Expression): number {
  if (expression.kind === 'sum' || expression.kind === 'difference') return 1;
  if (expression.kind === 'product' || expression.kind === 'quotient') return 2;
  if (expression.kind === 'rounding') return 0;
  return 3;
}

function operandAt(evaluated: Evaluated, index: number): Evaluated {
  const operand = evaluated.operands[index];
  if (operand === undefined) throw new RangeError(`${evaluated.expression.kind} has no operand ${String(index)}`);
  return operand;
}

/** What stands behind a choice that has been made: only the chosen side is told. */
function chosen(evaluated: Evaluated): Evaluated {
  const { kind } = evaluated.expression;
  if (kind === 'condition') return chosen(operandAt(evaluated, 1));
  if (kind === 'choice' || kind === 'dated') return chosen(operandAt(evaluated, 0));
  return evaluated;
}

/** The arithmetic of an evaluated expression in words, down to named rules, parameters and inputs. */
export function formulaText(outer: Evaluated, language: Language): string {
  const evaluated = chosen(outer);
  const { expression, operands } = evaluated;
  const bracketed = (operand: Evaluated, least: number): string => {
    const text = formulaText(operand, language);
    return strength(chosen(operand).expression) < least ? `(${text})` : text;
  };
  switch (expression.kind) {
    case 'constant':
      return expression.unit === 'factor' || expression.unit === 'share'
        ? formatNumber(expression.value, language, 4)
        : valueText(expression.value, expression.unit, language);
    case 'parameter':
      return evaluated.parameter?.label[language] ?? expression.parameter;
    case 'input':
    case 'rule':
      return expression.label[language];
    case 'sum':
      return operands.map((operand) => bracketed(operand, 1)).join(' + ');
    case 'difference':
      return `${bracketed(operandAt(evaluated, 0), 1)} − ${bracketed(operandAt(evaluated, 1), 2)}`;
    case 'product':
      return `${bracketed(operandAt(evaluated, 0), 2)} × ${bracketed(operandAt(evaluated, 1), 2)}`;
    case 'quotient':
      return `${bracketed(operandAt(evaluated, 0), 2)} ÷ ${bracketed(operandAt(evaluated, 1), 3)}`;
    case 'minimum':
    case 'maximum':
      return `${extremes[expression.kind][language]} (${operands.map((operand) => formulaText(operand, language)).join('; ')})`;
    case 'rounding': {
      const step = formatNumber(expression.step, language);
      return `${bracketed(operandAt(evaluated, 0), 1)}, ${roundings[expression.mode][language]} ${step}`;
    }
    case 'schedule': {
      const label = evaluated.parameter?.label[language] ?? expression.parameter;
      const of = language === 'sv' ? 'skalan' : 'the schedule';
      return `${of} ”${label}” (${formulaText(operandAt(evaluated, 0), language)})`;
    }
    case 'comparison':
      return `${formulaText(operandAt(evaluated, 0), language)} ${operators[expression.operator]} ${formulaText(operandAt(evaluated, 1), language)}`;
    case 'total':
      if (operands.length === 0) return formatNumber(0, language);
      return operands.map((operand) => bracketed(operand, 1)).join(' + ');
    case 'condition':
    case 'choice':
    case 'dated':
      return formulaText(operandAt(evaluated, 0), language);
  }
}
