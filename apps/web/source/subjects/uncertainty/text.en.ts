import type { text as swedish } from './text.sv.ts';

/** What stands beside how sure a result is, in English. */
export const text: typeof swedish = {
  method: 'How we count',
};
