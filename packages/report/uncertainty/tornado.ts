import { type Figure, inBoth, type Text } from '@samnytta/model';
import type { ToldTornado, Tornado, TornadoBar } from '@samnytta/model/uncertainty';
import { quantities, row, section, sentence, table } from '../document/blocks.ts';
import { words } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Chart } from '../document/chart-schema.ts';
import type { Section, Table } from '../document/schema.ts';
import { figureAt, movedCell, statedFigureAt } from './cells.ts';
import { figureTitle, labels } from './texts.ts';

function titleOf(about: Figure): Text {
  const figure = figureTitle(about);
  return { sv: `Vad som betyder mest för ${figure.sv}`, en: `What matters most for ${figure.en}` };
}

/** Ends of the input, or that several inputs are moved together, and the figure at each. */
function cellsOf(
  { group, inputs: [input], low, high, atLow, atHigh }: TornadoBar,
  about: Figure,
): Readonly<Record<'low' | 'high' | 'atLow' | 'atHigh', Cell>> {
  const end = (value: number): Cell =>
    group === undefined && input !== undefined ? movedCell(value, input) : words(labels.together);
  return { low: end(low), high: end(high), atLow: figureAt(atLow, about), atHigh: figureAt(atHigh, about) };
}

/** Bars, the longest first. */
function tornadoChart({ bars, base }: Tornado, about: Figure): Chart {
  const figure = figureTitle(about);
  return {
    kind: 'chart',
    id: 'tornado',
    caption: titleOf(about),
    description: inBoth((language) =>
      language === 'sv'
        ? `Liggande staplar, den bredaste först: från ${figure.sv} när underlaget är lågt till när det är högt. Siffrorna står i tabellen under diagrammet.`
        : `Horizontal bars, the widest first: from ${figure.en} where the input is low to where it is high. The figures are in the table below the chart.`,
    ),
    data: {
      type: 'tornado',
      base: statedFigureAt(base, about),
      bars: bars.map((bar) => ({ id: bar.id, label: bar.label, ...cellsOf(bar, about) })),
    },
  };
}

/** The same as a table. */
function tornadoTable({ bars }: Tornado, about: Figure): Table {
  const columns = [
    quantities('low', labels.low),
    quantities('high', labels.high),
    quantities('at-low', labels.atLow),
    quantities('at-high', labels.atHigh),
  ];
  const rows = bars.map((bar) => {
    const { low, high, atLow, atHigh } = cellsOf(bar, about);
    return row(bar.id, bar.label, { low, high, 'at-low': atLow, 'at-high': atHigh });
  });
  return table('tornado-values', titleOf(about), { rowHeading: labels.input, columns, rows });
}

/** What drives a figure. */
export function tornadoSection({ tornado, about, reading }: ToldTornado): Section {
  const hasBars = tornado.bars.length > 0;
  return section(
    'tornado',
    'full',
    labels.tornado,
    [
      sentence('tornado-reading', reading, 'reading'),
      ...(hasBars
        ? [sentence('tornado-explained', labels.tornadoExplained, 'note'), tornadoChart(tornado, about)]
        : []),
    ],
    hasBars ? [section('tornado-values', 'appendix', undefined, [tornadoTable(tornado, about)])] : [],
  );
}
