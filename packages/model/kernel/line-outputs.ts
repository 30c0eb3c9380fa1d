import { choose, type Collection, constant } from '../graph/expression.ts';
import type { Facts, ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import { entriesOf, type Entry } from '../ledger/ledger.ts';
import { type PostingRule, postingRules } from '../rules/posting-rules.ts';
import { type KernelOutput, outputOf, payer } from './output.ts';

/** A line of the ledger, as a sum of outputs of a kernel. */
export interface LineOutput extends Pick<Entry, 'account' | 'taxOn' | 'label' | 'actor' | 'nature'> {
  readonly terms: readonly { readonly sign: 1 | -1; readonly output: string }[];
}

/** Lines of a ledger, in the order of the posting rules, and the outputs that they are summed from. */
export interface LineOutputs {
  readonly outputs: Readonly<Record<string, KernelOutput>>;
  readonly lines: readonly LineOutput[];
}

type ItemRule = PostingRule & { readonly items: NonNullable<PostingRule['items']> };

function isItemRule(rule: PostingRule): rule is ItemRule {
  return rule.items !== undefined;
}

const collections = [...new Set(postingRules.filter(isItemRule).map(({ items }) => items.collection))];
const nothing = constant(0, 'SEK/year');

/** Collects entries to lines, and the outputs they need. */
class Collector {
  readonly #outputs = new Map<string, KernelOutput>();
  readonly #lines = new Map<string, { readonly entry: Entry; readonly terms: Map<string, 1 | -1> }>();

  add(entry: Entry, name: string, output: KernelOutput): void {
    if (!this.#outputs.has(name)) this.#outputs.set(name, output);
    const key = `${entry.account}/${entry.actor}/${entry.nature}`;
    const line = this.#lines.get(key) ?? { entry, terms: new Map<string, 1 | -1>() };
    this.#lines.set(key, line);
    line.terms.set(name, entry.sign);
  }

  get all(): LineOutputs {
    const lines = Array.from(this.#lines.values(), ({ entry: { account, taxOn, label, actor, nature }, terms }) => ({
      account,
      taxOn,
      label,
      actor,
      nature,
      terms: Array.from(terms, ([output, sign]) => ({ output, sign })),
    }));
    return { outputs: Object.fromEntries(this.#outputs), lines };
  }
}

/** The amount of an entry over a person's items that are posted in the same place, with a name of its own. */
function itemOutput(
  { items, ...rule }: ItemRule,
  item: ItemFacts,
  person: Pick<Facts, 'categories'>,
  entry: Entry,
): readonly [name: string, output: KernelOutput] {
  const [first] = entriesOf({ items, ...rule }, item, person);
  const kinds = first?.account === rule.account ? items.kinds : [item.kind];
  const isOfPayer = rule.nature === 'real' && rule.actor === 'payer-of-item' && entry.of === rule.amount;
  const of = isOfPayer ? choose(payer, { [entry.actor]: entry.of }, nothing) : entry.of;
  const output: KernelOutput = {
    person: [],
    items: [{ collection: items.collection, terms: [{ sign: 1, kinds, of }] }],
    outputs: [],
  };
  return [`${kinds?.join(' ') ?? ''} ${isOfPayer ? entry.actor : ''}`, output];
}

/** The sorts of items that have been met, by where they are posted, and the lines that follow from them. */
export class MetItems {
  readonly #met: { readonly collection: Collection; readonly item: ItemFacts; readonly payer: string }[] = [];
  /** Who pays a support is one for all people of a case. */
  #person: Pick<Facts, 'categories'> = { categories: {} };

  /** Notes the items of a situation. Returns whether one was of a sort that had not been met. */
  note({ items, person }: SituationFacts): boolean {
    const known = this.#met.length;
    this.#person = person;
    for (const collection of collections) {
      for (const item of items[collection]) {
        const paidBy = item.categories[payer.name]?.value ?? '';
        const isMet = this.#met.some(
          (one) => one.collection === collection && one.item.kind === item.kind && one.payer === paidBy,
        );
        if (!isMet) this.#met.push({ collection, item, payer: paidBy });
      }
    }
    return this.#met.length > known;
  }

  /** What a kernel has to give for the lines of all who have such items. */
  lineOutputs(): LineOutputs {
    const collector = new Collector();
    for (const [place, rule] of postingRules.entries()) {
      const nameOf = ({ of }: Entry): string => `${String(place)} ${of === rule.amount ? 'amount' : 'indirect-tax'}`;
      if (!isItemRule(rule)) {
        for (const entry of entriesOf(rule, undefined, this.#person))
          collector.add(entry, nameOf(entry), outputOf(entry.of));
        continue;
      }
      const { collection, kinds } = rule.items;
      for (const met of this.#met) {
        if (met.collection !== collection || kinds?.includes(met.item.kind) === false) continue;
        for (const entry of entriesOf(rule, met.item, this.#person)) {
          const [which, output] = itemOutput(rule, met.item, this.#person, entry);
          collector.add(entry, `${nameOf(entry)} ${which}`, output);
        }
      }
    }
    return collector.all;
  }
}
