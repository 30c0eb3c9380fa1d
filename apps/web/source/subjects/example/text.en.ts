import type { text as swedish } from './text.sv.ts';

/** The pages of published examples, in English. */
export const text: typeof swedish = {
  source: 'Source',
  rulesOf: (date) => `Rules and prices of ${date}`,
  typeCases: 'Type cases',
  change: 'Change an assumption',
  changeLead:
    'These values are not known but assumed, so that the calculation can be done. Change them and see what happens.',
  because: 'Why:',
  noReason: 'No reason is given.',
  recalculate: 'Recalculate',
  reset: 'Reset',
  changed: 'You have changed assumptions',
  note: 'About the example',
  noTypeCase: 'The example has nothing to work out.',
};
