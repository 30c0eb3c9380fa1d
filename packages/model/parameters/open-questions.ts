import type { Text } from '../language/text.ts';
import { type Cited, cite } from '../sources/citation.ts';

/** A value or rule that is missing, with what is known of it and what would settle it. */
export interface OpenQuestion {
  readonly id: string;
  readonly label: Text;
  readonly known: Text;
  readonly source: Cited;
  readonly settledBy: Text;
}

/** The values and rules that are missing or not certain, each with what would settle it. */
export const openQuestions: readonly OpenQuestion[] = [
  {
    id: 'reference-wage',
    label: {
      sv: 'Genomsnittlig månadslön 2025 och 2026 (referenslön)',
      en: 'Average monthly wage of 2025 and 2026 (reference wage)',
    },
    known: { sv: '41 600 kr 2024, ur minnet', en: 'SEK 41,600 in 2024, recalled' },
    source: cite('wage-structure'),
    settledBy: { sv: 'Lönestrukturstatistiken för 2025 och 2026', en: 'Wage structure statistics of 2025 and 2026' },
  },
  {
    id: 'burial-fee-tranas',
    label: { sv: 'Begravningsavgift i Tranås', en: 'Burial fee of Tranås' },
    known: {
      sv: 'Kommunen sköter begravningsverksamheten; den nationella avgiften används',
      en: 'The municipality runs the burial grounds; the national fee is used',
    },
    source: cite('1990:1144', '9 kap.'),
    settledBy: {
      sv: 'Skatteverkets skattesatser per kommun, eller Tranås kommuns beslut, för varje år',
      en: "Skatteverket's rates by municipality, or the decisions of Tranås, of each year",
    },
  },
];
