import type {
  Comparison,
  ComparisonOperator,
  Constant,
  Difference,
  Expression,
  Extreme,
  Input,
  ProductOf,
  Quotient,
  RoundingMode,
  Rule,
  Series,
  Sum,
} from '../graph/expression.ts';
import { formatNumber } from '../language/format.ts';
import { inBoth, type Text } from '../language/text.ts';
import { valueText } from './value-text.ts';

/** A value with how it is written, its unit beside it. */
export interface FormulaNumber {
  readonly kind: 'number';
  readonly value: number;
  readonly text: Text;
}

/** How a rule is worked out, as people write it: what a page, a document or a text draws. */
export type Formula =
  | FormulaNumber
  /** A rule, an input or a dated parameter, by its name. */
  | { readonly kind: 'name'; readonly id: string; readonly label: Text }
  | { readonly kind: 'sum'; readonly terms: readonly Formula[] }
  /** One term for each year, as many as `upTo` says; the first of them. */
  | { readonly kind: 'series'; readonly terms: readonly Formula[]; readonly upTo: Text }
  | { readonly kind: 'difference' | 'product' | 'quotient'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'power'; readonly base: Formula; readonly exponent: number }
  | { readonly kind: 'minimum' | 'maximum'; readonly of: readonly Formula[] }
  /** To a multiple of the step. */
  | { readonly kind: 'rounding'; readonly of: Formula; readonly mode: RoundingMode; readonly step: FormulaNumber }
  /** A dated schedule applied to an argument. */
  | { readonly kind: 'schedule'; readonly label: Text; readonly argument: Formula }
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Formula;
      readonly right: Formula;
    };

/** A formula of what stands by itself. */
export function leafOf(expression: Constant | Input | Rule): Formula {
  switch (expression.kind) {
    case 'constant': {
      const { value, unit } = expression;
      return {
        kind: 'number',
        value,
        text: inBoth((language) =>
          unit === 'factor' || unit === 'share' ? formatNumber(value, language, 4) : valueText(value, unit, language),
        ),
      };
    }
    case 'input':
      return { kind: 'name', id: expression.name, label: expression.label };
    case 'rule':
      return { kind: 'name', id: expression.id, label: expression.label };
  }
}

/** Terms added up; one alone is not a sum. */
export function sumOf(terms: readonly Formula[]): Formula {
  const [first, ...more] = terms;
  return first !== undefined && more.length === 0 ? first : { kind: 'sum', terms };
}

function isOne(expression: Expression): boolean {
  return expression.kind === 'constant' && expression.value === 1;
}

/** How many times a product multiplies its last factor by itself. */
function exponentOf(expression: Expression, base: Expression): number {
  if (expression === base) return 1;
  if (expression.kind !== 'product' || expression.right !== base) return 0;
  const before = exponentOf(expression.left, base);
  return before === 0 ? 0 : before + 1;
}

/** A formula of two factors that have been read. */
export function productOf(expression: ProductOf, left: Formula, right: Formula): Formula {
  const exponent = exponentOf(expression, expression.right);
  if (exponent > 1) return { kind: 'power', base: right, exponent };
  // A factor of one is there for its unit alone.
  if (isOne(expression.left)) return right;
  return isOne(expression.right) ? left : { kind: 'product', left, right };
}

/** Terms of a series that are written out before the dots. */
const writtenTerms = 3;

/** A formula of a series, of which only the first terms are read. */
export function seriesOf<Term>(
  { years }: Series,
  terms: readonly Term[],
  of: (term: Term) => Formula,
): Extract<Formula, { readonly kind: 'series' }> {
  const upTo = years.kind === 'input' || years.kind === 'rule' ? years.label : { sv: 'åren', en: 'the years' };
  return { kind: 'series', terms: terms.slice(0, writtenTerms).map(of), upTo };
}

/** A formula of operands that have been read, in the order that they are written. */
export function combinationOf(
  expression: Sum | Difference | Quotient | Extreme | Comparison,
  operands: readonly Formula[],
): Formula {
  switch (expression.kind) {
    case 'sum':
      return sumOf(operands);
    case 'minimum':
    case 'maximum':
      return { kind: expression.kind, of: operands };
    case 'difference':
    case 'quotient':
      return { kind: expression.kind, ...sidesOf(expression, operands) };
    case 'comparison':
      return { kind: 'comparison', operator: expression.operator, ...sidesOf(expression, operands) };
  }
}

function sidesOf(
  { kind }: Expression,
  [left, right]: readonly Formula[],
): { readonly left: Formula; readonly right: Formula } {
  if (left === undefined || right === undefined) throw new RangeError(`A ${kind} was read without its two sides`);
  return { left, right };
}
