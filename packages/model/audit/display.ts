import { formatKronor, formatMillionKronor, formatNumber, formatPercent } from '../language/format.ts';
import type { Language, Text } from '../language/text.ts';
import { boundText } from './claim.ts';
import { looseness, type Interval } from './interval.ts';
import type { PrintedValue, Unit } from './printed-value.ts';
import { unitOf, type Quantity } from './quantity.ts';
import type { Relation } from './relation.ts';

const million = 1_000_000;

/** A computed value in its unit; amounts from a million up in millions with at most three decimals. */
export function showValue(value: number, unit: Unit, language: Language): string {
  const swedish = language === 'sv';
  switch (unit) {
    case 'kronor':
      return Math.abs(value) >= million ? formatMillionKronor(value, language, 3, 1) : formatKronor(value, language);
    case 'months':
      if (value === Infinity) return swedish ? 'ingen' : 'none';
      return `${formatNumber(value, language, 2)} ${monthWord(value, language)}`;
    case 'share':
      return formatPercent(value, language, 1);
    case 'persons':
      return formatNumber(value, language, 1);
    case 'number':
      return formatNumber(value, language, 2);
  }
}

/** How far two values of a unit are apart; shares differ by percentage points. */
export function showDifference(value: number, unit: Unit, language: Language): string {
  const size = Math.abs(value);
  if (unit !== 'share') return showValue(size, unit, language);
  return `${formatNumber(size * 100, language, 1)} ${language === 'sv' ? 'procentenheter' : 'percentage points'}`;
}

function monthWord(value: number, language: Language): string {
  if (value === 1) return language === 'sv' ? 'månad' : 'month';
  return language === 'sv' ? 'månader' : 'months';
}

/** A printed value with the decimals it has in the report. */
export function showPrinted(printed: PrintedValue, language: Language): string {
  const { claim, ...number } = printed;
  if (claim === undefined) return showNumber(number, language);
  if (claim.kind !== 'between') return `${boundText(claim.kind, language)} ${showNumber(number, language)}`;
  const [low, high] = [claim.low, claim.high].map((value) => showNumber({ ...number, value }, language));
  return language === 'sv' ? `${low ?? ''} till ${high ?? ''}` : `${low ?? ''} to ${high ?? ''}`;
}

function showNumber(printed: PrintedValue, language: Language): string {
  const { value, unit, scale, decimals } = printed;
  if (unit === 'kronor' && scale === million) return formatMillionKronor(value, language, decimals);
  if (unit === 'kronor' && scale === 1) return formatKronor(value, language);
  if (unit === 'share' && scale === 0.01) return formatPercent(value, language, decimals, decimals);
  if (unit === 'number') return formatNumber(value, language, decimals, decimals);
  return showValue(value, unit, language);
}

/** Below one part in a thousand the bounds say nothing to a reader. */
const tightEnough = 0.001;

/** "32 654 kr", or "32 654 kr (32 648–32 660)" when rounding leaves room. */
export function showInterval(interval: Interval, unit: Unit, language: Language): string {
  const point = showValue(interval.point, unit, language);
  const low = showValue(interval.low, unit, language);
  const high = showValue(interval.high, unit, language);
  const between = { sv: `${low} till ${high}`, en: `${low} to ${high}` };
  return low === high || looseness(interval) < tightEnough ? point : `${point} (${between[language]})`;
}

/** One side of a calculation, such as "5 × 2,645 mn kr − 7,5 mn kr", with the figures as `show` writes them. */
export function arithmetic(
  relation: Relation,
  target: Quantity,
  show: (quantity: Quantity) => string,
  language: Language,
): string {
  const { equation } = relation;
  if (equation.form === 'sum') return sumArithmetic(equation, target, show, language);
  if (equation.form === 'product') {
    const { total, factor, numerator, denominator } = equation;
    if (target.key === total.key) return quotient(factor, numerator.map(show), denominator.map(show), language);
    const others = (quantities: readonly Quantity[]) => quantities.filter(({ key }) => key !== target.key).map(show);
    const below = denominator.some(({ key }) => key === target.key);
    return below
      ? quotient(factor, others(numerator), [show(total), ...others(denominator)], language)
      : quotient(1 / factor, [show(total), ...denominator.map(show)], others(numerator), language);
  }
  const { total, factor, numerator, denominator } = equation;
  const above = numerator === undefined ? [] : [show(numerator)];
  if (target.key === total.key) return quotient(factor, above, [show(denominator)], language);
  return target.key === numerator?.key
    ? quotient(1 / factor, [show(total), show(denominator)], [], language)
    : quotient(factor, above, [show(total)], language);
}

function sumArithmetic(
  equation: Extract<Relation['equation'], { form: 'sum' }>,
  target: Quantity,
  show: (quantity: Quantity) => string,
  language: Language,
): string {
  const signed = [{ quantity: equation.total, coefficient: -1 }, ...equation.parts];
  const own = signed.find(({ quantity }) => quantity.key === target.key)?.coefficient ?? -1;
  const terms = signed
    .filter(({ quantity }) => quantity.key !== target.key)
    .map(({ quantity, coefficient }) => ({ quantity, coefficient: coefficient / -own }));
  const positive = [...terms].sort((a, b) => Number(b.coefficient > 0) - Number(a.coefficient > 0));
  return joinTerms(
    positive.map(({ quantity, coefficient }) => {
      const text = quotient(Math.abs(coefficient), [show(quantity)], [], language);
      return { text, negative: coefficient < 0 };
    }),
  );
}

/** "a − b + c"; a part that is itself negative is put in brackets after the first. */
export function joinTerms(terms: readonly { text: string; negative: boolean }[]): string {
  return terms
    .map(({ text, negative }, index) => {
      const own = index > 0 && text.startsWith('−') ? `(${text})` : text;
      if (index === 0) return negative ? `−${own}` : own;
      return `${negative ? '−' : '+'} ${own}`;
    })
    .join(' ');
}

/** factor × above / below, with a factor such as 0.25 written as a division by 4. */
function quotient(factor: number, above: readonly string[], below: readonly string[], language: Language): string {
  const inverse = 1 / factor;
  const divides = factor < 1 && Math.abs(inverse - Math.round(inverse)) < 1e-9;
  const plain = (value: number) => formatNumber(value, language, 4);
  const top = factor === 1 || divides ? above : [plain(factor), ...above];
  const bottom = divides ? [plain(Math.round(inverse)), ...below] : below;
  const numerator = top.length === 0 ? '1' : top.join(' × ');
  if (bottom.length === 0) return numerator;
  return `${numerator} / ${bottom.length === 1 ? bottom.join('') : `(${bottom.join(' × ')})`}`;
}

/** A sentence begins with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function both(write: (language: Language) => string): Text {
  return { sv: write('sv'), en: write('en') };
}

export function showEstimate(interval: Interval, quantity: Quantity, language: Language): string {
  return showInterval(interval, unitOf(quantity), language);
}
