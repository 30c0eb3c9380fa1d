import type { Text } from '@samnytta/model';

/** Stands between a value and the one that it replaces. */
export const insteadOf: Text = { sv: 'i stället för', en: 'instead of' };
