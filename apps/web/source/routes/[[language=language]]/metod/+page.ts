import { defaultValues } from '#subjects/form/form-values.ts';
import { languageOf } from '#language';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ url }) => ({ language: languageOf(url.pathname), date: `${defaultValues()['time.year'] ?? ''}-01-01` });
