import { valueText } from '../../explanation/value-text.ts';
import { perOf, type Unit } from '../../graph/unit.ts';
import { formatKronor, formatNumber, formatPercent } from '../../language/format.ts';
import type { Language } from '../../language/text.ts';
import type { UncertainInput } from '../inputs.ts';
import type { Probability } from '../summary.ts';

const digits = 3;

/** A number with as many digits as an uncertain figure can bear. */
function rounded(value: number, most = digits): number {
  return Number(value.toPrecision(most));
}

/** A figure in words with three digits: `459 000 kr` (its name says when it is yearly); `aldrig` for a payback that never comes. */
export function figureText(value: number, unit: Unit, language: Language): string {
  if (value === Infinity) return language === 'sv' ? 'aldrig' : 'never';
  if (unit === 'months') return valueText(Math.round(value), unit, language);
  if (unit === 'share') return formatPercent(rounded(value), language, 1);
  if (unit === 'factor') return formatNumber(rounded(value), language, 2);
  return unit === 'SEK' || unit === 'SEK/year'
    ? formatKronor(rounded(value), language)
    : valueText(rounded(value), unit, language);
}

const per: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  year: { sv: 'per år', en: 'per year' },
  month: { sv: 'per månad', en: 'per month' },
  week: { sv: 'per vecka', en: 'per week' },
  day: { sv: 'per dag', en: 'per day' },
  unit: { sv: 'per enhet', en: 'per unit' },
};

/** What an input is told in. */
type ToldIn = Pick<UncertainInput, 'unit' | 'priceUnit'>;

/** The value of an input in its own unit; a price per what the catalogue has it per. @param most digits: more than three for a value that is worked out and not drawn */
export function inputText(value: number, { unit, priceUnit }: ToldIn, language: Language, most = digits): string {
  if (priceUnit !== undefined) return valueText(rounded(value, most), priceUnit, language, 2);
  if (unit === 'share') return formatPercent(rounded(value, most), language, 1);
  const ofMoney = perOf(unit);
  if (ofMoney === undefined) return formatNumber(rounded(value, most), language, 2);
  const time = per[ofMoney]?.[language];
  return [formatKronor(rounded(value, most), language), ...(time === undefined ? [] : [time])].join(' ');
}

/** A probability as it may be said after a number of draws: never 0 or 100 per cent, for that is not known. */
export function probabilityText({ probability, times, draws }: Probability, language: Language): string {
  const word = language === 'sv' ? 'procent' : 'per cent';
  if (times === 0 || probability < 0.01) return language === 'sv' ? `mindre än 1 ${word}` : `less than 1 ${word}`;
  if (times === draws || probability > 0.99) return language === 'sv' ? `mer än 99 ${word}` : `more than 99 ${word}`;
  return `${formatNumber(probability * 100, language)} ${word}`;
}
