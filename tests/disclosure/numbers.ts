import type { Text } from '@samnytta/model';
import type { Report, Section } from '@samnytta/report/document/schema.ts';
import type { Cell } from '@samnytta/report/document/cell-schema.ts';

/** One number that a report prints, with where it stands. */
export interface PrintedNumber {
  /** Outermost section, block, and row and column or what else leads to it: `assessment.cohort > actors/region/income`. */
  readonly place: string;
  readonly section: string;
  readonly block: string;
  readonly row: string;
  readonly column: string;
  readonly value: number;
  /** What the value is rounded to; undefined for bare numbers of charts and texts. */
  readonly step: number | undefined;
}

type Place = Pick<PrintedNumber, 'section' | 'block' | 'row' | 'column'>;

function numberOf(place: Place, value: number, step?: number): PrintedNumber {
  return {
    ...place,
    place: `${place.section} > ${[place.block, place.row, place.column].filter((one) => one !== '').join('/')}`,
    value,
    step,
  };
}

function ofCell(place: Place, cell: Cell | undefined): readonly PrintedNumber[] {
  if (cell === undefined) return [];
  if (cell.kind === 'money' || cell.kind === 'share' || cell.kind === 'number')
    return [numberOf(place, cell.value, cell.step)];
  return cell.kind === 'range' ? [...ofCell(place, cell.low), ...ofCell(place, cell.high)] : [];
}

/** A sentence that has digits is one number; which they are, its meaning has to say. */
function ofText(place: Place, text: Text | undefined): readonly PrintedNumber[] {
  return text !== undefined && /\d/u.test(text.sv) ? [numberOf(place, Number.NaN)] : [];
}

function ofSection(root: string, { blocks, sections }: Section): readonly PrintedNumber[] {
  const own = blocks.flatMap((block): readonly PrintedNumber[] => {
    const at = (row: string, column: string): Place => ({ section: root, block: block.id, row, column });
    switch (block.kind) {
      case 'table':
        return [
          ...block.rows.flatMap(({ id, cells, note }) => [
            ...Object.entries(cells).flatMap(([column, cell]) => ofCell(at(id, column), cell)),
            ...ofText(at(id, 'note'), note),
          ]),
          ...block.notes.flatMap((note) => ofText(at('', 'note'), note)),
        ];
      case 'key-figure':
        return [
          ...ofCell(at('', 'key-figure'), block.value),
          ...ofCell(at('', 'key-figure-interval'), block.interval),
          ...ofText(at('', 'note'), block.note),
        ];
      case 'assumptions':
        return block.items.flatMap(({ id, value, replaced }) => [
          ...ofCell(at(id, 'stated'), value),
          ...ofCell(at(id, 'stated'), replaced),
        ]);
      case 'sentence':
      case 'warning':
        return ofText(at('', block.kind), block.text);
      case 'explanation':
        return [numberOf(at('', 'explanation'), Number.NaN)];
      case 'chart': {
        const said = ofText(at('', 'description'), block.description);
        const { data } = block;
        switch (data.type) {
          case 'waterfall':
            return [
              ...said,
              ...data.steps.flatMap(({ id, value, from, to }) => [
                ...ofCell(at(id, 'waterfall'), value),
                numberOf(at(id, 'waterfall'), from),
                numberOf(at(id, 'waterfall'), to),
              ]),
            ];
          case 'tornado':
            return [
              ...said,
              ...ofCell(at('', 'tornado'), data.base),
              ...data.bars.flatMap(({ id, low, high, atLow, atHigh }) => [
                ...[low, high].flatMap((cell) => ofCell(at(id, 'input'), cell)),
                ...[atLow, atHigh].flatMap((cell) => ofCell(at(id, 'tornado'), cell)),
              ]),
            ];
          case 'fan':
            return [
              ...said,
              ...data.years.flatMap(({ middle, intervals }) =>
                [middle, ...intervals.flatMap(({ low, high }) => [low, high])].map((value) =>
                  numberOf(at('', 'fan'), value),
                ),
              ),
            ];
          case 'plane':
          case 'curves':
            return [numberOf(at('', data.type), Number.NaN)];
        }
      }
    }
  });
  return [...own, ...sections.flatMap((section) => ofSection(root, section))];
}

/** Every number that a report prints, in reading order. Headings, captions and labels are names. */
export function numbersOf({ sections }: Pick<Report, 'sections'>): readonly PrintedNumber[] {
  return sections.flatMap((section) => ofSection(section.id, section));
}
