import { actorsOf, type Subject } from '../figures/subject.ts';
import type { FactPart } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { type Actor, actors, type ByActor, byActor } from '../ledger/actor.ts';
import type { Nature } from '../ledger/ledger.ts';
import { hiddenAccounts } from './hidden-accounts.ts';
import { hiddenActors, toldSums } from './hidden-actors.ts';
import type { PersonChange } from './person-change.ts';
import { smallestGroup } from './small-groups.ts';

interface LineTotal {
  readonly account: string;
  readonly label: Text;
  readonly actor: Actor;
  readonly nature: Nature;
  amount: number;
}

const hiddenLabel = { sv: 'Övriga poster, för få personer för att visas var för sig', en: 'Other entries, of too few people to be shown by themselves' };
const indirectTax = '.indirect-tax';
/** Changes of less than half a krona are none. */
const noChange = 0.5;

/** The account that a line is of, with the indirect tax that follows from it. */
function accountOf(account: string): string {
  return account.endsWith(indirectTax) ? account.slice(0, -indirectTax.length) : account;
}

/** Sums changes over people, by actor and by account, and keeps no one's own. */
export class Totals {
  #people = 0;
  readonly #byActor = new Map<Actor, number>();
  /** How many people change anything for each actor. */
  readonly #changing = new Map<Actor, number>();
  readonly #lines = new Map<string, LineTotal>();
  /** The first people that each account concerns, no more than are needed to know that they are enough. */
  readonly #concerned = new Map<string, Set<number>>();
  #potential: number | undefined = 0;
  #hidden: ReadonlySet<string> | undefined;
  readonly #hiddenElsewhere = { actors: new Set<Actor>(), accounts: new Set<string>() };

  add(change: PersonChange): void {
    const person = this.#people;
    this.#people += 1;
    this.#hidden = undefined;
    for (const actor of actors) {
      const amount = change.byActor[actor];
      this.#byActor.set(actor, (this.#byActor.get(actor) ?? 0) + amount);
      if (Math.abs(amount) >= noChange) this.#changing.set(actor, (this.#changing.get(actor) ?? 0) + 1);
    }
    for (const { account, label, actor, nature, amount } of change.lines) {
      if (amount === 0) continue;
      const key = `${account}/${actor}/${nature}`;
      const total = this.#lines.get(key);
      if (total === undefined) this.#lines.set(key, { account, label, actor, nature, amount });
      else total.amount += amount;
      const concerned = this.#concerned.get(accountOf(account)) ?? new Set();
      if (concerned.size < smallestGroup) this.#concerned.set(accountOf(account), concerned.add(person));
    }
    this.#potential = this.#potential === undefined || change.potential === undefined ? undefined : this.#potential + change.potential;
  }

  get people(): number {
    return this.#people;
  }

  get byActor(): ByActor {
    return byActor((actor) => this.#byActor.get(actor) ?? 0);
  }

  /** Actors that no figure is to be given for, since too few people change anything for them. */
  get hiddenActors(): ReadonlySet<Actor> {
    const own = hiddenActors(byActor((actor) => this.#changing.get(actor) ?? 0), this.byActor);
    return new Set([...own, ...this.#hiddenElsewhere.actors]);
  }

  /** Hides here as well what is hidden in sums over the same people in another case: it would be told by the difference. */
  hideAlso(actorsElsewhere: Iterable<Actor>, accountsElsewhere: Iterable<string>): void {
    for (const actor of actorsElsewhere) this.#hiddenElsewhere.actors.add(actor);
    for (const account of accountsElsewhere) this.#hiddenElsewhere.accounts.add(account);
    this.#hidden = undefined;
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
    const lines = [...this.#lines.values()].filter(({ actor, nature }) =>
      subject === 'society' ? nature === 'real' : actorsOf(subject).includes(actor),
    );
    const isHidden = ({ account }: LineTotal): boolean => !this.#isShown(accountOf(account));
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
    for (const { account, nature, amount } of this.#lines.values()) {
      const whole = accountOf(account);
      if (this.#isShown(whole)) sums.set(whole, (sums.get(whole) ?? 0) + (nature === 'real' ? amount : 0));
    }
    return sums;
  }

  #isShown(account: string): boolean {
    return !this.hiddenAccounts.has(account);
  }

  /** Accounts that are put together with others. */
  get hiddenAccounts(): ReadonlySet<string> {
    this.#hidden ??= new Set([...this.#accountsToHide(), ...this.#hiddenElsewhere.accounts]);
    return this.#hidden;
  }

  #accountsToHide(): ReadonlySet<string> {
    return hiddenAccounts(
      Array.from(this.#concerned, ([account, people]) => {
        const amounts = new Map<Actor, number>();
        for (const line of this.#lines.values()) {
          if (accountOf(line.account) === account) amounts.set(line.actor, (amounts.get(line.actor) ?? 0) + line.amount);
        }
        return { account, byActor: amounts, isFew: people.size < smallestGroup };
      }),
      toldSums(actors, this.hiddenActors),
    );
  }
}
