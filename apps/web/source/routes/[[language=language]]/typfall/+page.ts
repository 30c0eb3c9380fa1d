import { loadTypeCase } from '#subjects/type-case/load.ts';
import type { PageLoad } from './$types';

// The sliders of the result are moved in the browser; all else is there without script.
export const csr = true;

export const load: PageLoad = ({ url, data }) => loadTypeCase(url, data);
