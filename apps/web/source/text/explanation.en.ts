import type { explanation as swedish } from './explanation.sv.ts';

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
  formula: 'How it is worked out',
  source: 'Law and source',
  input: 'Entry in the case',
  period: 'In force',
  periodText: (from, to) =>
    from === undefined && to === undefined ? 'without limit' : to === undefined ? `from ${from}` : from === undefined ? `until ${to}` : `${from} – ${to}`,
  grade: 'How certain',
  because: 'Comment',
  weight: (people) => `× ${people} people`,
  own: "The case's own value in place of Samnytta's",
  told: 'Explained above already',
  notApplicable: 'Not available',
  part: 'Number'
};
