import type { FileForm } from '../case/problems-of-issues.ts';
import { reportSchema } from './report.ts';

const examples: Readonly<Record<string, string>> = {
  object: '{ figure: income, value: 2.6 MSEK }',
  array: '[{ figure: income, value: 2.6 MSEK }]',
  string: 'Samverkansteam 2016',
  number: '81',
  int: '81',
  boolean: 'false',
};

/** How faults of form are told in a report file. */
export const reportFileForm: FileForm = {
  schema: reportSchema,
  content: {
    expected: {
      sv: 'en fil med nycklar som title, source och figures; filen är tom',
      en: 'a file with keys such as title, source and figures; the file is empty',
    },
    example: 'title: Samverkansteam 2016',
  },
  wantedAt: (path) =>
    path.at(-1) === 'participants'
      ? {
          expected: { sv: 'ett heltal, eller flera heltal med namn', en: 'a whole number, or several by name' },
          example: '{ final: 81, earlier: 63 }',
        }
      : { expected: { sv: 'ett tal med enhet', en: 'a number with its unit' }, example: '2.6 MSEK' },
  exampleAt: (_path, sort) => examples[sort] ?? '…',
  missingExample: (key) => (key === 'title' ? 'title: Samverkansteam 2016' : `${key}: …`),
};
