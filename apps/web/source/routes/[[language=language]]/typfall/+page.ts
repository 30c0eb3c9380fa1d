import { redirect } from '@sveltejs/kit';
import { formPage } from '#form/form-page.ts';
import { languageOf } from '#language';
import type { PageLoad } from './$types';

const seeOther = 303;

export const load: PageLoad = ({ url }) => {
  // A browser sends every field, empty ones too: without them the address is short enough to share.
  const filled = [...url.searchParams].filter(([, value]) => value.trim() !== '');
  if (filled.length > 0 && filled.length < url.searchParams.size) {
    redirect(seeOther, `${url.pathname}?${new URLSearchParams(filled).toString()}`);
  }
  return { page: formPage(url.searchParams, languageOf(url.pathname)), query: url.searchParams };
};
