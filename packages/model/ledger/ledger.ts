import type { Evaluated, Evaluation } from '../graph/evaluate.ts';
import type { Collection } from '../graph/expression.ts';
import type { Facts, ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { type PostingRule, postingRules, type TransferRule } from '../rules/posting-rules.ts';
import { statedPayer } from '../rules/supports/payers.ts';
import { type Actor, actors, type ByActor, byActor } from './actor.ts';

/** Whether a posting moves purchasing power between actors or is a good or service, produced or used. */
export type Nature = 'transfer' | 'real';

/** One line of the ledger: SEK per year, plus = the actor gains. */
export interface Posting {
  readonly account: string;
  /** Of indirect tax, the account of what the tax is on. */
  readonly taxOn: string | undefined;
  readonly label: Text;
  readonly actor: Actor;
  readonly nature: Nature;
  readonly amount: number;
  /** The evaluated rule behind the amount; the amount is its value with this sign. */
  readonly because: Evaluated;
  readonly sign: 1 | -1;
}

/** What one situation costs and yields during twelve months. */
export type Ledger = readonly Posting[];

function isActor(value: string | undefined): value is Actor {
  return (actors as readonly (string | undefined)[]).includes(value);
}

function payerOf(item: ItemFacts | undefined): Actor {
  const actor = item?.categories['actor']?.value;
  if (!isActor(actor)) {
    throw new RangeError(
      `${item?.path ?? 'person'}: the payer is "${actor ?? ''}"; expected one of ${actors.join(', ')}`,
    );
  }
  return actor;
}

/** Resources are accounted by what they are; all else by the rule's own account. */
function accountOf(rule: PostingRule, item: ItemFacts | undefined): { account: string; label: Text } {
  if (rule.account !== 'resource-use' || item === undefined) return { account: rule.account, label: rule.label };
  return { account: item.kind, label: item.label ?? rule.label };
}

/** Whom a transfer is from, and what it is called there: a support may be put on another than its payer. */
function sourceOf(
  { from, label, support }: TransferRule,
  person: Pick<Facts, 'categories'>,
): { actor: Actor; label: Text } {
  const stated = support && statedPayer(support, person);
  if (!isActor(stated) || stated === from) return { actor: from, label };
  return {
    actor: stated,
    label: { sv: `${label.sv} (betalare enligt fallet)`, en: `${label.en} (payer as the case says)` },
  };
}

/** What a posting rule puts on an actor, before anything has been worked out. */
export interface Entry {
  readonly account: string;
  /** Of indirect tax, the account of what the tax is on. */
  readonly taxOn: string | undefined;
  readonly label: Text;
  readonly actor: Actor;
  readonly nature: Nature;
  readonly sign: 1 | -1;
  readonly of: PostingRule['amount'];
}

/**
 * What a posting rule puts where.
 * @param item the item that the rule is about; undefined for a rule of the person
 * @param person whose it is
 */
export function entriesOf(
  rule: PostingRule,
  item: ItemFacts | undefined,
  person: Pick<Facts, 'categories'>,
): readonly Entry[] {
  const { account, label } = accountOf(rule, item);
  const { nature, amount } = rule;
  const entry = (actor: Actor, sign: 1 | -1): Entry => ({
    account,
    taxOn: undefined,
    label,
    actor,
    nature,
    sign,
    of: amount,
  });
  if (rule.nature === 'transfer') return [{ ...entry(rule.from, -1), ...sourceOf(rule, person) }, entry(rule.to, 1)];
  const sign = rule.direction === 'gain' ? 1 : -1;
  return [
    entry(rule.actor === 'payer-of-item' ? payerOf(item) : rule.actor, sign),
    {
      account: `${account}.indirect-tax`,
      taxOn: account,
      label: { sv: `Indirekt skatt: ${label.sv}`, en: `Indirect tax: ${label.en}` },
      actor: 'other-state',
      nature,
      sign,
      of: rule.indirectTax,
    },
  ];
}

/** An entry of a situation, and what it is about: an item by its place in its collection, or the person. */
export interface PlacedEntry extends Entry {
  readonly at: { readonly collection: Collection; readonly index: number } | undefined;
}

/** All that posting rules put somewhere in a situation. */
export function entriesIn(
  { items, person }: SituationFacts,
  rules: readonly PostingRule[] = postingRules,
): readonly PlacedEntry[] {
  return rules.flatMap((rule): readonly PlacedEntry[] => {
    if (rule.items === undefined)
      return entriesOf(rule, undefined, person).map((entry) => ({ ...entry, at: undefined }));
    const { collection, kinds } = rule.items;
    return items[collection].flatMap((item, index) =>
      kinds === undefined || kinds.includes(item.kind)
        ? entriesOf(rule, item, person).map((entry) => ({ ...entry, at: { collection, index } }))
        : [],
    );
  });
}

/** The item that an entry is about; undefined when it is about the person. */
export function itemOf({ at }: PlacedEntry, { items }: SituationFacts): ItemFacts | undefined {
  return at && items[at.collection][at.index];
}

/**
 * Posts a situation. Every transfer is two postings that cancel; every real posting has one side.
 *
 * @example
 * ```ts
 * import { evaluationOf, ledgerOf } from '@samnytta/model/rules';
 *
 * const evaluation = evaluationOf({ date: '2025-01-01', work: [{ wage: '25000 SEK/month' }] });
 * for (const { account, actor, amount } of ledgerOf(evaluation)) console.log(account, actor, amount);
 * ```
 */
export function ledgerOf(evaluation: Evaluation): Ledger {
  return entriesIn(evaluation.facts)
    .map((entry): Posting => {
      const { account, taxOn, label, actor, nature, sign, of } = entry;
      const because = evaluation.ofItem(of, itemOf(entry, evaluation.facts));
      return { account, taxOn, label, actor, nature, amount: sign * because.value, because, sign };
    })
    .filter((posting) => posting.amount !== 0);
}

/**
 * What each actor gains, SEK per year.
 *
 * @example
 * ```ts
 * import { evaluationOf, ledgerOf, sumOver, totalByActor } from '@samnytta/model/rules';
 *
 * const totals = totalByActor(ledgerOf(evaluationOf({ date: '2025-01-01', work: [{ wage: '25000 SEK/month' }] })));
 * console.log(totals.municipality, sumOver(totals));
 * ```
 */
export function totalByActor(postings: readonly { readonly actor: Actor; readonly amount: number }[]): ByActor {
  const totals = new Map<Actor, number>();
  for (const { actor, amount } of postings) totals.set(actor, (totals.get(actor) ?? 0) + amount);
  return byActor((actor) => totals.get(actor) ?? 0);
}

/** The second law's side of society: the sum of real postings, SEK per year. */
export function realTotal(postings: readonly { readonly nature: Nature; readonly amount: number }[]): number {
  return postings.reduce((sum, { nature, amount }) => (nature === 'real' ? sum + amount : sum), 0);
}
