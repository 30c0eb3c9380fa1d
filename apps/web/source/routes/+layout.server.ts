import { loadMenu } from '#site/load.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ url }) => loadMenu(url);
