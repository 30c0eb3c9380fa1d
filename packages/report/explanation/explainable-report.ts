import { type Assessment, changeLineId, disposableIncomeChange, disposableIncomeLabel, type EvaluationResult, type Figure, publicActors, type Subject, subjectLabels } from '@samnytta/model';
import { quantities, report, row, section, sentence, table, texts } from '../document/blocks.ts';
import { money, notGiven, quantity, sameWords } from '../document/cells.ts';
import type { Cell, Report, Row, Table } from '../document/schema.ts';
import { explainedAssessment } from './explanation-report.ts';
import { lineName } from './figure-name.ts';
import { choose, keyFigures, keyFiguresNote, line, lines, noValue, perYear, withWord, writtenAs } from './texts.ts';

const subjectsInOrder: readonly Subject[] = [...publicActors, 'state', 'participant', 'employer', 'society'];

function figureCell({ id, value, unit, notApplicable }: Figure): Cell {
  return value === undefined || !Number.isFinite(value) ? notGiven(notApplicable?.reason ?? noValue, undefined, id) : quantity(value, unit, { figure: id });
}

/** Key figures by their subjects, with the words that they are written with. */
export function figuresTable({ figures }: Assessment): Table {
  const rules = [...new Map(figures.map(({ rule, label }) => [rule, label]))];
  const known = subjectsInOrder.filter((subject) => figures.some((figure) => figure.subject === subject));
  return table('figures', keyFigures, {
    rowHeading: keyFigures,
    columns: known.map((subject) => quantities(subject, withWord(subjectLabels[subject], subject))),
    rows: rules.map(([rule, label]) =>
      row(rule, withWord(label, rule), Object.fromEntries(figures.filter((figure) => figure.rule === rule).map((figure) => [figure.subject, figureCell(figure)]))),
    ),
    notes: [keyFiguresNote],
  });
}

/** The change in disposable income and the lines of the change; undefined for a group. */
export function linesTable(assessment: Assessment): Table | undefined {
  const { typeCase } = assessment;
  if (typeCase === undefined) return undefined;
  const rowOf = (figure: string, label: Row['label'], value: number): Row => row(figure, label, { written: sameWords(figure), value: money(value, 'SEK/year', { figure }) });
  const change = typeCase.change.lines.map((one) => rowOf(changeLineId(one), lineName(one), one.amount));
  return table('lines', lines, {
    rowHeading: line,
    columns: [texts('written', writtenAs), quantities('value', perYear)],
    rows: [rowOf('disposable-income', disposableIncomeLabel, disposableIncomeChange(typeCase)), ...change],
  });
}

/** What of an assessment can be explained, with the words to ask for it. */
export function explainableReport(result: EvaluationResult, assessment: Assessment): Report {
  const change = linesTable(assessment);
  return report('explanation', result.title, [
    section('about', 'summary', undefined, [sentence('choose', choose, 'lead'), sentence('assessment', explainedAssessment(result, assessment), 'note')]),
    section('figures', 'full', keyFigures, [figuresTable(assessment)]),
    change && section('lines', 'full', lines, [change]),
  ]);
}
