import { type Expression, category, choose, constant, rule, times } from '../../graph/expression.ts';
import { evaluationModel } from '../legal-sources.ts';
import { amountBasis, givenAmount, supportMonths } from './support-item.ts';
import { type SupportKind, supportKinds } from './support-kinds.ts';

const supportKind = category('kind', { sv: 'Försörjning', en: 'Support' }, 'supports');
const nothing = constant(0, 'SEK/year');

/** What the rules give for each kind, of those that are stated in parts or of those that are not. */
function derivedAmounts(isInParts: boolean): Readonly<Record<string, Expression<'SEK/year'>>> {
  const kinds: readonly (readonly [string, SupportKind])[] = Object.entries(supportKinds);
  return Object.fromEntries(
    kinds
      .filter(([, { amount, parts }]) => amount !== 'stated' && (parts !== undefined) === isInParts)
      .map(([kind, { amount }]) => [kind, typeof amount === 'string' ? nothing : amount]),
  );
}

/**
 * Amount of one support, SEK per year. Social assistance and housing supplement that are
 * derived are needs-tested on the whole person and stand in rules of their own.
 */
export const supportAmount = rule({
  id: 'support.amount',
  label: { sv: 'Ersättning', en: 'Support' },
  source: evaluationModel,
  formula: choose(
    supportKind,
    derivedAmounts(true),
    choose(amountBasis, {
      given: times(givenAmount, supportMonths),
      derived: choose(supportKind, derivedAmounts(false)),
    }),
  ),
});
