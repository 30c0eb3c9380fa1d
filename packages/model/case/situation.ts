import type { CategoryFact, Fact, Facts, ItemFacts, Origin, SituationFacts } from '../graph/situation-facts.ts';
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

/** The inputs that say for how many months the rules work out a support from the whole household's economy. */
const monthsOfKinds = householdKinds.flatMap((kind) => {
  const { months } = ofHousehold[kind];
  return months === undefined ? [] : [{ kind, name: months.name }];
});

/** Zero of what nobody has. */
function noneOf(name: string): Fact {
  const fact = defaultFact(name, 0);
  return { ...fact, origin: { ...fact.origin, isStatedNowhere: true } };
}

/** What is read of the household where the rules work out no such support. */
const nothingDerived: Facts['inputs'] = Object.fromEntries([
  ...monthsOfKinds.map(({ kind, name }) => [name, noneOf(kind)]),
  [monthsBefore.name, noneOf(monthsBefore.name)],
]);

const factsOfPerson = factReader(personFields);

/** @param settings what the case says of how it counts, which the graph reads as of the person */
export function personFacts(person: PersonFile, path: string, settings: Facts, reading: Reading): PersonFacts {
  const {
    context: { municipality, region, regionalCreditArea, parameters, date },
    resolver,
  } = reading;
  const origin: Origin = { ...resolver.measuredAt(path), isStatedNowhere: true };
  const plain = (value: number): Fact => ({ value, origin });
  const place = (value: string): CategoryFact => ({ value, origin: resolver.measuredAt('residence') });
  const { inputs, categories } = factsOfPerson(person, path, reading);
  const children = person.children ?? [];
  const adults = person.household === 'couple' ? 2 : 1;
  const adultAge = lookUpScalar(parameters, 'benefit.child.adult-age', date).value;
  return {
    inputs: {
      ...inputs,
      adults: plain(adults),
      householdSize: plain(adults + children.length),
      ...settings.inputs,
      ...nothingDerived,
    },
    categories: {
      ...categories,
      hasMinorChildren: { value: children.some((age) => age < adultAge) ? 'yes' : 'no', origin },
      municipality: place(municipality),
      region: place(region),
      regionalCreditArea: place(regionalCreditArea),
      ...settings.categories,
    },
    children: children.map((age, index) => ({
      kind: 'child',
      path: `${path}.children[${String(index)}]`,
      inputs: { age: plain(age) },
      categories: {},
    })),
  };
}

function isDerived({ categories }: ItemFacts): boolean {
  return categories['basis']?.value === 'derived';
}

/** Months with each support that the rules work out, and what is said once of the household but stands at a support. */
function derivedInputs(supports: readonly ItemFacts[]): Facts['inputs'] {
  const derived: Record<string, Fact> = {};
  for (const { kind, name } of monthsOfKinds) {
    const ofKind = supports.filter((one) => one.kind === kind && isDerived(one));
    const [first] = ofKind;
    if (first === undefined) continue;
    const months = ofKind.reduce((sum, one) => sum + (one.inputs['months']?.value ?? 0), 0);
    derived[name] = { value: months, origin: { path: `${first.path}.months`, grade: 'measured' } };
  }
  const before = supports.find((one) => one.kind === 'social-assistance' && isDerived(one))?.inputs[monthsBefore.name];
  if (before !== undefined) derived[monthsBefore.name] = before;
  return derived;
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
  const supports = (situation.supports ?? []).map((support, index) =>
    supportFacts(support, `${path}.supports[${String(index)}]`, person, reading),
  );
  const resources = (situation.resources ?? []).flatMap(
    (resource, index) => resourceFacts(resource, `${path}.resources[${String(index)}]`, reading) ?? [],
  );
  return {
    // The same facts on every side where no side says more, so that they are not read anew.
    person: supports.some(isDerived)
      ? { inputs: { ...facts.inputs, ...derivedInputs(supports) }, categories: facts.categories }
      : facts,
    items: { ...withOwnMonths({ work, supports }, situation), resources, children: facts.children },
  };
}
