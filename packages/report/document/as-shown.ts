import type { Cell, Money } from './cell-schema.ts';
import type { Chart } from './chart-schema.ts';
import type { Block, Report, Section } from './schema.ts';

/** A value rounded to a step as it is shown, without the digits of binary fractions. */
function rounded(value: number, step: number): number {
  const whole = Math.round(value / step) * step;
  // Never minus nothing.
  return (step >= 1 ? whole : Number(whole.toFixed(Math.ceil(-Math.log10(step))))) + 0;
}

function cellAsShown<T extends Cell>(cell: T): T {
  if (cell.kind === 'money' || cell.kind === 'share' || cell.kind === 'number')
    return { ...cell, value: rounded(cell.value, cell.step) };
  if (cell.kind === 'range') return { ...cell, low: cellAsShown(cell.low), high: cellAsShown(cell.high) };
  return cell;
}

/** Charts that are drawn from bare numbers show about this many digits of them. */
const digits = 3;

function drawn(value: number): number {
  return value === 0 ? 0 : rounded(value, 10 ** (Math.floor(Math.log10(Math.abs(value))) - (digits - 1)));
}

function dataAsShown(data: Chart['data']): Chart['data'] {
  switch (data.type) {
    case 'waterfall': {
      const steps = data.steps.map((one) => {
        const value: Money = cellAsShown(one.value);
        return { ...one, value, from: rounded(one.from, value.step), to: rounded(one.to, value.step) };
      });
      return { ...data, steps };
    }
    case 'tornado':
      return {
        ...data,
        base: cellAsShown(data.base),
        bars: data.bars.map((bar) => ({
          ...bar,
          low: cellAsShown(bar.low),
          high: cellAsShown(bar.high),
          atLow: cellAsShown(bar.atLow),
          atHigh: cellAsShown(bar.atHigh),
        })),
      };
    case 'fan':
      return {
        ...data,
        years: data.years.map(({ year, middle, intervals }) => ({
          year,
          middle: drawn(middle),
          intervals: intervals.map(({ level, low, high }) => ({ level, low: drawn(low), high: drawn(high) })),
        })),
      };
    case 'plane':
    case 'curves':
      return data;
  }
}

function blockAsShown(block: Block): Block {
  switch (block.kind) {
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: Object.fromEntries(Object.entries(row.cells).map(([id, cell]) => [id, cellAsShown(cell)])),
        })),
      };
    case 'key-figure':
      return {
        ...block,
        value: cellAsShown(block.value),
        ...(block.interval !== undefined && { interval: cellAsShown(block.interval) }),
      };
    case 'chart':
      return { ...block, data: dataAsShown(block.data) };
    case 'assumptions':
    case 'sentence':
    case 'warning':
    case 'explanation':
      return block;
  }
}

function sectionAsShown(section: Section): Section {
  return { ...section, blocks: section.blocks.map(blockAsShown), sections: section.sections.map(sectionAsShown) };
}

/**
 * A report whose results have no more digits than are shown: what is released of people is what stands there. The ends
 * of drawn intervals would else tell of single people to whoever draws the same.
 */
export function asShown(report: Report): Report {
  return { ...report, sections: report.sections.map(sectionAsShown) };
}
