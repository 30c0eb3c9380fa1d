import type { sideBySideInSwedish } from './side-by-side-sv.ts';

/** Texts of naive and adjusted side by side in English. */
export const sideBySideInEnglish: typeof sideBySideInSwedish = {
  heading: 'Naive and adjusted, kronor where nothing else is said',
  benchmark: (share) => `Naive credits all of the change to the intervention. Adjusted takes off what would have happened anyway, ${share}.`,
  comparison: (people) =>
    `Naive credits all of the change to the intervention. Adjusted takes off the change of the comparison group (${people} people; difference-in-differences), in place of a share that would have happened anyway. It rests on both groups having moved alike without the intervention; nothing in the figures can show that. Standard error and interval are of the choice of people in both groups.`,
  perYear: 'Income per year',
  ofSociety: 'Key figures for society',
  naive: 'Naive',
  adjusted: 'Adjusted',
  standardError: 'Standard error',
  interval: '95%',
  group: 'Comparison group',
  intervals: (percent) => `How sure naive and adjusted are: ${percent}% of the draws`,
  bothResampled: 'Prices and parameters are drawn once for both groups, the people in each by themselves. The adjusted holds the chance in both groups.',
  notResampled: 'One of the groups has too few people to tell of the choice of them: the intervals are only of prices, cost and assumptions.',
  adjustedFor: (people) => `The figures are adjusted: the change of the comparison group (${people} people) is taken off, in place of a share that would have happened anyway.`,
  withoutComparison: 'The comparison group is not in these: the appraisal counts with the share that the case says would have happened anyway.',
  reading: 'The adjusted in words',
};
