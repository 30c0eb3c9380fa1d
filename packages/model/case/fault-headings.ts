import type { Text } from '../language/text.ts';

/** What the faults that case files and tables both may have are called. */
export const faultHeadings = {
  unreadable: { sv: 'Filen går inte att läsa.', en: 'The file cannot be read.' },
  'out-of-range': { sv: 'Värdet är för litet eller för stort.', en: 'The value is too small or too large.' },
  'unknown-choice': { sv: 'Valet finns inte.', en: 'There is no such choice.' },
  inconsistent: { sv: 'Uppgifterna går inte ihop.', en: 'The entries contradict each other.' },
} satisfies Readonly<Record<string, Text>>;
