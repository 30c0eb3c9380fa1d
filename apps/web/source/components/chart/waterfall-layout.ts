import type { Waterfall } from '@samnytta/report';
import { scaleBand, scaleLinear } from 'd3-scale';

type WaterfallStep = Waterfall['steps'][number];

/** Where a step's bar stands on the chart, in its own units. */
export interface WaterfallBar {
  readonly step: WaterfallStep;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: 'gain' | 'loss' | 'total';
}

/** The least a bar is drawn with, so that nothing is seen as nothing. */
const thinnest = 2;

function toneOf({ role, value }: WaterfallStep): WaterfallBar['tone'] {
  if (role === 'total') return 'total';
  return value.value < 0 ? 'loss' : 'gain';
}

/** Names too long for a line under a bar, with where they may be broken. */
const broken: Readonly<Record<string, readonly string[]>> = {
  Arbetsförmedlingen: ['Arbets-', 'förmedlingen'],
  Försäkringskassan: ['Försäkrings-', 'kassan'],
};

/** A step's name in lines that fit under its bar. */
export function stepLines(name: string): readonly string[] {
  return broken[name] ?? [name];
}

function domainOf(steps: readonly WaterfallStep[]): readonly [number, number] {
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return least === most ? [0, 1] : [least, most];
}

/** Standing bars from left to right, for a wide page. */
export function standingBars(
  steps: readonly WaterfallStep[],
  area: { left: number; right: number; top: number; bottom: number },
) {
  const value = scaleLinear().domain(domainOf(steps)).nice(5).range([area.bottom, area.top]);
  const band = scaleBand<number>().domain(steps.keys()).range([area.left, area.right]).padding(0.28);
  const bars = steps.map((step, index): WaterfallBar => {
    const [start, end] = [value(step.from), value(step.to)];
    return {
      step,
      x: band(index) ?? area.left,
      y: Math.min(start, end),
      width: band.bandwidth(),
      height: Math.max(Math.abs(end - start), thinnest),
      tone: toneOf(step),
    };
  });
  return {
    bars,
    ticks: value.ticks(5).map((tick) => ({ tick, y: value(tick) })),
    level: (amount: number) => value(amount),
  };
}

/** Lying bars one under the other, for a narrow page. */
export function lyingBars(
  steps: readonly WaterfallStep[],
  area: { left: number; right: number; rowHeight: number; barTop: number; barHeight: number },
) {
  const value = scaleLinear().domain(domainOf(steps)).range([area.left, area.right]);
  const bars = steps.map((step, index): WaterfallBar => {
    const [start, end] = [value(step.from), value(step.to)];
    return {
      step,
      x: Math.min(start, end),
      y: index * area.rowHeight + area.barTop,
      width: Math.max(Math.abs(end - start), thinnest),
      height: area.barHeight,
      tone: toneOf(step),
    };
  });
  return { bars, zero: value(0), height: steps.length * area.rowHeight };
}
