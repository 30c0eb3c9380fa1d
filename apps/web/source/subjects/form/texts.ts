import { textsIn, type Words } from '#language/texts.ts';
import type { text } from './text.sv.ts';

export type FormWords = Words<typeof text>;

/** The texts of the fields of a case in a form. */
export const formTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
