import { languageOf } from '../language.ts';
import type { LayoutLoad } from './$types';

// A page is plain HTML with links and forms, and starts nothing in the browser unless it says so itself.
export const csr = false;

export const load: LayoutLoad = ({ url }) => ({ language: languageOf(url.pathname) });
