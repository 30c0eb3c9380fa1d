import { caseJsonSchema } from '../json-schema.ts';
import type { JsonSchema } from './json-schema-check.ts';

function resolved(schema: JsonSchema, whole: JsonSchema): JsonSchema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return (name === undefined ? undefined : whole.$defs?.[name]) ?? schema;
}

function groupOf(schema: JsonSchema, whole: JsonSchema): JsonSchema {
  const found = resolved(schema, whole);
  return found.anyOf?.map((one) => groupOf(one, whole)).find(({ properties }) => properties !== undefined) ?? found;
}

/**
 * The keys that the JSON Schema of case files lets stand at a place, such as `typeCases[0].before`.
 * @throws RangeError for a place that it does not have
 */
export function keysAccepted(place: string): readonly string[] {
  const whole: JsonSchema = caseJsonSchema();
  const parts = place === '' ? [] : place.split(/[.[]/u);
  const at = parts.reduce(
    (schema, part) => {
      const next = part.endsWith(']') ? schema.items : schema.properties?.[part];
      if (next === undefined) throw new RangeError(`The JSON Schema has no ${place}`);
      return groupOf(next, whole);
    },
    groupOf(whole, whole),
  );
  const keys = Object.keys(at.properties ?? {});
  return keys.length > 0 ? keys.filter((key) => key !== '$schema') : (at.propertyNames?.enum ?? []).map(String);
}
