import { textsIn } from '#language/texts.ts';

/** The texts beside how sure a result is. */
export const uncertaintyTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
