import { textsIn } from '#language/texts.ts';

/** The texts of the page of an own type case. */
export const typeCaseTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
