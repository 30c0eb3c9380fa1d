import { actorsOf, type Subject } from '../figures/subject.ts';
import type { FactPart } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { type Actor, actors, type ByActor, byActor } from '../ledger/actor.ts';
import { leastChange } from '../ledger/change.ts';
import type { Nature } from '../ledger/ledger.ts';
import { hiddenAccounts } from './hidden-accounts.ts';
import { Concerned } from './concerned.ts';
import { type HiddenActors, hiddenActors, hiddenInAny, toldSums } from './hidden-actors.ts';
import type { PersonChange } from './person-change.ts';
import { isSmall, smallestGroup } from './small-groups.ts';

interface LineTotal {
  readonly account: string;
  /** The account that it is counted with: its own, or that of what an indirect tax is on. */
  readonly whole: string;
  readonly label: Text;
  readonly actor: Actor;
  readonly nature: Nature;
  amount: number;
}

const hiddenLabel = { sv: 'Övriga poster, för få personer för att visas var för sig', en: 'Other entries, of too few people to be shown by themselves' };

/** Sums changes over people, by actor and by account, and keeps no one's own. */
export class Totals {
  #people = 0;
  readonly #byActor = new Map<Actor, number>();
  readonly #changing = new Concerned();
  readonly #lines: LineTotal[] = [];
  /** The same by account: few actors have the same one. */
  readonly #ofAccount = new Map<string, LineTotal[]>();
  /** The first people that each account concerns, no more than are needed to know that they are enough. */
  readonly #concerned = new Map<string, Set<number>>();
  #potential: number | undefined = 0;
  #withPotential = 0;
  #hidden: ReadonlySet<string> | undefined;
  #hiddenActors: HiddenActors | undefined;

  add(change: PersonChange): void {
    const person = this.#people;
    this.#people += 1;
    this.#hidden = undefined;
    this.#hiddenActors = undefined;
    for (const actor of actors) this.#byActor.set(actor, (this.#byActor.get(actor) ?? 0) + change.byActor[actor]);
    this.#changing.add(change.byActor);
    for (const { account, taxOn: whole = account, label, actor, nature, amount } of change.lines) {
      if (amount === 0) continue;
      this.#lineOf({ account, whole, label, actor, nature }).amount += amount;
      const concerned = this.#concerned.get(whole);
      if (concerned === undefined) this.#concerned.set(whole, new Set([person]));
      else if (concerned.size < smallestGroup) concerned.add(person);
    }
    if (Math.abs(change.potential ?? 0) >= leastChange) this.#withPotential += 1;
    this.#potential = this.#potential === undefined || change.potential === undefined ? undefined : this.#potential + change.potential;
  }

  #lineOf(line: Omit<LineTotal, 'amount'>): LineTotal {
    const ofAccount = this.#ofAccount.get(line.account) ?? [];
    const known = ofAccount.find(({ actor, nature }) => actor === line.actor && nature === line.nature);
    if (known !== undefined) return known;
    const added = { ...line, amount: 0 };
    this.#lines.push(added);
    this.#ofAccount.set(line.account, [...ofAccount, added]);
    return added;
  }

  get people(): number {
    return this.#people;
  }

  get byActor(): ByActor {
    return byActor((actor) => this.#byActor.get(actor) ?? 0);
  }

  /** Whether society's change or potential comes from fewer than five people: nothing may then be told. */
  get isOfFew(): boolean {
    return isSmall(this.#changing.count(actors)) || isSmall(this.#withPotential);
  }

  /** What no figure is to be given for, since too few people change anything for it. */
  get hiddenActors(): HiddenActors {
    this.#hiddenActors ??= hiddenActors(this.#changing, this.byActor);
    return this.#hiddenActors;
  }

  /** Puts in place of its own what is hidden in sums over the same people, and accounts beside its own. */
  hide(hidden: HiddenActors, accounts: readonly string[]): void {
    this.#hiddenActors = hidden;
    const own = accounts.length === 0 ? undefined : this.hiddenAccounts;
    this.#hidden = own === undefined ? undefined : new Set([...own, ...accounts]);
  }

  /** SEK per year, society; undefined when it is not known for everyone. */
  get potential(): number | undefined {
    return this.#potential;
  }

  /**
   * The lines that make a subject's change, society by its real postings. Accounts of fewer than
   * five people are put together, with others that hide them.
   */
  partsOf(subject: Subject): readonly FactPart[] {
    const lines = this.#lines.filter(({ actor, nature }) =>
      subject === 'society' ? nature === 'real' : actorsOf(subject).includes(actor),
    );
    const isHidden = ({ whole }: LineTotal): boolean => !this.#isShown(whole);
    const rest = lines.filter(isHidden);
    return [
      ...lines.filter((line) => !isHidden(line)).map(({ label, amount }) => ({ label, value: amount })),
      ...(rest.length === 0 ? [] : [{ label: hiddenLabel, value: rest.reduce((sum, { amount }) => sum + amount, 0) }]),
    ];
  }

  /**
   * Accounts that stand by themselves in {@link partsOf}, with what each comes to for society with its indirect tax,
   * SEK per year.
   */
  get shownAccounts(): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const { whole, nature, amount } of this.#lines) {
      if (this.#isShown(whole)) sums.set(whole, (sums.get(whole) ?? 0) + (nature === 'real' ? amount : 0));
    }
    return sums;
  }

  #isShown(account: string): boolean {
    return !this.hiddenAccounts.has(account);
  }

  /** Accounts that are put together with others. */
  get hiddenAccounts(): ReadonlySet<string> {
    this.#hidden ??= hiddenAccounts(
      Array.from(this.#concerned, ([account, people]) => {
        const amounts = new Map<Actor, number>();
        for (const line of this.#lines) {
          if (line.whole === account) amounts.set(line.actor, (amounts.get(line.actor) ?? 0) + line.amount);
        }
        return { account, byActor: amounts, isFew: people.size < smallestGroup };
      }),
      toldSums(this.hiddenActors),
    );
    return this.#hidden;
  }
}

/**
 * Hides in each of several sums over the same people what is hidden in any of them: it would be told by the difference.
 * To be called when all are added.
 */
export function hideAlike(all: readonly Totals[]): void {
  const hidden = hiddenInAny(all.map((totals) => totals.hiddenActors));
  for (const totals of all) totals.hide(hidden, []);
  const accounts = all.flatMap((totals) => [...totals.hiddenAccounts]);
  for (const totals of all) totals.hide(hidden, accounts);
}
