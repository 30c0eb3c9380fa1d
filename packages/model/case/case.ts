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
import { CaseError, type Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import { type Reference, referenceFacts, referenceOf } from './reference-situation.ts';
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
  readonly reference: Reference | undefined;
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

function typeCaseOf(file: TypeCaseFile, index: number, { facts: settings, reference, outcomes }: Settings, reading: Reading): TypeCase {
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
    reference: reference && referenceFacts(reference, { path: `${path}.potential`, person, facts, before }, reading),
    window: { before: file.before.window ?? 12, after: file.after.window ?? 12 },
  };
}

/**
 * Makes a validated case file ready to evaluate.
 * @param places those that it may name
 * @param changes values in place of the price list's and the dated parameters'
 * @throws CaseError with every fault found: unknown references, prices, places, months that
 *   exceed a year, people that differ between change and intervention
 */
export function caseOf(file: CaseFile, places: Places, changes: CatalogueChanges = noCatalogueChanges): ReadFile {
  const problems: Problem[] = [];
  const told = new Set<string>();
  const tell = (problem: Problem): void => {
    const key = `${problem.kind} ${problem.path}`;
    if (!told.has(key)) problems.push(problem);
    told.add(key);
  };
  const faults: Faults = { add: (path, details) => tell(describeProblem(path, details)) };
  const resolver = new Resolver(file.assumptions ?? {}, faults);
  checkReferences(file, resolver, faults);
  checkWhole(file, resolver, faults);
  const context = contextOf(file, places, changes, { resolver, faults });
  const reading: Reading = { context, resolver, faults };
  const { payers = {}, ...stated } = file.settings ?? {};
  try {
    const { inputs, categories } = factsOfSettings(stated, 'settings', reading);
    const facts = { inputs: statedOnce(inputs), categories: { ...categories, ...payerCategories(payers, 'settings.payers') } };
    const indirectTaxFactor = numberFact(settingsFields.indirectTaxFactor, stated.indirectTaxFactor, 'settings.indirectTaxFactor', reading);
    const settings = { facts, reference: referenceOf(stated, reading), outcomes: file.programme?.outcomes ?? {} };
    const typeCases = (file.typeCases ?? []).map((one, index) => typeCaseOf(one, index, settings, reading));
    if (problems.length > 0) throw new CaseError(problems);
    return { file, context, resolver, indirectTaxFactor, typeCases };
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    // A date outside all rules has been told already, with more to say.
    if (!problems.some(({ kind }) => kind === 'outside-dates')) tell(problemFromParameterError(error));
    throw new CaseError(problems);
  }
}
