import { languageOf } from '../language.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ url }) => ({ language: languageOf(url.pathname) });
