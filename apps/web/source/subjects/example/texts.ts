import { textsIn } from '#language/texts.ts';

/** The texts of the pages of examples. */
export const exampleTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
