import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/run-npm.mjs';
import { exampleTexts } from './examples.ts';
import { type Installed, installed, nodes } from './installed.ts';

const readme = readFileSync(join(root, 'packages/model/README.md'), 'utf8');

/** The programs of the README, each with what it is said to write and the heading that it stands under. */
const examples = [
  ...readme.matchAll(
    /## (?<title>[^\n]+)\n(?:(?!\n## )[\s\S])*?```js\n(?<program>[\s\S]*?)```\n\n```text\n(?<output>[\s\S]*?)```/gu,
  ),
].map(({ groups: { title = '', program = '', output = '' } = {} }) => ({ title, program, output }));

let library: Installed;
beforeAll(async () => {
  library = await installed();
});
afterAll(() => {
  library.remove();
});

test('the README has three programs', () => {
  expect(examples).toHaveLength(3);
});

describe.each(nodes)('installed, run by %s', (node) => {
  test.each(examples)('$title: the program of the README writes what the README says', ({ program, output }) => {
    expect(library.run(node, program)).toBe(output);
  });

  test('threads give the same draws as none', () => {
    const [, , { program = '' } = {}] = examples;
    const beside = program
      .replace('{ draws: 1000, seed: 1 }', '{ draws: 1000, seed: 1, runPlan: onThreads(2) }')
      .replace('{ DrawnIntervals }', '{ DrawnIntervals, onThreads }');
    expect(beside).toContain('onThreads(2)');
    expect(library.run(node, beside)).toBe(examples[2]?.output);
  });

  test('nothing but the entry points can be imported', () => {
    const program = `await import('@samnytta/model/graph/evaluate.js').catch(({ code }) => console.log(code));`;
    expect(library.run(node, program)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});

/** Published for Finsam Lund 2015 (Payoff, type case 1), within what is accepted there: 3 000 kr. */
test.each([
  ['income.society', 459_000],
  ['income.municipality', 193_000],
  ['income.region', 40_000],
])('the first program comes to the published %s', (figure, published) => {
  const written = new RegExp(`^${figure} SEK\\s([\\d,]+)$`, 'mu').exec(examples[0]?.output ?? '')?.[1] ?? '';
  expect(Math.abs(Number(written.replaceAll(',', '')) - published)).toBeLessThan(3000);
});

/** Socialavgiftslagen: 31.42 % of 12 × 25 000 kr. */
test('the second program comes to the employer contribution by law', () => {
  expect(examples[1]?.output).toContain('employer-contribution employer -94260\n');
});

/** The examples in the documentation of exports, each a module of its own. */
const documented = exampleTexts();

test('a strict TypeScript program finds the types of every entry, and every documented example is one', () => {
  const wrong = `
    import { ledgerOf, type Evaluation } from '@samnytta/model/rules';
    // @ts-expect-error: an amount is a number
    export const amounts = (evaluation: Evaluation): string[] => ledgerOf(evaluation).map(({ amount }) => amount);
  `;
  const files = [wrong, ...documented].map((text, index) => {
    const file = join(library.folder, `example-${String(index)}.mts`);
    ts.sys.writeFile(file, text);
    return file;
  });
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    skipLibCheck: true,
    types: [],
  };
  const found = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
  expect(
    found.map(({ file, messageText }) => `${file?.text ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  ).toEqual([]);
});

test.each(nodes)('every documented example runs, by %s', (node) => {
  expect(documented.length).toBeGreaterThan(40);
  const compilerOptions: ts.CompilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  for (const [index, text] of documented.entries()) {
    ts.sys.writeFile(
      join(library.folder, `example-${String(index)}.mjs`),
      ts.transpileModule(text, { compilerOptions }).outputText,
    );
  }
  const program = documented.map((_, index) => `await import('./example-${String(index)}.mjs');`).join('\n');
  expect(library.run(node, `${program}\nconsole.log('all');`)).toMatch(/\nall\n$/u);
});

test.each(['actors', 'formatKronor'])('a bundle of %s alone is less than 2 kB', async (name) => {
  const entry = join(library.folder, `${name}.js`);
  ts.sys.writeFile(entry, `export { ${name} } from '@samnytta/model';\n`);
  const built = await build({
    configFile: false,
    root: library.folder,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  expect(output).toHaveLength(1);
  expect(output[0].code).toContain('export');
  expect(Buffer.byteLength(output[0].code)).toBeLessThan(2000);
});
