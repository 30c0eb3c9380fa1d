import { gradeLabels, inBoth, noteText, type Parameter, periodsInForce, type Text, unitText } from '@samnytta/model';
import { mixedQuantities, report, row, section, sentence, table, texts } from '../document/blocks.ts';
import { sameWords, sourceCell, toldSources, words } from '../document/cells.ts';
import type { Report, Section, Sentence, Table } from '../document/schema.ts';
import { same } from '../evaluation/words.ts';
import { sourcesText } from '../show/source-text.ts';
import { catalogueValue, periodOf } from './catalogue-value.ts';
import { parameterEntry, parametersTable } from './parameter-entry.ts';
import { scheduleTable } from './schedule.ts';
import {
  allValues,
  allValuesOfOne,
  countOf,
  gaps as gapsHeading,
  grade,
  id,
  law,
  note,
  onDate,
  parameter as parameterHeading,
  parameters as parametersHeading,
  period,
  reason,
  said,
  schedule,
  scheduleOn,
  schedules,
  source,
  unit,
  value,
} from './texts.ts';

function unitOf(parameter: Parameter): Text {
  const own = inBoth((language) => unitText(parameter.unit, language));
  if (parameter.kind !== 'schedule') return own;
  const on = scheduleOn(inBoth((language) => unitText(parameter.argumentUnit, language)));
  return inBoth((language) => `${own[language]} (${on[language]})`);
}

/** Parameters with the days that they have values for. */
function listTable(parameters: readonly Parameter[]): Table {
  return table('parameters', countOf(parameters.length), {
    rowHeading: parameterHeading,
    columns: [texts('id', id), texts('unit', unit), texts('period', period)],
    rows: parameters.map((one) => {
      const all = periodsInForce(one.values);
      const whole = { from: all[0]?.from, to: all.at(-1)?.to };
      return row(one.id, one.label, {
        id: sameWords(one.id),
        unit: words(unitOf(one)),
        period: words(periodOf(whole)),
      });
    }),
  });
}

function schedulesSection(tables: readonly Table[]): Section | undefined {
  return tables.length === 0 ? undefined : section('schedules', 'appendix', schedules, tables);
}

function about(parameter: Parameter): readonly (Sentence | undefined)[] {
  const { id: own, law: inLaw, note: remark } = parameter;
  return [
    sentence('id', said(id, same(own))),
    sentence('unit', said(unit, unitOf(parameter))),
    inLaw === undefined
      ? undefined
      : sentence(
          'law',
          said(
            law,
            inBoth((language) => sourcesText(toldSources(inLaw), language)),
          ),
        ),
    remark === undefined ? undefined : sentence('note', said(note, noteText(remark))),
  ];
}

/** Every dated value of a parameter. */
function valuesTable({ values, unit: own }: Parameter): Table {
  const periods = periodsInForce(values);
  return table('values', allValues, {
    rowHeading: period,
    columns: [mixedQuantities('value', value), texts('source', source), texts('grade', grade), texts('note', note)],
    rows: values.map((one, index) =>
      row(one.from, periodOf(periods[index] ?? one), {
        value: typeof one.value === 'number' ? catalogueValue(one.value, own) : words(schedule),
        source: sourceCell(one.source),
        grade: words(gradeLabels[one.grade]),
        note: one.note === undefined ? undefined : words(noteText(one.note)),
      }),
    ),
  });
}

function gapsTable({ gaps = [] }: Parameter): Table | undefined {
  if (gaps.length === 0) return undefined;
  return table('gaps', gapsHeading, {
    rowHeading: period,
    columns: [texts('reason', reason)],
    rows: gaps.map((gap) => row(gap.from, periodOf(gap), { reason: words(gap.reason) })),
  });
}

function scheduleTables(parameter: Parameter): readonly Table[] {
  if (parameter.kind !== 'schedule') return [];
  const periods = periodsInForce(parameter.values);
  return parameter.values.map((one, index) =>
    scheduleTable(parameter, one.value, { from: one.from, text: periodOf(periods[index] ?? one) }),
  );
}

/** One parameter with all its dated values and the days without one. */
export function parameterReport(parameter: Parameter): Report {
  return report('catalogue', parameter.label, [
    section('about', 'summary', undefined, about(parameter)),
    section('values', 'full', undefined, [valuesTable(parameter), gapsTable(parameter)]),
    schedulesSection(scheduleTables(parameter)),
  ]);
}

/** The names of parameters, with what they are measured in. */
export function parameterListReport(parameters: readonly Parameter[]): Report {
  return report('catalogue', parametersHeading, [
    section('parameters', 'full', undefined, [listTable(parameters), sentence('one', allValuesOfOne, 'note')]),
  ]);
}

/**
 * Parameters with their values on a day.
 * @param date `YYYY-MM-DD`
 * @throws ParameterError for a day that does not exist
 */
export function parametersOnDateReport(parameters: readonly Parameter[], date: string): Report {
  const entries = parameters.map((one) => parameterEntry(one, date));
  return report('catalogue', parametersHeading, [
    section('values', 'full', onDate(date), [
      parametersTable(entries, date),
      entries.length > 1 ? sentence('count', countOf(entries.length), 'note') : undefined,
    ]),
    schedulesSection(entries.flatMap((entry) => entry.schedule ?? [])),
  ]);
}
