import { actorsOf, type Subject } from '../figures/subject.ts';
import type { FactPart } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { type Actor, actors, type ByActor, byActor } from '../ledger/actor.ts';
import { leastChange } from '../ledger/change.ts';
import type { Nature } from '../ledger/ledger.ts';
import { AccountContributions, PartyContributions } from './contributors.ts';
import type { PersonChange } from './person-change.ts';
import type { AccountTotal } from './suppressed-accounts.ts';
import type { SummedPeople, Suppression } from './suppression.ts';
import { isSmall } from './thresholds.ts';

interface LineTotal {
  readonly account: string;
  /** The account that it is counted with: its own, or that of what an indirect tax is on. */
  readonly whole: string;
  readonly label: Text;
  readonly actor: Actor;
  readonly nature: Nature;
  amount: number;
}

const restLabel = {
  sv: 'Övriga poster, för få personer för att visas var för sig',
  en: 'Other entries, of too few people to be shown by themselves',
};

/** Sums changes over people, by actor and by account, and keeps no one's own. */
export class Totals implements SummedPeople {
  #people = 0;
  readonly #byActor = new Map<Actor, number>();
  readonly contributions = new PartyContributions();
  readonly #lines: LineTotal[] = [];
  /** The same by account: few actors have the same one. */
  readonly #ofAccount = new Map<string, LineTotal[]>();
  readonly #contributions = new Map<string, AccountContributions>();
  #potential: number | undefined = 0;
  #withPotential = 0;

  add(change: PersonChange): void {
    const person = this.#people;
    this.#people += 1;
    for (const actor of actors) this.#byActor.set(actor, (this.#byActor.get(actor) ?? 0) + change.byActor[actor]);
    this.contributions.add(change.byActor);
    for (const { account, taxOn: whole = account, label, actor, nature, amount } of change.lines) {
      if (amount === 0) continue;
      this.#lineOf({ account, whole, label, actor, nature }).amount += amount;
      let contributions = this.#contributions.get(whole);
      if (contributions === undefined) this.#contributions.set(whole, (contributions = new AccountContributions()));
      contributions.add(person, amount);
    }
    if (Math.abs(change.potential ?? 0) >= leastChange) this.#withPotential += 1;
    this.#potential =
      this.#potential === undefined || change.potential === undefined ? undefined : this.#potential + change.potential;
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

  /** Whether society's change or potential comes from fewer than five people: nothing may then be released. */
  get isOfFew(): boolean {
    return isSmall(this.contributions.count(actors)) || isSmall(this.#withPotential);
  }

  /** SEK per year, society; undefined when it is not known for everyone. */
  get potential(): number | undefined {
    return this.#potential;
  }

  /**
   * The lines that make a subject's change, society by its real postings. Suppressed accounts are put together.
   */
  partsOf(subject: Subject, { accounts }: Pick<Suppression, 'accounts'>): readonly FactPart[] {
    const lines = this.#lines.filter(({ actor, nature }) =>
      subject === 'society' ? nature === 'real' : actorsOf(subject).includes(actor),
    );
    const rest = lines.filter(({ whole }) => accounts.has(whole));
    return [
      ...lines.filter(({ whole }) => !accounts.has(whole)).map(({ label, amount }) => ({ label, value: amount })),
      ...(rest.length === 0 ? [] : [{ label: restLabel, value: rest.reduce((sum, { amount }) => sum + amount, 0) }]),
    ];
  }

  /** Accounts that stand by themselves in {@link partsOf}, with what each comes to for society with its indirect tax, SEK per year. */
  releasedAccounts({ accounts }: Pick<Suppression, 'accounts'>): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const { whole, nature, amount } of this.#lines) {
      if (!accounts.has(whole)) sums.set(whole, (sums.get(whole) ?? 0) + (nature === 'real' ? amount : 0));
    }
    return sums;
  }

  get accounts(): readonly AccountTotal[] {
    return Array.from(this.#contributions, ([account, { isSensitive }]) => {
      const amounts = new Map<Actor, number>();
      for (const line of this.#lines) {
        if (line.whole === account) amounts.set(line.actor, (amounts.get(line.actor) ?? 0) + line.amount);
      }
      return { account, byActor: amounts, isSensitive };
    });
  }
}
