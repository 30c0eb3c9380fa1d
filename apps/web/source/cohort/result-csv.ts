import { type Figure, type Language, subjectLabels } from '@samnytta/model';
import type { Distributions, Group } from '@samnytta/model/cohort';
import { textIn } from '#text';
import type { Uncertainty } from '#uncertainty/uncertainty.ts';
import type { ShownCohort } from './messages.ts';

type Cell = string | number | undefined;

/** What tells Excel that a text is UTF-8. */
const mark = '\ufeff';

/** Numbers as spreadsheets in the language read them; what is not known is empty. */
function cellText(cell: Cell, language: Language): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', language === 'sv' ? ',' : '.') : '';
  // A text that begins like a formula stays a text in a spreadsheet.
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function figureRows(part: string, figures: readonly Figure[], uncertainty: Uncertainty | undefined, language: Language): readonly (readonly Cell[])[] {
  return figures.map(({ id, subject, label, unit, value, perParticipant }) => {
    const interval = uncertainty?.intervals.get(id);
    return [part, id, subjectLabels[subject][language], label[language], unit, value, perParticipant, interval?.low, interval?.high];
  });
}

function groupRows(part: string, group: Group, language: Language): readonly (readonly Cell[])[] {
  const text = textIn(language).cohort.distribution;
  return (['society', 'participant'] as const).flatMap((measure) => {
    const { mean, quantiles, gainsAndLosses: split } = group[measure];
    const row = (id: string, name: string, unit: string, value: number | undefined): readonly Cell[] => [part, `${measure}.${id}`, group.label[language], `${text.measures[measure]}: ${name}`, unit, value];
    return [
      row('people', text.number, 'number', group.people),
      row('mean', text.mean, 'SEK/year', mean),
      ...quantiles.map(({ share, value }) => row(`quantile-${share}`, text.quantile(`${share * 100} %`), 'SEK/year', value)),
      ...(split === undefined
        ? []
        : [
            row('gaining', text.gaining, 'number', split.gaining),
            row('losing', text.losing, 'number', split.losing),
            row('unchanged', text.unchanged, 'number', split.unchanged),
            row('gains', text.gained, 'SEK/year', split.gains),
            row('losses', text.lost, 'SEK/year', split.losses)
          ])
    ];
  });
}

function distributionRows({ all, bySex, byAge, bySexAndAge }: Distributions, language: Language): readonly (readonly Cell[])[] {
  const { tables } = textIn(language).cohort.distribution;
  return [
    ...groupRows(tables.all, all, language),
    ...([['bySex', bySex], ['byAge', byAge], ['bySexAndAge', bySexAndAge]] as const).flatMap(([name, { groups }]) => groups.flatMap((group) => groupRows(tables[name], group, language)))
  ];
}

/** The result as a table for spreadsheets: one row for each figure of an actor, society or a group of at least five people. */
export function resultCsv(cohort: ShownCohort, language: Language): string {
  const text = textIn(language).cohort;
  const { variants, scaledUp, comparison } = cohort;
  const rows: readonly (readonly Cell[])[] = [
    text.download.csvColumns,
    ...variants.flatMap(({ variant, uncertainty }) => [
      ...figureRows(variant.assessment.name[language], variant.assessment.figures, uncertainty, language),
      ...distributionRows(variant.distributions, language)
    ]),
    ...scaledUp.flatMap(({ subject, income }): readonly (readonly Cell[])[] =>
      income.kind === 'refused' ? [] : [[text.scaled.heading, `scaled-up.${subject}`, subjectLabels[subject][language], text.scaled.total, 'SEK/year', income.total, undefined, income.low, income.high]]
    ),
    ...(comparison === undefined
      ? []
      : [
          ...figureRows(text.comparison.naive, comparison.sides.naive.figures, comparison.naive, language),
          ...figureRows(text.comparison.adjusted, comparison.sides.adjusted.figures, comparison.adjusted, language)
        ])
  ];
  const line = (row: readonly Cell[]): string => text.download.csvColumns.map((_, column) => cellText(row[column], language)).join(';');
  return `${mark}${rows.map(line).join('\r\n')}\r\n`;
}
