import { type GroupChange, groupOfChanges } from '../appraisal/group-change.ts';
import type { Case, TypeCase } from '../case/case.ts';
import type { CohortVariant } from '../cohort/evaluate-people.ts';
import { Concerned } from '../cohort/concerned.ts';
import { isCarriedByOne, isSpreadSafe } from '../cohort/dominance.ts';
import { smallestGroup } from '../cohort/small-groups.ts';
import { PeopleDraws } from '../cohort/kernel-draws.ts';
import type { PersonChange } from '../cohort/person-change.ts';
import { estimatedOfSituations, type EstimatedParameters } from '../evaluation/estimated-parameters.ts';
import { LimitCounts } from '../evaluation/limits/limit-counts.ts';
import { substitutionOf } from '../evaluation/substitution.ts';
import { ageOf, ageOfOtherTax } from '../evaluation/warnings.ts';
import { actorsOf, type Subject, subjects } from '../figures/subject.ts';
import { byActor, publicActors, sumOver } from '../ledger/actor.ts';
import type { UncertainInput } from '../uncertainty/index.ts';
import { inputsOfMany, tellableInputs } from './dependents.ts';

const shared = /^(?:prices|parameters|settings|assumptions)\./u;

type OwnChange = Pick<PersonChange, 'byActor' | 'society'>;

/** People that are looked through for what they depend on, at most: those of a large table are alike enough. */
const mostLookedThrough = 1000;

/** People that are worked out anew to see which estimated parameters they read, at most: it is the slow way. */
const mostWorkedOut = 40;

/**
 * Keeps each person's change while people are evaluated, and what it takes to work out the sum of them in draws of
 * prices and parameters. The changes are of single people: they are for sums and intervals of all, and are never
 * shown.
 */
export class PeopleSampling {
  /** Undefined when nothing is drawn. */
  readonly draws: PeopleDraws | undefined;
  readonly #settings: Case;
  readonly #changes: OwnChange[] = [];
  readonly #some: TypeCase[] = [];
  readonly #every: number;
  readonly #ageOfOtherTax: number;
  #substituted = 0;
  #older = 0;
  readonly #limits: LimitCounts;
  readonly #workedOut: TypeCase[] = [];
  readonly #everyWorkedOut: number;
  #inputs: readonly UncertainInput[] | undefined;
  #tellable: ReadonlySet<string> | undefined;

  /**
   * @param people how many they will be
   * @param moved ids of inputs that get values of their own although they do not vary; undefined when nothing is drawn
   */
  constructor(settings: Case, people: number, moved: readonly string[] | undefined) {
    this.#settings = settings;
    this.#ageOfOtherTax = ageOfOtherTax(settings);
    this.#every = Math.max(1, Math.ceil(people / mostLookedThrough));
    this.#everyWorkedOut = Math.max(1, Math.ceil(people / mostWorkedOut));
    this.#limits = new LimitCounts(settings.context);
    this.draws = moved === undefined ? undefined : new PeopleDraws(settings, moved);
  }

  add(typeCase: TypeCase, { byActor: own, society, lines }: PersonChange): void {
    this.draws?.add([typeCase]);
    if (this.draws !== undefined && this.people % this.#every === 0) this.#some.push(typeCase);
    if (this.people % this.#everyWorkedOut === 0) this.#workedOut.push(typeCase);
    this.#limits.add(typeCase);
    this.#changes.push({ byActor: own, society });
    if (substitutionOf(lines) !== undefined) this.#substituted += 1;
    if (ageOf(typeCase) >= this.#ageOfOtherTax) this.#older += 1;
  }

  get people(): number {
    return this.#changes.length;
  }

  /** What the people's changes depend on and all of them share: prices, parameters and settings. */
  get inputs(): readonly UncertainInput[] {
    this.#inputs ??= (this.draws?.inputs ?? []).filter(({ id }) => shared.test(id));
    return this.#inputs;
  }

  /** How many left one public support for another. To be told of at least five. */
  get substituted(): number {
    return this.#substituted;
  }

  /** How many have the age of other tax rules. To be told of at least five. */
  get older(): number {
    return this.#older;
  }

  /** How many meet each kind of limit of the law. To be told of at least five. */
  get limits(): LimitCounts['all'] {
    return this.#limits.all;
  }

  /** Estimated parameters that at least five of some of the people read. */
  get estimated(): EstimatedParameters {
    const readers = new Map<string, number>();
    for (const { before, after } of this.#workedOut) {
      for (const id of estimatedOfSituations([before, after], this.#settings)) readers.set(id, (readers.get(id) ?? 0) + 1);
    }
    return new Set([...readers].flatMap(([id, count]) => (count < smallestGroup ? [] : [id])));
  }

  /** The people as a group to compare with another. */
  get group(): GroupChange {
    return groupOfChanges(this.#changes.map((change) => change.byActor));
  }

  /** Each person's yearly change for all public actors together, in the same order of people, SEK per year. */
  get publicColumn(): Float64Array {
    return Float64Array.from(this.#changes, (change) => sumOver(change.byActor, publicActors));
  }

  /** Each person's yearly change for some subjects, in the same order of people, SEK per year. */
  columns(some: readonly Subject[]): Readonly<Partial<Record<Subject, Float64Array>>> {
    const of = (subject: Subject, change: OwnChange): number =>
      subject === 'society' ? change.society : actorsOf(subject).reduce((sum, actor) => sum + change.byActor[actor], 0);
    return Object.fromEntries(
      subjects.filter((subject) => some.includes(subject)).map((subject) => [subject, Float64Array.from(this.#changes, (change) => of(subject, change))]),
    );
  }

  /** Whether what is between this and another result over the same people comes from one to four of them, for some actors. */
  differsForFew(other: PeopleSampling): boolean {
    const between = new Concerned();
    for (const [person, { byActor: own }] of this.#changes.entries()) {
      const same = other.#changes[person]?.byActor;
      if (same !== undefined) between.add(byActor((actor) => own[actor] - same[actor]));
    }
    return between.few.length > 0;
  }

  /** Whether how much people differ may be told of all some subjects, so that there are intervals of the choice of people. */
  tellsSpread(some: readonly Subject[]): boolean {
    return [...Object.values(this.columns(some)), this.publicColumn].every((column) => isSpreadSafe(Array.from(column)));
  }

  /** Those of some subjects most of whose change comes from one person, where that may be told. */
  carriedByOne(some: readonly Subject[]): readonly Subject[] {
    const columns = this.columns(some);
    return some.filter((subject) => isCarriedByOne(Array.from(columns[subject] ?? [])));
  }

  /** Ids of the people's inputs that it may be told how much they move the result; to be asked for when all are added. */
  tellable({ shownAccounts }: CohortVariant): ReadonlySet<string> {
    const { inputs } = this;
    this.#tellable ??= tellableInputs(inputs, inputsOfMany(inputs, this.#some, this.#settings), shownAccounts);
    return this.#tellable;
  }
}
