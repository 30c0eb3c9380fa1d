import { textsIn } from '#language/texts.ts';

/** The texts of the frame around every page. */
export const siteTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
