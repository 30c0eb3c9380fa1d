import { usageError } from '../arguments/usage.ts';
import type { Command } from '../command.ts';

/** JSON Schemas by what they are of, made when they are asked for. */
const schemas = {
  case: async () => (await import('@samnytta/model')).caseJsonSchema(),
  report: async () => (await import('@samnytta/report/render/json-schema.ts')).reportJsonSchema(),
  problems: async () => (await import('@samnytta/report/render/json-schema.ts')).problemsJsonSchema(),
} as const;

function isFormat(name: string): name is keyof typeof schemas {
  return Object.hasOwn(schemas, name);
}

/** `samnytta schema [FORMAT]`: JSON either way; `template` is a workbook for people to fill in, `prices` a list of local prices. @throws UsageError for a format that there is not */
export const schema: Command = async ({ arguments: { operands }, language, texts }) => {
  const { format = 'case' } = operands;
  if (format === 'template') {
    const { xlsxTemplate } = await import('@samnytta/tables/template/xlsx-template.ts');
    return { bytes: await xlsxTemplate(language), exitCode: 0 };
  }
  if (format === 'prices') {
    const { localPriceTemplate } = await import('@samnytta/model');
    return { bytes: new TextEncoder().encode(localPriceTemplate(language)), exitCode: 0 };
  }
  if (!isFormat(format)) {
    const { unknownFormat, choices } = texts.problem;
    const expected = `${choices} ${[...Object.keys(schemas), 'template', 'prices'].join(', ')}`;
    throw usageError(
      {
        kind: 'unknown-format',
        path: '',
        heading: unknownFormat,
        found: format,
        expected,
        example: 'samnytta schema report',
      },
      texts,
    );
  }
  const jsonSchema = await schemas[format]();
  return { text: () => JSON.stringify(jsonSchema, null, 2), json: () => jsonSchema, exitCode: 0 };
};
