import { textsIn, type Words } from '#language/texts.ts';
import type { text } from './text.sv.ts';

export type CohortWords = Words<typeof text>;

/** The texts of the page that evaluates a table of people. */
export const cohortTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
