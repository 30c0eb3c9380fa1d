import { input, rule, sum, times } from '../../graph/expression.ts';
import { evaluationModel } from '../legal-sources.ts';
import { employerContribution } from './employer-contribution.ts';
import { grossWage } from './gross-wage.ts';

/** Collectively agreed insurance and pension, share of gross wage. */
export const collectiveAddOnRate = input('collectiveAddOn', 'share', {
  sv: 'Avtalade pålägg',
  en: 'Collective add-ons',
});

/** Collectively agreed insurance and pension of a job: pay that the worker gets later, SEK per year. */
export const collectiveAddOns = rule({
  id: 'employer.collective-add-ons',
  label: { sv: 'Avtalsförsäkringar och avtalspension', en: 'Collective insurance and pension' },
  source: evaluationModel,
  formula: times(grossWage, collectiveAddOnRate),
});

/** What a job costs the employer before any subsidy, SEK per year. */
export const labourCost = rule({
  id: 'employer.labour-cost',
  label: { sv: 'Arbetskraftskostnad', en: 'Labour cost' },
  source: evaluationModel,
  formula: sum(grossWage, employerContribution, collectiveAddOns),
});
