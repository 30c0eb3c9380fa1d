import { inputOfYears } from '../figures/years.ts';
import type { Text } from '../language/text.ts';
import { type Grade, gradeLabels } from '../parameters/grade.ts';
import type { Field } from './fields/field.ts';
import { fieldGroupNames, fieldGroups } from './fields/groups.ts';

const fields = fieldGroupNames.flatMap((group) => Object.values<Field>(fieldGroups[group]));
/** What the graph reads the fields as that somebody decides. */
const chosenInputs = new Set(
  fields.flatMap(({ isChosen, input }) => (isChosen && input !== undefined ? [input.name] : [])),
);
const chosen: Text = { sv: 'valt i fallet', en: 'chosen in the case' };

/** How well a value is known, in words. @param names what the graph reads it as; none of what it does not read */
export function gradeText(grade: Grade, names: readonly string[]): Text {
  return grade === 'measured' && names.some((name) => chosenInputs.has(inputOfYears(name)))
    ? chosen
    : gradeLabels[grade];
}
