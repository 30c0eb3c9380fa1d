import type { Text } from '../language/text.ts';

/** Inputs that move together: unit prices of public resources, and the wage level. */
export const inputGroups = ['prices', 'wages'] as const;
export type InputGroup = (typeof inputGroups)[number];

export const inputGroupLabels: Readonly<Record<InputGroup, Text>> = {
  prices: { sv: 'Priser på offentliga resurser', en: 'Prices of public resources' },
  wages: { sv: 'Löner', en: 'Wages' },
};
