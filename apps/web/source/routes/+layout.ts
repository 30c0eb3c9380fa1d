import { languageOf } from '../language.ts';
import type { LayoutLoad } from './$types';

// Every page is plain HTML with links and forms: nothing to start in the browser.
export const csr = false;

export const load: LayoutLoad = ({ url }) => ({ language: languageOf(url.pathname) });
