import type { CategoryFact, Fact, SituationFacts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { ParameterError } from '../parameters/look-up.ts';
import { checkWhole } from './check-whole.ts';
import { checkAssistance, checkMonths } from './consistency.ts';
import { checkConditions } from './support-conditions.ts';
import { bilingual, type CaseContext, contextOf } from './context.ts';
import { describeProblem } from './describe-problem.ts';
import { problemFromParameterError } from './parameter-problem.ts';
import { CaseError, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { type Faults, Resolver } from './resolve.ts';
import type { CaseScenario } from './scenarios.ts';
import type { CaseFile, SituationFile, TypeCaseFile } from './schema.ts';
import { factFromParameter } from './setting.ts';
import { type PersonFacts, personFacts, situationFacts } from './situation.ts';

/** A constructed representative person, before and after. */
export interface TypeCase {
  readonly id: string;
  readonly name: Text;
  /** How many people it stands for; undefined = an example of its own. */
  readonly participants: number | undefined;
  readonly before: SituationFacts;
  readonly after: SituationFacts;
  /** The same person in the reference situation of the potential; undefined when the reference wage is unknown. */
  readonly reference: SituationFacts | undefined;
  /** Months that each side was followed. */
  readonly window: { readonly before: number; readonly after: number };
}

/** A case that can be evaluated: everything resolved, nothing missing, nothing contradictory. */
export interface Case {
  readonly file: CaseFile;
  readonly context: CaseContext;
  readonly resolver: Resolver;
  readonly indirectTaxFactor: Fact;
  readonly typeCases: readonly TypeCase[];
  /** The same case with other values, as the file states; none in a scenario itself. */
  readonly scenarios: readonly CaseScenario[];
}

interface Settings {
  readonly inputs: { readonly indirectTaxFactor: Fact; readonly collectiveAddOn: Fact };
  readonly subsidyCeiling: CategoryFact;
  readonly referenceWage: Fact | undefined;
}

function settingsOf(file: CaseFile, context: CaseContext, resolver: Resolver): Settings {
  const { settings } = file;
  const parameter = (id: string): Fact => factFromParameter(context.parameters, id, context.date);
  const referenceWage = (): Fact | undefined => {
    if (settings?.referenceWage !== undefined) return resolver.fact(settings.referenceWage, 'settings.referenceWage');
    try {
      return parameter('wage.average.all');
    } catch (error) {
      if (error instanceof ParameterError && error.code === 'outside-dates') return undefined;
      throw error;
    }
  };
  return {
    inputs: {
      indirectTaxFactor:
        settings?.indirectTaxFactor === undefined
          ? parameter('appraisal.indirect-tax-factor')
          : resolver.fact(settings.indirectTaxFactor, 'settings.indirectTaxFactor'),
      collectiveAddOn:
        settings?.collectiveAddOn === undefined
          ? parameter('employer.collective-add-on.private-blue-collar')
          : resolver.fact(settings.collectiveAddOn, 'settings.collectiveAddOn'),
    },
    subsidyCeiling: {
      value: settings?.subsidyCeiling ?? 'statutory',
      origin: { path: 'settings.subsidyCeiling', grade: 'measured' },
    },
    referenceWage: referenceWage(),
  };
}

/**
 * Full-time unsubsidised work at the reference wage and five GP visits a year: what the
 * potential compares with (NNS 2016, key figures).
 */
function referenceSituation(wage: Fact): SituationFile {
  const { grade, because, source } = wage.origin;
  return {
    work: [{ wage: { kind: 'stated', value: wage.value, unit: 'SEK/month', grade, source, ...(typeof because === 'string' && { because }) } }],
    resources: [{ item: 'gp-visit', quantity: { kind: 'stated', value: 5, unit: 'number', grade: 'verified', source: 'NNS 2016, nyckeltal' } }],
  };
}

function typeCaseOf(
  file: TypeCaseFile,
  index: number,
  settings: Settings,
  context: CaseContext,
  resolver: Resolver,
  faults: Faults,
): TypeCase {
  const path = `typeCases[${String(index)}]`;
  const person: PersonFacts = personFacts(file.person, `${path}.person`, context, settings, resolver);
  const hasHousingCost = file.person?.housingCost !== undefined;
  if (file.person?.partnerNetIncome !== undefined && file.person.household !== 'couple') {
    faults.add(`${path}.person.partnerNetIncome`, {
      problem: 'inconsistent',
      found: `household: ${file.person.household ?? 'single'}`,
      expected: {
        text: {
          sv: 'household: couple när en partner har inkomst',
          en: 'household: couple when a partner has an income',
        },
      },
      example: 'household: couple',
    });
  }
  const facts = (side: 'before' | 'after'): SituationFacts => {
    const place = `${path}.${side}`;
    const situation = situationFacts(file[side], place, person, hasHousingCost, context, resolver, faults);
    checkMonths(situation, file[side], place, faults);
    checkAssistance(situation, place, faults);
    checkConditions(situation, file[side], file.person, place, context, faults);
    return situation;
  };
  return {
    id: file.id ?? String(index + 1),
    name: bilingual(file.name),
    participants: file.participants,
    before: facts('before'),
    after: facts('after'),
    reference:
      settings.referenceWage === undefined
        ? undefined
        : situationFacts(referenceSituation(settings.referenceWage), `${path}.potential`, person, hasHousingCost, context, resolver, faults),
    window: { before: file.before.window ?? 12, after: file.after.window ?? 12 },
  };
}

/**
 * Makes a validated case file ready to evaluate.
 * @throws CaseError with every fault found: unknown references, prices, places, months that
 *   exceed a year, people that differ between change and intervention
 */
export function caseOf(file: CaseFile): Case {
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
  const context = contextOf(file, resolver, faults);
  try {
    const settings = settingsOf(file, context, resolver);
    const typeCases = (file.typeCases ?? []).map((one, index) => typeCaseOf(one, index, settings, context, resolver, faults));
    if (problems.length > 0) throw new CaseError(problems);
    return { file, context, resolver, indirectTaxFactor: settings.inputs.indirectTaxFactor, typeCases, scenarios: [] };
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    // A date outside all rules has been told already, with more to say.
    if (!problems.some(({ kind }) => kind === 'outside-dates')) tell(problemFromParameterError(error));
    throw new CaseError(problems);
  }
}
