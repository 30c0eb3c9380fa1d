import { category, constant, input, times } from '../../graph/expression.ts';

/** Age at the start of the year, whole years. */
export const age = input('age', 'years', { sv: 'Ålder vid årets början', en: 'Age at the start of the year' });

/** Years of insurance in Sweden that the guarantee level is counted on, at most 40. */
export const insuranceYears = input('insuranceYears', 'years', { sv: 'Försäkringstid', en: 'Insurance years' });

/** Reasonable housing cost, rent with electricity and insurance. */
export const housingCost = input('housingCost', 'SEK/month', { sv: 'Boendekostnad', en: 'Housing cost' });

/** `single`, or `couple` when the person shares the household's economy with a partner. */
export const household = category('household', { sv: 'Hushåll', en: 'Household' });

/** Adults who share the household's economy: 1 or 2. */
export const adults = input('adults', 'persons', { sv: 'Vuxna i hushållet', en: 'Adults in the household' });

/** All who share the household's economy. */
export const householdSize = input('householdSize', 'persons', { sv: 'Hushållets storlek', en: 'Household size' });

/** Net income of a partner, which counts against the household's norm. */
export const partnerNetIncome = input('partnerNetIncome', 'SEK/month', {
  sv: 'Partnerns nettoinkomst',
  en: "Partner's net income",
});

/** Fee to an unemployment fund, which the person pays out of the income. */
export const unemploymentFundFee = input('unemploymentFundFee', 'SEK/month', {
  sv: 'Avgift till a-kassa',
  en: 'Fee to an unemployment fund',
});

/** Net income of a partner of the year, SEK per year. */
export const partnerYearlyIncome = times(partnerNetIncome, constant(12, 'months'));

/** `yes` when someone under 18 is among the household's children, else `no`: what a rule of one support can ask. */
export const hasMinorChildren = category('hasMinorChildren', { sv: 'Barn under 18 år', en: 'Children under 18' });
