import {
  type Assessment,
  changeLineId,
  disposableIncomeLabel,
  type EvaluationResult,
  figureRule,
  figureRules,
  participantChange,
  subjectLabels,
} from '@samnytta/model';
import { mixedQuantities, quantities, report, row, section, sentence, table, texts } from '../document/blocks.ts';
import { money, sameWords } from '../document/cells.ts';
import type { Report, Row, Table } from '../document/schema.ts';
import { figureCell } from '../evaluation/figure-cell.ts';
import { outcomeCell, outcomeHeading } from '../evaluation/outcomes.ts';
import { labels } from '../evaluation/texts.ts';
import { subjectOrder } from '../evaluation/subject-rows.ts';
import { explainedAssessment } from './explanation-report.ts';
import { lineName } from './figure-name.ts';
import {
  choose,
  keyFigure,
  keyFigures,
  keyFiguresNote,
  line,
  lines,
  named,
  perYear,
  subject,
  subjects,
  writtenAs,
} from './texts.ts';

const written = texts('written', writtenAs);

/** The key figures with the words that they are written with, and what they are of society. */
function figuresTable({ figures }: Assessment): Table {
  const rules = figureRules.filter(({ id }) => figures.some(({ rule }) => rule === id));
  return table('figures', keyFigures, {
    rowHeading: keyFigure,
    columns: [written, mixedQuantities('society', subjectLabels.society)],
    rows: rules.map(({ id, rule: { label } }) => {
      const ofSociety = figures.find(({ rule, subject }) => rule === id && subject === 'society');
      return row(id, label, { written: sameWords(id), society: ofSociety && figureCell(ofSociety) });
    }),
    notes: [keyFiguresNote],
  });
}

/** Those that a key figure can be of with the words that they are written with, and their income. */
function subjectsTable({ figures }: Assessment): Table {
  const incomes = figures.filter(({ rule }) => rule === 'income');
  return table('subjects', subjects, {
    rowHeading: subject,
    columns: [written, mixedQuantities('income', figureRule('income').rule.label)],
    rows: subjectOrder.flatMap((one) => {
      const income = incomes.find((figure) => figure.subject === one);
      return income === undefined
        ? []
        : [row(one, subjectLabels[one], { written: sameWords(one), income: figureCell(income) })];
    }),
  });
}

/** The figures of outcomes; undefined where there are none. */
function outcomesTable({ outcomes }: Assessment): Table | undefined {
  const rows = outcomes.flatMap(({ name, figures }) =>
    figures.map((figure) =>
      row(figure.id, named(name, figure.label), { written: sameWords(figure.id), value: outcomeCell(figure) }),
    ),
  );
  return rows.length === 0
    ? undefined
    : table('outcomes', outcomeHeading, {
        rowHeading: keyFigure,
        columns: [written, mixedQuantities('value', labels.value)],
        rows,
      });
}

/** The change in disposable income and the lines of the change; undefined for a group. */
function linesTable({ typeCase }: Assessment): Table | undefined {
  if (typeCase === undefined) return undefined;
  const rowOf = (figure: string, label: Row['label'], value: number): Row =>
    row(figure, label, { written: sameWords(figure), value: money(value, 'SEK/year', { figure }) });
  const change = typeCase.change.lines.map((one) => rowOf(changeLineId(one), lineName(one), one.amount));
  return table('lines', lines, {
    rowHeading: line,
    columns: [written, quantities('value', perYear)],
    rows: [
      rowOf('disposable-income', disposableIncomeLabel, participantChange(typeCase).disposableIncome.change),
      ...change,
    ],
  });
}

/** What of an assessment can be explained, with the words to ask for it. */
export function explainableReport(result: EvaluationResult, assessment: Assessment): Report {
  const [change, outcomes] = [linesTable(assessment), outcomesTable(assessment)];
  return report('explanation', result.title, [
    section('about', 'summary', undefined, [
      sentence('choose', choose, 'lead'),
      sentence('assessment', explainedAssessment(result, assessment), 'note'),
    ]),
    section('figures', 'full', keyFigures, [figuresTable(assessment)]),
    section('subjects', 'full', subjects, [subjectsTable(assessment)]),
    outcomes && section('outcomes', 'full', outcomeHeading, [outcomes]),
    change && section('lines', 'full', lines, [change]),
  ]);
}
