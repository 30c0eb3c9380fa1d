import { scaleLinear } from 'd3-scale';
import type { Fan } from '@samnytta/report';

type FanYear = Fan['years'][number];
type ValueOf = (year: FanYear) => number;

/** An end of the interval of a level, SEK. */
function endOf(level: number, end: 'low' | 'high'): ValueOf {
  return ({ intervals }) => intervals.find((one) => one.level === level)?.[end] ?? Number.NaN;
}

const middle: ValueOf = (year) => year.middle;
const outer = { low: endOf(0.9, 'low'), high: endOf(0.9, 'high') };
const inner = { low: endOf(0.5, 'low'), high: endOf(0.5, 'high') };

/** The bands and lines of a fan, as paths in the chart's own units. */
export function fanLayout(
  years: readonly FanYear[],
  area: { left: number; right: number; top: number; bottom: number },
) {
  const values = years.flatMap((year) => [outer.low(year), outer.high(year)]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const value = scaleLinear()
    .domain(least === most ? [0, 1] : [least, most])
    .nice(5)
    .range([area.bottom, area.top]);
  const last = years.at(-1)?.year ?? 0;
  const year = scaleLinear().domain([0, last]).range([area.left, area.right]);
  const points = (of: ValueOf): readonly string[] =>
    years.map((one) => `${year(one.year).toFixed(1)} ${value(of(one)).toFixed(1)}`);
  const line = (of: ValueOf): string => `M${points(of).join('L')}`;
  const band = ({ low, high }: { low: ValueOf; high: ValueOf }): string =>
    `${line(low)}L${points(high).toReversed().join('L')}Z`;
  return {
    outer: band(outer),
    inner: band(inner),
    edges: [line(outer.low), line(outer.high)],
    middle: line(middle),
    points: years.map((one) => ({ year: one.year, x: year(one.year), y: value(middle(one)) })),
    ticks: value.ticks(5).map((tick) => ({ tick, y: value(tick) })),
    span: Math.max(...value.domain().map(Math.abs)),
    zero: value(0),
  };
}
