import type { RoundingMode } from '../../graph/expression.ts';
import { roundTo } from '../../graph/round.ts';

const remarks: readonly (readonly [words: string, mode: RoundingMode])[] = [
  [', rounded down to ', 'down'],
  [', rounded up to ', 'up'],
  [', rounded to the nearest (half down) ', 'nearest-half-down'],
  [', rounded to the nearest ', 'nearest'],
];

const comparisons: readonly (readonly [sign: string, holds: (left: number, right: number) => boolean])[] = [
  [' < ', (left, right) => left < right],
  [' ≤ ', (left, right) => left <= right],
  [' > ', (left, right) => left > right],
  [' ≥ ', (left, right) => left >= right],
];

/** What arithmetic in English words comes to, read as one learns at school: factors before terms, and a remark is upon all before it. */
export function worthOf(text: string, names: Readonly<Record<string, number>>): number {
  let at = 0;
  const eat = (words: string): boolean => {
    const found = text.startsWith(words, at);
    if (found) at += words.length;
    return found;
  };
  const close = (value: number): number => {
    if (!eat(')')) throw new SyntaxError(`Expected ) at ${String(at)} in ${text}`);
    return value;
  };
  const number = (): number | undefined => {
    const [digits] = /^−?\d{1,3}(?:,\d{3})*(?:\.\d+)?/u.exec(text.slice(at)) ?? [];
    if (digits === undefined) return undefined;
    at += digits.length;
    return Number(digits.replace('−', '-').replaceAll(',', ''));
  };
  const several = (): readonly number[] => {
    const all = [whole()];
    while (eat('; ')) all.push(whole());
    return all;
  };
  const one = (): number => {
    if (eat('(')) return close(whole());
    if (eat('the lowest of (')) return close(Math.min(...several()));
    if (eat('the highest of (')) return close(Math.max(...several()));
    for (const [name, value] of Object.entries(names)) if (eat(name)) return value;
    const value = number();
    if (value === undefined) throw new SyntaxError(`Expected a number at ${String(at)} in ${text}`);
    return value;
  };
  const factor = (): number => {
    let value = one();
    while (eat('^')) value **= one();
    return value;
  };
  const term = (): number => {
    let value = factor();
    for (;;) {
      if (eat(' × ')) value *= factor();
      else if (eat(' ÷ ')) value /= factor();
      else return value;
    }
  };
  const terms = (): number => {
    let value = term();
    for (;;) {
      if (eat(' + ')) value += term();
      else if (eat(' − ')) value -= term();
      else return value;
    }
  };
  const whole = (): number => {
    let value = terms();
    for (;;) {
      const comparison = comparisons.find(([sign]) => eat(sign));
      const remark = comparison ? undefined : remarks.find(([words]) => eat(words));
      if (comparison) value = comparison[1](value, terms()) ? 1 : 0;
      else if (remark) value = roundTo(value, remark[1], eat('whole ones') ? 1 : (number() ?? Number.NaN));
      else return value;
    }
  };
  const value = whole();
  if (at < text.length) throw new SyntaxError(`Expected nothing more at ${String(at)} in ${text}`);
  return value;
}
