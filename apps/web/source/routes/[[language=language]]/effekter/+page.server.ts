import { searchEvidence } from '@samnytta/model';
import { evidenceReport } from '@samnytta/report/catalogue/index.ts';
import type { PageServerLoad } from './$types';

const longestSearch = 100;

export const load: PageServerLoad = ({ url }) => {
  const search = (url.searchParams.get('q') ?? '').slice(0, longestSearch);
  const rows = searchEvidence(search);
  return { search, count: rows.length, report: evidenceReport(rows) };
};
