import { formatKronor, formatNumber, formatPercent } from '../../language/format.ts';
import type { SituationFacts } from '../../graph/situation-facts.ts';
import { newActFrom } from '../../rules/supports/unemployment-benefit.ts';
import { categoryOf, childAges, inputOf, type Limit, type LimitedItem, nameOf, type ValueOf } from './limit.ts';

function ofSicknessIncome({ item, valueOf }: LimitedItem): readonly Limit[] {
  const [floor, base] = [valueOf('benefit.sickness.income-floor') ?? 0, valueOf('basic-amount.price-base') ?? 0];
  if (inputOf(item, 'qualifyingIncome') >= floor * base) return [];
  return [
    {
      kind: 'income',
      path: `${item.path}.qualifyingIncome`,
      text: () => ({
        sv: `en sjukpenninggrundande inkomst under ${formatKronor(floor * base, 'sv')} per år (${formatPercent(floor, 'sv', 0)} av prisbasbeloppet) ger ingen ${nameOf(item).sv}: beloppet är 0`,
        en: `a qualifying income below ${formatKronor(floor * base, 'en')} a year (${formatPercent(floor, 'en', 0)} of the price base amount) gives no ${nameOf(item).en}: the amount is 0`,
      }),
    },
  ];
}

function ofInsurance({ item, facts, valueOf }: LimitedItem): readonly Limit[] {
  const least = valueOf('benefit.disability.least-insurance-years') ?? 0;
  const years = inputOf(facts.person, 'insuranceYears');
  if (years >= least || inputOf(item, 'assumedIncome') > 0) return [];
  return [
    {
      kind: 'income',
      path: item.path,
      text: () => ({
        sv: `${nameOf(item).sv} i form av garantiersättning kräver minst ${String(least)} försäkringsår, och personen har ${formatNumber(years, 'sv')}: beloppet är 0`,
        en: `${nameOf(item).en} at the guarantee level needs at least ${String(least)} insurance years, and the person has ${formatNumber(years, 'en')}: the amount is 0`,
      }),
    },
  ];
}

/** The act of 2024 asks for a least income; a period that follows on another is counted on it anyhow. */
function ofUnemploymentIncome({ item, valueOf, date }: LimitedItem): readonly Limit[] {
  const least = valueOf('benefit.unemployment.least-income-month');
  const wage = inputOf(item, 'previousWage');
  const isFollowOn = inputOf(item, 'periodDays') === valueOf('benefit.unemployment.follow-on-days');
  if (
    date < newActFrom ||
    categoryOf(item, 'level') === 'earlier-act' ||
    isFollowOn ||
    least === undefined ||
    wage >= least
  )
    return [];
  return [
    {
      kind: 'income',
      path: `${item.path}.previousWage`,
      text: () => ({
        sv: `a-kassa kräver en inkomst på minst ${formatKronor(least, 'sv')} i månaden i genomsnitt, och den tidigare lönen är ${formatKronor(wage, 'sv')}: beloppet räknas ändå`,
        en: `unemployment benefit needs an income of at least ${formatKronor(least, 'en')} a month on average, and the previous wage is ${formatKronor(wage, 'en')}: the amount is counted all the same`,
      }),
    },
  ];
}

function ofParents({ item, facts, valueOf }: LimitedItem): readonly Limit[] {
  const below = valueOf('benefit.parental.child-age') ?? 0;
  if (childAges(facts).some((age) => age < below)) return [];
  return [
    {
      kind: 'household',
      path: item.path,
      text: () => ({
        sv: `föräldrapenning lämnas för barn under ${String(below)} år, och person.children har inget: beloppet räknas ändå`,
        en: `parental benefit is given for children under ${String(below)}, and person.children has none: the amount is counted all the same`,
      }),
    },
  ];
}

/** Maintenance support is for a child whose parents live apart (SFB 17 kap. 2 § och 18 kap. 2 §). */
function ofMaintenance({ item, facts }: LimitedItem): readonly Limit[] {
  if (categoryOf(facts.person, 'household') !== 'couple') return [];
  return [
    {
      kind: 'household',
      path: item.path,
      text: () => ({
        sv: 'underhållsstöd lämnas bara för barn vars föräldrar inte bor ihop, och hushållet har två vuxna: det räknas för alla barn i person.children',
        en: 'maintenance support is given only for children whose parents live apart, and the household has two adults: it is counted for every child in person.children',
      }),
    },
  ];
}

/** The daily amount follows the unemployment benefit, which has a highest one. */
function ofDayAmount({ item, valueOf }: LimitedItem): readonly Limit[] {
  const [ceiling, days] = [
    valueOf('benefit.activity-support.income-ceiling-month'),
    valueOf('benefit.days-per-month') ?? 1,
  ];
  const ofIncome =
    ceiling === undefined ? undefined : (ceiling * (valueOf('benefit.unemployment.level.member') ?? 1)) / days;
  const highest = Math.max(ofIncome ?? 0, valueOf('benefit.unemployment.max-day-first-100') ?? 0);
  const amount = inputOf(item, 'dayAmount');
  if (amount <= Math.ceil(highest)) return [];
  return [
    {
      kind: 'income',
      path: `${item.path}.dayAmount`,
      text: () => ({
        sv: `aktivitetsstöd lämnas med högst ${formatKronor(highest, 'sv')} per dag, och dagsbeloppet är ${formatKronor(amount, 'sv')}: det räknas ändå`,
        en: `activity support is at most ${formatKronor(highest, 'en')} a day, and the daily amount is ${formatKronor(amount, 'en')}: it is counted all the same`,
      }),
    },
  ];
}

const byKind: Readonly<Partial<Record<string, (one: LimitedItem) => readonly Limit[]>>> = {
  'sickness-benefit': ofSicknessIncome,
  'rehabilitation-allowance': ofSicknessIncome,
  'sickness-compensation': ofInsurance,
  'activity-compensation': ofInsurance,
  'dormant-compensation': ofInsurance,
  'unemployment-benefit': ofUnemploymentIncome,
  'activity-support': ofDayAmount,
  'parental-benefit': ofParents,
  'maintenance-support': ofMaintenance,
};

const steps: Readonly<Partial<Record<string, string>>> = {
  'sickness-benefit': 'benefit.sickness.extent-step',
  'rehabilitation-allowance': 'benefit.sickness.extent-step',
  'sickness-compensation': 'benefit.disability.extent-step',
  'activity-compensation': 'benefit.disability.extent-step',
  'parental-benefit': 'benefit.parental.extent-step',
};

const slack = 1e-9;

/** Extents between the parts that a support is given in. */
function ofExtent({ item, valueOf }: LimitedItem): readonly Limit[] {
  const parameter = steps[item.kind];
  const step = parameter === undefined ? undefined : valueOf(parameter);
  const extent = inputOf(item, 'extent');
  if (step === undefined || Math.abs(extent / step - Math.round(extent / step)) < slack) return [];
  return [
    {
      kind: 'extent',
      path: `${item.path}.extent`,
      text: () => ({
        sv: `${nameOf(item).sv} lämnas i delar om ${formatPercent(step, 'sv', 1)}, och omfattningen är ${formatPercent(extent, 'sv', 1)}: den räknas som den står`,
        en: `${nameOf(item).en} is given in parts of ${formatPercent(step, 'en', 1)}, and the extent is ${formatPercent(extent, 'en', 1)}: it is counted as it stands`,
      }),
    },
  ];
}

/** What a worked-out support needs of household, income and extent, and does not have. */
export function needLimits(one: LimitedItem): readonly Limit[] {
  return [...(byKind[one.item.kind]?.(one) ?? []), ...ofExtent(one)];
}

/** A fee to an unemployment fund changes nothing in a year without the credit. */
export function feeLimits({ person }: SituationFacts, valueOf: ValueOf, date: string): readonly Limit[] {
  const fee = person.inputs['unemploymentFundFee'];
  if (fee === undefined || fee.value === 0 || valueOf('income-tax.unemployment-fund-credit') !== 0) return [];
  return [
    {
      kind: 'years',
      path: fee.origin.path,
      text: () => ({
        sv: `avgiften till a-kassan gav ingen skattereduktion ${date}: den ändrar inget`,
        en: `the fee to an unemployment fund gave no tax credit on ${date}: it changes nothing`,
      }),
    },
  ];
}
