// Writes what is generated from definitions in the code. Tests hold the files to what it writes.
import { writeFileSync } from 'node:fs';
import { caseJsonSchemaText } from '@samnytta/model/case/json-schema.ts';
import { reportJsonSchemaText } from '@samnytta/report/render/json-schema.ts';

const root = new URL('..', import.meta.url);

/** Files from the project's root with their text. */
const files: Readonly<Record<string, () => string>> = {
  'packages/model/case/case.schema.json': caseJsonSchemaText,
  'packages/report/render/report.schema.json': reportJsonSchemaText,
};

for (const [path, text] of Object.entries(files)) writeFileSync(new URL(path, root), text());
