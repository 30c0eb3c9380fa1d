import type { Unit } from '../graph/unit.ts';
import { formatKronor, formatNumber, formatPercent } from '../language/format.ts';
import type { Language } from '../language/text.ts';
import type { ParameterUnit } from '../parameters/parameter.ts';
import type { PriceUnit } from '../prices/unit-cost.ts';

/** Units that a value may be shown in: those of rules, of parameters and of prices. */
export type ShownUnit = Unit | ParameterUnit | PriceUnit;

const perTime: Readonly<Partial<Record<ShownUnit, Readonly<Record<Language, string>>>>> = {
  'SEK/year': { sv: ' per år', en: ' per year' },
  'SEK/month': { sv: ' per månad', en: ' per month' },
  'SEK/week': { sv: ' per vecka', en: ' per week' },
  'SEK/day': { sv: ' per dag', en: ' per day' },
  'SEK/unit': { sv: ' per enhet', en: ' per unit' },
  'SEK/visit': { sv: ' per besök', en: ' per visit' },
  'SEK/hour': { sv: ' per timme', en: ' per hour' },
  'SEK/case': { sv: ' per ärende', en: ' per case' },
  'SEK/km': { sv: ' per km', en: ' per km' },
  'SEK/DRG-point': { sv: ' per DRG-poäng', en: ' per DRG point' },
  SEK: { sv: '', en: '' },
};

/** What is counted, when there are several and when there is one. */
const counted: Readonly<
  Partial<Record<ShownUnit, Readonly<Record<Language, readonly [several: string, one: string]>>>>
> = {
  months: { sv: ['månader', 'månad'], en: ['months', 'month'] },
  weeks: { sv: ['veckor', 'vecka'], en: ['weeks', 'week'] },
  days: { sv: ['dagar', 'dag'], en: ['days', 'day'] },
  'days/month': { sv: ['dagar per månad', 'dag per månad'], en: ['days per month', 'day per month'] },
  years: { sv: ['år', 'år'], en: ['years', 'year'] },
  persons: { sv: ['personer', 'person'], en: ['persons', 'person'] },
  PBB: { sv: ['prisbasbelopp', 'prisbasbelopp'], en: ['price base amounts', 'price base amount'] },
  IBB: { sv: ['inkomstbasbelopp', 'inkomstbasbelopp'], en: ['income base amounts', 'income base amount'] },
  'index 1980=100': { sv: ['(1980 = 100)', '(1980 = 100)'], en: ['(1980 = 100)', '(1980 = 100)'] },
};

/** Decimals that a value of a unit is shown with unless others are asked for; of a share, those of its per cent. */
function ordinaryDecimals(unit: ShownUnit): number {
  if (perTime[unit] !== undefined) return 0;
  return unit === 'share' ? 3 : unit === 'index 1980=100' ? 2 : 4;
}

/** A value in words: `228 000 kr per år`, `31,42 %`, `12 månader`. @param decimals most decimals, of a share those of its per cent */
export function valueText(
  value: number,
  unit: ShownUnit,
  language: Language,
  decimals = ordinaryDecimals(unit),
): string {
  const time = perTime[unit];
  if (time !== undefined) return `${formatKronor(value, language, decimals)}${time[language]}`;
  if (unit === 'share') return formatPercent(value, language, decimals);
  if (unit === 'flag') return language === 'sv' ? (value === 1 ? 'ja' : 'nej') : value === 1 ? 'yes' : 'no';
  const word = counted[unit]?.[language][Math.abs(value) === 1 ? 1 : 0];
  const number = formatNumber(value, language, decimals);
  return word === undefined ? number : `${number}\u00a0${word}`;
}

/** What units are called that no word stands beside a value for. */
const unnamed: Readonly<Partial<Record<ShownUnit, Readonly<Record<Language, string>>>>> = {
  share: { sv: 'andel', en: 'share' },
  factor: { sv: 'faktor', en: 'factor' },
  quantity: { sv: 'antal', en: 'quantity' },
  flag: { sv: 'ja/nej', en: 'yes/no' },
  'index 1980=100': { sv: 'index (1980 = 100)', en: 'index (1980 = 100)' },
};

/** A unit in words: `kr per år`, `månader`. */
export function unitText(unit: ShownUnit, language: Language): string {
  const time = perTime[unit];
  if (time !== undefined) return `${language === 'sv' ? 'kr' : 'SEK'}${time[language]}`;
  return unnamed[unit]?.[language] ?? counted[unit]?.[language][0] ?? unit;
}
