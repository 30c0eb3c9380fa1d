import type { Text } from '../language/text.ts';

/**
 * How well a figure is known: measured in the case itself, read in a published text, remembered,
 * computed or inferred, or assumed by the one who states it.
 */
export const grades = ['measured', 'verified', 'recalled', 'estimated', 'assumed'] as const;
/** How well a value is known. */
export type Grade = (typeof grades)[number];

/** What each grade is called. */
export const gradeLabels: Readonly<Record<Grade, Text>> = {
  measured: { sv: 'uppmätt', en: 'measured' },
  verified: { sv: 'kontrollerad mot källa', en: 'verified in a source' },
  recalled: { sv: 'ur minnet, inte kontrollerad', en: 'recalled, not verified' },
  estimated: { sv: 'beräknad eller uppskattad', en: 'estimated' },
  assumed: { sv: 'antagen', en: 'assumed' },
};
