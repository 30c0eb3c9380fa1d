import { type Case, inBoth, supportKinds, type Text } from '@samnytta/model';
import type { CohortResult, ReleasedNote } from '@samnytta/model/cohort';
import { quantities, row, section, sentence, table } from '../document/blocks.ts';
import { notGiven, quantity, range, suppressed } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Section } from '../document/schema.ts';
import { number, same } from '../evaluation/words.ts';
import { groupLabels } from './group-labels.ts';

const heading: Text = { sv: 'Det som saknades', en: 'What was missing' };
const handling: Readonly<Record<CohortResult['missing']['handling'], Text>> = {
  refuse: { sv: 'Inga saknade värden godtogs.', en: 'No missing values were accepted.' },
  mean: {
    sv: 'Saknade värden är ersatta med medelvärdet av vad andra har.',
    en: 'Missing values are replaced by the mean of what others have.',
  },
  median: {
    sv: 'Saknade värden är ersatta med medianen av vad andra har.',
    en: 'Missing values are replaced by the median of what others have.',
  },
  zero: { sv: 'Saknade värden är ersatta med noll.', en: 'Missing values are replaced by zero.' },
  bound: {
    sv: 'Saknade värden är räknade som sämsta och bästa fall.',
    en: 'Missing values are worked out as the worst and the best case.',
  },
};
const words = {
  caption: {
    sv: 'Saknade värden och vad som har satts i stället',
    en: 'Missing values and what has been put in their place',
  },
  column: { sv: 'Kolumn', en: 'Column' },
  count: { sv: 'Antal', en: 'Number' },
  instead: { sv: 'I stället', en: 'Instead' },
  few: { sv: 'Färre än fem värden: antalet visas inte.', en: 'Fewer than five values: their number is not shown.' },
  nothing: { sv: 'Inget värde har satts i stället.', en: 'No value has been put in its place.' },
  before: { sv: 'före', en: 'before' },
  after: { sv: 'efter', en: 'after' },
  fewAnnualised: {
    sv: 'Färre än fem perioder är omräknade till tolv månader.',
    en: 'Fewer than five periods were scaled to twelve months.',
  },
} satisfies Readonly<Record<string, Text>>;

function annualisedText(annualised: CohortResult['annualised']): Text | undefined {
  if (annualised === undefined) return undefined;
  if (annualised.periods === undefined) return words.fewAnnualised;
  const [periods, shortest, longest] = [
    number(annualised.periods),
    number(annualised.shortest, 2),
    number(annualised.longest, 2),
  ];
  return {
    sv: `${periods.sv} perioder är omräknade till tolv månader (från ${shortest.sv} till ${longest.sv} månader).`,
    en: `${periods.en} periods were scaled to twelve months (from ${shortest.en} to ${longest.en} months).`,
  };
}

const job: Text = { sv: 'arbete', en: 'work' };
const supports: ReadonlyMap<string, { readonly label: Text }> = new Map(Object.entries(supportKinds));

/** The name of a kind of support or of a resource. */
function kindLabel(kind: string, { context }: Case): Text {
  if (kind === 'job') return job;
  return (supports.get(kind) ?? context.prices.unitCosts.get(kind))?.label ?? same(kind);
}

function labelOf({ columnLabel, kind, side }: ReleasedNote, settings: Case): Text {
  const parts: readonly Text[] = [
    columnLabel,
    ...(kind === '' ? [] : [kindLabel(kind, settings)]),
    ...(side === undefined ? [] : [words[side]]),
  ];
  return inBoth((language) => parts.map((part) => part[language]).join(', '));
}

function insteadCell({ least, most }: ReleasedNote): Cell {
  if (least === undefined || most === undefined) return notGiven(words.nothing);
  const [low, high] = [quantity(least, 'quantity', { step: 0.01 }), quantity(most, 'quantity', { step: 0.01 })];
  return least === most ? low : range(low, high);
}

/** What was missing in a table and what has been put in its place; undefined when nothing was. */
export function missingSection(
  { missing, annualised, settings }: CohortResult,
  of: keyof typeof groupLabels,
  isOneOfTwo: boolean,
): Section | undefined {
  const { notes } = missing;
  const moved = annualisedText(annualised);
  if (notes.length === 0 && moved === undefined) return undefined;
  const rows = notes.map((note, index) =>
    row(String(index + 1), labelOf(note, settings), {
      count: note.count === undefined ? suppressed(words.few) : quantity(note.count, 'quantity'),
      instead: insteadCell(note),
    }),
  );
  const columns = [quantities('count', words.count), quantities('instead', words.instead)];
  const title = isOneOfTwo
    ? inBoth((language) => `${heading[language]}: ${groupLabels[of][language].toLowerCase()}`)
    : heading;
  return section(`missing-${of}`, 'full', title, [
    notes.length === 0 ? undefined : sentence('handling', handling[missing.handling]),
    notes.length === 0 ? undefined : table(`missing-${of}`, words.caption, { rowHeading: words.column, columns, rows }),
    moved && sentence('annualised', moved),
  ]);
}
