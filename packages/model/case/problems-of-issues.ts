import type { z } from 'zod';
import { formatNumber } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { distributionKinds } from '../uncertainty/schema.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { describeProblem } from './describe-problem.ts';
import { exampleAt, missingExample } from './example-at.ts';
import { foundText } from './found-text.ts';
import { identifierFrom } from './identifier.ts';
import { pathText, valueAt } from './path-text.ts';
import { type Problem, type ProblemDetails, problemKinds } from './problem.ts';
import { caseSchema } from './schema.ts';
import { isDateAt, keysOf } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

const typeTexts: Readonly<Record<string, Text>> = {
  object: { sv: 'en grupp av nycklar med värden', en: 'a group of keys with values' },
  record: { sv: 'en grupp av nycklar med värden', en: 'a group of keys with values' },
  array: { sv: 'en lista', en: 'a list' },
  string: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true (ja) eller false (nej)', en: 'true or false' },
};

const dateText: Text = { sv: 'en dag som finns, skriven ÅÅÅÅ-MM-DD', en: 'a day that exists, written YYYY-MM-DD' };
const identifierText: Text = {
  sv: 'ett namn av små bokstäver a–z, siffror, punkter och bindestreck, med en bokstav först',
  en: 'a name of small letters a–z, digits, full stops and hyphens that begins with a letter',
};

const emptyFile: ProblemDetails = {
  problem: 'unreadable',
  found: undefined,
  expected: {
    text: {
      sv: 'en fil med nycklar som title, date och typeCases; filen är tom',
      en: 'a file with keys such as title, date and typeCases; the file is empty',
    },
  },
  example: 'title: Lund 2015',
};

function missingKey(path: readonly PropertyKey[]): ProblemDetails {
  const key = String(path.at(-1) ?? '');
  return { problem: 'missing-key', found: undefined, expected: { key }, example: missingExample(key) };
}

function isDetails(params: unknown): params is ProblemDetails {
  return typeof params === 'object' && params !== null && 'problem' in params && problemKinds.some((kind) => kind === params.problem);
}

function wrongType(expected: string, path: readonly PropertyKey[], found: unknown): ProblemDetails {
  const isDate = isDateAt(caseSchema, path);
  return {
    problem: 'wrong-type',
    found,
    expected: {
      text: isDate
        ? dateText
        : (typeTexts[expected] ?? { sv: 'ett annat slags värde', en: 'another sort of value' }),
    },
    example: isDate ? '2015-01-01' : exampleAt(path, expected),
  };
}

function sizeText(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Text {
  const isBig = issue.code === 'too_big';
  const bound = Number(isBig ? issue.maximum : issue.minimum);
  const [sv, en] = [formatNumber(bound, 'sv', 2), formatNumber(bound, 'en', 2)];
  if (!isBig && issue.inclusive === false) return { sv: `ett tal större än ${sv}`, en: `a number greater than ${en}` };
  const [svLimit, enLimit] = isBig ? [`högst ${sv}`, `at most ${en}`] : [`minst ${sv}`, `at least ${en}`];
  switch (issue.origin) {
    case 'array':
      return { sv: `en lista med ${svLimit} ${bound === 1 ? 'post' : 'poster'}`, en: `a list with ${enLimit} ${bound === 1 ? 'entry' : 'entries'}` };
    case 'string':
      return isBig
        ? { sv: `en text med ${svLimit} tecken`, en: `a text with ${enLimit} characters` }
        : { sv: 'en text som inte är tom', en: 'a text that is not empty' };
    default:
      return { sv: `ett tal, ${svLimit}`, en: `a number, ${enLimit}` };
  }
}

function sizeExample(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, path: readonly PropertyKey[]): string {
  const bound = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  if (issue.origin === 'array') return exampleAt(path, 'array');
  if (issue.origin === 'string') return exampleAt(path, 'string');
  return issue.code === 'too_small' && issue.inclusive === false ? String(bound + 1) : String(bound);
}

function unknownKeys(issue: Extract<Issue, { code: 'unrecognized_keys' }>): readonly Problem[] {
  const keys = keysOf(caseSchema, issue.path);
  return issue.keys.map((key) =>
    describeProblem(pathText([...issue.path, key]), {
      problem: 'unknown-key',
      found: key,
      expected: { keys },
      example: nearestName(key, keys) ?? keys[0] ?? '',
    }),
  );
}

/** A text may stand alone or in two languages; the faults of the form that was chosen say most. */
function unionProblems(issue: Extract<Issue, { code: 'invalid_union' }>, root: unknown): readonly Problem[] {
  const found = valueAt(root, issue.path);
  if (issue.discriminator !== undefined) {
    const details = { found, expected: { choices: distributionKinds }, example: nearestName(foundText(found), distributionKinds) ?? 'triangular' };
    return [describeProblem(pathText(issue.path), { problem: 'unknown-choice', ...details })];
  }
  const isGroup = typeof found === 'object' && found !== null && !Array.isArray(found);
  const [alone = [], inTwo = []] = issue.errors;
  const chosen = isGroup ? inTwo : typeof found === 'string' ? alone : [];
  if (chosen.length > 0) return chosen.flatMap((one) => problemsOf({ ...one, path: [...issue.path, ...one.path] }, root));
  return [
    describeProblem(pathText(issue.path), {
      problem: 'wrong-type',
      found,
      expected: { text: { sv: 'en text, eller { sv: …, en: … }', en: 'a text, or { sv: …, en: … }' } },
      example: typeof found === 'number' ? `'${String(found)}'` : 'Lund 2015',
    }),
  ];
}

const distributionExample = '{ kind: triangular, least: 20, mode: 72, most: 120 }';

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;
}

function detailsOf(issue: Issue, path: readonly PropertyKey[], found: unknown): ProblemDetails {
  switch (issue.code) {
    case 'custom':
      if (isDetails(issue.params)) return issue.params;
      if (isText(issue.params?.['text'])) {
        return { problem: 'out-of-range', found, expected: { text: issue.params['text'] }, example: distributionExample };
      }
      break;
    case 'invalid_type':
      return wrongType(issue.expected, path, found);
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return { problem: 'unknown-choice', found, expected: { choices }, example: nearestName(foundText(found), choices) ?? choices[0] ?? '' };
    }
    case 'too_big':
    case 'too_small':
      return {
        problem: issue.origin === 'string' ? 'wrong-type' : 'out-of-range',
        found,
        expected: { text: sizeText(issue) },
        example: sizeExample(issue, path),
      };
    case 'invalid_format':
      return isDateAt(caseSchema, path)
        ? wrongType('string', path, found)
        : { problem: 'wrong-type', found, expected: { text: identifierText }, example: identifierFrom(foundText(found)) };
    case 'invalid_key':
      return {
        problem: 'unknown-key',
        found: path.at(-1),
        expected: { text: identifierText },
        example: identifierFrom(String(path.at(-1))),
      };
    default:
      break;
  }
  return wrongType('', path, found);
}

/**
 * The faults that a schema issue tells of, in words of our own in both languages.
 * @param root the data that was read, for what stands at the place
 */
export function problemsOf(issue: Issue, root: unknown): readonly Problem[] {
  const { path } = issue;
  if (path.length === 0 && (root === undefined || root === null)) return [describeProblem('', emptyFile)];
  const found = valueAt(root, path);
  const isMissing = found === undefined && path.length > 0 && issue.code !== 'unrecognized_keys' && issue.code !== 'invalid_key';
  if (isMissing) return [describeProblem(pathText(path), missingKey(path))];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue);
  if (issue.code === 'invalid_union') return unionProblems(issue, root);
  return [describeProblem(pathText(path), detailsOf(issue, path, found))];
}
