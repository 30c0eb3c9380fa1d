import {
  atLeastZero,
  category,
  choose,
  compare,
  constant,
  input,
  minimum,
  minus,
  rule,
  times,
  total,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { evaluationModel, healthCareAct } from '../legal-sources.ts';
import { costCeiling } from './cost-ceiling.ts';
import { patientFees, quantity } from './resource-use.ts';

const none = constant(0, 'SEK/year');

/**
 * What a resource is under the ceiling of fees: a `visit` without a fee of its own, a visit with a fee that
 * the case states (`own-fee`), or neither (`no`).
 */
export const visit = category('visit', { sv: 'Vårdbesök', en: 'Visit to care' }, 'resources');

/** Fee of the region for each visit to care that has none of its own. */
export const visitFee = input('visitFee', 'SEK/unit', {
  sv: 'Patientavgift per vårdbesök',
  en: 'Patient fee for a visit to care',
});

/** Fees of the visits that have none of their own, before the ceiling, SEK per year. */
const feesOfVisits = rule({
  id: 'resource.fees-of-visits',
  label: { sv: 'Avgifter för vårdbesök före högkostnadsskyddet', en: 'Fees of visits to care before the ceiling' },
  source: evaluationModel,
  formula: total('resources', choose(visit, { visit: times(visitFee, quantity), 'own-fee': none, no: none })),
});

const statedFees = total('resources', choose(visit, { visit: none, 'own-fee': patientFees, no: none }));

/** The most that a person pays for visits to care in twelve months, rounded down to 50 SEK. */
const visitCeiling = rule({
  id: 'resource.visit-ceiling',
  label: { sv: 'Högkostnadsskydd för vårdbesök', en: 'Cost ceiling of visits to care' },
  source: cite(healthCareAct, '17 kap. 6 §'),
  formula: costCeiling('care.visit.ceiling'),
});

/** What the participant pays the region for visits to care, SEK per year; fees that the case states come first. */
export const visitFees = rule({
  id: 'resource.visit-fees',
  label: { sv: 'Patientavgifter för vårdbesök', en: 'Patient fees of visits to care' },
  source: cite(healthCareAct, '17 kap. 6 §'),
  formula: when(
    compare(feesOfVisits, '>', none),
    minimum(feesOfVisits, atLeastZero(minus(visitCeiling, statedFees))),
    none,
  ),
});
