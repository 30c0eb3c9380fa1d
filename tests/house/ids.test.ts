import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, sourcesBelow } from './sources.ts';

/** What identifiers are called: of parameters, figures, inputs and sections, places in a case, units. */
const idNames: readonly string[] = [
  'id',
  'path',
  'figure',
  'rule',
  'name',
  'field',
  'key',
  'unit',
  'place',
  'placeId',
  'inputId',
  'outputId',
];
/** What takes a text apart, or asks what is in it. */
const takers: readonly string[] = [
  'startsWith',
  'endsWith',
  'split',
  'match',
  'matchAll',
  'search',
  'slice',
  'substring',
  'replace',
  'indexOf',
  'lastIndexOf',
  'charAt',
];
const askers: readonly string[] = ['test', 'exec'];

/** Where an identifier is read, and why what it means cannot be a field of its own there. */
const readers: Readonly<Record<string, string>> = {
  'packages/model/case/path-text.ts': 'the one reader of a place in a case',
  'packages/model/cohort/header.ts': 'a user writes the header of a column',
  'packages/model/figures/years.ts': 'writes and reads the year in the name of an input',
  'packages/model/graph/unit.ts': 'the one reader of what an amount is per',
  'packages/model/parameters/heading.ts': 'the ids of the catalogue are the branches of a tree',
  'packages/model/case/change/place.ts': 'what a user calls an input',
  'packages/model/case/schema-at.ts': 'what begins with a dollar sign in a schema is no key of a case',
  'packages/model/local-prices/read-local-prices.ts': 'a user writes the unit',
  'packages/model/places/find-place.ts': 'how people write the name of a municipality',
  'packages/model/sources/statute.ts': 'the number of an act is year and number',
  'packages/model/sources/register.ts': 'the number of an act is year and number',
  'packages/model/sources/schema.ts': 'the number of an act is year and number',
  'packages/tables/xml.ts': 'the name of an element has its namespace in it',
  'packages/tables/xlsx-parts.ts': 'a path among the files of a workbook',
  'apps/cli/cohort/is-table.ts': 'a file that a user names',
  'apps/cli/commands/parameters.ts': 'a user types the beginning of an id',
  'apps/web/source/subjects/form/fields.ts': 'the one reader of the name of a form field, which a browser sends',
  'apps/web/source/subjects/result/moves.ts': 'the parts of an address',
  'apps/web/source/subjects/example/examples.ts': 'a file of the examples',
};

function nameOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) return nameOf(node.expression);
  if (ts.isCallExpression(node)) return nameOf(node.expression);
  return ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) ? nameOf(node.expression) : undefined;
}

function isId(node: ts.Node | undefined): boolean {
  return idNames.includes(nameOf(node) ?? '');
}

/** The first or the last of a list, which a path that has been read is. */
function isOfList(node: ts.CallExpression): boolean {
  return node.arguments.every((one) => ts.isNumericLiteral(one) || ts.isPrefixUnaryExpression(one));
}

/** The calls that read the text of an identifier. */
function readingsIn(tree: ts.Node): readonly string[] {
  return nodesOf(tree).flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const { expression: subject, name } = node.expression;
    const reads = takers.includes(name.text)
      ? isId(subject) && !(name.text === 'slice' && isOfList(node))
      : askers.includes(name.text) && isId(node.arguments[0]);
    return reads ? [node.getText()] : [];
  });
}

test.each([
  "const isLocal = id.startsWith('local-tax.');",
  "const [rule] = figure.id.split('.');",
  'const isOfPerson = personPath.test(place.path);',
  'const found = /before/u.exec(placeId(place));',
])('is found: %s', (code) => {
  expect(readingsIn(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true))).toHaveLength(1);
});

const found = new Map(sourcesBelow('packages', 'apps').map(({ path, tree }) => [path, readingsIn(tree)]));

test('nothing decides on the text of an identifier: what it means is a field', () => {
  expect(found.size).toBeGreaterThan(500);
  expect(
    [...found]
      .filter(([path]) => readers[path] === undefined)
      .flatMap(([path, readings]) => readings.map((reading) => `${path}: ${reading}`)),
  ).toEqual([]);
});

test.each(Object.entries(readers))('%s still reads one: %s', (path) => {
  expect(found.get(path)).not.toEqual([]);
});
