import { textsIn, type Words } from '#language/texts.ts';
import type { text } from './text.sv.ts';

export type ComponentWords = Words<typeof text>;

/** The texts of components that have no subject. */
export const componentTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
