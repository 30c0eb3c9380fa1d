import { type Expression, parameter, round, times } from '../../graph/expression.ts';
import { priceBaseAmount } from '../basic-amounts.ts';

/** Both acts round their ceilings down to whole fifties, SEK. */
const step = 50;

/**
 * The most that a person pays in twelve months (högkostnadsskydd), SEK per year: a share of the price base amount.
 * @param id of the parameter that is the share
 * @see lag (2002:160) om läkemedelsförmåner m.m. 5 §, hälso- och sjukvårdslagen (2017:30) 17 kap. 6 §
 */
export function costCeiling(id: 'care.medicine.ceiling' | 'care.visit.ceiling'): Expression<'SEK/year'> {
  return round(times(parameter(id, 'PBB'), priceBaseAmount), 'down', step);
}
