import effectFile from './effects.json' with { type: 'json' };
import { type EvidenceRow, evidenceDesigns, evidenceMarks, evidenceParameters, evidenceWork } from './evidence.ts';
import { rangeRows } from './ranges.ts';

/** All of the evidence: read where it is searched, since a calculation needs only the ranges. */
export const everyRow: readonly EvidenceRow[] = [...rangeRows, ...(effectFile as readonly EvidenceRow[])];

/** What the countries are called that a group begins with. */
const countries: Readonly<Record<string, string>> = {
  CH: 'Schweiz Switzerland',
  DE: 'Tyskland Germany',
  DK: 'Danmark Denmark',
  FI: 'Finland',
  FR: 'Frankrike France',
  NO: 'Norge Norway',
  SE: 'Sverige Sweden',
  UK: 'Storbritannien United Kingdom',
  US: 'USA United States',
};

function countryNames({ population }: EvidenceRow): readonly string[] {
  return Object.entries(countries).flatMap(([code, names]) =>
    new RegExp(`^(?:\\w\\w/)*${code}\\b`, 'u').test(population.en) ? [names] : [],
  );
}

function wordsOf(row: EvidenceRow): string {
  const texts = [
    row.population,
    row.outcome,
    row.note,
    evidenceParameters[row.parameter],
    evidenceDesigns[row.design],
    evidenceMarks[row.mark],
    evidenceWork[row.work],
  ];
  const source = row.mark === 'published' ? [row.source, String(row.year)] : row.restsOn;
  return [
    row.id,
    row.parameter,
    ...texts.flatMap((text) => (text === undefined ? [] : [text.sv, text.en])),
    ...source,
    ...countryNames(row),
  ]
    .join(' ')
    .toLowerCase();
}

/**
 * The rows that have all the words of a search, in either language; all rows when there are none. Our proposals come first.
 *
 * @example
 * ```ts
 * import { searchEvidence } from '@samnytta/model';
 *
 * console.log(searchEvidence('IPS').length);
 * ```
 */
export function searchEvidence(query: string): readonly EvidenceRow[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = everyRow.filter((row) => {
    const text = words.length === 0 ? '' : wordsOf(row);
    return words.every((word) => text.includes(word));
  });
  return [...found.filter(({ mark }) => mark === 'proposed'), ...found.filter(({ mark }) => mark === 'published')];
}
