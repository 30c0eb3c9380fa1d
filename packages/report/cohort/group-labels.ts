import type { Text } from '@samnytta/model';

/** Whose table it is, when there are two. */
export const groupLabels = {
  participants: { sv: 'Deltagarna', en: 'The participants' },
  comparison: { sv: 'Jämförelsegruppen', en: 'The comparison group' },
} satisfies Readonly<Record<string, Text>>;
