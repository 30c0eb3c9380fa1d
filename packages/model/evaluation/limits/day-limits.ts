import { lastUnemploymentDay } from '../../case/unemployment-days.ts';
import { formatNumber } from '../../language/format.ts';
import type { Language, Text } from '../../language/text.ts';
import { categoryOf, childAges, inputOf, type Limit, type LimitedItem } from './limit.ts';

/** What is told of a limit, once it is asked for. */
type Told = () => Text;

const slack = 1e-6;
const days = (count: number, language: Language): string => formatNumber(Math.round(count), language);

function weekdays({ item, valueOf }: LimitedItem): number {
  return (valueOf('benefit.days-per-month') ?? 0) * inputOf(item, 'months');
}

function calendarDays({ item, valueOf }: LimitedItem): number {
  return ((valueOf('benefit.sickness.days-per-year') ?? 0) * inputOf(item, 'months')) / 12;
}

function ofUnemployment(one: LimitedItem): readonly Told[] {
  const { item, facts, valueOf, date } = one;
  const [used, unemployed] = [inputOf(item, 'daysUsed'), weekdays(one) * inputOf(item, 'extent')];
  const wanted = used === 0 ? unemployed - (valueOf('benefit.unemployment.waiting-days') ?? 0) : unemployed;
  const last = lastUnemploymentDay(item, facts.person, { date, valueOf });
  const partTime = valueOf('benefit.unemployment.part-time-days');
  const isBesideWork = inputOf(item, 'extent') < 1 && facts.items.work.length > 0;
  const left = last - used;
  return [
    ...(wanted > left + slack
      ? [
          () => ({
            sv: `a-kassans dagar tar slut under året: ${days(left, 'sv')} av ${days(last, 'sv')} är kvar, och månaderna har ${days(wanted, 'sv')}. Dagarna därefter ger inget; lägg aktivitetsstöd (activity-support) efter dem`,
            en: `the days of unemployment benefit run out within the year: ${days(left, 'en')} of ${days(last, 'en')} are left, and the months have ${days(wanted, 'en')}. The days after them give nothing; put activity support (activity-support) after them`,
          }),
        ]
      : []),
    ...(partTime !== undefined && isBesideWork && wanted > partTime + slack
      ? [
          () => ({
            sv: `a-kassa jämsides med deltidsarbete lämnades i högst ${days(partTime, 'sv')} dagar, och här räknas ${days(wanted, 'sv')}`,
            en: `unemployment benefit beside part-time work was given for at most ${days(partTime, 'en')} days, and here ${days(wanted, 'en')} are counted`,
          }),
        ]
      : []),
  ];
}

function ofActivitySupport(one: LimitedItem): readonly Told[] {
  const most = one.valueOf('benefit.activity-support.base-days');
  const last = inputOf(one.item, 'daysUsed') + weekdays(one);
  if (most === undefined || categoryOf(one.item, 'level') !== 'base' || last <= most + slack) return [];
  return [
    () => ({
      sv: `aktivitetsstöd med grundbelopp lämnas i jobb- och utvecklingsgarantin i högst ${days(most, 'sv')} dagar, och året slutar med dag ${days(last, 'sv')}: alla räknas`,
      en: `activity support at the base amount is given for at most ${days(most, 'en')} days in the job and development guarantee, and the year ends with day ${days(last, 'en')}: all are counted`,
    }),
  ];
}

function ofSickness(one: LimitedItem): readonly Told[] {
  const { item, valueOf } = one;
  const [used, wanted, normal] = [
    inputOf(item, 'daysUsed'),
    calendarDays(one),
    valueOf('benefit.sickness.normal-days') ?? Infinity,
  ];
  const more = valueOf('benefit.sickness.continuation-days');
  // The first day of a spell is not counted.
  const atNormal = Math.max(0, used === 0 ? normal + 1 : normal - used);
  const isNormal = categoryOf(item, 'level') === 'normal';
  const [most, last] = [normal + (more ?? Infinity), used + wanted];
  return [
    ...(isNormal && wanted > atNormal + slack
      ? [
          () => ({
            sv: `sjukpenning på normalnivån lämnas i högst ${days(normal, 'sv')} dagar: ${days(wanted - atNormal, 'sv')} av årets ${days(wanted, 'sv')} dagar räknas på fortsättningsnivån`,
            en: `sickness benefit at the normal level is given for at most ${days(normal, 'en')} days: ${days(wanted - atNormal, 'en')} of the year's ${days(wanted, 'en')} days are counted at the continuation level`,
          }),
        ]
      : []),
    ...(last > most + slack
      ? [
          () => ({
            sv: `sjukpenning lämnades i högst ${days(most, 'sv')} dagar, och året slutar med dag ${days(last, 'sv')}: alla räknas`,
            en: `sickness benefit was given for at most ${days(most, 'en')} days, and the year ends with day ${days(last, 'en')}: all are counted`,
          }),
        ]
      : []),
  ];
}

/** Days of parental benefit go by child: few after the fourth year, and few at the minimum level. */
function ofParents(one: LimitedItem): readonly Told[] {
  const { item, facts, valueOf } = one;
  const children = childAges(facts).filter((age) => age < (valueOf('benefit.parental.child-age') ?? 0));
  if (children.length === 0) return [];
  const wanted = calendarDays(one) * inputOf(item, 'extent');
  const later = valueOf('benefit.parental.later-child-age');
  const whole = valueOf('benefit.parental.days') ?? Infinity;
  const ofLater = valueOf('benefit.parental.later-days') ?? whole;
  const atMinimum =
    categoryOf(item, 'level') === 'minimum' ? (valueOf('benefit.parental.minimum-days') ?? Infinity) : Infinity;
  const most = children.reduce(
    (sum, age) => sum + Math.min(later !== undefined && age >= later ? ofLater : whole, atMinimum),
    0,
  );
  if (wanted <= most + slack) return [];
  return [
    () => ({
      sv: `föräldrapenning lämnas för barnen i högst ${days(most, 'sv')} dagar (efter barnets fjärde år och på lägstanivå är de få), och här räknas ${days(wanted, 'sv')}`,
      en: `parental benefit is given for the children for at most ${days(most, 'en')} days (they are few after the child's fourth year and at the minimum level), and here ${days(wanted, 'en')} are counted`,
    }),
  ];
}

const byKind: Readonly<Partial<Record<string, (one: LimitedItem) => readonly Told[]>>> = {
  'unemployment-benefit': ofUnemployment,
  'activity-support': ofActivitySupport,
  'sickness-benefit': ofSickness,
  'rehabilitation-allowance': ofSickness,
  'parental-benefit': ofParents,
};

/** Days of a worked-out support that run out within the year. */
export function dayLimits(one: LimitedItem): readonly Limit[] {
  return (byKind[one.item.kind]?.(one) ?? []).map((text) => ({ kind: 'days', path: one.item.path, text }));
}
