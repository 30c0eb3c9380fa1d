import { type Assessment, figureNamed, type Text } from '@samnytta/model';
import type { BoundedFigure, EvaluatedCohort } from '@samnytta/model/cohort';
import { quantities, row, section, sentence, table } from '../document/blocks.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Row, Section } from '../document/schema.ts';
import { intervalLevel } from '../evaluation/intervals.ts';
import { subjectOrder, subjectRow } from '../evaluation/subject-rows.ts';
import { intervalOf, labels } from '../evaluation/texts.ts';
import { intervalCell } from '../show/interval-cell.ts';

const words = {
  heading: { sv: 'Från sämsta till bästa fall', en: 'From the worst to the best case' },
  explained: {
    sv: 'Saknade värden är räknade på två sätt: som sämst och som bäst för samhället. Det riktiga värdet ligger någonstans emellan, så långt det går att veta. Intervallet går från det sämsta fallets nedre gräns till det bästa fallets övre, och omfattar både det som saknas och det som varieras. För en part är det spannet mellan vad den får i de två fallen.',
    en: "Missing values are worked out in two ways: as the worst and as the best for society. The true value lies somewhere between, as far as can be known. The interval goes from the worst case's lower end to the best case's upper, and holds both what is missing and what is varied. For a party it is the span between what it gets in the two cases.",
  },
  incomes: {
    sv: 'Förändring per år från sämsta till bästa fall',
    en: 'Change per year from the worst to the best case',
  },
  figures: {
    sv: 'Samhällets nyckeltal från sämsta till bästa fall',
    en: 'Key figures of society from the worst to the best case',
  },
  between: { sv: 'Mellan fallen', en: 'Between the cases' },
} satisfies Readonly<Record<string, Text>>;

function cellsOf(
  { values: [low, high], intervals }: BoundedFigure,
  assessment: Assessment,
  id: string,
): Readonly<Record<string, Cell | undefined>> {
  const unit = figureNamed(assessment, id)?.unit ?? 'SEK';
  const interval = intervals.find(({ level }) => level === intervalLevel);
  return {
    between: intervalCell({ low, high }, unit, 1),
    interval: interval && intervalCell(interval, unit, intervalLevel),
  };
}

/** Key figures between the worst and the best case of missing values; undefined without draws, or when there is one case. */
export function boundsSection({ bounds, result: { variants } }: EvaluatedCohort): Section | undefined {
  const assessment = variants[0]?.assessment;
  if (assessment === undefined || bounds.length === 0) return undefined;
  const columns = [quantities('between', words.between), quantities('interval', intervalOf(intervalLevel))];
  const byId = new Map(bounds.map((one) => [one.id, one]));
  const incomes = subjectOrder.flatMap((subject): readonly Row[] => {
    const found = byId.get(`income.${subject}`);
    return found === undefined ? [] : [subjectRow(subject, cellsOf(found, assessment, found.id))];
  });
  const figures = bounds.flatMap((one): readonly Row[] => {
    const figure = figureNamed(assessment, one.id);
    return figure?.subject === 'society' ? [row(one.id, figure.label, cellsOf(one, assessment, one.id))] : [];
  });
  return section('bounds', 'full', words.heading, [
    sentence('bounds', words.explained),
    table('bounds-incomes', words.incomes, { rowHeading: labels.party, columns, rows: incomes }),
    table('bounds-figures', words.figures, { rowHeading: labels.figure, columns, rows: figures }),
  ]);
}
