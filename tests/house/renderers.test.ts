import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, sourcesBelow } from './sources.ts';

/** What writes a report for a medium. */
const renderers = sourcesBelow('apps/cli/report', 'apps/web/source/components/report', 'packages/report/render');

const arithmetic: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.MinusEqualsToken,
];

/** Places on a page or a line of text are worked out from values; the values themselves are not changed. */
const drawsCharts = /chart|picture|layout/iu;

/** What a report's values are reached by. */
const valueNames: readonly string[] = ['value', 'low', 'high', 'atLow', 'atHigh', 'base', 'middle', 'from', 'to'];

function readsValue(node: ts.Node): boolean {
  return nodesOf(node).some((one) => ts.isPropertyAccessExpression(one) && valueNames.includes(one.name.text));
}

test('renderers are found', () => {
  expect(renderers.length).toBeGreaterThan(10);
});

/** Every component and page, whether what it shows is a report or is put beside one; but not what reads forms and files. */
const pages = sourcesBelow('apps/web/source').filter(
  ({ path }) => path.endsWith('.svelte') || !path.includes('/subjects/'),
);
const writers = [...new Map([...renderers, ...pages].map((source) => [source.path, source])).values()];

test.each(writers.filter(({ path }) => !drawsCharts.test(path)))(
  '$path does no arithmetic on what a report says',
  ({ tree }) => {
    const found = nodesOf(tree).filter(
      (node) =>
        ts.isBinaryExpression(node) &&
        arithmetic.includes(node.operatorToken.kind) &&
        (readsValue(node.left) || readsValue(node.right)),
    );
    expect(found.map((node) => node.getText())).toEqual([]);
  },
);

test.each(renderers)('$path knows nothing of what the report is of', ({ tree }) => {
  const imported = tree.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    if (!from.startsWith('@samnytta/model')) return [];
    const names =
      importClause?.namedBindings !== undefined && ts.isNamedImports(importClause.namedBindings)
        ? importClause.namedBindings.elements.map(({ name }) => name.text)
        : [];
    return names.filter(
      (name) =>
        !['Language', 'Text', 'formatNumber', 'formatKronor', 'formatPercent', 'formatMillionKronor'].includes(name),
    );
  });
  expect(imported).toEqual([]);
});

/** Adding up is the model's: an application that sums has made a figure that nobody can explain. */
test('applications add up no amounts', () => {
  const sums = sourcesBelow('apps').flatMap(({ path, tree }) =>
    nodesOf(tree)
      .filter(
        (node) =>
          ts.isCallExpression(node) &&
          ts.isPropertyAccessExpression(node.expression) &&
          node.expression.name.text === 'reduce' &&
          node.arguments.some(readsAmount),
      )
      .map((node) => `${path}: ${node.getText()}`),
  );
  expect(sums).toEqual([]);
});

function readsAmount(node: ts.Node): boolean {
  return nodesOf(node).some((one) => {
    if (!ts.isBinaryExpression(one) || one.operatorToken.kind !== ts.SyntaxKind.PlusToken) return false;
    return nodesOf(one).some((part) =>
      ts.isPropertyAccessExpression(part)
        ? ['amount', 'value'].includes(part.name.text)
        : ts.isIdentifier(part) && part.text === 'amount',
    );
  });
}
