import type { explanation as swedish } from './text.sv.ts';

/** The page that explains a figure, in English. */
export const explanation: typeof swedish = {
  title: (figure) => `Why? ${figure}`,
  pageTitle: (figure) => `Why: ${figure}`,
  lead: 'Open a line to see what it is made of, down to entries, sections of law and price sources.',
  back: 'Back to the result',
  breadcrumbs: 'Where you are',
  start: 'Start',
  openAll: 'Open everything, for printing for instance',
  closeAll: 'Open the top levels only',
  told: 'Explained above already'
};
