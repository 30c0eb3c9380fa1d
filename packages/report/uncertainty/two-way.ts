import { type Figure, figureRule, formatPercent, inBoth, type Text } from '@samnytta/model';
import {
  figureName,
  inputText,
  lossesIn,
  sentence as asSentence,
  tableShares,
  type TwoWayTable,
  type UncertainInput,
} from '@samnytta/model/uncertainty';
import { mixedQuantities, quantities, row, section, sentence, table } from '../document/blocks.ts';
import type { Section, Table } from '../document/schema.ts';
import { number } from '../evaluation/words.ts';
import { figureAt, movedCell, statedCell } from './cells.ts';
import { labels } from './texts.ts';

const headings = {
  asked: (figure: Text): Text => ({
    sv: `${figure.sv} för två underlag på en gång`,
    en: `${figure.en} for two inputs at once`,
  }),
  main: { sv: 'De två viktigaste underlagen tillsammans', en: 'The two most important inputs together' },
  inputs: { sv: 'Underlagens värden', en: 'Values of the inputs' },
};

/** Ids of the values that an input has: its percentiles, or the case's own where it does not vary. */
function placesOf(values: readonly number[]): readonly string[] {
  return values.length === 1 ? ['case'] : tableShares.map((share) => `percentile-${String(share * 100)}`);
}

function varies({ distribution }: UncertainInput): boolean {
  return distribution.standardDeviation > 0;
}

function said(value: number, input: UncertainInput): Text {
  return inBoth((language) => inputText(value, input, language));
}

function captionOf(figure: Figure, { rowInput, columnInput }: TwoWayTable): Text {
  const name = figureName(figure);
  return {
    sv: `${asSentence(name.sv)} för värden på ”${rowInput.label.sv}” (nedåt) och ”${columnInput.label.sv}” (åt höger)`,
    en: `${asSentence(name.en)} for values of “${rowInput.label.en}” (down) and “${columnInput.label.en}” (across)`,
  };
}

function figureTable(figure: Figure, two: TwoWayTable): Table {
  const { rowInput, columnInput, rowValues, columnValues, cells } = two;
  const [rowPlaces, columnPlaces] = [placesOf(rowValues), placesOf(columnValues)];
  const isSigned = figureRule(figure.rule).turnsAt === 0;
  return table('two-way', captionOf(figure, two), {
    rowHeading: rowInput.label,
    columnHeading: columnInput.label,
    columns: columnValues.map((value, column) => quantities(columnPlaces[column] ?? '', said(value, columnInput))),
    rows: rowValues.map((value, index) =>
      row(
        rowPlaces[index] ?? '',
        said(value, rowInput),
        Object.fromEntries(
          (cells[index] ?? []).map((cell, column) => {
            const shown = figureAt(cell, figure);
            return [columnPlaces[column] ?? '', isSigned && shown.kind === 'money' ? { ...shown, isSigned } : shown];
          }),
        ),
      ),
    ),
  });
}

/** What the values of the two inputs are, for those who read them with programs. */
function inputTable({ rowInput, columnInput, rowValues, columnValues }: TwoWayTable): Table {
  const sides = [
    { input: rowInput, values: rowValues },
    { input: columnInput, values: columnValues },
  ];
  const shares = tableShares.map((share) =>
    mixedQuantities(
      `percentile-${String(share * 100)}`,
      inBoth((language) => formatPercent(share, language)),
    ),
  );
  return table('two-way-inputs', headings.inputs, {
    rowHeading: labels.input,
    columns: [mixedQuantities('case', labels.base), ...(sides.some(({ input }) => varies(input)) ? shares : [])],
    rows: sides.map(({ input, values }) => {
      const places = placesOf(values);
      const moved = varies(input) ? values.map((value, index) => [places[index] ?? '', movedCell(value, input)]) : [];
      return row(input.id, input.label, { case: statedCell(input.base, input), ...Object.fromEntries(moved) });
    }),
  });
}

/** How many of the cells are a loss; undefined for a figure that is neither gain nor loss. */
function lossText(figure: Figure, two: TwoWayTable): Text | undefined {
  if (figureRule(figure.rule).turnsAt !== 0) return undefined;
  const { losses, known } = lossesIn(two);
  const [few, all] = [number(losses), number(known)];
  if (losses === 0)
    return { sv: `Ingen av de ${all.sv} rutorna är en förlust.`, en: `None of the ${all.en} cells is a loss.` };
  if (losses === known) return { sv: `Alla ${all.sv} rutor är en förlust.`, en: `All ${all.en} cells are a loss.` };
  return {
    sv: `${few.sv} av ${all.sv} rutor är en förlust.`,
    en: `${few.en} of ${all.en} cells ${losses === 1 ? 'is' : 'are'} a loss.`,
  };
}

function explained(figure: Figure): Text {
  const name = figureName(figure);
  return {
    sv: `Varje ruta visar ${name.sv} när båda underlagen har rutans värden och allt annat är som i fallet. Underlagens värden är de som de ligger under med 5, 25, 50, 75 och 95 procents sannolikhet. Minus är förlust.`,
    en: `Each cell shows ${name.en} when both inputs have the values of the cell and all else is as in the case. The values are those that the inputs are below with a probability of 5, 25, 50, 75 and 95 per cent. Minus is a loss.`,
  };
}

function fixedText({ label }: UncertainInput): Text {
  return {
    sv: `”${label.sv}” varieras inte, eftersom inget sägs om hur osäkert det är. En fördelning kan anges under uncertainty i fallfilen.`,
    en: `“${label.en}” does not vary, since nothing is said of how uncertain it is. A distribution can be stated under uncertainty in the case file.`,
  };
}

/** A figure for pairs of values of two inputs; undefined when it has no meaning for any. @param isMain the inputs are those that matter most */
export function twoWaySection(figure: Figure, two: TwoWayTable, isMain = false): Section | undefined {
  const losses = lossText(figure, two);
  const { rowInput, columnInput } = two;
  if (lossesIn(two).known === 0) return undefined;
  const fixed = [rowInput, columnInput].filter((input) => !varies(input));
  return section(
    'two-way',
    'full',
    isMain ? headings.main : headings.asked(figure.label),
    [
      losses && sentence('two-way-losses', losses, 'reading'),
      sentence('two-way-explained', explained(figure)),
      ...fixed.map((input) => sentence(`fixed.${input.id}`, fixedText(input), 'note')),
      figureTable(figure, two),
    ],
    [section('two-way-inputs', 'appendix', headings.inputs, [inputTable(two)])],
  );
}
