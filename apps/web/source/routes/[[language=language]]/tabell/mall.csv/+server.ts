import { templateText } from '#subjects/cohort/template.ts';
import { languageOf } from '#language';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => {
  const language = languageOf(url.pathname);
  const name = language === 'sv' ? 'deltagare.csv' : 'participants.csv';
  return new Response(templateText(language), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` }
  });
};
