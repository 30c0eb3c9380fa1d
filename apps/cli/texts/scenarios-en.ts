import type { scenariosInSwedish, twoWayInSwedish } from './scenarios-sv.ts';

/** Texts of scenarios in English. */
export const scenariosInEnglish: typeof scenariosInSwedish = {
  heading: 'Scenarios, SEK unless stated',
  figure: 'Key figures of society',
  base: 'As in the case',
  quartile: 'every input at the quartile that lowers or raises the figure; all being bad at once is far less common than that.',
};

/** Texts of the table of two inputs in English. */
export const twoWayInEnglish: typeof twoWayInSwedish = {
  heading: (figure) => `${figure} for two inputs at once`,
  explained: (rows, columns) => `Down: “${rows}”. Across: “${columns}”. Each at its 5th, 25th, 50th, 75th and 95th percentile; all else is as in the case.`,
  fixed: (input) => `“${input}” does not vary, since nothing is said of how uncertain it is. A distribution can be stated under uncertainty in the case file.`,
};
