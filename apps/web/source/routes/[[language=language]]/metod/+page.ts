import { loadMethod } from '#subjects/method/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ url }) => loadMethod(url);
