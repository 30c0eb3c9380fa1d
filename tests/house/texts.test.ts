import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, type Source, sourcesBelow } from './sources.ts';

/** Shorter ones are words that anybody may say. */
const shortest = 20;

/** The texts that people read in a catalogue: literals, and the parts of templates between what is put in. */
function textsOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, tree } of sources) {
    for (const node of nodesOf(tree)) {
      const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : '';
      const plain = text.replaceAll(/\s+/gu, ' ').trim().replace(/[.:;,]$/u, '');
      if (plain.length >= shortest && plain.includes(' ') && !plain.startsWith('.')) found.set(plain, path);
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
  const twice = [...catalogues[one]].filter(([text]) => catalogues[other].has(text)).map(([text, path]) => `${path} and ${catalogues[other].get(text) ?? ''}: ${text}`);
  expect(catalogues[one].size).toBeGreaterThan(50);
  expect(twice).toEqual([]);
});
