import { z } from 'zod';
import { fieldDescriptions } from './fields/describe.ts';
import { quantityDefinitions } from './quantity.ts';
import { caseSchema } from './schema.ts';

/** Limit that the conversion gives every whole number, and that says nothing of a case. */
const noLimit = Number.MAX_SAFE_INTEGER;

/** JSON Schema (draft 2020-12) of the case file as people write it, for editors to complete and check. */
export function caseJsonSchema(): object {
  const descriptions = fieldDescriptions();
  const { $schema, ...schema } = z.toJSONSchema(caseSchema, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const description = descriptions.get(zodSchema);
      if (description !== undefined) jsonSchema.description = description;
      if (jsonSchema.maximum === noLimit) delete jsonSchema.maximum;
      if (jsonSchema.minimum === -noLimit) delete jsonSchema.minimum;
    },
  });
  return { $schema, ...schema, $defs: quantityDefinitions };
}

/** The text of the schema file. */
export function caseJsonSchemaText(): string {
  return `${JSON.stringify(caseJsonSchema(), null, 2)}\n`;
}
