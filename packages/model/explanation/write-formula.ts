import type { ComparisonOperator, RoundingMode } from '../graph/expression.ts';
import type { Language, Text } from '../language/text.ts';
import type { Formula } from './formula.ts';

/** A formula made of others. */
type Combination = Exclude<Formula, { readonly kind: 'number' | 'name' }>;

/** What a formula is written with: another one within it, a sign between two, or words around them. */
export type FormulaPart =
  | { readonly kind: 'formula'; readonly formula: Formula; readonly inBrackets: boolean }
  | { readonly kind: 'sign' | 'words'; readonly text: string };

const comparisons: Readonly<Record<ComparisonOperator, string>> = {
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '=': '=',
};

const roundings: Readonly<Record<RoundingMode, Text>> = {
  down: { sv: 'avrundat nedåt till', en: 'rounded down to' },
  up: { sv: 'avrundat uppåt till', en: 'rounded up to' },
  nearest: { sv: 'avrundat till närmaste', en: 'rounded to the nearest' },
  'nearest-half-down': { sv: 'avrundat till närmaste (halva nedåt)', en: 'rounded to the nearest (half down)' },
};

const extremes = {
  minimum: { sv: 'det lägsta av', en: 'the lowest of' },
  maximum: { sv: 'det högsta av', en: 'the highest of' },
} as const;

const schedule: Text = { sv: 'skalan', en: 'the schedule' };

/** How tightly formulas bind: as a remark upon all before it, as terms, as factors, as one whole. */
const [loosely, asTerm, asFactor, asWhole] = [0, 1, 2, 3] as const;

const strengths: Readonly<Record<Formula['kind'], number>> = {
  rounding: loosely,
  comparison: loosely,
  sum: asTerm,
  series: asTerm,
  difference: asTerm,
  product: asFactor,
  quotient: asFactor,
  power: asWhole,
  minimum: asWhole,
  maximum: asWhole,
  schedule: asWhole,
  number: asWhole,
  name: asWhole,
};

/** A formula within another, in brackets when it binds less tightly than its place asks for. */
function within(formula: Formula, least: number): FormulaPart {
  return { kind: 'formula', formula, inBrackets: strengths[formula.kind] < least };
}

function between(parts: readonly FormulaPart[], separator: FormulaPart): readonly FormulaPart[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

const sign = (text: string): FormulaPart => ({ kind: 'sign', text });
const words = (text: string): FormulaPart => ({ kind: 'words', text });

/** What a formula made of others is written with, in order and with brackets only where they are needed. */
export function partsOf(formula: Combination, language: Language): readonly FormulaPart[] {
  switch (formula.kind) {
    case 'sum':
      return between(
        formula.terms.map((term) => within(term, asTerm)),
        sign('+'),
      );
    case 'series':
      return [
        ...between(
          formula.terms.map((term) => within(term, asTerm)),
          sign('+'),
        ),
        sign('+'),
        words('…'),
      ];
    case 'difference':
      return [within(formula.left, asTerm), sign('−'), within(formula.right, asFactor)];
    case 'product':
      return [within(formula.left, asFactor), sign('×'), within(formula.right, asFactor)];
    case 'quotient':
      return [within(formula.left, asFactor), sign('÷'), within(formula.right, asWhole)];
    case 'power':
      return [{ kind: 'formula', formula: formula.base, inBrackets: true }, words(`^${String(formula.exponent)}`)];
    case 'rounding':
      return [
        within(formula.of, asTerm),
        words(`, ${roundings[formula.mode][language]} ${formula.step.text[language]}`),
      ];
    case 'comparison':
      return [within(formula.left, asTerm), sign(comparisons[formula.operator]), within(formula.right, asTerm)];
    case 'minimum':
    case 'maximum':
      return [
        words(`${extremes[formula.kind][language]} (`),
        ...between(
          formula.of.map((one) => within(one, loosely)),
          words('; '),
        ),
        words(')'),
      ];
    case 'schedule':
      return [
        words(`${schedule[language]} ”${formula.label[language]}” (`),
        within(formula.argument, loosely),
        words(')'),
      ];
  }
}

/**
 * A formula on one line of text: `Income per year × 5 years − Cost`.
 * @param nameOf how a label is written among the words
 */
export function writeFormula(
  formula: Formula,
  language: Language,
  nameOf: (label: string) => string = (label) => label,
): string {
  if (formula.kind === 'number') return formula.text[language];
  if (formula.kind === 'name') return nameOf(formula.label[language]);
  const written = partsOf(formula, language).map((part) => {
    if (part.kind !== 'formula') return part.kind === 'sign' ? ` ${part.text} ` : part.text;
    const text = writeFormula(part.formula, language, nameOf);
    return part.inBrackets ? `(${text})` : text;
  });
  return written.join('');
}
