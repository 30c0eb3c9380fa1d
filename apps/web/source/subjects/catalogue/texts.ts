import { textsIn } from '#language/texts.ts';

/** The texts of the page of parameters and prices. */
export const catalogueTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
