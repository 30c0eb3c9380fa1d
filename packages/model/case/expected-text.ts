import { formatNumber, formatPercent } from '../language/format.ts';
import { numberFaultText } from '../language/number-fault-text.ts';
import type { Language, Text } from '../language/text.ts';
import type { ProblemDetails } from './problem.ts';
import type { CaseUnit } from './quantity.ts';

const unitTexts: Readonly<Record<CaseUnit, Text>> = {
  SEK: { sv: 'kronor (SEK)', en: 'kronor (SEK)' },
  'SEK/year': { sv: 'kronor per år (SEK/year)', en: 'kronor per year (SEK/year)' },
  'SEK/month': { sv: 'kronor per månad (SEK/month)', en: 'kronor per month (SEK/month)' },
  'SEK/week': { sv: 'kronor per vecka (SEK/week)', en: 'kronor per week (SEK/week)' },
  'SEK/day': { sv: 'kronor per dag (SEK/day)', en: 'kronor per day (SEK/day)' },
  'SEK/unit': { sv: 'kronor per enhet (SEK/unit)', en: 'kronor per unit (SEK/unit)' },
  share: { sv: 'en andel i procent (%)', en: 'a share in per cent (%)' },
  number: { sv: 'ett tal utan enhet', en: 'a number without a unit' },
};

const listed = 25;

/** Values after each other with commas and "eller" / "or" before the last; long lists are cut. */
function list(all: readonly string[], language: Language): string {
  const or = language === 'sv' ? 'eller' : 'or';
  if (all.length > listed) {
    const more = all.length - listed;
    const rest = language === 'sv' ? `${String(more)} till` : `${String(more)} more`;
    return `${all.slice(0, listed).join(', ')} (${rest})`;
  }
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${or} ${all.at(-1) ?? ''}`;
}

interface Limits {
  readonly units: readonly CaseUnit[];
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

function both(text: (language: Language) => string): Text {
  return { sv: text('sv'), en: text('en') };
}

function limitsText({ units, least, most }: Limits): Text {
  return both((language) => {
    const names = list(
      units.map((unit) => unitTexts[unit][language]),
      language,
    );
    const number = (value: number): string =>
      units[0] === 'share' ? formatPercent(value, language) : formatNumber(value, language, 2);
    const [from, to, atLeast, atMost] =
      language === 'sv' ? ['från', 'till', 'minst', 'högst'] : ['from', 'to', 'at least', 'at most'];
    if (least !== undefined && most !== undefined) return `${names}, ${from} ${number(least)} ${to} ${number(most)}`;
    if (least !== undefined) return `${names}, ${atLeast} ${number(least)}`;
    if (most !== undefined) return `${names}, ${atMost} ${number(most)}`;
    return names;
  });
}

function keysText(keys: readonly string[]): Text {
  if (keys.length === 0) return { sv: 'någon av de nycklar som hör hit', en: 'one of the keys that belong here' };
  return both((language) => `${language === 'sv' ? 'någon av nycklarna' : 'one of the keys'} ${list(keys, language)}`);
}

/** What should have been written, as the end of a sentence that begins "Det ska vara" / "It should be". */
export function expectedText(details: ProblemDetails): Text {
  switch (details.kind) {
    case 'unknown-key': {
      const { keys } = details;
      return keys === undefined ? details.expected : (details.expected ?? keysText(keys));
    }
    case 'missing-key':
      return details.expected ?? both((language) => `${language === 'sv' ? 'nyckeln' : 'the key'} ${details.key}`);
    case 'unknown-choice':
    case 'unknown-reference': {
      const { choices } = details;
      return choices === undefined
        ? details.expected
        : (details.expected ?? both((language) => list(choices, language)));
    }
    case 'not-a-quantity': {
      const { units, numberFault } = details;
      return units === undefined
        ? details.expected
        : (details.expected ?? (numberFault && numberFaultText(numberFault)) ?? limitsText({ units }));
    }
    case 'missing-unit':
    case 'wrong-unit':
    case 'out-of-range':
      return details.units === undefined ? details.expected : (details.expected ?? limitsText(details));
    default:
      return details.expected;
  }
}
