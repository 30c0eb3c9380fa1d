import { caseJsonSchema } from '@samnytta/model';
import type { Command } from '../command.ts';

/** `samnytta schema`: JSON either way. */
export const schema: Command = () => {
  const jsonSchema = caseJsonSchema();
  return { text: () => JSON.stringify(jsonSchema, null, 2), json: () => jsonSchema, exitCode: 0 };
};
