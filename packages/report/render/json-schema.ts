import { z } from 'zod';
import { problemsSchema } from '../document/problems.ts';
import { reportSchema } from '../document/schema.ts';

/** JSON Schema (draft 2020-12) of the public JSON, for those who read it with programs of their own. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { io: 'output', target: 'draft-2020-12' });
}

/** The same of the faults that stand in place of a report. */
export function problemsJsonSchema(): object {
  return z.toJSONSchema(problemsSchema, { io: 'output', target: 'draft-2020-12' });
}

/** The text of a schema file. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
