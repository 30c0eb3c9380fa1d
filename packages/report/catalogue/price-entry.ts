import { actorLabels, gradeLabels, lookUpPrice, parameterCatalogue, priceList, type UnitCost } from '@samnytta/model';
import { mixedQuantities, row, texts } from '../document/blocks.ts';
import { money, notGiven, sameWords, words } from '../document/cells.ts';
import type { Column, Row } from '../document/schema.ts';
import { foundOrMissing } from './catalogue-value.ts';
import { grade, id, missing, note, original, originally, payer, source, value } from './texts.ts';

/** What is said of a price in the price level of a year, beside what it is the price of. */
export const priceColumns: readonly Column[] = [
  mixedQuantities('value', value),
  texts('id', id),
  texts('payer', payer),
  texts('original', original),
  texts('source', source),
  texts('grade', grade),
  texts('note', note),
];

/** A price in the price level of a year. */
export function priceEntry({ id: item, actor, unit, label, note: remark }: UnitCost, year: number): Row {
  const common = { id: sameWords(item), payer: words(actorLabels[actor]), note: remark === undefined ? undefined : sameWords(remark) };
  const looked = foundOrMissing(() => lookUpPrice(priceList, item, year, parameterCatalogue));
  if ('missing' in looked) return row(item, label, { ...common, value: notGiven(looked.missing, missing) });
  const { value: price, original: from } = looked.found;
  const notes = [remark, from.note].filter((one) => one !== undefined);
  return row(item, label, {
    ...common,
    value: money(price, unit),
    original: words(originally(from.value, from.year)),
    source: sameWords([from.source, from.url].filter((part) => part !== undefined).join(', ')),
    grade: words(gradeLabels[from.grade]),
    ...(notes.length > 0 && { note: sameWords(notes.join(' ')) }),
  });
}
