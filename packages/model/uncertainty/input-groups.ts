import type { Text } from '../language/text.ts';

/** Inputs that move together: unit prices of public resources, the wage level, and how soon those without the intervention catch up. */
export const inputGroups = ['prices', 'wages', 'catch-up'] as const;
/** What inputs are of that are known, or not known, together. */
export type InputGroup = (typeof inputGroups)[number];

/** What each group of inputs is called. */
export const inputGroupLabels: Readonly<Record<InputGroup, Text>> = {
  prices: { sv: 'Priser på offentliga resurser', en: 'Prices of public resources' },
  wages: { sv: 'Löner', en: 'Wages' },
  'catch-up': {
    sv: 'Vad som hade hänt ändå och hur länge effekten varar',
    en: 'What would have happened anyway and how long the effect lasts',
  },
};
