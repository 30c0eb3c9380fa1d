import type { Report } from '@samnytta/report';
import { languageOf } from '#language';
import type { LoadedTexts } from '#language/texts.ts';
import { catalogueTexts } from '#subjects/catalogue/texts.ts';
import { evidenceTexts } from './texts.ts';

export interface EvidenceData {
  readonly search: string;
  readonly count: number;
  readonly report: Report;
}

/** What the page of published effects shows. */
export interface EvidencePage extends EvidenceData {
  readonly texts: readonly LoadedTexts[];
}

export async function loadEvidence(url: URL, data: EvidenceData): Promise<EvidencePage> {
  const language = languageOf(url.pathname);
  return { ...data, texts: await Promise.all([evidenceTexts.load(language), catalogueTexts.load(language)]) };
}
