import { xlsxTemplate } from '@samnytta/tables/template/xlsx-template.ts';
import { languageOf } from '#language';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
  const language = languageOf(url.pathname);
  const name = language === 'sv' ? 'deltagare.xlsx' : 'participants.xlsx';
  return new Response(new Uint8Array(await xlsxTemplate(language)), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-disposition': `attachment; filename="${name}"` }
  });
};
