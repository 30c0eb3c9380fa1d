import { rule, times } from '../../graph/expression.ts';
import { evaluationModel } from '../legal-sources.ts';
import { wage, workExtent } from './job.ts';

/** Wage for the hours worked, SEK per month in the job. */
export const monthlyWagePaid = rule({
  id: 'work.monthly-wage',
  label: { sv: 'Lön för arbetad tid per månad', en: 'Wage for hours worked, per month' },
  source: evaluationModel,
  formula: times(wage, workExtent),
});
