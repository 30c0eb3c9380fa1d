import type { z } from 'zod';

type Schema = z.core.$ZodType;

function isKind<Kind extends z.core.$ZodTypes['_zod']['def']['type']>(
  schema: Schema,
  kind: Kind,
): schema is Extract<z.core.$ZodTypes, { _zod: { def: { type: Kind } } }> {
  return schema._zod.def.type === kind;
}

function unwrapped(schema: Schema): Schema {
  if (isKind(schema, 'optional') || isKind(schema, 'default')) return unwrapped(schema._zod.def.innerType);
  if (!isKind(schema, 'pipe')) return schema;
  const { in: before, out } = schema._zod.def;
  // What is put in order before it is checked takes what the check takes.
  return unwrapped(isKind(before, 'transform') ? out : before);
}

/** The groups of keys that a schema accepts: itself, or one of its alternatives. */
function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  if (isKind(schema, 'object')) return schema._zod.def.shape;
  if (isKind(schema, 'union'))
    return schema._zod.def.options.map((one) => shapeOf(unwrapped(one))).find((one) => one !== undefined);
  return undefined;
}

/** What a schema accepts at a place below it; undefined when there is no such place. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  const here = unwrapped(schema);
  const [part, ...rest] = path;
  if (part === undefined) return here;
  if (isKind(here, 'array')) return typeof part === 'number' ? schemaAt(here._zod.def.element, rest) : undefined;
  if (isKind(here, 'record')) return schemaAt(here._zod.def.valueType, rest);
  const shape = shapeOf(here) ?? {};
  const key = String(part);
  const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
  return inner === undefined ? undefined : schemaAt(inner, rest);
}

/** The keys that a schema knows at a place, for suggestions; none when any key may stand there. */
export function keysOf(schema: Schema, path: readonly PropertyKey[] = []): readonly string[] {
  const here = schemaAt(schema, path);
  if (here === undefined) return [];
  if (isKind(here, 'record')) {
    const key: Schema = here._zod.def.keyType;
    return isKind(key, 'enum') ? Object.values(key._zod.def.entries).map(String) : [];
  }
  return Object.keys(shapeOf(here) ?? {}).filter((key) => !key.startsWith('$'));
}

/** Whether a day is accepted at a place. */
export function isDateAt(schema: Schema, path: readonly PropertyKey[]): boolean {
  const here = schemaAt(schema, path);
  if (here === undefined || !isKind(here, 'string')) return false;
  const { def } = here._zod;
  return 'format' in def && def.format === 'date';
}
