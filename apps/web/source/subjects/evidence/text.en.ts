import type { text as swedish } from './text.sv.ts';

/** The page of published effects, in English. */
export const text: typeof swedish = {
  lead: 'What would have happened anyway, how long effects last and how much is displaced in published evaluations, and the ranges that Samnytta uses where nobody has measured.',
  searchHelp: 'For instance IPS, displacement, sick leave or Norway (NO).',
  count: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'}`,
};
