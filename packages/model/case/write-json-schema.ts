import { writeFileSync } from 'node:fs';
import { caseJsonSchemaText } from './json-schema.ts';

writeFileSync(new URL('case.schema.json', import.meta.url), caseJsonSchemaText());
