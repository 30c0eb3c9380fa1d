import { exampleAt, missingExample } from './example-at.ts';
import type { FileForm } from './problems-of-issues.ts';
import { caseSchema } from './schema.ts';

/** How faults of form are told in a case file. */
export const caseFileForm: FileForm = {
  schema: caseSchema,
  content: {
    expected: {
      sv: 'en fil med nycklar som title, date och typeCases; filen är tom',
      en: 'a file with keys such as title, date and typeCases; the file is empty',
    },
    example: 'title: Lund 2015',
  },
  wantedAt: (path, found) => {
    if (path[0] === 'residence')
      return { expected: { sv: 'ett namn eller en kod', en: 'a name or a code' }, example: 'Lund' };
    return (path[0] === 'scenarios' || path[0] === 'strategies') && path[2] === 'set'
      ? { expected: { sv: 'ett värde, som i filen', en: 'a value, as in the file' }, example: '40 %' }
      : {
          expected: { sv: 'en text, eller { sv: …, en: … }', en: 'a text, or { sv: …, en: … }' },
          example: typeof found === 'number' ? `'${String(found)}'` : 'Lund 2015',
        };
  },
  exampleAt,
  missingExample,
};
