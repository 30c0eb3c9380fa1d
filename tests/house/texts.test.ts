import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, type Source, sourcesBelow } from './sources.ts';

/** Shorter ones are words that anybody may say. */
const shortest = 20;

/** The files that a text stands in, by the texts that people read: literals, and the parts of templates between what is put in. */
function textsOf(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { path, tree } of sources) {
    for (const node of nodesOf(tree)) {
      const text =
        ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
          ? node.text
          : '';
      const plain = text
        .replaceAll(/\s+/gu, ' ')
        .trim()
        .replace(/[.:;,]$/u, '');
      if (plain.length >= shortest && plain.includes(' ') && !plain.startsWith('.'))
        found.set(plain, [...(found.get(plain) ?? []), path]);
    }
  }
  return found;
}

const catalogues = {
  web: textsOf(sourcesBelow('apps/web/source')),
  'command line': textsOf(sourcesBelow('apps/cli')),
  report: textsOf(sourcesBelow('packages/report')),
};

test.each([
  ['web', 'command line'],
  ['command line', 'report'],
  ['web', 'report'],
] as const)('no text stands both in the %s and in the %s', (one, other) => {
  const twice = [...catalogues[one]].flatMap(([text, paths]) =>
    catalogues[other].has(text) ? [`${[...paths, ...(catalogues[other].get(text) ?? [])].join(' and ')}: ${text}`] : [],
  );
  expect(catalogues[one].size).toBeGreaterThan(50);
  expect(twice).toEqual([]);
});

test('no text stands in two files of the report', () => {
  const twice = [...catalogues.report].filter(([text, paths]) => new Set(paths).size > 1 && !text.startsWith('@'));
  expect(twice).toEqual([]);
});
