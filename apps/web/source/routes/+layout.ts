import { loadFrame } from '#site/load.ts';
import type { LayoutLoad } from './$types';

// A page is plain HTML with links and forms, and starts nothing in the browser unless it says so itself.
export const csr = false;

export const load: LayoutLoad = ({ url, data: { menu } }) => loadFrame(url, menu);
