import { existsSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, root, type Source, sourcesBelow } from './sources.ts';

const web = 'apps/web/source';

/** What a file imports, by what is written; `import type` only when types are asked for too. */
function importsOf({ tree }: Source, { types }: { readonly types: boolean }): readonly string[] {
  return nodesOf(tree).flatMap((node) => {
    if (ts.isImportDeclaration(node))
      return ts.isStringLiteral(node.moduleSpecifier) && (types || node.importClause?.isTypeOnly !== true)
        ? [node.moduleSpecifier.text]
        : [];
    const [from] =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    return from !== undefined && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** The subject that an import or a path is of; undefined when it is of none. */
function subjectOf(path: string): string | undefined {
  return /(?:#|source\/)subjects\/(?<subject>[^/]+)\//u.exec(path)?.groups?.['subject'];
}

const subjects = sourcesBelow(`${web}/subjects`);

/** The subjects that each subject imports. */
const used = new Map<string, Set<string>>();
for (const source of subjects) {
  const own = subjectOf(source.path) ?? '';
  const others = importsOf(source, { types: true }).flatMap((from) => subjectOf(from) ?? []);
  used.set(own, new Set([...(used.get(own) ?? []), ...others.filter((one) => one !== own)]));
}

/** Whether one subject is reached from another by what they import. */
function reaches(from: string, to: string, passed: ReadonlySet<string> = new Set()): boolean {
  return [...(used.get(from) ?? [])].some(
    (next) => next === to || (!passed.has(next) && reaches(next, to, new Set([...passed, next]))),
  );
}

describe('the rooms of the web', () => {
  it('components know of no subject, nor of the frame around the pages', () => {
    const components = sourcesBelow(`${web}/components`);
    expect(components.length).toBeGreaterThan(40);
    expect(
      components.flatMap((source) =>
        importsOf(source, { types: true })
          .filter((from) => /^#(?:subjects|site)\//u.test(from))
          .map((from) => `${source.path}: ${from}`),
      ),
    ).toEqual([]);
  });

  it('no subject leads back to itself through those it uses', () => {
    expect(used.size).toBeGreaterThan(8);
    expect([...used.keys()].filter((subject) => reaches(subject, subject))).toEqual([]);
  });

  it('texts are loaded for the language of a page, and imported by nothing else', () => {
    const imported = sourcesBelow(web)
      .filter(({ path }) => !path.endsWith('/texts.ts'))
      .flatMap((source) =>
        importsOf(source, { types: false })
          .filter((from) => /\/text\.(?:sv|en)\.ts$/u.test(from))
          .map((from) => `${source.path}: ${from}`),
      );
    expect(imported).toEqual([]);
  });

  it('a route loads and shows one subject', () => {
    const routes = sourcesBelow(`${web}/routes/[[language=language]]`);
    expect(routes.length).toBeGreaterThan(20);
    const imports = routes.map(
      (source) =>
        [
          source.path,
          importsOf(source, { types: true }).filter(
            (from) => !from.startsWith('./$types') && !from.endsWith('/server/route-policy.ts'),
          ),
        ] as const,
    );
    expect(
      imports.filter(
        ([path, from]) =>
          from.length > (path.endsWith('policy.ts') ? 0 : 1) || from.some((one) => subjectOf(one) === undefined),
      ),
    ).toEqual([]);
  });

  it('navigation leads to pages that are there', () => {
    const paths = subjects
      .filter(({ path }) => path.endsWith('/navigation.ts'))
      .flatMap(({ tree }) =>
        nodesOf(tree).flatMap((node) =>
          ts.isPropertyAssignment(node) && node.name.getText() === 'path' && ts.isStringLiteral(node.initializer)
            ? [node.initializer.text]
            : [],
        ),
      );
    expect(paths.length).toBeGreaterThan(2);
    expect(
      paths.filter((path) => !existsSync(`${root}${web}/routes/[[language=language]]${path}/+page.svelte`)),
    ).toEqual([]);
  });
});
