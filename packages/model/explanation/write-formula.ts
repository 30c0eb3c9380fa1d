import type { Language, Text } from '../language/text.ts';
import type { Formula } from './formula.ts';

/** What stands after a formula whose value is rounded up to a whole number. */
export const roundedUp: Text = { sv: ', avrundat uppåt till hela', en: ', rounded up to whole ones' };

/** How tightly a formula binds: one within another of more strength stands in brackets. */
export function strengthOf({ kind }: Formula): number {
  switch (kind) {
    case 'rounded-up':
      return 0;
    case 'sum':
    case 'series':
    case 'difference':
      return 1;
    case 'product':
    case 'quotient':
      return 2;
    case 'number':
    case 'name':
    case 'power':
      return 3;
  }
}

/** A formula on one line of text: `income per year × 5 years − cost`. */
export function writeFormula(formula: Formula, language: Language): string {
  const within = (one: Formula, least: number): string => {
    const text = writeFormula(one, language);
    return strengthOf(one) < least ? `(${text})` : text;
  };
  switch (formula.kind) {
    case 'number':
      return formula.text[language];
    case 'name':
      return formula.label[language].toLowerCase();
    case 'sum':
      return formula.terms.map((term) => within(term, 1)).join(' + ');
    case 'series':
      return `${formula.terms.map((term) => within(term, 1)).join(' + ')} + …`;
    case 'difference':
      return `${within(formula.left, 1)} − ${within(formula.right, 2)}`;
    case 'product':
      return `${within(formula.left, 2)} × ${within(formula.right, 2)}`;
    case 'quotient':
      return `${within(formula.left, 2)} ÷ ${within(formula.right, 3)}`;
    case 'power':
      return `${within(formula.base, 4)}^${String(formula.exponent)}`;
    case 'rounded-up':
      return `${within(formula.of, 1)}${roundedUp[language]}`;
  }
}
