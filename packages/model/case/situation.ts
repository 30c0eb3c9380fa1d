import type { CategoryFact, Fact, Facts, ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import { lookUpScalar } from '../parameters/look-up.ts';
import type { CaseContext } from './context.ts';
import { jobFacts } from './job-facts.ts';
import type { Faults, Resolver } from './resolve.ts';
import { resourceFacts } from './resource-facts.ts';
import type { PersonFile, SituationFile, SupportFile } from './schema.ts';
import { assumedFact, defaultFact } from './setting.ts';
import { supportFacts } from './support-facts.ts';

/** Facts that are the same before and after: the person, the place and the settings of the case. */
export interface PersonFacts extends Facts {
  readonly children: readonly ItemFacts[];
}

/** @param settings inputs of the case itself: indirect-tax factor and collective add-ons */
export function personFacts(
  person: PersonFile | undefined,
  path: string,
  context: CaseContext,
  settings: { readonly inputs: Readonly<Record<string, Fact>>; readonly subsidyCeiling: CategoryFact },
  resolver: Resolver,
): PersonFacts {
  const origin = { path, grade: 'measured' } as const;
  const plain = (value: number): Fact => ({ value, origin });
  const category = (value: string): CategoryFact => ({ value, origin });
  const children = person?.children ?? [];
  const adults = person?.household === 'couple' ? 2 : 1;
  const adultAge = lookUpScalar(context.parameters, 'benefit.child.adult-age', context.date).value;
  return {
    inputs: {
      age: person?.age === undefined ? assumedFact(`${path}.age`, 40, { sv: 'Vuxen under 65, när ingen ålder anges', en: 'An adult below 65, when no age is stated' }) : { value: person.age, origin: { path: `${path}.age`, grade: 'measured' } },
      insuranceYears: person?.insuranceYears === undefined ? defaultFact(`${path}.insuranceYears`, 40) : resolver.fact(person.insuranceYears, `${path}.insuranceYears`),
      housingCost: person?.housingCost === undefined ? defaultFact(`${path}.housingCost`, 0) : resolver.fact(person.housingCost, `${path}.housingCost`),
      partnerNetIncome: person?.partnerNetIncome === undefined ? defaultFact(`${path}.partnerNetIncome`, 0) : resolver.fact(person.partnerNetIncome, `${path}.partnerNetIncome`),
      adults: plain(adults),
      householdSize: plain(adults + children.length),
      ...settings.inputs,
    },
    categories: {
      household: category(person?.household ?? 'single'),
      hasMinorChildren: category(children.some((age) => age < adultAge) ? 'yes' : 'no'),
      municipality: { value: context.municipality, origin: { path: 'residence', grade: 'measured' } },
      region: { value: context.region, origin: { path: 'residence', grade: 'measured' } },
      subsidyCeiling: settings.subsidyCeiling,
    },
    children: children.map((age, index) => ({
      kind: 'child',
      path: `${path}.children[${String(index)}]`,
      inputs: { age: plain(age) },
      categories: {},
    })),
  };
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** Months with a support that the rules work out from the whole person's economy. */
function derivedMonths(supports: readonly ItemFacts[], kind: string): Fact {
  const derived = supports.filter((one) => one.kind === kind && one.categories['basis']?.value === 'derived');
  const months = derived.reduce((sum, one) => sum + (one.inputs['months']?.value ?? 0), 0);
  const [first] = derived;
  return first === undefined ? defaultFact(kind, 0) : { value: months, origin: { path: `${first.path}.months`, grade: 'measured' } };
}

const onHousingCost: readonly string[] = ['social-assistance', 'housing-supplement', 'housing-allowance'];

function needsHousingCost(support: SupportFile): boolean {
  return support.amount === undefined && onHousingCost.includes(support.kind);
}

/** Months in a row with assistance before the year; what the job stimulus needs when nothing is said. */
function monthsBefore(supports: readonly SupportFile[], path: string, resolver: Resolver): Fact {
  const place = supports.findIndex((one) => one.kind === 'social-assistance' && one.amount === undefined);
  const stated = supports[place]?.monthsBefore;
  const at = `${path}.supports[${String(place)}].monthsBefore`;
  if (stated !== undefined) return resolver.fact(stated, at);
  if (place < 0) return defaultFact('monthsBefore', 0);
  return assumedFact(at, 6, { sv: 'Ett halvår med bistånd, när inget annat anges', en: 'Half a year with assistance, when nothing else is stated' });
}

/** One side of a type case, before or after, as the graph reads it. */
export function situationFacts(
  situation: SituationFile,
  path: string,
  person: PersonFacts,
  hasHousingCost: boolean,
  context: CaseContext,
  resolver: Resolver,
  faults: Faults,
): SituationFacts {
  const work = (situation.work ?? []).map((job, index) => jobFacts(job, `${path}.work[${String(index)}]`, context, resolver, faults));
  const supports = (situation.supports ?? [])
    .map((support, index) => supportFacts(support, `${path}.supports[${String(index)}]`, resolver, faults))
    .filter(isDefined);
  const resources = (situation.resources ?? [])
    .map((resource, index) => resourceFacts(resource, `${path}.resources[${String(index)}]`, context, resolver, faults))
    .filter(isDefined);
  for (const [index, support] of (situation.supports ?? []).entries()) {
    if (needsHousingCost(support) && !hasHousingCost) {
      faults.add(`${path}.supports[${String(index)}].amount`, {
        problem: 'missing-key',
        found: undefined,
        expected: {
          text: {
            sv: 'ett angivet belopp i amount, eller personens boendekostnad i person.housingCost, som stödet räknas fram av',
            en: "a stated amount, or the person's housing cost in person.housingCost, which the support is worked out from",
          },
        },
        example: 'person: { housingCost: 5600 SEK/month }',
      });
    }
  }
  return {
    person: {
      inputs: {
        ...person.inputs,
        assistanceMonths: derivedMonths(supports, 'social-assistance'),
        assistanceMonthsBefore: monthsBefore(situation.supports ?? [], path, resolver),
        housingSupplementMonths: derivedMonths(supports, 'housing-supplement'),
        housingAllowanceMonths: derivedMonths(supports, 'housing-allowance'),
        childAllowanceMonths: derivedMonths(supports, 'child-allowance'),
        introductionMonths: derivedMonths(supports, 'introduction-benefit'),
      },
      categories: person.categories,
    },
    items: { work, supports, resources, children: person.children },
  };
}
