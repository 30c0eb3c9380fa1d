import type { Rule } from '../graph/expression.ts';
import type { Unit } from '../graph/unit.ts';
import type { Text } from '../language/text.ts';

/**
 * What a key figure cannot do without: a cost of the intervention, a part of it that the
 * subject itself carries, an income above zero, an effect above zero (as attributed, or had nothing
 * happened anyway), a cost that is covered had nothing happened anyway, every public actor's income (where the cost of public funds counts), a known
 * potential, something that the actor puts in, and a value to it of one person, as published or adjusted, above zero.
 */
export type FigureNeed =
  | 'cost'
  | 'own-cost'
  | 'positive-income'
  | 'positive-effect'
  | 'positive-effect-without-deadweight'
  | 'covered-without-deadweight'
  | 'public-actors'
  | 'potential'
  | 'contribution'
  | 'value-per-person'
  | 'adjusted-value-per-person';

/** Effects on others than those who took part, by the block of a case that states them. */
export type WiderEffect = 'prevention' | 'indirectEffects';

/** A key figure: its rule, what it needs, and how it is spoken of. Its id is that of the rule. */
export interface FigureDefinition {
  readonly rule: Rule<Unit>;
  readonly needs: readonly FigureNeed[];
  /** The block of a case that a wider effect is counted from, and is there only with. */
  readonly block?: WiderEffect;
  /** Counted on one participant. */
  readonly perHead?: true;
  /** An amount of no group: it has no part for each participant. */
  readonly isUndivided?: true;
  /** In a draw that does not meet its need of something above zero it is infinite: it never comes. */
  readonly mayNeverCome?: true;
  /** Counted over the years within which a funder's money is to come back, in place of the horizon. */
  readonly isOverFunderYears?: true;
  /** What a Swedish user may type in place of its id. */
  readonly swedishId: string;
  /** What it is called within a sentence, before the subject: "lönsamheten efter 5 år". */
  readonly inSentence: Text;
  /** Less of it is better, as of a cost or of the time until it is back; of every other figure more is. */
  readonly lessIsBetter?: true;
  /** Where it turns by itself: an amount from loss to gain at zero, a ratio at one. */
  readonly turnsAt?: 0 | 1;
}
