import { formatNumber, formatPercent } from '../language/format.ts';
import type { Language, Text } from '../language/text.ts';
import type { ProblemDetails } from './problem.ts';

const unitTexts: Readonly<Record<string, Text>> = {
  SEK: { sv: 'kronor (SEK)', en: 'kronor (SEK)' },
  'SEK/year': { sv: 'kronor per år (SEK/year)', en: 'kronor per year (SEK/year)' },
  'SEK/month': { sv: 'kronor per månad (SEK/month)', en: 'kronor per month (SEK/month)' },
  'SEK/week': { sv: 'kronor per vecka (SEK/week)', en: 'kronor per week (SEK/week)' },
  'SEK/day': { sv: 'kronor per dag (SEK/day)', en: 'kronor per day (SEK/day)' },
  'SEK/unit': { sv: 'kronor per enhet (SEK/unit)', en: 'kronor per unit (SEK/unit)' },
  share: { sv: 'en andel i procent (%)', en: 'a share in per cent (%)' },
  number: { sv: 'ett tal utan enhet', en: 'a number without a unit' },
};

const listed = 20;

/** Values after each other with commas and "eller" / "or" before the last; long lists are cut. */
function list(values: unknown, language: Language): string {
  const all = Array.isArray(values) ? values.map(String) : [];
  const or = language === 'sv' ? 'eller' : 'or';
  if (all.length > listed) {
    const more = all.length - listed;
    const rest = language === 'sv' ? `${String(more)} till` : `${String(more)} more`;
    return `${all.slice(0, listed).join(', ')} (${rest})`;
  }
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${or} ${all.at(-1) ?? ''}`;
}

function both(text: (language: Language) => string): Text {
  return { sv: text('sv'), en: text('en') };
}

function limitsText({ units, least, most }: ProblemDetails['expected']): Text {
  const all = Array.isArray(units) ? units.map(String) : [];
  return both((language) => {
    const names = list(all.map((unit) => unitTexts[unit]?.[language] ?? unit), language);
    const number = (value: number): string =>
      all[0] === 'share' ? formatPercent(value, language) : formatNumber(value, language, 2);
    const [from, to, atLeast, atMost] = language === 'sv' ? ['från', 'till', 'minst', 'högst'] : ['from', 'to', 'at least', 'at most'];
    if (typeof least === 'number' && typeof most === 'number') return `${names}, ${from} ${number(least)} ${to} ${number(most)}`;
    if (typeof least === 'number') return `${names}, ${atLeast} ${number(least)}`;
    if (typeof most === 'number') return `${names}, ${atMost} ${number(most)}`;
    return names;
  });
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;
}

/** What should have been written, as the end of a sentence that begins "Det ska vara" / "It should be". */
export function expectedText({ problem, expected }: ProblemDetails): Text {
  const { text, keys, choices, key } = expected;
  if (isText(text)) return text;
  switch (problem) {
    case 'unknown-key':
      return both((language) => `${language === 'sv' ? 'någon av nycklarna' : 'one of the keys'} ${list(keys, language)}`);
    case 'missing-key':
      return both((language) => `${language === 'sv' ? 'nyckeln' : 'the key'} ${String(key)}`);
    case 'unknown-choice':
    case 'unknown-reference':
      return both((language) => list(choices, language));
    default:
      return limitsText(expected);
  }
}
