import { textsIn } from '#language/texts.ts';

/** The texts of the pages that explain a figure. */
export const explanationTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
