import type { Language } from '../language/text.ts';
import type { Formula } from './formula.ts';

const roundedUp = { sv: 'avrundat uppåt till hela', en: 'rounded up to whole ones' } as const;

/** How tightly a formula binds, so that brackets stand only where they are needed. */
function strengthOf({ kind }: Formula): number {
  if (kind === 'rounded') return 0;
  if (kind === 'sum' || kind === 'series' || kind === 'difference') return 1;
  return kind === 'product' || kind === 'quotient' ? 2 : 3;
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
    case 'rounded':
      return `${within(formula.of, 1)}, ${roundedUp[language]}`;
  }
}
