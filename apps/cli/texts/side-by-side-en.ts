import type { sideBySideInSwedish } from './side-by-side-sv.ts';

/** Texts of naive and adjusted side by side in English. */
export const sideBySideInEnglish: typeof sideBySideInSwedish = {
  perYear: 'Income per year',
  ofSociety: 'Key figures for society',
  naive: 'Naive',
  adjusted: 'Adjusted',
  group: 'Comparison group',
  intervals: (percent) => `How sure naive and adjusted are: ${percent}% of the draws`,
  bothResampled: 'Prices and parameters are drawn once for both groups, the people in each by themselves. The adjusted holds the chance in both groups.',
  notResampled: 'One of the groups has too few people to tell of the choice of them: the intervals are only of prices, cost and assumptions.',
  withoutComparison: 'The comparison group is not in these: the appraisal counts with the share that the case says would have happened anyway.',
  reading: 'The adjusted in words',
};
