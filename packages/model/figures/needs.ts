import { compare, constant, type Expression, when } from '../graph/expression.ts';
import type { Unit } from '../graph/unit.ts';
import { marginalCostOfFunds, netWithoutDeadweight, presentValue, presentValueWithoutDeadweight } from './appraisal.ts';
import { cost } from './cost.ts';
import type { FigureNeed } from './figure-rule.ts';
import { income, potentialChange } from './inputs.ts';
import type { Subject } from './subject.ts';

/** What is known of a group, whatever its values are. */
export interface Known {
  /** What was paid for the intervention. */
  readonly cost: boolean;
  readonly potential: boolean;
  /** The income of every public actor, or of all together. */
  readonly publicActors: boolean;
}

const one = constant(1, 'factor');
/** One when public money costs society no more than itself. */
const fundsCostNothing = when(compare(marginalCostOfFunds, '=', one), one, constant(0, 'factor'));

/**
 * What decides whether a need is met: true or false, or an expression that must come to more than zero.
 * The case itself and every draw of it are decided by the same.
 */
export function requirementOf(need: FigureNeed, subject: Subject, known: Known): boolean | Expression<Unit> {
  switch (need) {
    case 'cost':
      return known.cost;
    case 'own-cost':
      return cost;
    case 'positive-income':
      return income;
    case 'positive-effect':
      return presentValue;
    case 'positive-effect-without-deadweight':
      return presentValueWithoutDeadweight;
    case 'covered-without-deadweight':
      return netWithoutDeadweight;
    case 'public-actors':
      return subject !== 'society' || known.publicActors || fundsCostNothing;
    case 'potential':
      return known.potential && potentialChange;
  }
}
