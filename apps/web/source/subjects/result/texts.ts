import { textsIn } from '#language/texts.ts';

/** The texts around a result. */
export const resultTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
