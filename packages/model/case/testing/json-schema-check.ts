/** The part of JSON Schema that our schemas use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly readOnly?: boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** Keywords of the type above; a schema with another one is checked by nothing, so the test fails. */
const known = new Set(
  '$schema $ref $defs title id description type format readOnly enum const anyOf oneOf properties required additionalProperties propertyNames items minItems maxItems minLength maxLength pattern minimum maximum exclusiveMinimum'.split(
    ' ',
  ),
);

function typeOf(value: unknown): readonly string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['number', 'integer'] : ['number'];
  return [typeof value];
}

/** Where a value breaks a schema, by JSON Schema draft 2020-12; empty when it is valid. */
export function faultsAgainst(root: JsonSchema, value: unknown, schema = root, place = ''): readonly string[] {
  const unknown = Object.keys(schema).filter((keyword) => !known.has(keyword));
  if (unknown.length > 0) throw new Error(`The check does not know ${unknown.join(', ')}`);
  const faults: string[] = [];
  const expected = (isMet: boolean, what: string): void => {
    if (!isMet) faults.push(`${place}: ${what}`);
  };
  const check = (inner: JsonSchema, one: unknown, at: string): void => {
    faults.push(...faultsAgainst(root, one, inner, at));
  };
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (target === undefined) throw new Error(`${schema.$ref} leads nowhere`);
    check(target, value, place);
  }
  const { type, anyOf, oneOf } = schema;
  if (type !== undefined)
    expected(
      typeOf(value).some((one) => [type].flat().includes(one)),
      `type ${String(type)}`,
    );
  if (schema.enum !== undefined) expected(schema.enum.includes(value), `one of ${schema.enum.join(', ')}`);
  if (schema.const !== undefined) expected(value === schema.const, `the value ${JSON.stringify(schema.const)}`);
  if (oneOf !== undefined)
    expected(
      oneOf.filter((one) => faultsAgainst(root, value, one, place).length === 0).length === 1,
      'one of the alternatives',
    );
  if (anyOf !== undefined)
    expected(
      anyOf.some((one) => faultsAgainst(root, value, one, place).length === 0),
      'any of the alternatives',
    );
  if (typeof value === 'string') {
    expected(value.length >= (schema.minLength ?? 0) && value.length <= (schema.maxLength ?? Infinity), 'length');
    if (schema.pattern !== undefined)
      expected(new RegExp(schema.pattern, 'u').test(value), `pattern ${schema.pattern}`);
  }
  if (typeof value === 'number') {
    expected(value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity), 'limits');
    expected(value > (schema.exclusiveMinimum ?? -Infinity), 'lower limit');
  }
  if (Array.isArray(value)) {
    expected(
      value.length >= (schema.minItems ?? 0) && value.length <= (schema.maxItems ?? Infinity),
      'number of items',
    );
    for (const [index, one] of value.entries())
      if (schema.items !== undefined) check(schema.items, one, `${place}[${String(index)}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const key of schema.required ?? []) expected(Object.hasOwn(value, key), `${key} is required`);
    for (const [key, one] of Object.entries(value)) {
      const at = `${place}.${key}`;
      const property = schema.properties?.[key];
      if (schema.propertyNames !== undefined) check(schema.propertyNames, key, at);
      if (property !== undefined) check(property, one, at);
      else if (typeof schema.additionalProperties === 'object') check(schema.additionalProperties, one, at);
      else expected(schema.additionalProperties !== false, `${key} is not a key`);
    }
  }
  return faults;
}
