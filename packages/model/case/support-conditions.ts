import type { SituationFacts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { lookUpScalar } from '../parameters/look-up.ts';
import { kindsWithHousingSupplement, type SupportKindName } from '../rules/supports/support-kinds.ts';
import type { CaseContext } from './context.ts';
import type { ProblemDetails } from './problem.ts';
import type { Reading } from './reading.ts';
import type { PersonFile, SituationFile, SupportFile } from './schema.ts';

/** First and last age at the start of the year that a support can be given at. */
const ages: Readonly<Partial<Record<SupportKindName, { readonly from: number; readonly to: number; readonly law: Text }>>> = {
  'activity-compensation': {
    from: 18,
    to: 29,
    law: { sv: 'aktivitetsersättning lämnas till och med 29 års ålder', en: 'activity compensation is given up to the age of 29' },
  },
  'development-allowance': {
    from: 17,
    to: 24,
    law: { sv: 'utvecklingsersättning lämnas från 18 års ålder till 25', en: 'development allowance is given from the age of 18 to 25' },
  },
};

function inconsistent(found: string, expected: Text, example: string): ProblemDetails {
  return { kind: 'inconsistent', found, expected, example };
}

const amountInstead: Text = {
  sv: 'det som betalades anges annars i amount',
  en: 'what was paid is otherwise stated in amount',
};

function withAmount(text: Text): Text {
  return { sv: `${text.sv}; ${amountInstead.sv}`, en: `${text.en}; ${amountInstead.en}` };
}

function ageProblem(kind: SupportKindName, age: number | undefined): ProblemDetails | undefined {
  const limits = ages[kind];
  if (limits === undefined || (age !== undefined && age >= limits.from && age <= limits.to)) return undefined;
  return inconsistent(age === undefined ? `${kind}, person.age: ?` : `${kind}, person.age: ${String(age)}`, withAmount(limits.law), `person: { age: ${String(limits.to - 4)} }`);
}

const supplementNeeds = withAmount({
  sv: 'sjukersättning eller aktivitetsersättning i samma läge, som bostadstillägget hör till',
  en: 'sickness or activity compensation in the same situation, which the housing supplement belongs to',
});

const allowanceNeeds = withAmount({
  sv: 'barn under 16 år i person.children, som barnbidraget lämnas för',
  en: 'children under 16 in person.children, whom child allowance is given for',
});

const maintenanceNeeds = withAmount({
  sv: 'barn under 18 år i person.children, som underhållsstödet lämnas för',
  en: 'children under 18 in person.children, whom maintenance support is given for',
});

const housingAllowanceNeeds = withAmount({
  sv: 'barn under 18 år i person.children eller en ålder under 29 i person.age, som bostadsbidraget lämnas för',
  en: 'children under 18 in person.children, or an age below 29 in person.age, which housing allowance is given for',
});

function usedUp(support: SupportFile, facts: SituationFacts, index: number, context: CaseContext): ProblemDetails | undefined {
  if (support.kind !== 'unemployment-benefit') return undefined;
  const used = facts.items.supports[index]?.inputs['daysUsed']?.value ?? 0;
  const days = (id: string): number => lookUpScalar(context.parameters, `benefit.unemployment.${id}`, context.date).value;
  const isParent = facts.person.categories['hasMinorChildren']?.value === 'yes';
  const isOlderAct = context.date < '2025-10-01' || support.level === 'earlier-act';
  const longest = days(isOlderAct && isParent ? 'last-day-parent' : 'last-day');
  const last = isOlderAct ? longest : Math.min(longest, facts.items.supports[index]?.inputs['periodDays']?.value ?? longest);
  if (used < last) return undefined;
  return inconsistent(
    `daysUsed: ${String(used)}`,
    {
      sv: `färre använda dagar än de ${String(last)} som a-kassan räcker; därefter lämnas aktivitetsstöd (activity-support)`,
      en: `fewer used days than the ${String(last)} that unemployment benefit lasts; after them there is activity support (activity-support)`,
    },
    '{ kind: activity-support, previousWage: 25000 SEK/month, daysUsed: 300 }',
  );
}

/** One side of a person's life, as it is written and as the graph reads it. */
interface WrittenSide {
  readonly facts: SituationFacts;
  readonly file: SituationFile;
  readonly person: PersonFile;
  readonly path: string;
}

/** A support that the rules work out must be one that the person can have: otherwise its amount would be wrong in silence. */
export function checkSupportConditions({ facts, file, person, path }: WrittenSide, { context, faults }: Reading): void {
  const { supports } = facts.items;
  const compensations: readonly string[] = kindsWithHousingSupplement;
  const limit = (id: string): number => lookUpScalar(context.parameters, id, context.date).value;
  const hasChildBelow = (age: number): boolean => (person.children ?? []).some((one) => one < age);
  for (const [index, support] of (file.supports ?? []).entries()) {
    const { kind, amount } = support;
    if (amount !== undefined) continue;
    const place = `${path}.supports[${String(index)}]`;
    const ofAge = ageProblem(kind, person.age);
    if (ofAge !== undefined) faults.add(place, ofAge);
    if (kind === 'housing-supplement' && !supports.some((one) => compensations.includes(one.kind))) {
      faults.add(place, inconsistent(kind, supplementNeeds, '{ kind: sickness-compensation }'));
    }
    if (kind === 'child-allowance' && !hasChildBelow(limit('benefit.child-allowance.child-age'))) {
      faults.add(place, inconsistent(kind, allowanceNeeds, 'person: { children: [4, 9] }'));
    }
    if (kind === 'maintenance-support' && !hasChildBelow(limit('benefit.child.adult-age'))) {
      faults.add(place, inconsistent(kind, maintenanceNeeds, 'person: { children: [4, 9] }'));
    }
    const isYoung = person.age !== undefined && person.age < limit('benefit.housing-allowance.youth-age');
    if (kind === 'housing-allowance' && !isYoung && !hasChildBelow(limit('benefit.child.adult-age'))) {
      faults.add(place, inconsistent(kind, housingAllowanceNeeds, 'person: { children: [4, 9] }'));
    }
    const ofDays = usedUp(support, facts, index, context);
    if (ofDays !== undefined) faults.add(`${place}.daysUsed`, ofDays);
  }
}
