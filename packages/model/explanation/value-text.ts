import type { Unit } from '../graph/unit.ts';
import { formatKronor, formatNumber, formatPercent } from '../language/format.ts';
import type { Language } from '../language/text.ts';

const perTime: Readonly<Partial<Record<Unit, Readonly<Record<Language, string>>>>> = {
  'SEK/year': { sv: ' per år', en: ' per year' },
  'SEK/month': { sv: ' per månad', en: ' per month' },
  'SEK/week': { sv: ' per vecka', en: ' per week' },
  'SEK/day': { sv: ' per dag', en: ' per day' },
  'SEK/unit': { sv: ' per enhet', en: ' per unit' },
  SEK: { sv: '', en: '' },
};

/** What is counted, when there are several and when there is one. */
const counted: Readonly<Partial<Record<Unit, Readonly<Record<Language, readonly [several: string, one: string]>>>>> = {
  months: { sv: ['månader', 'månad'], en: ['months', 'month'] },
  weeks: { sv: ['veckor', 'vecka'], en: ['weeks', 'week'] },
  days: { sv: ['dagar', 'dag'], en: ['days', 'day'] },
  'days/month': { sv: ['dagar per månad', 'dag per månad'], en: ['days per month', 'day per month'] },
  years: { sv: ['år', 'år'], en: ['years', 'year'] },
  persons: { sv: ['personer', 'person'], en: ['persons', 'person'] },
  PBB: { sv: ['prisbasbelopp', 'prisbasbelopp'], en: ['price base amounts', 'price base amount'] },
  IBB: { sv: ['inkomstbasbelopp', 'inkomstbasbelopp'], en: ['income base amounts', 'income base amount'] },
};

/** A value in words: `228 000 kr per år`, `31,42 %`, `12 månader`. Small daily and unit amounts keep their öre. */
export function valueText(value: number, unit: Unit, language: Language): string {
  const time = perTime[unit];
  if (time !== undefined) return `${formatKronor(value, language)}${time[language]}`;
  if (unit === 'share') return formatPercent(value, language, 3);
  if (unit === 'flag') return language === 'sv' ? (value === 1 ? 'ja' : 'nej') : value === 1 ? 'yes' : 'no';
  const word = counted[unit]?.[language][value === 1 ? 1 : 0];
  const number = formatNumber(value, language, 4);
  return word === undefined ? number : `${number}\u00a0${word}`;
}
