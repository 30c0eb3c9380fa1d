import type { Expression } from '../graph/expression.ts';
import { operandsOf } from '../graph/operands.ts';
import { formatNumber } from '../language/format.ts';
import { inBoth } from '../language/text.ts';
import type { Subject } from '../figures/subject.ts';
import { combinationOf, type Formula, type FormulaNumber, leafOf, productOf, seriesOf } from './formula.ts';

function stepOf(value: number): FormulaNumber {
  return {
    kind: 'number',
    value,
    text: value === 1 ? { sv: 'hela', en: 'whole ones' } : inBoth((language) => formatNumber(value, language)),
  };
}

/**
 * The formula of an expression of key figures for one subject, down to named rules and inputs.
 * @throws TypeError for what no key figure is written with: items, schedules, conditions, parameters
 */
export function formulaOf(expression: Expression, subject: Subject): Formula {
  const of = (one: Expression): Formula => formulaOf(one, subject);
  switch (expression.kind) {
    case 'constant':
    case 'input':
    case 'rule':
      return leafOf(expression);
    case 'product':
      return productOf(expression, of(expression.left), of(expression.right));
    case 'series':
      return seriesOf(expression, expression.terms, of);
    case 'sum':
    case 'difference':
    case 'quotient':
    case 'minimum':
    case 'maximum':
    case 'comparison':
      return combinationOf(expression, operandsOf(expression).map(of));
    case 'rounding':
      return { kind: 'rounding', of: of(expression.of), mode: expression.mode, step: stepOf(expression.step) };
    case 'choice': {
      const chosen = expression.cases[subject] ?? expression.otherwise;
      if (chosen === undefined) throw new TypeError(`${expression.by.name} has nothing for ${subject}`);
      return of(chosen);
    }
    default:
      throw new TypeError(`No formula is written for ${expression.kind}; expected what key figures are made of`);
  }
}
