import {
  actorLabels,
  coverageLabels,
  gradeLabels,
  lookUpPrice,
  noteText,
  parameterCatalogue,
  priceList,
  type UnitCost,
} from '@samnytta/model';
import { mixedQuantities, row, texts } from '../document/blocks.ts';
import { money, notGiven, sameWords, sourceCell, words } from '../document/cells.ts';
import type { Column, Row } from '../document/schema.ts';
import { foundOrMissing } from './catalogue-value.ts';
import { covers, grade, id, missing, note, original, originally, payer, source, value } from './texts.ts';

/** What is said of a price in the price level of a year, beside what it is the price of. */
export const priceColumns: readonly Column[] = [
  mixedQuantities('value', value),
  texts('id', id),
  texts('payer', payer),
  texts('original', original),
  texts('covers', covers),
  texts('source', source),
  texts('grade', grade),
  texts('note', note),
];

/** A price in the price level of a year. */
export function priceEntry({ id: item, actor, unit, label, note: remark }: UnitCost, year: number): Row {
  const common = { id: sameWords(item), payer: words(actorLabels[actor]) };
  const looked = foundOrMissing(() => lookUpPrice(priceList, item, year, parameterCatalogue));
  if ('missing' in looked)
    return row(item, label, {
      ...common,
      value: notGiven(looked.missing, missing),
      note: remark === undefined ? undefined : words(noteText(remark)),
    });
  const { value: price, original: from, note: told } = looked.found;
  return row(item, label, {
    ...common,
    value: money(price, unit),
    original: words(originally(from.value, from.year)),
    covers: from.covers && words(coverageLabels[from.covers]),
    source: sourceCell(from.source),
    grade: words(gradeLabels[from.grade]),
    note: told && words(told),
  });
}
