import { z } from 'zod';
import { describeProblem } from '../case/describe-problem.ts';
import { pathText, valueAt } from '../case/path-text.ts';
import type { Problem } from '../case/problem.ts';
import { keysOf } from '../case/schema-at.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { reportSchema } from './report.ts';

type Issue = z.core.$ZodIssue;
const types: Readonly<Record<string, { sv: string; en: string; example: string }>> = {
  object: { sv: 'en grupp av nycklar med värden', en: 'a group of keys with values', example: '{ figure: income, value: 2.6 MSEK }' },
  array: { sv: 'en lista', en: 'a list', example: '[{ figure: income, value: 2.6 MSEK }]' },
  string: { sv: 'en text', en: 'a text', example: 'Samverkansteam 2016' },
  number: { sv: 'ett tal', en: 'a number', example: '81' },
  int: { sv: 'ett heltal', en: 'a whole number', example: '81' },
  boolean: { sv: 'true (ja) eller false (nej)', en: 'true or false', example: 'false' },
};
const otherType = { sv: 'ett tal med enhet', en: 'a number with its unit', example: '2.6 MSEK' };
const peopleType = { sv: 'ett heltal, eller flera heltal med namn', en: 'a whole number, or several by name', example: '{ final: 81, earlier: 63 }' };

/** Checks of the report's own say what was found and expected in one text. */
function customProblem(issue: Extract<Issue, { code: 'custom' }>, path: string, found: unknown): Problem {
  const swedish = issue.params?.['sv'];
  const example = issue.params?.['example'];
  const whole = { sv: typeof swedish === 'string' ? swedish : issue.message, en: issue.message };
  return {
    path,
    position: undefined,
    kind: 'inconsistent',
    found: typeof found === 'string' || typeof found === 'number' ? String(found) : '',
    expected: whole,
    example: typeof example === 'string' ? example : '',
    text: { sv: `${path}: ${whole.sv}.`, en: `${path}: ${whole.en}.` },
  };
}

function problemsOf(issue: Issue, root: unknown): readonly Problem[] {
  const path = pathText(issue.path);
  const found = valueAt(root, issue.path);
  const key = String(issue.path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    const keys = keysOf(reportSchema, issue.path);
    return issue.keys.map((one) =>
      describeProblem(pathText([...issue.path, one]), { problem: 'unknown-key', found: one, expected: { keys }, example: nearestName(one, keys) ?? keys[0] ?? '' }),
    );
  }
  if (issue.code === 'custom') return [customProblem(issue, path, found)];
  if (found === undefined && issue.path.length > 0) {
    return [describeProblem(path, { problem: 'missing-key', found, expected: { key }, example: key === 'title' ? 'title: Samverkansteam 2016' : `${key}: …` })];
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    return [describeProblem(path, { problem: 'unknown-choice', found, expected: { choices }, example: nearestName(String(found), choices) ?? choices[0] ?? '' })];
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const bound = String(issue.code === 'too_big' ? issue.maximum : issue.minimum);
    const text = issue.code === 'too_big' ? { sv: `högst ${bound}`, en: `at most ${bound}` } : { sv: `minst ${bound}`, en: `at least ${bound}` };
    return [describeProblem(path, { problem: 'out-of-range', found, expected: { text }, example: bound })];
  }
  const known = issue.code === 'invalid_type' ? types[issue.expected] : key === 'participants' ? peopleType : undefined;
  const { example, ...text } = known ?? otherType;
  return [describeProblem(path, { problem: 'wrong-type', found, expected: { text }, example })];
}

/** The faults of a report file in words, or undefined when the error is of another kind. */
export function reportProblems(error: unknown, root: unknown): readonly Problem[] | undefined {
  return error instanceof z.ZodError ? error.issues.flatMap((issue) => problemsOf(issue, root)) : undefined;
}
