import { searchEvidence } from '@samnytta/model/evidence/every-row.ts';
import { evidenceReport } from '@samnytta/report/catalogue/index.ts';
import type { EvidenceData } from './load.ts';

const longestSearch = 100;

/** The published effects that a search finds. */
export function searchedEvidence(query: URLSearchParams): EvidenceData {
  const search = (query.get('q') ?? '').slice(0, longestSearch);
  const rows = searchEvidence(search);
  return { search, count: rows.length, report: evidenceReport(rows) };
}
