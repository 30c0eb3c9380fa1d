import type { Fact, Facts, SituationFacts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { ParameterError } from '../parameters/look-up.ts';
import { payerCategories } from '../rules/supports/payers.ts';
import type { Places } from '../places/places.ts';
import { type CatalogueChanges, noCatalogueChanges } from './change/catalogue-changes.ts';
import { atItsPlace } from './change/place.ts';
import type { CaseChange } from './change/write-change.ts';
import { checkWhole } from './check-whole.ts';
import { checkAssistance, checkMonths } from './consistency.ts';
import { bilingual, type CaseContext, contextOf } from './context.ts';
import { describeProblem } from './describe-problem.ts';
import { factReader, numberFact } from './fields/facts.ts';
import type { Fields } from './fields/field.ts';
import type { Written } from './fields/kind-fields.ts';
import { personFields } from './fields/person-fields.ts';
import { settingsFields } from './fields/settings-fields.ts';
import { problemFromParameterError } from './parameter-problem.ts';
import { CaseError, type Problem, type ProblemDetails } from './problem.ts';
import type { Reading } from './reading.ts';
import { referenceOf, referenceReader } from './reference-situation.ts';
import { checkReferences } from './references.ts';
import { type Faults, Resolver } from './resolve.ts';
import type { CaseScenario } from './scenarios.ts';
import type { CaseFile, SituationFile, TypeCaseFile } from './schema.ts';
import { personFacts, situationFacts } from './situation.ts';
import { checkSupportConditions } from './support-conditions.ts';

/** A constructed representative person, before and after. */
export interface TypeCase {
  readonly id: string;
  readonly name: Text;
  /** How many people it stands for; undefined = an example of its own. */
  readonly participants: number | undefined;
  readonly before: SituationFacts;
  readonly after: SituationFacts;
  /** The person in the second year after the intervention, the third …; none when later years are as the first. */
  readonly later: readonly SituationFacts[];
  /** The same person in the reference situation of the potential; undefined when the reference wage is unknown. */
  readonly reference: SituationFacts | undefined;
  /** Months that each side was followed. */
  readonly window: { readonly before: number; readonly after: number };
}

/** What a case file says, ready to be evaluated: everything resolved, nothing missing, nothing contradictory. */
export interface ReadFile {
  readonly file: CaseFile;
  readonly context: CaseContext;
  readonly resolver: Resolver;
  readonly indirectTaxFactor: Fact;
  readonly typeCases: readonly TypeCase[];
}

/** What a case was read from. */
export interface CaseSource {
  /** As it was given, before the changes. */
  readonly data: unknown;
  readonly changes: readonly CaseChange[];
  /** Those that the case may name. */
  readonly places: Places;
  /** Those of the changes that are of no place in the file. */
  readonly catalogue: CatalogueChanges;
}

/** A case that can be evaluated, and read anew with other values. */
export interface Case extends ReadFile {
  readonly source: CaseSource;
  /** The same case with other values, as the file states; none in a scenario itself. */
  readonly scenarios: readonly CaseScenario[];
  /** Alternatives to the case, as the file states; none in an alternative itself. */
  readonly strategies: readonly CaseScenario[];
}

/** What the graph reads of how the case counts, and what the potential compares with. */
interface Settings {
  readonly facts: Facts;
  readonly reference: ReturnType<typeof referenceReader> | undefined;
  /** People by the id of the type case that is their outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
}

const factsOfSettings = factReader(settingsFields);

/** Settings are read as of each person, and stated once for all. */
function statedOnce(facts: Facts['inputs']): Facts['inputs'] {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, atItsPlace(fact)]));
}

const fieldsOfPerson: Fields = personFields;

/** Tells what means nothing without another field of the person. */
function checkConditions(person: Written, path: string, faults: Faults): void {
  for (const [key, { onlyIf }] of Object.entries(fieldsOfPerson)) {
    if (onlyIf === undefined || person[key] === undefined) continue;
    const other = person[onlyIf.field] ?? fieldsOfPerson[onlyIf.field]?.default;
    if (other === onlyIf.is) continue;
    const needed = `${onlyIf.field}: ${onlyIf.is}`;
    faults.add(`${path}.${key}`, {
      kind: 'inconsistent',
      found: `${onlyIf.field}: ${String(other)}`,
      expected: { sv: `${needed} när ${onlyIf.when.sv}`, en: `${needed} when ${onlyIf.when.en}` },
      example: needed,
    });
  }
}

function typeCaseOf(
  file: TypeCaseFile,
  index: number,
  { facts: settings, reference, outcomes }: Settings,
  reading: Reading,
): TypeCase {
  const path = `typeCases[${String(index)}]`;
  const id = file.id ?? String(index + 1);
  const person = file.person ?? {};
  const facts = personFacts(person, `${path}.person`, settings, reading);
  checkConditions(person, `${path}.person`, reading.faults);
  const side = (which: string, written: SituationFile): SituationFacts => {
    const place = `${path}.${which}`;
    const situation = situationFacts({ situation: written, path: place, person, facts }, reading);
    checkMonths(situation, written, place, reading.faults);
    checkAssistance(situation, place, reading.faults);
    checkSupportConditions({ facts: situation, file: written, person, path: place }, reading);
    return situation;
  };
  const before = side('before', file.before);
  return {
    id,
    name: bilingual(file.name),
    participants: file.participants ?? outcomes[id],
    before,
    after: side('after', file.after),
    later: (file.laterYears ?? []).map((written, index) => side(`laterYears[${String(index)}]`, written)),
    reference: reference?.({ path: `${path}.potential`, person, facts, before }),
    window: { before: file.before.window ?? 12, after: file.after.window ?? 12 },
  };
}

/** Faults of a case as they are found, each told once. */
class FoundFaults implements Faults {
  #problems = new Map<string, Problem>();

  add(path: string, details: ProblemDetails): void {
    this.#tell(describeProblem(path, details));
  }

  /** What some work makes, with what the dates lack told as a fault. @throws CaseError with every fault so far, which are then forgotten */
  of<T>(work: () => T): T {
    try {
      const made = work();
      if (this.#problems.size > 0) throw this.#error();
      return made;
    } catch (error) {
      if (!(error instanceof ParameterError)) throw error;
      // A date outside all rules has been told already, with more to say.
      if (![...this.#problems.values()].some(({ kind }) => kind === 'outside-dates'))
        this.#tell(problemFromParameterError(error));
      throw this.#error();
    }
  }

  #tell(problem: Problem): void {
    const key = `${problem.kind} ${problem.path}`;
    if (!this.#problems.has(key)) this.#problems.set(key, problem);
  }

  #error(): CaseError {
    const problems = [...this.#problems.values()];
    this.#problems = new Map();
    return new CaseError(problems);
  }
}

/** What a case file says beside its type cases, and how they are read. */
interface Frame extends Pick<ReadFile, 'indirectTaxFactor'> {
  readonly typeCaseAt: (file: TypeCaseFile, index: number) => TypeCase;
}

function readingOf(file: CaseFile, places: Places, changes: CatalogueChanges, faults: Faults): Reading {
  const resolver = new Resolver(file.assumptions ?? {}, faults);
  checkReferences(file, resolver, faults);
  checkWhole(file, resolver, faults);
  return { context: contextOf(file, places, changes, { resolver, faults }), resolver, faults };
}

function frameOf(file: CaseFile, reading: Reading): Frame {
  const { payers = {}, ...stated } = file.settings ?? {};
  const { inputs, categories } = factsOfSettings(stated, 'settings', reading);
  const facts = {
    inputs: statedOnce(inputs),
    categories: { ...categories, ...payerCategories(payers, 'settings.payers') },
  };
  const indirectTaxFactor = numberFact(
    settingsFields.indirectTaxFactor,
    stated.indirectTaxFactor,
    'settings.indirectTaxFactor',
    reading,
  );
  const reference = referenceOf(stated, reading);
  const settings = {
    facts,
    reference: reference && referenceReader(reference, reading),
    outcomes: file.programme?.outcomes ?? {},
  };
  return { indirectTaxFactor, typeCaseAt: (one, index) => typeCaseOf(one, index, settings, reading) };
}

/**
 * Makes a validated case file ready to evaluate.
 * @param places those that it may name
 * @param changes values in place of the price list's and the dated parameters'
 * @throws CaseError with every fault found: unknown references, prices, places, months that
 *   exceed a year, people that differ between change and intervention
 */
export function caseOf(file: CaseFile, places: Places, changes: CatalogueChanges = noCatalogueChanges): ReadFile {
  const faults = new FoundFaults();
  const reading = readingOf(file, places, changes, faults);
  return faults.of(() => {
    const { indirectTaxFactor, typeCaseAt } = frameOf(file, reading);
    return {
      file,
      context: reading.context,
      resolver: reading.resolver,
      indirectTaxFactor,
      typeCases: (file.typeCases ?? []).map(typeCaseAt),
    };
  });
}

/**
 * Reads type cases one by one that share what a case file says beside them. What they refer to of its assumptions is
 * not checked beforehand.
 * @param file with an empty list of type cases
 * @throws CaseError with every fault of the file; what is returned throws one with those of the type case, with their
 *   places as if it were the only one
 */
export function typeCaseReader(
  file: CaseFile,
  places: Places,
  changes: CatalogueChanges,
): (typeCase: TypeCaseFile) => TypeCase {
  const faults = new FoundFaults();
  const reading = readingOf(file, places, changes, faults);
  const { typeCaseAt } = faults.of(() => frameOf(file, reading));
  return (typeCase) => faults.of(() => typeCaseAt(typeCase, 0));
}
