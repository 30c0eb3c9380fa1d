import { columns } from '@samnytta/model/cohort';
import type { Language } from '#language';

/** What tells Excel that a text is UTF-8. */
const mark = '\ufeff';

/** Every documented column. Of two that tell the same, such as age and birth year, a table has one: the first. */
export const templateColumns = columns.filter(
  ({ part, field }, index) => field === undefined || columns.findIndex((one) => one.part === part && one.field === field) === index
);

/** The header of a table of people, to fill in below. */
export function templateText(language: Language): string {
  return `${mark}${templateColumns.map(({ id, sv }) => (language === 'sv' ? sv : id)).join(';')}\r\n`;
}
