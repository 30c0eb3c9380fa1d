import type { Text } from '../language/text.ts';
import type { Problem, ProblemDetails } from './problem.ts';

function show(found: unknown): string {
  if (found === undefined) return '–';
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? typeof found);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;
}

function list(values: unknown): string {
  const all = Array.isArray(values) ? values.map(String) : [];
  return all.length > 12 ? `${all.slice(0, 12).join(', ')} …` : all.join(', ');
}

const unitTexts: Readonly<Record<string, Text>> = {
  SEK: { sv: 'kronor', en: 'SEK' },
  'SEK/year': { sv: 'kronor per år', en: 'SEK per year' },
  'SEK/month': { sv: 'kronor per månad', en: 'SEK per month' },
  'SEK/week': { sv: 'kronor per vecka', en: 'SEK per week' },
  'SEK/day': { sv: 'kronor per dag', en: 'SEK per day' },
  'SEK/unit': { sv: 'kronor per enhet', en: 'SEK per unit' },
  share: { sv: 'en andel (procent)', en: 'a share (per cent)' },
  number: { sv: 'ett tal', en: 'a number' },
};

function limitsText(expected: ProblemDetails['expected']): Text {
  const units = Array.isArray(expected['units']) ? expected['units'].map(String) : [];
  const texts = units.map((unit) => unitTexts[unit] ?? { sv: unit, en: unit });
  const { least, most } = expected;
  const bound = (language: 'sv' | 'en'): string => {
    const low = typeof least === 'number' && Number.isFinite(least) && least > -1e300;
    const high = typeof most === 'number' && most < 1e300;
    const isShare = units[0] === 'share';
    const number = (value: unknown): string => (isShare ? `${String(Number(value) * 100)} %` : String(value));
    if (low && high) return language === 'sv' ? ` från ${number(least)} till ${number(most)}` : ` from ${number(least)} to ${number(most)}`;
    if (low) return language === 'sv' ? `, minst ${number(least)}` : `, at least ${number(least)}`;
    if (high) return language === 'sv' ? `, högst ${number(most)}` : `, at most ${number(most)}`;
    return '';
  };
  return {
    sv: `${texts.map((text) => text.sv).join(' eller ')}${bound('sv')}`,
    en: `${texts.map((text) => text.en).join(' or ')}${bound('en')}`,
  };
}

function expectedText({ problem, expected }: ProblemDetails): Text {
  const { text } = expected;
  if (isText(text)) return text;
  switch (problem) {
    case 'not-a-quantity':
    case 'missing-unit':
    case 'wrong-unit':
    case 'out-of-range':
      return limitsText(expected);
    case 'unknown-key':
      return { sv: `en av nycklarna ${list(expected['keys'])}`, en: `one of the keys ${list(expected['keys'])}` };
    case 'unknown-choice':
    case 'unknown-reference':
      return { sv: `något av ${list(expected['choices'])}`, en: `one of ${list(expected['choices'])}` };
    case 'missing-key':
      return { sv: `nyckeln ${String(expected['key'])}`, en: `the key ${String(expected['key'])}` };
    case 'inconsistent':
      return { sv: `högst ${String(expected['months'])} månader sammanlagt`, en: `at most ${String(expected['months'])} months in total` };
    default:
      return { sv: show(expected['type']), en: show(expected['type']) };
  }
}

const headings: Readonly<Record<ProblemDetails['problem'], Text>> = {
  unreadable: { sv: 'Filen kan inte läsas', en: 'The file cannot be read' },
  'too-large': { sv: 'Filen är för stor', en: 'The file is too large' },
  'wrong-type': { sv: 'Fel sorts värde', en: 'The wrong sort of value' },
  'unknown-key': { sv: 'Okänd nyckel', en: 'Unknown key' },
  'missing-key': { sv: 'Något saknas', en: 'Something is missing' },
  'unknown-choice': { sv: 'Okänt val', en: 'Unknown choice' },
  'not-a-quantity': { sv: 'Inte ett tal med enhet', en: 'Not a number with a unit' },
  'missing-unit': { sv: 'Enhet saknas', en: 'The unit is missing' },
  'wrong-unit': { sv: 'Fel enhet', en: 'The wrong unit' },
  'out-of-range': { sv: 'Värdet är utanför det möjliga', en: 'The value is out of range' },
  'unknown-reference': { sv: 'Okänt antagande', en: 'Unknown assumption' },
  inconsistent: { sv: 'Uppgifterna går inte ihop', en: 'The entries contradict each other' },
  'outside-dates': { sv: 'Inga regler för datumet', en: 'No rules for the date' },
};

/** Puts a fault in words: where, what was found, what was expected, and an example. */
export function describeProblem(path: string, details: ProblemDetails): Problem {
  const found = show(details.found);
  const expected = expectedText(details);
  const heading = headings[details.problem];
  const place = { sv: path === '' ? 'Filen' : path, en: path === '' ? 'The file' : path };
  return {
    path,
    kind: details.problem,
    found,
    expected,
    example: details.example,
    text: {
      sv: `${place.sv}: ${heading.sv}. Hittade: ${found}. Väntade: ${expected.sv}. Exempel: ${details.example}`,
      en: `${place.en}: ${heading.en}. Found: ${found}. Expected: ${expected.en}. Example: ${details.example}`,
    },
  };
}
