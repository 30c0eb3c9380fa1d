import {
  citedText,
  type Grade,
  gradeLabels,
  type OpenQuestion,
  type Parameter,
  periodsInForce,
  type Text,
  type UnitCost,
} from '@samnytta/model';
import { mixedQuantities, report, row, section, sentence, table, texts } from '../document/blocks.ts';
import { money, sourceCell, words } from '../document/cells.ts';
import type { Report, Row, Table } from '../document/schema.ts';
import { catalogueValue, periodOf } from './catalogue-value.ts';
import {
  grade,
  parameter as parameterHeading,
  period,
  price as priceHeading,
  schedule,
  settled,
  source,
  value,
  weak,
} from './texts.ts';

function isWeak(one: { readonly grade: Grade }): boolean {
  return one.grade !== 'verified' && one.grade !== 'measured';
}

/** What reading would settle a value of a parameter: the act in force when it begins, else a published figure. */
function settledBy({ group, law }: Parameter, from: string, ofPeriod: Text): Text {
  if (group === 'uncertainty') return settled.ownChoice;
  return law === undefined ? settled.published(ofPeriod) : settled.wording(citedText(law), from);
}

function parameterRows(parameter: Parameter): readonly Row[] {
  const periods = periodsInForce(parameter.values);
  return parameter.values.flatMap((one, index): readonly Row[] => {
    if (!isWeak(one)) return [];
    const inForce = periodOf(periods[index] ?? one);
    return [
      row(`${parameter.id}.${one.from}`, parameter.label, {
        period: words(inForce),
        value: typeof one.value === 'number' ? catalogueValue(one.value, parameter.unit) : words(schedule),
        grade: words(gradeLabels[one.grade]),
        source: sourceCell(one.source),
        settled: words(settledBy(parameter, one.from, inForce)),
      }),
    ];
  });
}

function priceRows({ id, label, unit, prices }: UnitCost): readonly Row[] {
  return prices.filter(isWeak).map((one) => {
    const year: Text = { sv: String(one.year), en: String(one.year) };
    return row(`${id}.${year.sv}`, label, {
      period: words(year),
      value: money(one.value, unit),
      grade: words(gradeLabels[one.grade]),
      source: sourceCell(one.source),
      settled: words(settled.published(year)),
    });
  });
}

function weakTable(id: string, heading: Text, rows: readonly Row[]): Table {
  const columns = [
    texts('period', period),
    mixedQuantities('value', value),
    texts('grade', grade),
    texts('source', source),
    texts('settled', settled.heading),
  ];
  return table(id, weak.caption(rows.length), { rowHeading: heading, columns, rows });
}

/** What is missing. */
function questionsTable(questions: readonly OpenQuestion[]): Table {
  const rows = questions.map(({ id, label, known, source: from, settledBy: by }) =>
    row(id, label, { known: words(known), source: sourceCell(from), settled: words(by) }),
  );
  return table('open-questions', weak.questions, {
    rowHeading: weak.question,
    columns: [texts('known', weak.known), texts('source', source), texts('settled', settled.heading)],
    rows,
  });
}

/** Every dated value that has not been read in its source, what is missing, and what would settle it. */
export function weakValuesReport(
  parameters: readonly Parameter[],
  prices: readonly UnitCost[],
  questions: readonly OpenQuestion[],
): Report {
  const [ofParameters, ofPrices] = [parameters.flatMap(parameterRows), prices.flatMap(priceRows)];
  return report('catalogue', weak.title, [
    section('weak-parameters', 'full', weak.parameters, [
      ofParameters.length === 0
        ? sentence('no-weak-parameters', weak.none)
        : weakTable('weak-parameters', parameterHeading, ofParameters),
    ]),
    prices.length === 0
      ? undefined
      : section('weak-prices', 'full', weak.prices, [
          ofPrices.length === 0
            ? sentence('no-weak-prices', weak.none)
            : weakTable('weak-prices', priceHeading, ofPrices),
        ]),
    questions.length === 0 ? undefined : section('open-questions', 'full', weak.questions, [questionsTable(questions)]),
  ]);
}
