import { CaseError, formatNumber, largestCase, parseCaseText, type Problem, readPlainNumber } from '@samnytta/model';
import { type MissingHandling, missingHandlings, type WindowHandling } from '@samnytta/model/cohort';
import { drawLimits } from '@samnytta/model/uncertainty';
import type { FormValues } from '#subjects/form/form-values.ts';
import { fieldProblems } from '#subjects/form/problems.ts';
import type { FormWords } from '#subjects/form/texts.ts';
import { cohortForm } from './cohort-form.ts';
import type { CohortWords } from './texts.ts';
import type { CohortRequest } from './worker/messages.ts';

export const windowHandlings: readonly WindowHandling[] = ['refuse', 'annualise'];
/** Draws unless another number is asked for. */
export const usualDraws = 2000;

/** What stands in the form. */
export interface FilledForm {
  readonly values: FormValues;
  readonly table: File | undefined;
  readonly comparison: File | undefined;
  /** Read in place of the fields about the intervention. */
  readonly settingsFile: File | undefined;
}

/** What is wrong in a field, for the summary and beside the field. */
export interface FormProblem {
  readonly field: string;
  readonly message: string;
  /** The message with what the field is called, where it stands alone. */
  readonly told: string;
}

/** A form that can be worked with, or all that has to be mended in it. */
export type ReadForm =
  | { readonly kind: 'request'; readonly request: CohortRequest }
  | { readonly kind: 'problems'; readonly problems: readonly FormProblem[] };

function problem(field: string, message: string): FormProblem {
  return { field, message, told: message };
}

/** A whole number within limits, or what is wrong with it. */
function wholeNumber(
  typed: string | undefined,
  field: string,
  label: string,
  { least, most, usual }: { least: number; most: number; usual: number },
  { language, text }: CohortWords,
): number | FormProblem {
  if (typed === undefined) return usual;
  const value = readPlainNumber(typed, least, most);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value;
  const message = text.problems.wholeNumber(formatNumber(least, language), formatNumber(most, language), typed);
  return { field, message, told: `${label}: ${message}` };
}

/** What the form says, and what its fields of a case do. */
export interface RequestWords {
  readonly cohort: CohortWords;
  readonly form: FormWords;
}

/** Settings as a case file has them, which nothing is wrong with. */
interface SoundSettings {
  readonly data: unknown;
}

/** What is wrong with settings, read where the tax rates of all places are: the page itself has none. */
export type Check = (settings: unknown) => Promise<readonly Problem[]>;

/** @param told says what is wrong */
async function checked(
  data: unknown,
  check: Check,
  told: (problems: readonly Problem[]) => readonly FormProblem[],
): Promise<SoundSettings | readonly FormProblem[]> {
  const problems = await check(data);
  return problems.length > 0 ? told(problems) : { data };
}

async function settingsOfFields(
  values: FormValues,
  words: RequestWords,
  check: Check,
): Promise<SoundSettings | readonly FormProblem[]> {
  const form = cohortForm(values, words.cohort.text.untitled);
  return checked(form.data, check, (problems) =>
    fieldProblems(problems, form, values, words.form).map(({ field, label, message }) => ({
      field,
      message,
      told: `${label}: ${message}`,
    })),
  );
}

const settingsField = 'cohort.settingsFile';

async function settingsOfFile(
  file: File | undefined,
  { language, text: { problems: text } }: CohortWords,
  check: Check,
): Promise<SoundSettings | readonly FormProblem[]> {
  if (file === undefined) return [problem(settingsField, text.noSettings)];
  // A letter is at most four bytes.
  if (file.size > largestCase * 4)
    return [problem(settingsField, text.settingsTooLarge(formatNumber(largestCase / 1000, language)))];
  const told = (problems: readonly Problem[]): readonly FormProblem[] =>
    problems.map((one) => problem(settingsField, one.text[language]));
  try {
    return await checked(parseCaseText(await file.text()), check, told);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return told(error.problems);
  }
}

function isProblems(read: SoundSettings | readonly FormProblem[]): read is readonly FormProblem[] {
  return Array.isArray(read);
}

/** Reads the form: everything that an evaluation needs, or everything that has to be mended. */
export async function readForm(
  { values, table, comparison, settingsFile }: FilledForm,
  words: RequestWords,
  check: Check,
): Promise<ReadForm> {
  const { text } = words.cohort;
  const problems: FormProblem[] = [];
  const read =
    values['cohort.settingsFrom'] === 'file'
      ? await settingsOfFile(settingsFile, words.cohort, check)
      : await settingsOfFields(values, words, check);
  const missing =
    missingHandlings.find((one) => one === values['cohort.missing']) ?? ('refuse' satisfies MissingHandling);
  const windows = windowHandlings.find((one) => one === values['cohort.windows']) ?? 'refuse';
  const draws = wholeNumber(
    values['cohort.draws'],
    'cohort.draws',
    text.drawing.draws,
    { ...drawLimits, usual: usualDraws },
    words.cohort,
  );
  const seed = wholeNumber(
    values['cohort.seed'],
    'cohort.seed',
    text.drawing.seed,
    { least: 0, most: Number.MAX_SAFE_INTEGER, usual: 1 },
    words.cohort,
  );
  if (table === undefined) problems.push(problem('cohort.table', text.problems.noTable));
  if (isProblems(read)) problems.push(...read);
  if (missing === 'bound' && comparison !== undefined)
    problems.push(problem('cohort.missing', text.problems.noComparison));
  for (const one of [draws, seed]) if (typeof one === 'object') problems.push(one);
  if (
    problems.length > 0 ||
    table === undefined ||
    isProblems(read) ||
    typeof draws === 'object' ||
    typeof seed === 'object'
  )
    return { kind: 'problems', problems };
  const sheets = { participants: values['cohort.sheet'], comparison: values['cohort.comparisonSheet'] };
  return {
    kind: 'request',
    request: { table, comparison, sheets, settings: read.data, missing, windows, draws, seed },
  };
}
