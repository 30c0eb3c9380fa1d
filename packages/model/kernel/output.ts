import type { Expression } from '../graph/expression.ts';
import type { Unit } from '../graph/unit.ts';
import { type Actor, actors } from '../ledger/actor.ts';
import { disposableIncome, newDebt } from '../rules/disposable-income.ts';
import { type PostingRule, postingRules } from '../rules/posting-rules.ts';
import type { Payers } from '../rules/supports/payers.ts';
import { choose, category, constant } from '../graph/expression.ts';
import type { ItemTerm, ItemTotal } from './lower/totals.ts';

/** One number per person that a kernel gives: signed expressions of the person, sums over items, and other outputs. */
export interface KernelOutput {
  readonly person: readonly { readonly sign: 1 | -1; readonly of: Expression }[];
  readonly items: readonly ItemTotal[];
  /** Names of outputs, earlier in the request, that are added. */
  readonly outputs: readonly string[];
}

/** The value of one expression of the person. */
export function outputOf<U extends Unit>(expression: Expression<U>): KernelOutput {
  return { person: [{ sign: 1, of: expression }], items: [], outputs: [] };
}

const nothing = constant(0, 'SEK/year');
export const payer = category('actor', { sv: 'Betalare', en: 'Payer' }, 'resources');

interface Entry {
  readonly sign: 1 | -1;
  readonly of: Expression;
}

/** What a posting rule puts on an actor. */
function entriesOn(actor: Actor, rule: PostingRule, payers: Payers): readonly Entry[] {
  if (rule.nature === 'transfer') {
    const from = (rule.support && payers[rule.support]) ?? rule.from;
    return [
      ...(from === actor ? [{ sign: -1, of: rule.amount } as const] : []),
      ...(rule.to === actor ? [{ sign: 1, of: rule.amount } as const] : []),
    ];
  }
  const sign = rule.direction === 'gain' ? 1 : -1;
  const own: Entry[] =
    rule.actor === 'payer-of-item'
      ? [{ sign, of: choose(payer, { [actor]: rule.amount }, nothing) }]
      : rule.actor === actor
        ? [{ sign, of: rule.amount }]
        : [];
  return actor === 'other-state' ? [...own, { sign, of: rule.indirectTax }] : own;
}

/** What a posting rule adds to society. */
function realEntries(rule: PostingRule): readonly Entry[] {
  if (rule.nature === 'transfer') return [];
  const sign = rule.direction === 'gain' ? 1 : -1;
  return [
    { sign, of: rule.amount },
    { sign, of: rule.indirectTax },
  ];
}

/** Postings summed: those of the person one by one, those of items in one sum for each collection. */
function posted(entriesOf: (rule: PostingRule) => readonly Entry[]): KernelOutput {
  const person = postingRules.filter(({ items }) => items === undefined).flatMap(entriesOf);
  const totals = new Map<ItemTotal['collection'], ItemTerm[]>();
  for (const rule of postingRules) {
    if (rule.items === undefined) continue;
    const { collection, kinds } = rule.items;
    const terms = totals.get(collection) ?? [];
    totals.set(collection, [...terms, ...entriesOf(rule).map((entry) => ({ ...entry, kinds }))]);
  }
  const items = [...totals]
    .map(([collection, terms]) => ({ collection, terms }))
    .filter(({ terms }) => terms.length > 0);
  return { person, items, outputs: [] };
}

export type LedgerOutput = Actor | 'society' | 'real' | 'disposable-income' | 'new-debt';

/**
 * The ledger of a person in totals, SEK per year: each actor, society as the sum of the actors and as the sum
 * of the real postings, and what the participant has to live on with the debt in it.
 * @param payers whom the case puts supports on
 */
export function ledgerOutputsOf(payers: Payers = {}): Readonly<Record<LedgerOutput, KernelOutput>> {
  const ofActors = Object.fromEntries(
    actors.map((actor) => [actor, posted((rule) => entriesOn(actor, rule, payers))]),
  ) as Record<Actor, KernelOutput>;
  return {
    ...ofActors,
    society: { person: [], items: [], outputs: actors },
    real: posted(realEntries),
    'disposable-income': outputOf(disposableIncome),
    'new-debt': outputOf(newDebt),
  };
}

/** The ledger with every support on the one that pays it out. */
export const ledgerOutputs = ledgerOutputsOf();
