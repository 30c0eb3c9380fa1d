import { input } from '../graph/expression.ts';

/** What the gain in an outcome is counted from, for one group or one person. */
export const outcomeBefore = input('outcomeBefore', 'quantity', { sv: 'Resultat före', en: 'Outcome before' });
export const outcomeAfter = input('outcomeAfter', 'quantity', { sv: 'Resultat efter', en: 'Outcome after' });
export const outcomeChange = input('outcomeChange', 'quantity', {
  sv: 'Förändrat resultat',
  en: 'Change in the outcome',
});
