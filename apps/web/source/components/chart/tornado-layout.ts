import { scaleLinear } from 'd3-scale';
import type { Cell, Tornado } from '@samnytta/report';

export type TornadoBar = Tornado['bars'][number];

/** A bar of the chart, with the figure where its input is low and where it is high. */
export interface PlacedBar {
  readonly bar: TornadoBar;
  readonly lines: readonly string[];
  /** Top of the label's first line, and of the bar. */
  readonly top: number;
  readonly barTop: number;
  /** From the value of the case to where the input is low, and to where it is high. */
  readonly low: { readonly x: number; readonly width: number };
  readonly high: { readonly x: number; readonly width: number };
  /** The two ends from left to right: where they are and what the figure is there. */
  readonly ends: readonly [
    { readonly x: number; readonly value: number },
    { readonly x: number; readonly value: number },
  ];
}

/** How many bars the chart shows; the table has them all. */
export const mostBars = 8;

export const sizes = { line: 17, bar: 18, gap: 16 } as const;

/** The number in a cell; `otherwise` where there is none. */
function valueIn(cell: Cell, otherwise: number): number {
  return cell.kind === 'money' || cell.kind === 'share' || cell.kind === 'number' ? cell.value : otherwise;
}

/** Bars one under the other, each with its label above it. @param lines of a label */
export function placeBars(
  { bars, base: ofCase }: Tornado,
  area: { left: number; right: number; top: number },
  lines: (bar: TornadoBar) => readonly string[],
) {
  const base = valueIn(ofCase, 0);
  const shown = bars
    .slice(0, mostBars)
    .map((bar) => ({ bar, atLow: valueIn(bar.atLow, base), atHigh: valueIn(bar.atHigh, base) }));
  const values = [base, ...shown.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const scale = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([area.left, area.right]);
  const zero = scale(base);
  let top = area.top;
  const placed = shown.map(({ bar, atLow, atHigh }): PlacedBar => {
    const label = lines(bar);
    const barTop = top + label.length * sizes.line + 4;
    const part = (value: number): { x: number; width: number } => ({
      x: Math.min(scale(value), zero),
      width: Math.abs(scale(value) - zero),
    });
    const end = (value: number): { x: number; value: number } => ({ x: scale(value), value });
    const one = {
      bar,
      lines: label,
      top,
      barTop,
      low: part(atLow),
      high: part(atHigh),
      ends: [end(Math.min(atLow, atHigh)), end(Math.max(atLow, atHigh))] as const,
    };
    top = barTop + sizes.bar + sizes.gap;
    return one;
  });
  return { bars: placed, base: zero, height: top };
}
