/** A place as people write it: `typeCases[0].after.work[0].wage`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${String(part)}]` : `${text}${text === '' ? '' : '.'}${String(part)}`,
    '',
  );
}

/** The parts of a written place: keys, and places in lists. */
export function pathOf(text: string): readonly (string | number)[] {
  return text
    .replaceAll(/\[(\d+)\]/gu, '.$1')
    .split('.')
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
}

/** Whether a written place is another one, or is in it. */
export function isWithin(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other}.`) || place.startsWith(`${other}[`);
}

/** The value at a place, or undefined; only what the data itself holds. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[part]
        : undefined,
    root,
  );
}
