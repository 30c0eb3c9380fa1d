import { placesOf } from '@samnytta/model';
import { redirect } from '@sveltejs/kit';
import { formPage } from '#subjects/type-case/form-page.ts';
import { languageOf } from '#language';
import { livePage } from '#subjects/result/moved-result.ts';
import type { PageLoad } from './$types';

const seeOther = 303;

// The sliders of the result are moved in the browser; all else is there without script.
export const csr = true;

export const load: PageLoad = ({ url, data: { municipalities, places } }) => {
  // A browser sends every field, empty ones too: without them the address is short enough to share.
  const filled = [...url.searchParams].filter(([, value]) => value.trim() !== '');
  if (filled.length > 0 && filled.length < url.searchParams.size) {
    redirect(seeOther, `${url.pathname}?${new URLSearchParams(filled).toString()}`);
  }
  const page = formPage(url.searchParams, languageOf(url.pathname), placesOf(places));
  const { shown } = page;
  return { page, live: shown && livePage('/typfall', url.searchParams, shown), query: url.searchParams, municipalities };
};
