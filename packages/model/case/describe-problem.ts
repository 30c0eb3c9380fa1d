import type { Language, Text } from '../language/text.ts';
import { expectedText } from './expected-text.ts';
import { foundText } from './found-text.ts';
import type { Position, Problem, ProblemDetails } from './problem.ts';

const headings: Readonly<Record<ProblemDetails['problem'], Text>> = {
  unreadable: { sv: 'Filen går inte att läsa.', en: 'The file cannot be read.' },
  'too-large': { sv: 'Filen är för stor.', en: 'The file is too large.' },
  'wrong-type': { sv: 'Värdet är av fel sort.', en: 'The value is of the wrong sort.' },
  'unknown-key': { sv: 'Nyckeln hör inte hemma här.', en: 'The key does not belong here.' },
  'missing-key': { sv: 'En uppgift saknas.', en: 'Something is missing.' },
  'unknown-choice': { sv: 'Valet finns inte.', en: 'There is no such choice.' },
  'not-a-quantity': { sv: 'Värdet går inte att läsa som ett tal med enhet.', en: 'The value cannot be read as a number with a unit.' },
  'missing-unit': { sv: 'Enheten saknas.', en: 'The unit is missing.' },
  'wrong-unit': { sv: 'Enheten är fel.', en: 'The unit is wrong.' },
  'out-of-range': { sv: 'Värdet är för litet eller för stort.', en: 'The value is too small or too large.' },
  'unknown-reference': { sv: 'Antagandet finns inte.', en: 'There is no such assumption.' },
  inconsistent: { sv: 'Uppgifterna går inte ihop.', en: 'The entries contradict each other.' },
  'outside-dates': { sv: 'Det finns inga regler eller värden för dagen.', en: 'There are no rules or values for the day.' },
};

function placeText(path: string, position: Position | undefined, language: Language): string {
  if (position !== undefined) {
    const line = String(position.line);
    const column = String(position.column);
    return language === 'sv' ? `Rad ${line}, kolumn ${column}` : `Line ${line}, column ${column}`;
  }
  if (path !== '') return path;
  return language === 'sv' ? 'Filen' : 'The file';
}

/** Puts a fault in words: where, what was found, what was expected, and an example. */
export function describeProblem(path: string, details: ProblemDetails): Problem {
  const { problem: kind, position, example } = details;
  const found = foundText(details.found);
  const expected = expectedText(details);
  const heading = headings[kind];
  const nothing = { sv: 'Det står inget värde.', en: 'No value is written.' };
  const stands =
    kind === 'missing-key' || (kind === 'too-large' && found === '')
      ? { sv: '', en: '' }
      : found === ''
        ? nothing
        : { sv: `Det står: ${found}.`, en: `Found: ${found}.` };
  const sentences = (language: Language, wanted: string, such: string): string =>
    [
      `${placeText(path, position, language)}:`,
      heading[language],
      stands[language],
      `${wanted}: ${expected[language]}.`,
      `${such}: ${example}`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  return {
    path,
    position,
    kind,
    found,
    expected,
    example,
    text: {
      sv: sentences('sv', 'Här ska stå', 'Exempel'),
      en: sentences('en', 'Expected', 'Example'),
    },
  };
}
