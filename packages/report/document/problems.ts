import { z } from 'zod';
import { problemsVersion } from './version.ts';

/*
 * The shape of what stands in place of a report when there is none: faults, in the language asked for. Public JSON as
 * it stands; keys are added within a version, never changed or taken away.
 */

const problem = z
  .strictObject({
    path: z.string().describe('Place in the file, cell of the table, or the option; empty for the whole'),
    kind: z.string().min(1).describe('Kind of fault, such as unknown-key; a stable word'),
    found: z.string().describe('What stands there; empty when nothing does'),
    expected: z.string(),
    example: z.string(),
    text: z.string().min(1).describe('The whole message, in sentences'),
    file: z.string().describe('The file, when faults of several are told together').optional(),
    row: z
      .int()
      .nullable()
      .describe('In a table: the row as the spreadsheet counts, null for the whole file')
      .optional(),
    column: z.string().nullable().describe("In a table: the column's letter, null for the whole row").optional(),
  })
  .readonly()
  .meta({ id: 'Problem' });

export const problemsSchema = z
  .strictObject({
    format: z.literal('samnytta-problems'),
    version: z.literal(problemsVersion),
    problems: z.array(problem).min(1).readonly(),
    isCutShort: z.literal(true).describe('There may be more faults than are told').optional(),
  })
  .readonly()
  .describe('Why Samnytta gives no result');

/** A fault as it is told: all texts in the language of the output. */
export type ToldProblem = z.output<typeof problem>;
export type Problems = z.output<typeof problemsSchema>;
