import type { Text } from '@samnytta/model';
import { type Cell, cellText, type Chart, type Quantity, type Tornado } from '@samnytta/report';
import { bold, dim, styled } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Manner } from './report-text.ts';

const widestBar = 70;
const shortestBar = 10;
const indent = '    ';
/** Bars that are drawn; the others matter less. */
const mostBars = 15;

function more(count: number): Text {
  return {
    sv: `… ${String(count)} underlag till betyder mindre; --json visar alla.`,
    en: `… ${String(count)} more inputs matter less; --json shows all.`,
  };
}

function isQuantity(cell: Cell): cell is Quantity {
  return cell.kind === 'money' || cell.kind === 'share' || cell.kind === 'number';
}

/** Places on a line of text for values from the least to the most. */
function placesOn(
  { base, bars }: Tornado,
  room: number,
): { readonly length: number; readonly placeOf: (cell: Cell) => number | undefined } {
  const values = [base, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])]
    .filter(isQuantity)
    .map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const length = Math.max(shortestBar, Math.min(widestBar, room));
  return {
    length,
    placeOf: (cell) =>
      isQuantity(cell) && most > least ? Math.round(((cell.value - least) / (most - least)) * (length - 1)) : undefined,
  };
}

/** The bar from the low result to the high one, with the case's own value marked; what never comes ends the line. */
function barText(atLow: Cell, atHigh: Cell, base: Cell, { length, placeOf }: ReturnType<typeof placesOn>): string {
  const [low = length - 1, high = length - 1, middle] = [placeOf(atLow), placeOf(atHigh), placeOf(base)];
  const [from, to] = [Math.min(low, high), Math.max(low, high)];
  const filled = low > high ? '▓' : '█';
  return Array.from({ length: Math.max(to, middle ?? 0) + 1 }, (_, place) =>
    place === middle ? '│' : place >= from && place <= to ? filled : ' ',
  ).join('');
}

function tornadoText(tornado: Tornado, { language, width }: Manner): string {
  const places = placesOn(tornado, width - indent.length);
  const show = (cell: Cell): string => cellText(cell, language);
  const left = tornado.bars.length - mostBars;
  const lines = tornado.bars
    .slice(0, mostBars)
    .flatMap(({ label, low, high, atLow, atHigh }) => [
      paragraph(
        `${label[language]}: ${cellText(low, language, 'full')} → ${cellText(high, language, 'full')}`,
        width,
        '  ',
        indent,
      ),
      `${indent}${styled('warning', barText(atLow, atHigh, tornado.base, places))}`,
      dim(`${indent}${show(atLow)} → ${show(atHigh)}`),
    ]);
  return [...lines, ...(left > 0 ? [paragraph(more(left)[language], width, '  ')] : [])].join('\n');
}

/** A chart as text. Of others than bars the tables beside them say all. */
export function chartText({ caption, data }: Chart, isAlone: boolean, manner: Manner): string {
  if (data.type !== 'tornado') return '';
  const heading = isAlone ? [] : [bold(paragraph(caption[manner.language], manner.width))];
  return [...heading, tornadoText(data, manner)].join('\n');
}
