import type { Language, Text } from '../language/text.ts';
import { expectedText } from './expected-text.ts';
import { faultHeadings } from './fault-headings.ts';
import { foundText } from './found-text.ts';
import type { Position, Problem, ProblemDetails, ProblemKind } from './problem.ts';

const headings: Readonly<Record<ProblemKind, Text>> = {
  ...faultHeadings,
  'too-large': { sv: 'Filen är för stor.', en: 'The file is too large.' },
  'wrong-type': { sv: 'Värdet är av fel sort.', en: 'The value is of the wrong sort.' },
  'unknown-key': { sv: 'Nyckeln hör inte hemma här.', en: 'The key does not belong here.' },
  'missing-key': { sv: 'En uppgift saknas.', en: 'Something is missing.' },
  'not-a-quantity': { sv: 'Värdet går inte att läsa som ett tal.', en: 'The value cannot be read as a number.' },
  'missing-unit': { sv: 'Enheten saknas.', en: 'The unit is missing.' },
  'wrong-unit': { sv: 'Enheten är fel.', en: 'The unit is wrong.' },
  'unknown-reference': { sv: 'Det finns inget med det namnet.', en: 'Nothing has that name.' },
  'outside-dates': {
    sv: 'Det finns inga regler eller värden för den tiden.',
    en: 'There are no rules or values for that time.',
  },
};

/** Kinds where it says nothing that nothing was written. */
const ofTheWhole: readonly ProblemKind[] = ['missing-key', 'too-large', 'unreadable'];

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
  const { kind, position, example } = details;
  const found = foundText(details.found);
  const expected = expectedText(details);
  const heading = headings[kind];
  const stands: Text =
    found !== ''
      ? { sv: `Det står "${found}".`, en: `Found "${found}".` }
      : ofTheWhole.includes(kind)
        ? { sv: '', en: '' }
        : { sv: 'Det står ingenting.', en: 'Nothing is written.' };
  const leadIn: Text =
    kind === 'missing-key' ? { sv: 'Lägg till', en: 'Add' } : { sv: 'Det ska vara', en: 'It should be' };
  const sentences = (language: Language, such: string): string =>
    [
      `${placeText(path, position, language)}:`,
      heading[language],
      stands[language],
      `${leadIn[language]} ${expected[language]}.`,
      `${such}: ${example}`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  return {
    ...details,
    path,
    found,
    expected,
    text: {
      sv: sentences('sv', 'Till exempel'),
      en: sentences('en', 'For example'),
    },
  };
}
