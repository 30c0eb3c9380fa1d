import { defaultValues, type FormValues } from '#subjects/form/form-values.ts';
import table from '../../../../../examples/cohort-illustration.csv?raw';
import type { CohortWords } from './texts.ts';

/** The made-up table that anyone can try the page with. */
export const exampleTable = { name: 'cohort-illustration.csv', text: table } as const;

/** The form as it is first shown: the year that has every value. */
export function firstValues(): FormValues {
  const { 'time.year': year = '' } = defaultValues();
  return { 'time.year': year, 'settings.subsidyCeiling': 'statutory', 'intervention.costGrade': 'measured' };
}

/** The form filled in for the made-up table, as the settings file beside it says. */
export function exampleValues({
  text: {
    example: { title, covers },
  },
}: CohortWords): FormValues {
  return {
    ...firstValues(),
    'time.year': '2024',
    'intervention.title': title,
    'intervention.cost': '3 400 000',
    'intervention.costGrade': 'assumed',
    'intervention.covers': covers,
    'intervention.participants': '40',
    'appraisal.deadweight': '20',
  };
}
