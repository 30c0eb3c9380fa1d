// Writes what is generated from definitions in the code, or with --check tells what is not up to date.
//
//   npm run generate [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { caseJsonSchemaText } from '@samnytta/model/case/json-schema.ts';
import { caseTables } from '@samnytta/model/documentation/case-tables.ts';
import { columnTables } from '@samnytta/model/documentation/column-tables.ts';
import { thresholdTable } from '@samnytta/model/documentation/threshold-table.ts';
import { figureTable } from '@samnytta/model/figures/figure-table.ts';
import { problemsJsonSchema, reportJsonSchema, schemaText } from '@samnytta/report/render/json-schema.ts';

const root = new URL('..', import.meta.url);

/** Whole files, by path from the project's root. */
const files: Readonly<Record<string, () => string>> = {
  'packages/model/case/case.schema.json': caseJsonSchemaText,
  'packages/report/render/report.schema.json': () => schemaText(reportJsonSchema()),
  'packages/report/render/problems.schema.json': () => schemaText(problemsJsonSchema()),
};

/** Parts of documents, each between `<!-- generated: NAME -->` and `<!-- end of NAME -->`. */
const parts: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'docs/model.md': { 'key figures': figureTable },
  'docs/case-file.md': caseTables,
  'docs/cohort-table.md': { ...columnTables, thresholds: thresholdTable },
};

function withParts(path: string, text: string): string {
  return Object.entries(parts[path] ?? {}).reduce((whole, [name, make]) => {
    const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`];
    const [from, to] = [whole.indexOf(begin), whole.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${path} lacks ${begin} … ${end}`);
    return `${whole.slice(0, from + begin.length)}\n\n${make()}\n\n${whole.slice(to)}`;
  }, text);
}

const written = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const wanted = new Map([
  ...Object.entries(files).map(([path, make]): [string, string] => [path, make()]),
  ...Object.keys(parts).map((path): [string, string] => [path, withParts(path, written(path))]),
]);

if (process.argv.includes('--check')) {
  const stale = [...wanted].filter(([path, text]) => written(path) !== text).map(([path]) => path);
  if (stale.length > 0) process.stderr.write(`Not up to date: ${stale.join(', ')}. Run npm run generate.\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of wanted) writeFileSync(new URL(path, root), text);
}
