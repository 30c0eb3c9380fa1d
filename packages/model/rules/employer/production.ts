import { minus, rule } from '../../graph/expression.ts';
import { evaluationModel } from '../legal-sources.ts';
import { wageSubsidy } from '../wage-subsidies/wage-subsidy.ts';
import { labourCost } from './labour-cost.ts';

/** A worker is taken to produce what the employer pays net of subsidy, SEK per year. */
export const production = rule({
  id: 'employer.production',
  label: { sv: 'Produktionsvärde', en: 'Production value' },
  source: evaluationModel,
  formula: minus(labourCost, wageSubsidy),
});
