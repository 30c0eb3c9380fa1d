import type { Problem } from '@samnytta/model';
import { askingMessage } from './asking-problems.ts';
import type { FormValues } from './form-values.ts';
import type { FieldPlaces } from './form-reader.ts';
import { partsOf, unitOf } from './fields.ts';
import { formWords, type ParameterLabel } from './form-words.ts';
import { fieldLabel } from './labels.ts';
import { optionsOf } from './options.ts';
import type { FormWords } from './texts.ts';

/** What is wrong in a field, for the summary and beside the field. */
export interface FieldProblem {
  readonly field: string;
  /** What the field is called, and where it is when there are several of the kind. */
  readonly label: string;
  readonly message: string;
}

const housingCost = 'person.housingCost';

/** The field of a problem. A support that lacks the housing cost it is worked out from is mended at the person. */
function fieldOf(problem: Problem, form: FieldPlaces): string {
  if (
    problem.kind === 'missing-key' &&
    problem.alternatives?.of === 'person' &&
    problem.alternatives.keys.includes('housingCost')
  )
    return housingCost;
  return form.fieldAt(problem.path) ?? 'time.year';
}

/** What stands in a field, a choice by its name. */
function typedText(typed: string, field: string, words: FormWords): string {
  return optionsOf(field, words)?.find(({ value }) => value === typed)?.label ?? typed;
}

/** The choices that were expected, by their names. */
function choicesText(
  { choices = [] }: { readonly choices?: readonly string[] | undefined },
  field: string,
  words: FormWords,
): string | undefined {
  const options = optionsOf(field, words) ?? [];
  const labels = options.filter(({ value }) => choices.includes(value)).map(({ label }) => label);
  return labels.length === 0 ? undefined : labels.join(', ');
}

function messageOf(
  problem: Problem,
  typed: string | undefined,
  field: string,
  words: FormWords,
  parameterLabel: ParameterLabel | undefined,
): string {
  const {
    language,
    text: { problems: text },
  } = words;
  if (field === housingCost && problem.kind === 'missing-key') return text.housingCost;
  if (problem.kind === 'inconsistent' && problem.fullYear !== undefined) return text.months(problem.found);
  const unit = unitOf(field);
  const stands = typed === undefined ? '' : ` ${text.stands(typedText(typed, field, words))}`;
  const expected = `${text.expected(formWords(problem.expected[language], words, parameterLabel))}${stands}`;
  if (partsOf(field).key === 'municipality' && problem.kind === 'unknown-choice')
    return `${text.municipality(problem.choices ?? [])}${stands}`;
  switch (problem.kind) {
    case 'missing-key':
      return text.missing;
    case 'not-a-quantity':
    case 'missing-unit':
    case 'wrong-unit':
    case 'wrong-type':
      return unit === undefined ? expected : `${text.write(text.units[unit], text.examples[unit])}${stands}`;
    case 'unknown-choice': {
      const choices = choicesText(problem, field, words);
      return choices === undefined ? expected : `${text.choose(choices)}${stands}`;
    }
    default:
      return expected;
  }
}

/** The faults of a case, each told at the field that it came from. A field has at most one. */
export function fieldProblems(
  problems: readonly Problem[],
  form: FieldPlaces,
  values: FormValues,
  words: FormWords,
  parameterLabel?: ParameterLabel,
): readonly FieldProblem[] {
  const byField = new Map<string, FieldProblem>();
  for (const problem of problems) {
    const field = fieldOf(problem, form);
    if (byField.has(field)) continue;
    byField.set(field, {
      field,
      label: fieldLabel(field, words),
      message:
        askingMessage(problem, field, values, words) ?? messageOf(problem, values[field], field, words, parameterLabel),
    });
  }
  return [...byField.values()];
}
