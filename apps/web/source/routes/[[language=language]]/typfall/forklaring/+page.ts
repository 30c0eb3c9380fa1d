import { loadTypeCaseExplanation } from '#subjects/type-case/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ url, data }) => loadTypeCaseExplanation(url, data);
