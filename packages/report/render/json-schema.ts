import { z } from 'zod';
import { reportSchema } from '../document/schema.ts';

/** JSON Schema (draft 2020-12) of the public JSON, for those who read it with programs of their own. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { io: 'output', target: 'draft-2020-12' });
}

/** The text of the schema file. */
export function reportJsonSchemaText(): string {
  return `${JSON.stringify(reportJsonSchema(), null, 2)}\n`;
}
