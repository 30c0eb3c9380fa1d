import type { Comparison, Condition, Expression, Input, ProductOf, Rounding, Sum } from '../graph/expression.ts';
import { inBoth, type Text } from '../language/text.ts';
import { formatNumber } from '../language/format.ts';
import type { Subject } from '../figures/subject.ts';
import { valueText } from './value-text.ts';

/** How a rule is worked out, as people write it: what a page, a document or a text draws. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number; readonly text: Text }
  /** A rule, an input or a dated parameter, by its name. */
  | { readonly kind: 'name'; readonly id: string; readonly label: Text }
  | { readonly kind: 'sum'; readonly terms: readonly Formula[] }
  | { readonly kind: 'difference' | 'product' | 'quotient'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'power'; readonly base: Formula; readonly exponent: number }
  /** Up to a whole number. */
  | { readonly kind: 'rounded-up'; readonly of: Formula }
  /** One term for each year, as many as `upTo` says; the first of them. */
  | { readonly kind: 'series'; readonly terms: readonly Formula[]; readonly upTo: Text };

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

function productOf(expression: ProductOf, subject: Subject): Formula {
  const { base, exponent } = powerOf(expression);
  if (exponent > 1) return { kind: 'power', base: formulaOf(base, subject), exponent };
  // A factor of one is there for its unit alone.
  if (isOne(expression.left)) return formulaOf(expression.right, subject);
  if (isOne(expression.right)) return formulaOf(expression.left, subject);
  return { kind: 'product', left: formulaOf(expression.left, subject), right: formulaOf(expression.right, subject) };
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

function sumOf({ terms }: Sum, subject: Subject): Formula {
  const [first] = terms;
  if (first !== undefined && isYearTerm(first) && terms.every(isYearTerm)) {
    return { kind: 'series', terms: terms.slice(0, writtenTerms).map(({ then }) => formulaOf(then, subject)), upTo: first.when.left.label };
  }
  return { kind: 'sum', terms: terms.map((term) => formulaOf(term, subject)) };
}

function roundingOf({ of, mode, step }: Rounding, subject: Subject): Formula {
  if (mode !== 'up' || step !== 1) throw new TypeError(`No formula is written for rounding ${mode} to ${String(step)}; expected up to a whole number`);
  return { kind: 'rounded-up', of: formulaOf(of, subject) };
}

/**
 * The formula of an expression of key figures for one subject, down to named rules and inputs.
 * @throws TypeError for what no key figure is written with: items, schedules, conditions, parameters, other roundings
 */
export function formulaOf(expression: Expression, subject: Subject): Formula {
  const of = (one: Expression): Formula => formulaOf(one, subject);
  switch (expression.kind) {
    case 'constant': {
      const { value, unit } = expression;
      return { kind: 'number', value, text: inBoth((language) => (unit === 'factor' || unit === 'share' ? formatNumber(value, language, 4) : valueText(value, unit, language))) };
    }
    case 'input':
      return { kind: 'name', id: expression.name, label: expression.label };
    case 'rule':
      return { kind: 'name', id: expression.id, label: expression.label };
    case 'sum':
      return sumOf(expression, subject);
    case 'difference':
      return { kind: 'difference', left: of(expression.minuend), right: of(expression.subtrahend) };
    case 'product':
      return productOf(expression, subject);
    case 'quotient':
      return { kind: 'quotient', left: of(expression.dividend), right: of(expression.divisor) };
    case 'rounding':
      return roundingOf(expression, subject);
    case 'choice': {
      const chosen = expression.cases[subject] ?? expression.otherwise;
      if (chosen === undefined) throw new TypeError(`${expression.by.name} has nothing for ${subject}`);
      return of(chosen);
    }
    default:
      throw new TypeError(`No formula is written for ${expression.kind}; expected what key figures are made of`);
  }
}
