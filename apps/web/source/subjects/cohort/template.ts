import { templateColumns } from '@samnytta/model/cohort';
import type { Language } from '#language';

/** What tells Excel that a text is UTF-8. */
const mark = '\ufeff';

/** The header of a table of people, to fill in below. */
export function templateText(language: Language): string {
  return `${mark}${templateColumns.map(({ id, sv }) => (language === 'sv' ? sv : id)).join(';')}\r\n`;
}
