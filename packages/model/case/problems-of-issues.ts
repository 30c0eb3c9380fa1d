import type { z } from 'zod';
import { formatNumber } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { describeProblem } from './describe-problem.ts';
import { foundText } from './found-text.ts';
import { identifierFrom } from './identifier.ts';
import { pathText, valueAt } from './path-text.ts';
import type { Problem, ProblemDetails } from './problem.ts';
import { isDateAt, keysOf } from './schema-at.ts';
import { statedIn } from './stated-issue.ts';

type Issue = z.core.$ZodIssue;
type SizeIssue = Extract<Issue, { code: 'too_big' | 'too_small' }>;
type Path = readonly PropertyKey[];

interface Wanted {
  readonly expected: Text;
  readonly example: string;
}

/** What differs between sorts of file in how their faults of form are told. */
export interface FileForm {
  readonly schema: z.core.$ZodType;
  /** Said of a file with nothing in it. */
  readonly content: Wanted;
  /** Said of a place that takes values of several sorts, or of no sort that has a name. */
  readonly wantedAt: (path: Path, found: unknown) => Wanted;
  /** What may stand at a place that takes values of a sort. */
  readonly exampleAt: (path: Path, sort: string) => string;
  /** A key with what may stand after it. */
  readonly missingExample: (key: string) => string;
}

const sorts: Readonly<Record<string, Text>> = {
  object: { sv: 'en grupp av nycklar med värden', en: 'a group of keys with values' },
  record: { sv: 'en grupp av nycklar med värden', en: 'a group of keys with values' },
  array: { sv: 'en lista', en: 'a list' },
  string: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true (ja) eller false (nej)', en: 'true or false' },
};

const date: Wanted = {
  expected: { sv: 'en dag som finns, skriven ÅÅÅÅ-MM-DD', en: 'a day that exists, written YYYY-MM-DD' },
  example: '2015-01-01',
};
const identifierText: Text = {
  sv: 'ett namn av små bokstäver a–z, siffror, punkter och bindestreck, med en bokstav först',
  en: 'a name of small letters a–z, digits, full stops and hyphens that begins with a letter',
};

function isSize(issue: Issue): issue is SizeIssue {
  return issue.code === 'too_big' || issue.code === 'too_small';
}

function sizeText(issue: SizeIssue): Text {
  const isBig = issue.code === 'too_big';
  const bound = Number(isBig ? issue.maximum : issue.minimum);
  const [sv, en] = [formatNumber(bound, 'sv', 2), formatNumber(bound, 'en', 2)];
  if (!isBig && issue.inclusive === false) return { sv: `ett tal större än ${sv}`, en: `a number greater than ${en}` };
  const [svLimit, enLimit] = isBig ? [`högst ${sv}`, `at most ${en}`] : [`minst ${sv}`, `at least ${en}`];
  switch (issue.origin) {
    case 'array':
      return {
        sv: `en lista med ${svLimit} ${bound === 1 ? 'post' : 'poster'}`,
        en: `a list with ${enLimit} ${bound === 1 ? 'entry' : 'entries'}`,
      };
    case 'string':
      return isBig
        ? { sv: `en text med ${svLimit} tecken`, en: `a text with ${enLimit} characters` }
        : { sv: 'en text som inte är tom', en: 'a text that is not empty' };
    default:
      return { sv: `ett tal, ${svLimit}`, en: `a number, ${enLimit}` };
  }
}

/** Whether the value itself, and not something in it, is of another sort than what was tried. */
function isOfOtherSort(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  return (
    issue.code === 'invalid_type' ||
    (issue.code === 'invalid_union' && issue.errors.every((issues) => issues.some(isOfOtherSort)))
  );
}

/** Puts the issues of one sort of file in words of our own, in both languages. */
class Translator {
  readonly #form: FileForm;
  readonly #root: unknown;

  constructor(form: FileForm, root: unknown) {
    this.#form = form;
    this.#root = root;
  }

  problemsOf(issue: Issue): readonly Problem[] {
    const { path } = issue;
    const isEmpty = this.#root === undefined || this.#root === null;
    if (path.length === 0 && isEmpty)
      return [describeProblem('', { kind: 'unreadable', found: undefined, ...this.#form.content })];
    const found = valueAt(this.#root, path);
    if (issue.code === 'unrecognized_keys') return this.#unknownKeys(issue);
    const isMissing = found === undefined && path.length > 0 && issue.code !== 'invalid_key';
    if (!isMissing && issue.code === 'invalid_union') return this.#unionProblems(issue, found);
    return [describeProblem(pathText(path), isMissing ? this.#missingKey(path) : this.#detailsOf(issue, found))];
  }

  #missingKey(path: Path): ProblemDetails {
    const key = String(path.at(-1) ?? '');
    return { kind: 'missing-key', found: undefined, key, example: this.#form.missingExample(key) };
  }

  #unknownKeys(issue: Extract<Issue, { code: 'unrecognized_keys' }>): readonly Problem[] {
    const keys = keysOf(this.#form.schema, issue.path);
    return issue.keys.map((key) =>
      describeProblem(pathText([...issue.path, key]), {
        kind: 'unknown-key',
        found: key,
        keys,
        example: nearestName(key, keys) ?? keys[0] ?? '',
      }),
    );
  }

  /** The faults of the alternative whose sort of value was written say most. */
  #unionProblems(issue: Extract<Issue, { code: 'invalid_union' }>, found: unknown): readonly Problem[] {
    const { path } = issue;
    const kinds = 'options' in issue ? issue.options : undefined;
    if (kinds !== undefined) return [describeProblem(pathText(path), this.#unknownChoice(found, kinds))];
    const chosen = issue.errors.find((issues) => !issues.some(isOfOtherSort));
    if (chosen !== undefined) return chosen.flatMap((one) => this.problemsOf({ ...one, path: [...path, ...one.path] }));
    return [describeProblem(pathText(path), this.#wrongType(path, '', found))];
  }

  #unknownChoice(found: unknown, values: readonly unknown[]): ProblemDetails {
    const choices = values.map(String);
    return {
      kind: 'unknown-choice',
      found,
      choices,
      example: nearestName(foundText(found), choices) ?? choices[0] ?? '',
    };
  }

  #wrongType(path: Path, sort: string, found: unknown): ProblemDetails {
    if (isDateAt(this.#form.schema, path)) return { kind: 'wrong-type', found, ...date };
    const text = sorts[sort];
    const wanted =
      text === undefined
        ? this.#form.wantedAt(path, found)
        : { expected: text, example: this.#form.exampleAt(path, sort) };
    return { kind: 'wrong-type', found, ...wanted };
  }

  #wrongSize(issue: SizeIssue, found: unknown): ProblemDetails {
    const isBig = issue.code === 'too_big';
    const bound = Number(isBig ? issue.maximum : issue.minimum);
    const expected = sizeText(issue);
    const { origin, path } = issue;
    if (origin === 'string')
      return { kind: 'wrong-type', found, expected, example: this.#form.exampleAt(path, 'string') };
    const above = !isBig && issue.inclusive === false ? 1 : 0;
    const example = origin === 'array' ? this.#form.exampleAt(path, 'array') : String(bound + above);
    return { kind: 'out-of-range', found, ...(isBig ? { most: bound } : { least: bound }), expected, example };
  }

  #detailsOf(issue: Issue, found: unknown): ProblemDetails {
    const { path } = issue;
    if (isSize(issue)) return this.#wrongSize(issue, found);
    switch (issue.code) {
      case 'invalid_type':
        return this.#wrongType(path, issue.expected, found);
      case 'invalid_value':
        return this.#unknownChoice(found, issue.values);
      case 'invalid_format':
        return isDateAt(this.#form.schema, path)
          ? { kind: 'wrong-type', found, ...date }
          : { kind: 'wrong-type', found, expected: identifierText, example: identifierFrom(foundText(found)) };
      case 'invalid_key': {
        const key = String(path.at(-1));
        const size = issue.issues.every(isSize) ? issue.issues[0] : undefined;
        return {
          kind: 'unknown-key',
          found: key,
          expected: size === undefined ? identifierText : sizeText(size),
          example: identifierFrom(key),
        };
      }
      default:
        return statedIn(issue) ?? this.#wrongType(path, '', found);
    }
  }
}

/**
 * The faults that the issues of a schema tell of, in words.
 * @param root the data that was read, for what stands at the place
 */
export function problemsOfIssues(issues: readonly Issue[], root: unknown, form: FileForm): readonly Problem[] {
  const translator = new Translator(form, root);
  return issues.flatMap((issue) => translator.problemsOf(issue));
}
