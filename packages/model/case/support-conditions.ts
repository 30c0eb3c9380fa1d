import type { SituationFacts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { lookUpScalar } from '../parameters/look-up.ts';
import {
  kindsWithHousingSupplement,
  kindsWithResidenceSupplement,
  type SupportKindName,
} from '../rules/supports/support-kinds.ts';
import type { CaseContext } from './context.ts';
import type { ProblemDetails } from './problem.ts';
import type { Reading } from './reading.ts';
import type { PersonFile, SituationFile, SupportFile } from './schema.ts';
import { lastUnemploymentDay } from './unemployment-days.ts';

/** The ages of a support, in words. */
type AgeText = (from: number, to: number) => Text;

/** Supports that are given at some ages only: of each the dated parameters `benefit.<kind>.age-from` and `age-to`. */
const ages: Readonly<Partial<Record<SupportKindName, AgeText>>> = {
  'activity-compensation': (_, to) => ({
    sv: `aktivitetsersättning lämnas till och med ${String(to)} års ålder`,
    en: `activity compensation is given up to the age of ${String(to)}`,
  }),
  'development-allowance': (from, to) => ({
    sv: `utvecklingsersättning lämnas från ${String(from)} års ålder till ${String(to + 1)}`,
    en: `development allowance is given from the age of ${String(from)} to ${String(to + 1)}`,
  }),
};

/** The value of a dated parameter of the case. */
type Limit = (id: string) => number;

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

/** @param age at the start of the year: who reaches the first age within the year can have the support */
function ageProblem(kind: SupportKindName, age: number | undefined, limit: Limit): ProblemDetails | undefined {
  const words = ages[kind];
  if (words === undefined) return undefined;
  const [from, to] = [limit(`benefit.${kind}.age-from`), limit(`benefit.${kind}.age-to`)];
  if (age !== undefined && age + 1 >= from && age <= to) return undefined;
  return inconsistent(
    age === undefined ? `${kind}, person.age: ?` : `${kind}, person.age: ${String(age)}`,
    withAmount(words(from, to)),
    `person: { age: ${String(to - 4)} }`,
  );
}

const supplementNeeds = withAmount({
  sv: 'sjukersättning eller aktivitetsersättning i samma läge, som bostadstillägget hör till',
  en: 'sickness or activity compensation in the same situation, which the housing supplement belongs to',
});

const residenceNeeds = withAmount({
  sv: 'sjukpenning eller rehabiliteringspenning i samma läge, som boendetillägget hör till, och inget bostadstillägg',
  en: 'sickness benefit or rehabilitation allowance in the same situation, which the residence supplement belongs to, and no housing supplement',
});

const establishmentNeeds = (wage: number, year: string): Text =>
  withAmount({
    sv: `ett arbete i samma läge med högst lönen i ett etableringsjobb, ${String(wage)} kr i månaden ${year}`,
    en: `a job in the same situation with at most the wage of an establishment job, SEK ${String(wage)} a month in ${year}`,
  });

/** Wage of an establishment job in the year of the case, SEK per month (förordningen 2022:807, 8 §). */
function establishmentWage(limit: Limit): number {
  const [wage, then, now] = [
    limit('benefit.establishment-job.wage'),
    limit('benefit.establishment-job.income-base'),
    limit('basic-amount.income-base'),
  ];
  return Math.round((wage * now) / then);
}

const allowanceNeeds = (age: number): Text =>
  withAmount({
    sv: `barn under ${String(age)} år i person.children, som barnbidraget lämnas för`,
    en: `children under ${String(age)} in person.children, whom child allowance is given for`,
  });

const maintenanceNeeds = (age: number): Text =>
  withAmount({
    sv: `barn under ${String(age)} år i person.children, som underhållsstödet lämnas för`,
    en: `children under ${String(age)} in person.children, whom maintenance support is given for`,
  });

const housingAllowanceNeeds = (ofChild: number, young: number): Text =>
  withAmount({
    sv: `barn under ${String(ofChild)} år i person.children eller en ålder under ${String(young)} i person.age, som bostadsbidraget lämnas för`,
    en: `children under ${String(ofChild)} in person.children, or an age below ${String(young)} in person.age, which housing allowance is given for`,
  });

function usedUp(
  support: SupportFile,
  facts: SituationFacts,
  index: number,
  { parameters, date }: CaseContext,
): ProblemDetails | undefined {
  const item = facts.items.supports[index];
  if (support.kind !== 'unemployment-benefit' || item === undefined) return undefined;
  const used = item.inputs['daysUsed']?.value ?? 0;
  const last = lastUnemploymentDay(item, facts.person, {
    date,
    valueOf: (id) => lookUpScalar(parameters, id, date).value,
  });
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
  const benefits: readonly string[] = kindsWithResidenceSupplement;
  const has = (kinds: readonly string[]): boolean => supports.some((one) => kinds.includes(one.kind));
  const limit: Limit = (id) => lookUpScalar(context.parameters, id, context.date).value;
  const [adultAge, allowanceAge, youthAge] = [
    limit('benefit.child.adult-age'),
    limit('benefit.child-allowance.child-age'),
    limit('benefit.housing-allowance.youth-age'),
  ];
  const hasChildBelow = (age: number): boolean => (person.children ?? []).some((one) => one < age);
  for (const [index, support] of (file.supports ?? []).entries()) {
    const { kind, amount } = support;
    if (amount !== undefined) continue;
    const place = `${path}.supports[${String(index)}]`;
    const ofAge = ageProblem(kind, person.age, limit);
    if (ofAge !== undefined) faults.add(place, ofAge);
    if (kind === 'housing-supplement' && !has(compensations)) {
      faults.add(place, inconsistent(kind, supplementNeeds, '{ kind: sickness-compensation }'));
    }
    if (kind === 'residence-supplement' && (!has(benefits) || has(['housing-supplement']))) {
      faults.add(
        place,
        inconsistent(kind, residenceNeeds, '{ kind: sickness-benefit, qualifyingIncome: 300000 SEK/year }'),
      );
    }
    if (kind === 'establishment-job') {
      const wage = establishmentWage(limit);
      if (!facts.items.work.some(({ inputs }) => (inputs['wage']?.value ?? Infinity) <= wage)) {
        faults.add(
          place,
          inconsistent(
            kind,
            establishmentNeeds(wage, context.date.slice(0, 4)),
            `work: [{ wage: ${String(wage)} SEK/month }]`,
          ),
        );
      }
    }
    if (kind === 'child-allowance' && !hasChildBelow(allowanceAge)) {
      faults.add(place, inconsistent(kind, allowanceNeeds(allowanceAge), 'person: { children: [4, 9] }'));
    }
    if (kind === 'maintenance-support' && !hasChildBelow(adultAge)) {
      faults.add(place, inconsistent(kind, maintenanceNeeds(adultAge), 'person: { children: [4, 9] }'));
    }
    const isYoung = person.age !== undefined && person.age < youthAge;
    if (kind === 'housing-allowance' && !isYoung && !hasChildBelow(adultAge)) {
      faults.add(place, inconsistent(kind, housingAllowanceNeeds(adultAge, youthAge), 'person: { children: [4, 9] }'));
    }
    const ofDays = usedUp(support, facts, index, context);
    if (ofDays !== undefined) faults.add(`${place}.daysUsed`, ofDays);
  }
}
