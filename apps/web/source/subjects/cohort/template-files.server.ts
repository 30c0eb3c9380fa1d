import { xlsxTemplate } from '@samnytta/tables/template/xlsx-template.ts';
import { type Language, languageOf } from '#language';
import { templateText } from './template.ts';

const names: Readonly<Record<Language, string>> = { sv: 'deltagare', en: 'participants' };

function fileOf(body: BodyInit, name: string, type: string): Response {
  return new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  });
}

/** The template as CSV, in the language of its address. */
export function csvTemplate(url: URL): Response {
  const language = languageOf(url.pathname);
  return fileOf(templateText(language), `${names[language]}.csv`, 'text/csv; charset=utf-8');
}

/** The template as a workbook, with lists to choose from. */
export async function workbookTemplate(url: URL): Promise<Response> {
  const language = languageOf(url.pathname);
  const bytes = new Uint8Array(await xlsxTemplate(language));
  return fileOf(bytes, `${names[language]}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}
