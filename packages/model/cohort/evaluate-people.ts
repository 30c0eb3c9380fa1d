import type { Case, TypeCase } from '../case/case.ts';
import { bilingual } from '../case/context.ts';
import { commonBasis } from '../evaluation/basis.ts';
import type { Assessment } from '../evaluation/evaluate.ts';
import { commonWork, type WorkAfter, workAfter, type Workers } from '../evaluation/work-after.ts';
import { assess, type Basis, breakEvenPersistence } from '../figures/assess.ts';
import { actorsOf, type Subject, subjects } from '../figures/subject.ts';
import type { Text } from '../language/text.ts';
import { type Actor, actors, publicActors, sumOver } from '../ledger/actor.ts';
import { boundsOf, differenceOf, type EvaluatedPerson } from './bounds.ts';
import { type Distributions, distributionsOf } from './groups.ts';
import type { MissingHandling } from './missing-values.ts';
import { evaluatorFor } from './kernel-evaluator.ts';
import { batches, PeopleReader } from './people-cases.ts';
import type { PeopleEvaluator, PersonChange } from './person-change.ts';
import type { PersonOutcome } from './person-outcome.ts';
import type { Person } from './person.ts';
import type { Cohort } from './read-people.ts';
import { type ReleasedNote, releasedNotes } from './released-notes.ts';
import { type Suppression, suppressionOf } from './suppression.ts';
import { isSmall } from './thresholds.ts';
import { lacking, TooFewPeopleError } from './too-few-people.ts';
import { Totals } from './totals.ts';

/** How people are evaluated, and who is told how far it has come. */
export interface EvaluationOptions {
  /** How people are evaluated; default one by one through the rule graph when they are few, else through the compiled rules. */
  readonly evaluate?: PeopleEvaluator | undefined;
  /** Called now and then; what it returns is waited for, and what it throws ends the evaluation. */
  readonly onProgress?: ((done: number, total: number) => void | Promise<void>) | undefined;
  /** Given each person as evaluated and what changes for that person. Never to be shown. */
  readonly onPerson?: ((variant: VariantId, typeCase: TypeCase, change: PersonChange) => void) | undefined;
}

/** As stated or filled in, or the worst or the best that missing values leave room for. */
export type VariantId = 'stated' | 'worst' | 'best';

/** A result over the whole cohort. */
export interface CohortVariant {
  readonly id: VariantId;
  readonly assessment: Assessment;
  /** Actors without figures, since their sum is sensitive or would give such a sum away. */
  readonly suppressedActors: readonly Actor[];
  /** Accounts whose sums are released by themselves, with what each comes to for society, SEK per year. */
  readonly releasedAccounts: ReadonlyMap<string, number>;
  readonly distributions: Distributions;
  /** Whether how much the people differ may be released beside the groups that are. */
  readonly releasesSpread: boolean;
}

/** Figures for groups of at least five people. Nothing in it is about one person. */
export interface CohortResult {
  readonly settings: Case;
  readonly title: Text;
  readonly people: number;
  /** Participants that the cost is for, when they are more than the people in the table. */
  readonly participants: number | undefined;
  /** One, or two when missing values are bounded. */
  readonly variants: readonly CohortVariant[];
  readonly missing: { readonly handling: MissingHandling; readonly notes: readonly ReleasedNote[] };
  /** Periods that were moved to twelve months, and the shortest and longest of them in months; of fewer than five only that there are some. */
  readonly annualised: Cohort['annualised'] | { readonly periods: undefined };
}

const names: Readonly<Record<VariantId, Text>> = {
  stated: { sv: 'Alla deltagare', en: 'All participants' },
  worst: { sv: 'Alla deltagare, sämsta fall', en: 'All participants, worst case' },
  best: { sv: 'Alla deltagare, bästa fall', en: 'All participants, best case' },
};

/** Sums of one variant as they grow. */
interface Sums {
  readonly totals: Totals;
  readonly outcomes: PersonOutcome[];
  readonly workers: Workers[];
}

function add(
  { totals, outcomes, workers }: Sums,
  change: PersonChange,
  { sex, age }: Person,
  typeCase: TypeCase,
): void {
  workers.push({ ...workAfter(typeCase), people: 1 });
  totals.add(change);
  outcomes.push({ person: { sex, age }, society: change.society, participant: change.byActor.participant });
}

/** The result for subjects that are released, with the sum of the public actors when that is. */
function basisOf(totals: Totals, suppression: Suppression, settings: Case, work: WorkAfter): Basis {
  const amounts = totals.byActor;
  const { subjects: suppressed, releasesPublic } = suppression.parties;
  const isReleased = (subject: Subject): boolean => !(suppressed as ReadonlySet<Subject>).has(subject);
  return {
    ...commonBasis(settings, totals.people, work),
    income: Object.fromEntries(
      subjects
        .filter(isReleased)
        .map((subject) => [
          subject,
          { value: sumOver(amounts, actorsOf(subject)), parts: totals.partsOf(subject, suppression) },
        ]),
    ),
    publicIncome: releasesPublic ? sumOver(amounts, publicActors) : undefined,
    potential: totals.potential === undefined ? undefined : { value: totals.potential, parts: [] },
  };
}

function variantOf(
  id: VariantId,
  { totals, outcomes, workers }: Sums,
  suppression: Suppression,
  { settings, isComparison }: Cohort,
): CohortVariant {
  const basis = basisOf(totals, suppression, settings, commonWork(workers));
  const { parties, division } = suppression;
  return {
    id,
    suppressedActors: actors.filter((actor) => parties.subjects.has(actor)),
    releasedAccounts: totals.releasedAccounts(suppression),
    assessment: {
      id: id === 'stated' ? 'cohort' : `cohort-${id}`,
      name: names[id],
      participants: basis.participants,
      typeCase: undefined,
      basis,
      figures: assess(basis),
      breakEvenPersistence: basis.cost === undefined ? undefined : breakEvenPersistence('society', basis),
      outcomes: [],
    },
    // The best case beside the worst would tell of the few in a group whose missing values make a difference.
    distributions: distributionsOf(outcomes, id === 'best' ? undefined : division),
    // Of a comparison group no groups are released.
    releasesSpread: isComparison || division.releasesSpread,
  };
}

/**
 * Evaluates a cohort: each person before and after, summed and put in key figures by the same rules
 * as a case, and distributed by sex and age.
 * @throws ParameterError when a parameter that a rule needs has no value on the case's date
 * @throws TooFewPeopleError when the sum, or what is between the worst and the best case, comes from fewer than five
 *
 * @example
 * ```ts
 * import { readCaseText } from '@samnytta/model';
 * import { evaluatePeople, readPeople } from '@samnytta/model/cohort';
 *
 * const settings = readCaseText(`
 *   title: Five people
 *   date: 2024-01-01
 *   residence: { municipality: lund }
 *   intervention: { participants: 5, cost: 300000 SEK }
 * `);
 * const rows = ['A', 'B', 'C', 'D', 'E'].flatMap((name) => [[name, 'before', ''], [name, 'after', '25000']]);
 * const cohort = await readPeople(
 *   {
 *     header: { number: 1, cells: ['participant', 'period', 'wage'] },
 *     rows: rows.map((cells, index) => ({ number: index + 2, cells }))
 *   },
 *   settings
 * );
 * const { people, variants } = await evaluatePeople(cohort);
 * console.log(people, variants.map(({ id }) => id));
 * ```
 */
export async function evaluatePeople(
  cohort: Cohort,
  { evaluate = evaluatorFor(cohort.people.length), onProgress, onPerson }: EvaluationOptions = {},
): Promise<CohortResult> {
  const { settings, people, known, missing, annualised, isComparison } = cohort;
  const ids: readonly VariantId[] =
    missing.handling === 'bound' && missing.notes.length > 0 ? ['worst', 'best'] : ['stated'];
  // Two cases that are released tell what is between them.
  const between = ids.length > 1 ? new Totals() : undefined;
  const sums = new Map(
    ids.map((id): readonly [VariantId, Sums] => [id, { totals: new Totals(), outcomes: [], workers: [] }]),
  );
  const record = (id: VariantId, person: Person, found: EvaluatedPerson | undefined): void => {
    const own = sums.get(id);
    if (own === undefined || found === undefined) return;
    const { typeCase, change } = found;
    add(own, change, person, typeCase);
    onPerson?.(id, typeCase, change);
  };
  const reader = new PeopleReader(settings);
  const evaluated = (some: readonly Person[]): readonly EvaluatedPerson[] => {
    const typeCases = some.map((person) => reader.read(person));
    return evaluate(typeCases, settings).flatMap((change, index) => {
      const typeCase = typeCases[index];
      return typeCase === undefined ? [] : [{ typeCase, change }];
    });
  };
  let done = 0;
  for (const batch of batches(people)) {
    if (sums.has('stated')) {
      const found = evaluated(batch);
      for (const [index, person] of batch.entries()) record('stated', person, found[index]);
    } else {
      for (const { person, worst, best } of boundsOf(batch, known, evaluated)) {
        record('worst', person, worst);
        record('best', person, best);
        between?.add(differenceOf(worst.change, best.change));
      }
    }
    done += batch.length;
    await onProgress?.(done, people.length);
  }
  const all = [...sums.values()];
  if (all.some(({ totals }) => totals.isOfFew)) throw new TooFewPeopleError(lacking.change, isComparison);
  if (between?.isOfFew === true) throw new TooFewPeopleError(lacking.difference, isComparison);
  const suppression = suppressionOf(
    [...all.map(({ totals }) => totals), ...(between === undefined ? [] : [between])],
    all[0]?.outcomes ?? [],
  );
  const served = settings.file.intervention?.participants;
  return {
    settings,
    title: bilingual(settings.file.title),
    people: people.length,
    participants: served !== undefined && served > people.length ? served : undefined,
    variants: Array.from(sums, ([id, own]) => variantOf(id, own, suppression, cohort)),
    missing: { handling: missing.handling, notes: releasedNotes(missing.notes) },
    annualised: annualised !== undefined && isSmall(annualised.periods) ? { periods: undefined } : annualised,
  };
}
