import { scaleLinear } from 'd3-scale';
import { fanShares, type FanYear } from '@samnytta/model/uncertainty';

type Share = (typeof fanShares)[number];

/** The value of a year that a share of the draws is below, SEK. */
export function valueAt({ values }: FanYear, share: Share): number {
  return values[fanShares.indexOf(share)] ?? Number.NaN;
}

/** The bands and lines of a fan, as paths in the chart's own units. */
export function fanLayout(years: readonly FanYear[], area: { left: number; right: number; top: number; bottom: number }) {
  const values = years.flatMap((year) => [valueAt(year, 0.05), valueAt(year, 0.95)]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const value = scaleLinear().domain(least === most ? [0, 1] : [least, most]).nice(5).range([area.bottom, area.top]);
  const last = years.at(-1)?.year ?? 0;
  const year = scaleLinear().domain([0, last]).range([area.left, area.right]);
  const points = (share: Share): readonly string[] => years.map((one) => `${year(one.year).toFixed(1)} ${value(valueAt(one, share)).toFixed(1)}`);
  const line = (share: Share): string => `M${points(share).join('L')}`;
  const band = (low: Share, high: Share): string => `${line(low)}L${points(high).toReversed().join('L')}Z`;
  return {
    outer: band(0.05, 0.95),
    inner: band(0.25, 0.75),
    edges: [line(0.05), line(0.95)],
    middle: line(0.5),
    points: years.map((one) => ({ year: one.year, x: year(one.year), y: value(valueAt(one, 0.5)) })),
    ticks: value.ticks(5).map((tick) => ({ tick, y: value(tick) })),
    span: Math.max(...value.domain().map(Math.abs)),
    zero: value(0)
  };
}
