import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { declarationsOf, entries, exportsOf, modelFolder, parsed } from '../../scripts/entries.ts';

const exported = [...entries].flatMap(([entry, file]) => exportsOf(file).map((one) => ({ entry, ...one })));

test('each name is exported by one entry, but for types that are of different things', () => {
  const names = exported.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual(['Distribution']);
});

test('each export says what it is, in the file that declares it', () => {
  const trees = new Map<string, ts.SourceFile>();
  const treeOf = (file: string): ts.SourceFile => {
    const tree = trees.get(file) ?? parsed(join(modelFolder, file));
    trees.set(file, tree);
    return tree;
  };
  expect(exported.length).toBeGreaterThan(300);
  const silent = exported.filter(
    ({ name, file }) =>
      !declarationsOf(treeOf(file), name).some((statement) => ts.getJSDocCommentsAndTags(statement).length > 0),
  );
  expect(silent.map(({ entry, name, file }) => `${entry}: ${name} (${file})`)).toEqual([]);
});
