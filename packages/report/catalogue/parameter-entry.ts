import {
  everyPlace,
  gradeLabels,
  lookUpScalar,
  lookUpSchedule,
  type Parameter,
  type ParameterGroup,
} from '@samnytta/model';
import { mixedQuantities, row, table, texts } from '../document/blocks.ts';
import { notGiven, sameWords, sourceCell, words } from '../document/cells.ts';
import type { Column, Row, Table } from '../document/schema.ts';
import { catalogueValue, foundOrMissing, periodOf } from './catalogue-value.ts';
import { scheduleTable } from './schedule.ts';
import {
  grade,
  id,
  law,
  missing,
  note,
  onDate,
  parameter as parameterHeading,
  period,
  schedule,
  source,
  value,
} from './texts.ts';

/** What is said of a parameter on a day, beside its label. */
export const parameterColumns: readonly Column[] = [
  mixedQuantities('value', value),
  texts('id', id),
  texts('period', period),
  texts('law', law),
  texts('source', source),
  texts('grade', grade),
  texts('note', note),
];

/** A parameter on a day: what the catalogue says of it, and the pieces of a schedule. */
export interface ParameterEntry {
  readonly group: ParameterGroup;
  readonly row: Row;
  readonly schedule: Table | undefined;
}

/**
 * A parameter on a day.
 * @param date `YYYY-MM-DD`
 * @throws ParameterError for a day that does not exist
 */
export function parameterEntry(parameter: Parameter, date: string): ParameterEntry {
  const { group } = parameter;
  const common = {
    id: sameWords(parameter.id),
    law: parameter.law === undefined ? undefined : sourceCell(parameter.law),
  };
  const look = parameter.kind === 'schedule' ? lookUpSchedule : lookUpScalar;
  const looked = foundOrMissing(() => look(everyPlace().parameters, parameter.id, date));
  if ('missing' in looked)
    return {
      group,
      row: row(parameter.id, parameter.label, { ...common, value: notGiven(looked.missing, missing) }),
      schedule: undefined,
    };
  const { found } = looked;
  return {
    group,
    row: row(parameter.id, parameter.label, {
      ...common,
      value: typeof found.value === 'number' ? catalogueValue(found.value, found.unit) : words(schedule),
      period: words(periodOf(found)),
      source: sourceCell(found.source),
      grade: words(gradeLabels[found.grade]),
      note: found.note === undefined ? undefined : words(found.note),
    }),
    schedule:
      parameter.kind === 'schedule' && typeof found.value !== 'number'
        ? scheduleTable(parameter, found.value)
        : undefined,
  };
}

/** Parameters on a day. */
export function parametersTable(entries: readonly ParameterEntry[], date: string): Table {
  return table('parameters', onDate(date), {
    rowHeading: parameterHeading,
    columns: parameterColumns,
    rows: entries.map((entry) => entry.row),
  });
}
