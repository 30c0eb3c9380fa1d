import { formatNumber, formatPercent, type Language, type Text, valueText } from '@samnytta/model';
import type { Cell, NotGiven, Quantity, Range } from '../document/cell-schema.ts';
import { sourcesText } from './source-text.ts';

/** `bare` leaves out kronor and what they are per, which the table's heading says; `kronor` leaves out what they are per. */
export type Manner = 'bare' | 'kronor' | 'full';

/** Stands where there is no value. */
const dash = '–';
/** Stands where a value is suppressed. */
const suppressedMark: Text = { sv: 'döljs', en: 'suppressed' };
const points: Text = { sv: '%-enh.', en: 'pp' };
const million = 1_000_000;
const perCent = 0.01;
const noBreakSpace = '\u00a0';

/** The value as it is rounded for show, halves away from zero, but for decimals, which writing it rounds. @param whole what is written without decimals */
function rounded({ value, step }: Pick<Quantity, 'value' | 'step'>, whole = 1): number {
  return step < whole ? value : Math.sign(value) * Math.round(Math.abs(value) / step) * step;
}

function decimalsOf(step: number): number {
  return step >= 1 ? 0 : Math.round(-Math.log10(step));
}

function quantityText(one: Quantity, language: Language, manner: Manner): string {
  const value = rounded(one, one.kind === 'share' ? perCent : 1);
  const decimals = decimalsOf(one.step);
  const sign = one.isSigned === true && value >= one.step / 2 ? '+' : '';
  switch (one.kind) {
    case 'money': {
      const unit = manner === 'full' ? one.unit : 'SEK';
      return (
        sign +
        (manner === 'bare'
          ? formatNumber(value, language, decimals, decimals)
          : valueText(value, unit, language, decimals))
      );
    }
    case 'share': {
      const places = Math.max(0, decimals - 2);
      if (one.isDifference === true)
        return `${sign}${formatNumber(value * 100, language, places)}${noBreakSpace}${points[language]}`;
      const text = formatPercent(value, language, places);
      return one.bound === undefined ? sign + text : `${one.bound === 'below' ? '<' : '>'}${noBreakSpace}${text}`;
    }
    case 'number':
      return sign + valueText(value, one.unit, language, decimals);
  }
}

function endText(end: Quantity | NotGiven, language: Language, manner: Manner): string {
  return end.kind === 'not-given' ? (end.mark?.[language] ?? dash) : quantityText(end, language, manner);
}

/** An amount in millions with three digits at most: `1,23`; fewer when it is rounded to more. */
function inMillions(one: Pick<Quantity, 'value' | 'step'>, language: Language, largest: number): string {
  const decimals = Math.min(largest >= 10 * million ? 1 : 2, decimalsOf(one.step / million));
  return formatNumber(rounded(one) / million, language, decimals, decimals);
}

function rangeText({ low, high }: Range, language: Language, manner: Manner): string {
  const between = ` – `;
  const isLarge =
    low.kind === 'money' && high.kind === 'money' && Math.max(Math.abs(low.value), Math.abs(high.value)) >= million;
  if (isLarge) {
    const largest = Math.max(Math.abs(low.value), Math.abs(high.value));
    const [from, to] = [inMillions(low, language, largest), inMillions(high, language, largest)];
    const unit = language === 'sv' ? (manner === 'bare' ? 'mn' : 'mn kr') : manner === 'bare' ? 'm' : 'million SEK';
    return `${from === to ? from : from + between + to} ${unit}`.replaceAll(' ', noBreakSpace);
  }
  const [from, to] = [
    endText(low, language, low.kind === 'money' && manner !== 'bare' ? 'bare' : manner),
    endText(high, language, manner),
  ];
  return (endText(low, language, manner) === to ? to : from + between + to).replaceAll(' ', noBreakSpace);
}

/** What a cell says, in one language. */
export function cellText(cell: Cell, language: Language, manner: Manner = 'kronor'): string {
  switch (cell.kind) {
    case 'money':
    case 'share':
    case 'number':
      return quantityText(cell, language, manner);
    case 'range':
      return rangeText(cell, language, manner);
    case 'date':
      return cell.value;
    case 'text':
      return cell.sources === undefined ? cell.text[language] : sourcesText(cell.sources, language);
    case 'verdict':
      return cell.text[language];
    case 'not-given':
      return cell.mark?.[language] ?? dash;
    case 'suppressed':
      return suppressedMark[language];
  }
}
