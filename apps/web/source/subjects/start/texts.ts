import { textsIn } from '#language/texts.ts';

/** The texts of the start page. */
export const startTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
