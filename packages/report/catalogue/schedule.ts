import { type Bracket, inBoth, type ScheduleParameter, type Text, valueText } from '@samnytta/model';
import { mixedQuantities, quantities, row, table } from '../document/blocks.ts';
import { quantity } from '../document/cells.ts';
import type { Table } from '../document/schema.ts';
import { catalogueValue } from './catalogue-value.ts';
import { above, base, fromZero, scheduleOf, slope } from './texts.ts';

/** Where a piece begins; one that begins below zero is of zero as well. */
function startOf(value: number, unit: ScheduleParameter['argumentUnit']): Text {
  if (value < 0) return fromZero(inBoth((language) => valueText(0, unit, language)));
  return inBoth((language) => valueText(value, unit, language));
}

/** The pieces of a schedule. @param period when the table tells one of several in turn */
export function scheduleTable(
  { id, label, unit, argumentUnit }: ScheduleParameter,
  brackets: readonly Bracket[],
  period?: { readonly from: string; readonly text: Text },
): Table {
  const caption = scheduleOf(label);
  return table(
    period === undefined ? id : `${id}.${period.from}`,
    period === undefined ? caption : inBoth((language) => `${caption[language]}, ${period.text[language]}`),
    {
      rowHeading: above,
      columns: [mixedQuantities('base', base), quantities('slope', slope)],
      rows: brackets.map((bracket) =>
        row(String(bracket.above), startOf(bracket.above, argumentUnit), {
          base: catalogueValue(bracket.base, unit),
          slope: quantity(bracket.slope, 'factor', { step: 0.0001 }),
        }),
      ),
    },
  );
}
