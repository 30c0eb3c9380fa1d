import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A source file of the project, by its path from the root; of a component only its script. */
export interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** The scripts and the expressions in the markup of a component, as one text that parses. */
function scriptsOf(component: string): string {
  const scripts = [...component.matchAll(/<script[^>]*>(?<code>[\s\S]*?)<\/script>/gu)].map(
    ({ groups }) => groups?.['code'] ?? '',
  );
  const markup = component.replaceAll(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/gu, '');
  const expressions = [...markup.matchAll(/\{(?![#:/@])(?<code>[^{}]+)\}/gu)].map(
    ({ groups }) => `(${groups?.['code'] ?? ''});`,
  );
  return [...scripts, ...expressions].join('\n');
}

const isTest = /\.test\.ts$|(?:^|\/)(?:tests|testing)\//u;

/** All sources below some folders, tests left out. */
export function sourcesBelow(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter(
        (path) =>
          /\.(?:ts|svelte)$/u.test(path) &&
          !isTest.test(path) &&
          !/(?:^|\/)(?:node_modules|dist|build|\.svelte-kit)\//u.test(path),
      )
      .toSorted()
      .map((path) => {
        const text = readFileSync(`${root}${path}`, 'utf8');
        return {
          path,
          tree: ts.createSourceFile(
            path,
            path.endsWith('.svelte') ? scriptsOf(text) : text,
            ts.ScriptTarget.Latest,
            true,
            ts.ScriptKind.TS,
          ),
        };
      }),
  );
}

/** Every node of a tree. */
export function nodesOf(tree: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const walk = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}
