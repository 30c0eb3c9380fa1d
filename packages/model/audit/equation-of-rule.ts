import type { Expression, Rule } from '../graph/expression.ts';
import type { Quantity } from './quantity.ts';
import type { Equation } from './relation.ts';
import type { SocietyOrActor } from './vocabulary.ts';

/** What a report says in place of an input or of a rule that a formula is written with: a figure, or a plain number. */
export type Said = (id: string) => Quantity | number | undefined;

/** A product of what a report says: factor × Π numerator ÷ Π denominator. */
interface Term {
  readonly factor: number;
  readonly numerator: readonly Quantity[];
  readonly denominator: readonly Quantity[];
}

const pure = (factor: number): Term => ({ factor, numerator: [], denominator: [] });

function times(left: Term, right: Term): Term {
  return {
    factor: left.factor * right.factor,
    numerator: [...left.numerator, ...right.numerator],
    denominator: [...left.denominator, ...right.denominator],
  };
}

function inverse({ factor, numerator, denominator }: Term): Term {
  return { factor: 1 / factor, numerator: denominator, denominator: numerator };
}

/** A formula as a sum of products. @throws TypeError for what is neither */
function termsOf(expression: Expression, said: Said, of: SocietyOrActor): readonly Term[] {
  const found =
    expression.kind === 'input' ? said(expression.name) : expression.kind === 'rule' ? said(expression.id) : undefined;
  if (found !== undefined)
    return [typeof found === 'number' ? pure(found) : { factor: 1, numerator: [found], denominator: [] }];
  const terms = (one: Expression): readonly Term[] => termsOf(one, said, of);
  const each = (left: readonly Term[], right: readonly Term[]): readonly Term[] =>
    left.flatMap((one) => right.map((other) => times(one, other)));
  switch (expression.kind) {
    case 'constant':
      return [pure(expression.value)];
    case 'rule':
      return terms(expression.formula);
    case 'sum':
      return expression.terms.flatMap(terms);
    case 'difference':
      return [...terms(expression.minuend), ...each([pure(-1)], terms(expression.subtrahend))];
    case 'product':
      return each(terms(expression.left), terms(expression.right));
    case 'quotient':
      return each(terms(expression.dividend), [inverse(single(terms(expression.divisor)))]);
    case 'choice': {
      const chosen = expression.cases[of] ?? expression.otherwise;
      if (chosen !== undefined) return terms(chosen);
      break;
    }
    default:
  }
  throw new TypeError(
    `A report's figures are not tied by ${expression.kind}${expression.kind === 'input' ? ` of ${expression.name}` : ''}`,
  );
}

function single(terms: readonly Term[]): Term {
  const [term, ...others] = terms;
  if (term === undefined || others.length > 0)
    throw new TypeError(`Expected one product of a report's figures; found ${String(terms.length)}`);
  return term;
}

/**
 * How a figure that a report prints follows from its others: the formula of the figure's rule, with what the report says
 * in place of its inputs.
 * @throws TypeError for a rule that is no sum, product or whole number of products of them
 */
export function equationOf(total: Quantity, { formula }: Rule, of: SocietyOrActor, said: Said): Equation {
  if (formula.kind === 'rounding') {
    const { factor, numerator, denominator } = single(termsOf(formula.of, said, of));
    const [above, below] = [numerator[0], denominator[0]];
    if (formula.mode !== 'up' || formula.step !== 1 || above === undefined || below === undefined)
      throw new TypeError('Expected a quotient rounded up to a whole number');
    return { form: 'rounded-up', total, factor, numerator: above, denominator: below };
  }
  const terms = termsOf(formula, said, of);
  const parts = terms.flatMap(({ factor, numerator: [quantity, ...more], denominator }) =>
    quantity === undefined || more.length > 0 || denominator.length > 0 ? [] : [{ quantity, coefficient: factor }],
  );
  return parts.length === terms.length && parts.length > 1
    ? { form: 'sum', total, parts }
    : { form: 'product', total, ...single(terms) };
}
