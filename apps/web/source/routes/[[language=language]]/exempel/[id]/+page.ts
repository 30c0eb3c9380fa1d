import { loadExample } from '#subjects/example/load.ts';
import type { PageLoad } from './$types';

// The sliders of the result are moved in the browser; all else is there without script.
export const csr = true;

export const load: PageLoad = ({ params, url, data }) => loadExample(params.id, url, data);
