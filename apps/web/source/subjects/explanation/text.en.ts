import type { text as swedish } from './text.sv.ts';

/** The page that explains a figure, in English. */
export const text: typeof swedish = {
  title: (figure) => `Why? ${figure}`,
  pageTitle: (figure) => `Why: ${figure}`,
  lead: 'Open a line to see what it is made of, down to entries, sections of law and price sources.',
  back: 'Back to the result',
  openAll: 'Open everything, for printing for instance',
  closeAll: 'Open the top levels only',
};
