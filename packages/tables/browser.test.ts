import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** All that a browser reads a table with: what `index.ts` leads to, in this folder. */
const folder = new URL('./', import.meta.url);
const ownFiles = readdirSync(folder).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'open-file.ts',
);

test('nothing but the opening of a path needs Node, so that a table can be read where it is, in the browser', () => {
  for (const name of ownFiles) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(text, name).not.toMatch(/from 'node:|\bBuffer\b|\bprocess\b|open-file/u);
  }
});
