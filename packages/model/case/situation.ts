import type { CategoryFact, Fact, Facts, ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import { lookUpScalar } from '../parameters/look-up.ts';
import { monthsBefore } from '../rules/supports/job-stimulus.ts';
import { householdKinds, ofHousehold } from '../rules/supports/of-household.ts';
import { factReader } from './fields/facts.ts';
import { personFields } from './fields/person-fields.ts';
import { jobFacts } from './job-facts.ts';
import { withOwnMonths } from './own-months.ts';
import type { Reading } from './reading.ts';
import { resourceFacts } from './resource-facts.ts';
import type { PersonFile, SituationFile } from './schema.ts';
import { defaultFact } from './setting.ts';
import { supportFacts } from './support-facts.ts';

/** Facts that are the same before and after: the person, the place and the settings of the case. */
export interface PersonFacts extends Facts {
  readonly children: readonly ItemFacts[];
}

const factsOfPerson = factReader(personFields);

/** @param settings what the case says of how it counts, which the graph reads as of the person */
export function personFacts(person: PersonFile, path: string, settings: Facts, reading: Reading): PersonFacts {
  const { municipality, region, regionalCreditArea, parameters, date } = reading.context;
  const origin = { path, grade: 'measured', isStatedNowhere: true } as const;
  const plain = (value: number): Fact => ({ value, origin });
  const place = (value: string): CategoryFact => ({ value, origin: { path: 'residence', grade: 'measured' } });
  const { inputs, categories } = factsOfPerson(person, path, reading);
  const children = person.children ?? [];
  const adults = person.household === 'couple' ? 2 : 1;
  const adultAge = lookUpScalar(parameters, 'benefit.child.adult-age', date).value;
  return {
    inputs: { ...inputs, adults: plain(adults), householdSize: plain(adults + children.length), ...settings.inputs },
    categories: { ...categories, hasMinorChildren: { value: children.some((age) => age < adultAge) ? 'yes' : 'no', origin }, municipality: place(municipality), region: place(region), regionalCreditArea: place(regionalCreditArea), ...settings.categories },
    children: children.map((age, index) => ({
      kind: 'child',
      path: `${path}.children[${String(index)}]`,
      inputs: { age: plain(age) },
      categories: {},
    })),
  };
}

/** Supports of a kind that the rules work out. */
function derivedOf(supports: readonly ItemFacts[], kind: string): readonly ItemFacts[] {
  return supports.filter((one) => one.kind === kind && one.categories['basis']?.value === 'derived');
}

/** Zero of what nobody has. */
function noneOf(name: string): Fact {
  const fact = defaultFact(name, 0);
  return { ...fact, origin: { ...fact.origin, isStatedNowhere: true } };
}

/** Months with a support that the rules work out from the whole household's economy. */
function derivedMonths(supports: readonly ItemFacts[], kind: string): Fact {
  const derived = derivedOf(supports, kind);
  const months = derived.reduce((sum, one) => sum + (one.inputs['months']?.value ?? 0), 0);
  const [first] = derived;
  return first === undefined ? noneOf(kind) : { value: months, origin: { path: `${first.path}.months`, grade: 'measured' } };
}

/** What is said once of the household stands at a support, and is read as of the person. */
function monthsBeforeOf(supports: readonly ItemFacts[]): Fact {
  const { name } = monthsBefore;
  return derivedOf(supports, 'social-assistance')[0]?.inputs[name] ?? noneOf(name);
}

/** One side of a person's life, with the person whose it is. */
interface SideOfPerson {
  readonly situation: SituationFile;
  readonly path: string;
  readonly person: PersonFile;
  readonly facts: PersonFacts;
}

/** One side of a type case, before or after, as the graph reads it. */
export function situationFacts({ situation, path, person, facts }: SideOfPerson, reading: Reading): SituationFacts {
  const work = (situation.work ?? []).map((job, index) => jobFacts(job, `${path}.work[${String(index)}]`, reading));
  const supports = (situation.supports ?? []).map((support, index) => supportFacts(support, `${path}.supports[${String(index)}]`, person, reading));
  const resources = (situation.resources ?? []).flatMap((resource, index) => resourceFacts(resource, `${path}.resources[${String(index)}]`, reading) ?? []);
  const months = householdKinds.flatMap((kind) => {
    const { months: input } = ofHousehold[kind];
    return input === undefined ? [] : [[input.name, derivedMonths(supports, kind)] as const];
  });
  return {
    person: {
      inputs: { ...facts.inputs, ...Object.fromEntries(months), [monthsBefore.name]: monthsBeforeOf(supports) },
      categories: facts.categories,
    },
    items: { ...withOwnMonths({ work, supports }, situation), resources, children: facts.children },
  };
}
