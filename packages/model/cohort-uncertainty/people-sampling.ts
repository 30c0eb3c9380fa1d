import { type GroupChange, groupOfChanges } from '../appraisal/group-change.ts';
import type { Case, TypeCase } from '../case/case.ts';
import type { CohortVariant } from '../cohort/evaluate-people.ts';
import { PartyContributions } from '../cohort/contributors.ts';
import { isCarriedByOne, isSpreadSafe } from '../cohort/dominance.ts';
import { smallestGroup } from '../cohort/thresholds.ts';
import { PeopleDraws } from '../cohort/kernel-draws.ts';
import type { PersonChange } from '../cohort/person-change.ts';
import { estimatedOfSituations, type EstimatedParameters } from '../evaluation/estimated-parameters.ts';
import { LimitCounts } from '../evaluation/limits/limit-counts.ts';
import { substitutionOf } from '../evaluation/substitution.ts';
import { ageOf, ageOfOtherTax } from '../evaluation/warnings.ts';
import { actorsOf, type Subject, subjects } from '../figures/subject.ts';
import { byActor, publicActors, sumOver } from '../ledger/actor.ts';
import type { UncertainInput } from '../uncertainty/inputs.ts';
import { inputsOfMany, releasableInputs } from './dependents.ts';

type OwnChange = Pick<PersonChange, 'byActor' | 'society'>;

/** People that are looked through for what they depend on and the limits they meet, at most: those of a large table are alike enough. */
const mostLookedThrough = 1000;

/** People that are worked out anew to see which estimated parameters they read, at most: it is the slow way. */
const mostWorkedOut = 25;

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
  #releasable: ReadonlySet<string> | undefined;

  /**
   * @param people how many they will be
   * @param perturbed ids of inputs that get values of their own although they do not vary; undefined when nothing is drawn
   */
  constructor(settings: Case, people: number, perturbed: readonly string[] | undefined) {
    this.#settings = settings;
    this.#ageOfOtherTax = ageOfOtherTax(settings);
    this.#every = Math.max(1, Math.ceil(people / mostLookedThrough));
    this.#everyWorkedOut = Math.max(1, Math.ceil(people / mostWorkedOut));
    this.#limits = new LimitCounts(settings.context);
    this.draws = perturbed === undefined ? undefined : new PeopleDraws(settings, perturbed);
  }

  add(typeCase: TypeCase, { byActor: own, society, lines }: PersonChange): void {
    this.draws?.add([typeCase]);
    const isLookedThrough = this.people % this.#every === 0;
    if (this.draws !== undefined && isLookedThrough) this.#some.push(typeCase);
    if (isLookedThrough) this.#limits.add(typeCase);
    if (this.people % this.#everyWorkedOut === 0) this.#workedOut.push(typeCase);
    this.#changes.push({ byActor: own, society });
    if (substitutionOf(lines) !== undefined) this.#substituted += 1;
    if (ageOf(typeCase) >= this.#ageOfOtherTax) this.#older += 1;
  }

  get people(): number {
    return this.#changes.length;
  }

  /** What the people's changes depend on and all of them share: prices, parameters and settings. */
  get inputs(): readonly UncertainInput[] {
    return this.draws?.inputs ?? [];
  }

  /** How many left one public support for another. To be released of at least five. */
  get substituted(): number {
    return this.#substituted;
  }

  /** How many have the age of other tax rules. To be released of at least five. */
  get older(): number {
    return this.#older;
  }

  /** How many of those looked through meet each kind of limit of the law. To be told of at least five. */
  get limits(): LimitCounts {
    return this.#limits;
  }

  /** Estimated parameters that at least five of some of the people read. */
  get estimated(): EstimatedParameters {
    const readers = new Map<string, number>();
    for (const { before, after } of this.#workedOut) {
      for (const id of estimatedOfSituations([before, after], this.#settings))
        readers.set(id, (readers.get(id) ?? 0) + 1);
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
      subjects
        .filter((subject) => some.includes(subject))
        .map((subject) => [subject, Float64Array.from(this.#changes, (change) => of(subject, change))]),
    );
  }

  /** Whether what is between this and another result over the same people is sensitive for some actors: of few of them, or dominated by one. */
  differsForFew(other: PeopleSampling): boolean {
    const between = new PartyContributions();
    for (const [person, { byActor: own }] of this.#changes.entries()) {
      const same = other.#changes[person]?.byActor;
      if (same !== undefined) between.add(byActor((actor) => own[actor] - same[actor]));
    }
    return between.sensitive.length > 0;
  }

  /** Whether how much people differ may be released of all some subjects, so that there are intervals of the choice of people. */
  releasesSpread(some: readonly Subject[], variant: Pick<CohortVariant, 'releasesSpread'>): boolean {
    return (
      variant.releasesSpread &&
      [...Object.values(this.columns(some)), this.publicColumn].every((column) => isSpreadSafe(Array.from(column)))
    );
  }

  /** Those of some subjects most of whose change comes from one person, where that may be said. */
  carriedByOne(some: readonly Subject[]): readonly Subject[] {
    const columns = this.columns(some);
    return some.filter((subject) => isCarriedByOne(Array.from(columns[subject] ?? [])));
  }

  /** Ids of the people's inputs of which it may be released how much they move the result; to be asked for when all are added. */
  releasable({ releasedAccounts }: CohortVariant): ReadonlySet<string> {
    const { inputs } = this;
    this.#releasable ??= releasableInputs(inputs, inputsOfMany(inputs, this.#some, this.#settings), releasedAccounts);
    return this.#releasable;
  }
}
