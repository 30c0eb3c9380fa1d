import { textsIn } from '#language/texts.ts';

/** The texts of the page of published effects. */
export const evidenceTexts = textsIn({ sv: () => import('./text.sv.ts'), en: () => import('./text.en.ts') });
