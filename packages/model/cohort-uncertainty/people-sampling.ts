import { type GroupChange, groupOfChanges } from '../appraisal/group-change.ts';
import type { Case, TypeCase } from '../case/case.ts';
import type { CohortVariant } from '../cohort/evaluate-people.ts';
import { PeopleDraws } from '../cohort/kernel-draws.ts';
import type { PersonChange } from '../cohort/person-change.ts';
import { substitutionOf } from '../evaluation/substitution.ts';
import { ageOf, ageOfOtherTax } from '../evaluation/warnings.ts';
import { actorsOf, type Subject, subjects } from '../figures/subject.ts';
import { publicActors, sumOver } from '../ledger/actor.ts';
import type { UncertainInput } from '../uncertainty/index.ts';
import { inputsOfMany, tellableInputs } from './dependents.ts';

const shared = /^(?:prices|parameters|settings|assumptions)\./u;

type OwnChange = Pick<PersonChange, 'byActor' | 'society'>;

/** People that are looked through for what they depend on, at most: those of a large table are alike enough. */
const mostLookedThrough = 1000;

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
    this.draws = moved === undefined ? undefined : new PeopleDraws(settings, moved);
  }

  add(typeCase: TypeCase, { byActor, society, lines }: PersonChange): void {
    this.draws?.add([typeCase]);
    if (this.draws !== undefined && this.people % this.#every === 0) this.#some.push(typeCase);
    this.#changes.push({ byActor, society });
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

  /** The people as a group to compare with another. */
  get group(): GroupChange {
    return groupOfChanges(this.#changes.map(({ byActor }) => byActor));
  }

  /** Each person's yearly change for all public actors together, in the same order of people, SEK per year. */
  get publicColumn(): Float64Array {
    return Float64Array.from(this.#changes, ({ byActor }) => sumOver(byActor, publicActors));
  }

  /** Each person's yearly change for some subjects, in the same order of people, SEK per year. */
  columns(some: readonly Subject[]): Readonly<Partial<Record<Subject, Float64Array>>> {
    const of = (subject: Subject, { byActor, society }: OwnChange): number =>
      subject === 'society' ? society : actorsOf(subject).reduce((sum, actor) => sum + byActor[actor], 0);
    return Object.fromEntries(
      subjects.filter((subject) => some.includes(subject)).map((subject) => [subject, Float64Array.from(this.#changes, (change) => of(subject, change))]),
    );
  }

  /** Ids of the people's inputs that it may be told how much they move the result; to be asked for when all are added. */
  tellable({ shownAccounts }: CohortVariant): ReadonlySet<string> {
    const { inputs } = this;
    this.#tellable ??= tellableInputs(inputs, inputsOfMany(inputs, this.#some, this.#settings), shownAccounts);
    return this.#tellable;
  }
}
