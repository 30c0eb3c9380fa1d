import { category, input } from '../graph/expression.ts';
import { indirectTaxFactor } from '../rules/posting-rules.ts';

/** What key figures are counted from, for one subject and the people that the figures cover. */
export const income = input('income', 'SEK/year', { sv: 'Intäkt per år', en: 'Income per year' });
export const paidCost = input('paidCost', 'SEK', {
  sv: 'Insatsens betalda kostnad',
  en: 'Paid cost of the intervention',
});
export const costShare = input('costShare', 'share', { sv: 'Andel av kostnaden', en: 'Share of the cost' });
export const factor = input('indirectTaxFactor', 'factor', indirectTaxFactor.label);
export const potentialChange = input('potential', 'SEK/year', {
  sv: 'Förändring till referensläget',
  en: 'Change to the reference situation',
});
export const subject = category('subject', { sv: 'Aktör', en: 'Subject' });
