import type { Comparison, Condition, Expression, Input, ProductOf, Sum } from '../graph/expression.ts';
import { operandsOf } from '../graph/operands.ts';
import { formatNumber } from '../language/format.ts';
import { inBoth } from '../language/text.ts';
import type { Subject } from '../figures/subject.ts';
import { combinationOf, type Formula, type FormulaNumber, leafOf } from './formula.ts';

/** Terms of a series that are written out before the dots. */
const writtenTerms = 3;

function isOne(expression: Expression): boolean {
  return expression.kind === 'constant' && expression.value === 1;
}

/** The base and the exponent of a factor that is multiplied by itself. */
function powerOf(expression: Expression): { readonly base: Expression; readonly exponent: number } {
  if (expression.kind !== 'product') return { base: expression, exponent: 1 };
  const left = powerOf(expression.left);
  return left.base === expression.right ? { base: left.base, exponent: left.exponent + 1 } : { base: expression, exponent: 1 };
}

function productOf(expression: ProductOf, of: (factor: Expression) => Formula): Formula {
  const { base, exponent } = powerOf(expression);
  if (exponent > 1) return { kind: 'power', base: of(base), exponent };
  // A factor of one is there for its unit alone.
  if (isOne(expression.left)) return of(expression.right);
  if (isOne(expression.right)) return of(expression.left);
  return combinationOf(expression, operandsOf(expression).map(of));
}

type YearTerm = Condition & { readonly when: Comparison & { readonly left: Input } };

/** A term that counts when a number of years reaches its own. */
function isYearTerm(term: Expression): term is YearTerm {
  return (
    term.kind === 'condition' &&
    term.when.kind === 'comparison' &&
    term.when.operator === '>=' &&
    term.when.left.kind === 'input' &&
    term.when.left.unit === 'years' &&
    term.otherwise.kind === 'constant' &&
    term.otherwise.value === 0
  );
}

function sumOrSeriesOf(expression: Sum, of: (term: Expression) => Formula): Formula {
  const { terms } = expression;
  const [first] = terms;
  if (first !== undefined && isYearTerm(first) && terms.every(isYearTerm)) {
    return { kind: 'series', terms: terms.slice(0, writtenTerms).map(({ then }) => of(then)), upTo: first.when.left.label };
  }
  return combinationOf(expression, terms.map(of));
}

function stepOf(value: number): FormulaNumber {
  return { kind: 'number', value, text: value === 1 ? { sv: 'hela', en: 'whole ones' } : inBoth((language) => formatNumber(value, language)) };
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
    case 'sum':
      return sumOrSeriesOf(expression, of);
    case 'product':
      return productOf(expression, of);
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
