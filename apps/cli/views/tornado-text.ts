import { type Figure, formatNumber, type Language } from '@samnytta/model';
import { figureText, inputText, type Tornado, type TornadoBar } from '@samnytta/model/uncertainty';
import { dim, styled } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';

const mostBars = 15;
const widestBar = 70;

/** Places on a line of text for values from the least to the most. */
interface Scale {
  readonly length: number;
  readonly placeOf: (value: number) => number;
}

function scaleOf({ bars, base }: Tornado, room: number): Scale {
  const values = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]).filter((value): value is number => value !== undefined && Number.isFinite(value));
  const known = base === undefined ? values : [...values, base];
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const length = Math.max(10, Math.min(widestBar, room));
  const span = most - least;
  return { length, placeOf: (value) => (span > 0 ? Math.round((Math.min(Math.max(value, least), most) - least) / span * (length - 1)) : 0) };
}

/** The bar from the low result to the high one, with the case's own value marked. */
function barText({ atLow, atHigh }: TornadoBar, base: number | undefined, { length, placeOf }: Scale, texts: Texts): string {
  if (atLow === undefined || atHigh === undefined) return texts.uncertainty.cannot;
  const [low, high] = [placeOf(atLow), placeOf(atHigh)];
  const middle = base === undefined ? undefined : placeOf(base);
  const from = Math.min(low, high);
  const to = Math.max(low, high);
  const signs = Array.from({ length: Math.max(to, middle ?? 0) + 1 }, (_, place) => (place === middle ? '│' : place >= from && place <= to ? (place <= low && low > high ? '▓' : '█') : ' '));
  return signs.slice(0, length).join('');
}

function inputRange({ group, inputs, low, high }: TornadoBar, language: Language, texts: Texts): string {
  const unit = inputs[0]?.unit;
  if (group !== undefined || unit === undefined) return texts.uncertainty.together;
  return `${inputText(low, unit, language)} → ${inputText(high, unit, language)}`;
}

/** What drives a figure: for each input a line of words and a bar as wide as there is room for. */
export function tornadoText(tornado: Tornado, figure: Figure, language: Language, texts: Texts, width: number): string {
  const { uncertainty: words } = texts;
  const { bars, base } = tornado;
  if (bars.length === 0) return paragraph(words.noBars, width, '  ');
  const indent = '    ';
  const scale = scaleOf(tornado, width - indent.length);
  const show = (value: number | undefined): string => (value === undefined ? words.cannot : figureText(value, figure.unit, language));
  const lines = bars.slice(0, mostBars).flatMap((bar) => [
    paragraph(`${bar.label[language]}: ${inputRange(bar, language, texts)}`, width, '  ', indent),
    `${indent}${styled('warning', barText(bar, base, scale, texts))}`,
    dim(`${indent}${show(bar.atLow)} → ${show(bar.atHigh)}`),
  ]);
  const more = bars.length - mostBars;
  return [...lines, ...(more > 0 ? [paragraph(words.moreBars(formatNumber(more, language)), width, '  ')] : [])].join('\n');
}
