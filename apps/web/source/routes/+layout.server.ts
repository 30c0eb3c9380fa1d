import { languageOf } from '#language';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ url }) => ({ language: languageOf(url.pathname) });
