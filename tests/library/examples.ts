import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entries, exportsOf, modelFolder } from '../../scripts/entries.ts';

/** The programs that stand as examples in the documentation of what the entries export. */
export function exampleTexts(): readonly string[] {
  const files = new Set([...entries.values()].flatMap((entry) => exportsOf(entry).map(({ file }) => file)));
  return [...files].flatMap((file) =>
    [
      ...readFileSync(join(modelFolder, file), 'utf8').matchAll(
        /^ \* @example\n \* ```ts\n(?<lines>[\s\S]*?)^ \* ```$/gmu,
      ),
    ].map(({ groups }) => (groups?.['lines'] ?? '').replaceAll(/^ \* ?/gmu, '')),
  );
}
