import { textsIn, type Words } from '#language/texts.ts';
import type { text } from './text.sv.ts';

export type MethodWords = Words<typeof text>;

/** The texts of the page that says how everything is worked out. */
export const methodTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
