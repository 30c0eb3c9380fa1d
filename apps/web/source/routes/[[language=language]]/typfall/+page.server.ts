import { loadTypeCaseData } from '#subjects/type-case/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => loadTypeCaseData(url);
