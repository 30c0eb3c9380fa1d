import {
  type EvaluationResult,
  inBoth,
  type PublishedComparison,
  type ShownUnit,
  subjectLabels,
  type Text,
} from '@samnytta/model';
import { quantities, row, section, sentence, table, texts } from '../document/blocks.ts';
import { difference, notGiven, quantity } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Row, Section, Table } from '../document/schema.ts';
import { labels } from './texts.ts';
import { lowered, number, same, unfolded } from './words.ts';

const words = {
  heading: { sv: 'Publicerat och uträknat', en: 'Published and computed' },
  caption: {
    sv: 'Publicerade siffror mot uträknade, kronor där inget annat står',
    en: 'Published figures against computed ones, kronor unless something else is said',
  },
  figure: { sv: 'Siffra', en: 'Figure' },
  published: { sv: 'Publicerat', en: 'Published' },
  computed: { sv: 'Uträknat', en: 'Computed' },
  difference: { sv: 'Skillnad', en: 'Difference' },
  tolerance: { sv: 'Godtas ±', en: 'Accepted ±' },
  agrees: { sv: 'Stämmer', en: 'Agrees' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  changed: {
    sv: 'Antaganden är ändrade, så de uträknade siffrorna ska inte längre stämma med de publicerade.',
    en: 'Assumptions have been changed, so the computed figures are no longer meant to agree with the published ones.',
  },
  missing: { sv: 'Samnytta räknar ingen sådan siffra.', en: 'Samnytta computes no such figure.' },
} satisfies Readonly<Record<string, Text>>;

/** What a compared figure is called, measured in and explained by. */
interface Named {
  readonly label: Text;
  readonly unit: ShownUnit;
  readonly figure: string;
}

/** What the participant has to live on, one year or several. */
function disposableLabel(years: number): Text {
  return years === 1
    ? { sv: 'Deltagaren: disponibel inkomst per år', en: 'Participant: disposable income per year' }
    : {
        sv: `Deltagaren: disponibel inkomst på ${String(years)} år`,
        en: `Participant: disposable income in ${String(years)} years`,
      };
}

function nameOf({ figure: written, measure }: PublishedComparison): Named {
  if (measure === undefined) return { label: same(written), unit: 'SEK', figure: written };
  if (measure.kind === 'disposable-income')
    return {
      label: disposableLabel(measure.years),
      unit: measure.years === 1 ? 'SEK/year' : 'SEK',
      figure: measure.kind,
    };
  if (measure.kind === 'outcome') {
    const { outcome, figure } = measure;
    return {
      label: inBoth((language) => `${outcome.name[language]}: ${lowered(figure.label)[language]}`),
      unit: figure.unit,
      figure: figure.id,
    };
  }
  const { figure, isPerParticipant } = measure;
  const [name, each] = [lowered(figure.label), lowered(labels.perParticipant)];
  const label = inBoth(
    (language) =>
      `${subjectLabels[figure.subject][language]}: ${name[language]}${isPerParticipant ? `, ${each[language]}` : ''}`,
  );
  return { label, unit: figure.unit, figure: figure.id };
}

/** Why there is nothing to hold it against. */
function reasonOf({ measure }: PublishedComparison): Text {
  const reason =
    measure?.kind === 'figure'
      ? measure.figure.notApplicable?.reason
      : measure?.kind === 'outcome'
        ? measure.figure.reason
        : undefined;
  return reason ?? words.missing;
}

function rowOf(one: PublishedComparison, id: string): Row {
  const { label, unit, figure } = nameOf(one);
  const { published, computed, difference: apart, tolerance, agrees, note } = one;
  const of = (value: number | undefined, cell: (value: number) => Cell): Cell =>
    value === undefined ? notGiven(reasonOf(one)) : cell(value);
  return row(
    id,
    label,
    {
      published: quantity(published, unit),
      computed: of(computed, (value) => quantity(value, unit, { figure })),
      difference: of(apart, (value) => difference(value, unit, { isSigned: true })),
      tolerance: difference(tolerance, unit),
      agrees: { kind: 'verdict', agrees, text: agrees ? words.yes : words.no },
    },
    { note: note === undefined ? undefined : same(unfolded(note)) },
  );
}

/** Names of rows: a figure that a report prints twice stands twice. */
function rowIds(comparisons: readonly PublishedComparison[]): readonly string[] {
  const seen = new Map<string, number>();
  return comparisons.map(({ figure }) => {
    const count = (seen.get(figure) ?? 0) + 1;
    seen.set(figure, count);
    return count === 1 ? figure : `${figure}-${String(count)}`;
  });
}

function tableOf(comparisons: readonly PublishedComparison[], id: string, caption: Text): Table {
  const ids = rowIds(comparisons);
  const rows = comparisons.map((one, index) => rowOf(one, ids[index] ?? one.figure));
  const columns = [
    quantities('published', words.published),
    quantities('computed', words.computed),
    quantities('difference', words.difference),
    quantities('tolerance', words.tolerance),
    texts('agrees', words.agrees),
  ];
  return table(id, caption, { rowHeading: words.figure, columns, rows });
}

function verdict(comparisons: readonly PublishedComparison[]): Text {
  const [agreeing, all] = [number(comparisons.filter(({ agrees }) => agrees).length), number(comparisons.length)];
  return {
    sv: `${agreeing.sv} av ${all.sv} siffror stämmer, så när som på en godtagen skillnad.`,
    en: `${agreeing.en} of ${all.en} figures agree, but for an accepted difference.`,
  };
}

/**
 * What the case's report printed beside what is computed, a table for each assessment that it tells of.
 * Undefined when there is nothing to compare.
 * @param isChanged whether the case is evaluated with other values than its own
 */
export function publishedSection(
  result: EvaluationResult,
  comparisons: readonly PublishedComparison[],
  isChanged: boolean,
): Section | undefined {
  if (comparisons.length === 0) return undefined;
  const ids = [...new Set(comparisons.map(({ assessment }) => assessment))];
  const tables = ids.map((id) => {
    const name = result.assessments.find((one) => one.id === id)?.name ?? same(id);
    const caption =
      ids.length === 1 ? words.caption : inBoth((language) => `${words.caption[language]}: ${name[language]}`);
    return tableOf(
      comparisons.filter(({ assessment }) => assessment === id),
      `published.${id}`,
      caption,
    );
  });
  return section('published', 'full', words.heading, [
    sentence('verdict', verdict(comparisons)),
    isChanged ? sentence('changed', words.changed) : undefined,
    ...tables,
  ]);
}
