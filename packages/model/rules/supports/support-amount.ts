import { type Expression, category, choose, constant, rule, times } from '../../graph/expression.ts';
import { evaluationModel } from '../legal-sources.ts';
import { amountBasis, givenAmount, supportMonths } from './support-item.ts';
import { type SupportKind, supportKinds } from './support-kinds.ts';

const supportKind = category('kind', { sv: 'Försörjning', en: 'Support' }, 'supports');
const nothing = constant(0, 'SEK/year');

const kinds: readonly (readonly [string, SupportKind])[] = Object.entries(supportKinds);

/** What the rules give for each support of each kind; nothing where it is the household that gives. */
const derivedAmounts: Readonly<Record<string, Expression<'SEK/year'>>> = Object.fromEntries(
  kinds
    .filter(([, { parts }]) => parts === undefined)
    .map(([kind, { amount }]) => [kind, typeof amount === 'string' ? nothing : amount]),
);

/** Kinds that are stated and posted in parts have no amount of their own. */
const ofParts: Readonly<Record<string, Expression<'SEK/year'>>> = Object.fromEntries(
  kinds.filter(([, { parts }]) => parts !== undefined).map(([kind]) => [kind, nothing]),
);

/**
 * Amount of one support, SEK per year. Supports that are worked out from the whole household or
 * held against the whole year's income (student finance too) stand in rules of their own.
 */
export const supportAmount = rule({
  id: 'support.amount',
  label: { sv: 'Ersättning', en: 'Support' },
  source: evaluationModel,
  formula: choose(
    supportKind,
    ofParts,
    choose(amountBasis, {
      given: times(givenAmount, supportMonths),
      derived: choose(supportKind, derivedAmounts),
    }),
  ),
});
