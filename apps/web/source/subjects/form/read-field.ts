import type { Field, Fields } from '@samnytta/model';
import type { FormReader } from './form-reader.ts';

/** What a field of the catalogue says, as a case file has it; undefined when it is empty. */
function readField(reader: FormReader, name: string, path: string, { sort }: Field): unknown {
  switch (sort.is) {
    case 'quantity': {
      const [unit] = sort.units;
      return unit === 'number' ? reader.number(name, path) : reader.quantity(name, path, unit);
    }
    case 'number':
    case 'whole-number':
      return reader.number(name, path);
    case 'yes-no':
      return reader.ticked(name, path);
    case 'ages':
    case 'choice':
    case 'identifier':
    case 'place':
    case 'text':
      return reader.text(name, path);
  }
}

/** Some fields of a group as the keys of a case file. @param keys those that are read, all unless given */
export function readFields(
  reader: FormReader,
  name: string,
  path: string,
  fields: Fields,
  keys: readonly string[] = Object.keys(fields),
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => keys.includes(key))
      .map(([key, field]) => [key, readField(reader, `${name}.${key}`, `${path}.${key}`, field)]),
  );
}
