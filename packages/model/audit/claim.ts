import type { Language } from '../language/text.ts';

/** What a report says of a number that it does not give: that it is at least or at most it, or above or below it. */
export type Bound = 'at-least' | 'more-than' | 'at-most' | 'less-than';

/** A claim in place of a number: a bound, or between two numbers (in kronor, months, parts of one …), as a mean that is given as a range. */
export type Claim =
  { readonly kind: Bound } | { readonly kind: 'between'; readonly low: number; readonly high: number };

const phrases: Readonly<Record<Bound, readonly string[]>> = {
  'at-least': ['at least', 'no less than', 'minst', 'lägst', '>=', '≥'],
  'more-than': ['more than', 'above', 'over', 'mer än', 'fler än', 'längre än', 'över', '>'],
  'at-most': ['at most', 'no more than', 'up to', 'högst', 'upp till', '<=', '≤'],
  'less-than': ['less than', 'fewer than', 'below', 'under', 'mindre än', 'färre än', 'kortare än', '<'],
};
const boundNames = Object.keys(phrases) as readonly Bound[];

const said: Readonly<Record<Bound, Readonly<Record<Language, string>>>> = {
  'at-least': { sv: 'minst', en: 'at least' },
  'more-than': { sv: 'mer än', en: 'more than' },
  'at-most': { sv: 'högst', en: 'at most' },
  'less-than': { sv: 'mindre än', en: 'less than' },
};

/** A number with the words of a bound before it: `minst 2,6 mkr`. @param text in small letters; the longest words that it begins with count */
export function boundIn(text: string): { readonly bound: Bound; readonly rest: string } | undefined {
  const all = boundNames.flatMap((bound) => phrases[bound].map((phrase) => ({ bound, phrase })));
  const found = all
    .filter(({ phrase }) => text.startsWith(phrase))
    .sort((one, other) => other.phrase.length - one.phrase.length)[0];
  return found && { bound: found.bound, rest: text.slice(found.phrase.length).trim() };
}

const ranges = [
  /^(?:mellan|between)\s+(?<low>.+?)\s+(?:och|and)\s+(?<high>.+)$/u,
  /^(?:från|from)\s+(?<low>.+?)\s+(?:till|to)\s+(?<high>.+)$/u,
  /^(?<low>.*\d.*?)\s*(?:–|—|\btill\b|\bto\b)\s*(?<high>\d.*)$/u,
  /^(?<low>\d[\d ,.\u00a0]*?)\s*-\s*(?<high>\d.*)$/u,
];

/** The two ends of a range as written: `30–35 månader`, `mellan 2 och 3 mkr`. */
export function rangeIn(text: string): { readonly low: string; readonly high: string } | undefined {
  for (const pattern of ranges) {
    const { low, high } = pattern.exec(text)?.groups ?? {};
    if (low !== undefined && high !== undefined) return { low, high };
  }
  return undefined;
}

/** A bound in words before a number. */
export function boundText(bound: Bound, language: Language): string {
  return said[bound][language];
}
