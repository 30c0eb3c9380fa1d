import type { Rule } from '../graph/expression.ts';
import type { Unit } from '../graph/unit.ts';

/**
 * What a key figure cannot do without: a cost of the intervention, a part of it that the
 * subject itself carries, an income above zero, an effect above zero (as attributed, or had nothing
 * happened anyway), every public actor's income (where the cost of public funds counts), a known
 * potential.
 */
export type FigureNeed =
  | 'cost'
  | 'own-cost'
  | 'positive-income'
  | 'positive-effect'
  | 'positive-effect-without-deadweight'
  | 'public-actors'
  | 'potential';

/** A key figure: its rule, what it needs, and whether it is counted on one participant. */
export interface FigureRule {
  readonly rule: Rule<Unit>;
  readonly needs: readonly FigureNeed[];
  readonly perHead?: boolean;
}
