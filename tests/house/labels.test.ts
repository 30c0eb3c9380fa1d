import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, type Source, sourcesBelow } from './sources.ts';

/** What an object says in a language, when that is a plain text. */
function saidIn(node: ts.ObjectLiteralExpression, language: 'sv' | 'en'): string | undefined {
  const property = node.properties.find(
    (one): one is ts.PropertyAssignment =>
      ts.isPropertyAssignment(one) && ts.isIdentifier(one.name) && one.name.text === language,
  );
  return property !== undefined && ts.isStringLiteralLike(property.initializer) ? property.initializer.text : undefined;
}

/** The files of each text that is written out in both languages. */
function labelsOf(sources: readonly Source[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, tree } of sources) {
    for (const node of nodesOf(tree)) {
      if (!ts.isObjectLiteralExpression(node)) continue;
      const [sv, en] = [saidIn(node, 'sv'), saidIn(node, 'en')];
      if (sv === undefined || en === undefined) continue;
      const text = `${sv} / ${en}`;
      found.set(text, (found.get(text) ?? new Set()).add(path));
    }
  }
  return found;
}

/** Where things get their names: tables, rules, faults and pages say what stands there. */
const named = /^packages\/model\/(?:rules|figures|ledger)\/|\/(?:describe-problem|fault-headings|table-faults)\.ts$/u;

test('no name of a support, rule, actor, figure or fault is written out in two files', () => {
  const labels = labelsOf(sourcesBelow('packages/model').filter(({ path }) => named.test(path)));
  expect(labels.size).toBeGreaterThan(200);
  expect(
    [...labels]
      .filter(([text, paths]) => paths.size > 1 && text !== ' / ')
      .map(([text, paths]) => `${text}: ${[...paths].join(', ')}`),
  ).toEqual([]);
});

test('no page writes out the names of the actors, or how well a value is known', () => {
  const actors = labelsOf(sourcesBelow('packages/model/ledger').filter(({ path }) => path.endsWith('/actor.ts')));
  const grade = labelsOf(sourcesBelow('packages/report/uncertainty').filter(({ path }) => path.endsWith('/texts.ts')));
  const said = new Set(
    [...actors.keys(), ...[...grade.keys()].filter((text) => text.startsWith('Hur väl känt'))].flatMap((text) =>
      text.split(' / '),
    ),
  );
  const twice = sourcesBelow('apps/web/source')
    .filter(({ path }) => /\/text\.(?:sv|en)\.ts$/u.test(path))
    .flatMap(({ path, tree }) =>
      nodesOf(tree).flatMap((node) =>
        ts.isStringLiteralLike(node) && said.has(node.text) ? [`${path}: ${node.text}`] : [],
      ),
    );
  expect(said.size).toBeGreaterThan(12);
  expect(twice).toEqual([]);
});
