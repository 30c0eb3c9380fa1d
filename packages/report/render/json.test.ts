import { readFileSync } from 'node:fs';
import { assessmentOf, evaluate, parameterCatalogue, readCaseText } from '@samnytta/model';
import { audit, readReportText } from '@samnytta/model/audit';
import { faultsAgainst, type JsonSchema } from '../../model/case/testing/json-schema-check.ts';
import { describe, expect, test } from 'vitest';
import { auditReport } from '../audit/audit-report.ts';
import { parameterReport, parametersOnDateReport } from '../catalogue/index.ts';
import { quantities, report, row, section, table } from '../document/blocks.ts';
import { money, suppressed } from '../document/cells.ts';
import { type Report, reportSchema } from '../document/schema.ts';
import { explainableReport, explanationReport } from '../explanation/index.ts';
import { reportCsv } from './csv.ts';
import { reportJson } from './json.ts';
import { problemsJsonSchema, reportJsonSchema, schemaText } from './json-schema.ts';

const schema = reportJsonSchema() as JsonSchema;

function example(name: string): string {
  return readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');
}

const lund = evaluate(readCaseText(example('lund-2015.yaml')));
const parameters = [...parameterCatalogue.parameters.values()];

const reports: Readonly<Record<string, Report>> = {
  'an explanation': explanationReport(lund, assessmentOf(lund, 'work'), 'income.society', {
    changes: [{ name: 'officer-hours', value: '60' }],
    depth: 4,
  }),
  'a figure that cannot be given': explanationReport(lund, assessmentOf(lund, 'work'), 'cost.society'),
  'what can be explained': explainableReport(lund, assessmentOf(lund, 'work')),
  'an audit': auditReport(audit(readReportText(example('reports/samverkansteam-2016.yaml')))),
  'an audit of several parts': auditReport(audit(readReportText(example('reports/payoff-seven-interventions.yaml')))),
  'the catalogue on a day': parametersOnDateReport(parameters, '2015-01-01'),
};

test('the schema files are what the schemas in the code give; write them anew with npm run generate', () => {
  expect(readFileSync(new URL('report.schema.json', import.meta.url), 'utf8')).toBe(schemaText(reportJsonSchema()));
  expect(readFileSync(new URL('problems.schema.json', import.meta.url), 'utf8')).toBe(schemaText(problemsJsonSchema()));
});

describe.each(Object.entries(reports))('%s', (_, whole) => {
  test('is valid by the JSON Schema, and reads back as it was', () => {
    const read: unknown = JSON.parse(reportJson(whole));
    expect(faultsAgainst(schema, read)).toEqual([]);
    expect(reportSchema.parse(read)).toEqual(whole);
  });
});

test('every parameter is valid by the JSON Schema', () => {
  for (const one of parameters)
    expect([one.id, faultsAgainst(schema, JSON.parse(reportJson(parameterReport(one))))]).toEqual([one.id, []]);
});

describe('a suppressed cell', () => {
  const secret = 123_456;
  const reason = { sv: 'Färre än fem personer.', en: 'Fewer than five people.' };
  const hidden = (cell: object): Report => {
    const shown = table(
      't',
      { sv: 'T', en: 'T' },
      {
        rowHeading: { sv: 'R', en: 'R' },
        columns: [quantities('amount', { sv: 'A', en: 'A' })],
        rows: [row('men', { sv: 'Män', en: 'Men' }, { amount: suppressed(reason) })],
      },
    );
    const whole = report('cohort', { sv: 'K', en: 'C' }, [section('s', 'full', undefined, [shown])]);
    return JSON.parse(reportJson(whole), (key, value: unknown) =>
      key === 'amount' ? { ...Object(value), ...cell } : value,
    ) as Report;
  };

  test('has no digit in any rendering', () => {
    const whole = hidden({});
    for (const text of [JSON.stringify(whole.sections), reportCsv(whole, 'sv'), reportCsv(whole, 'en')])
      expect(text).not.toMatch(/\d/u);
    expect(faultsAgainst(schema, whole)).toEqual([]);
  });

  test.each([{ value: secret }, { figure: 'income.society' }, { step: 1000 }])('cannot carry %o', (more) => {
    expect(faultsAgainst(schema, hidden(more))).not.toEqual([]);
    expect(reportSchema.safeParse(hidden(more)).success).toBe(false);
  });
});

test('a value that is not a finite number is refused where the cell is made', () => {
  for (const value of [Number.NaN, Infinity]) expect(() => money(value, 'SEK')).toThrow(RangeError);
});
