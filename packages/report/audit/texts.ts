import type { Text } from '@samnytta/model';
import type { AuditResult, Finding } from '@samnytta/model/audit';

type Kind = Finding['kind'];

export const source: Text = { sv: 'Källa', en: 'Source' };
export const note: Text = { sv: 'Anmärkning', en: 'Note' };
const noContradiction: Text = {
  sv: 'Inget i rapporten motsäger något annat.',
  en: 'Nothing in the report contradicts anything else.',
};
const nothingCompared: Text = {
  sv: 'Rapporten har inga siffror som går att hålla mot varandra.',
  en: 'The report has no figures that can be held against each other.',
};

/** What the exit code says, in words: the report contradicts itself, does not, or has nothing to compare. */
export function verdictOf({ agrees, differs, derived }: AuditResult['summary']): Text {
  if (differs > 0)
    return {
      sv: `Rapporten motsäger sig själv på ${String(differs)} ${differs === 1 ? 'ställe' : 'ställen'}.`,
      en: `The report contradicts itself in ${String(differs)} ${differs === 1 ? 'place' : 'places'}.`,
    };
  return agrees + derived === 0 ? nothingCompared : noContradiction;
}

export const kinds: Readonly<Record<Kind, Text>> = {
  differs: { sv: 'Stämmer inte', en: 'Does not agree' },
  agrees: { sv: 'Stämmer', en: 'Agrees' },
  'cannot-check': { sv: 'Kan inte kontrolleras', en: 'Cannot be checked' },
  derived: { sv: 'Härlett ur rapportens siffror', en: "Derived from the report's figures" },
};

export const figure: Text = { sv: 'Siffra', en: 'Figure' };
export const printed: Text = { sv: 'Rapporten', en: 'The report' };
export const recomputed: Text = { sv: 'Omräknat', en: 'Recomputed' };
export const derived: Text = { sv: 'Härlett', en: 'Derived' };
export const bounds: Text = { sv: 'Med avrundningen', en: 'With rounding' };
export const difference: Text = { sv: 'Skillnad', en: 'Difference' };
export const severity: Text = { sv: 'Slag', en: 'Kind' };
export const severities: Readonly<Record<Finding['severity'], Text>> = {
  contradiction: { sv: 'motsägelse', en: 'contradiction' },
  slip: { sv: 'räknefel eller avrundning', en: 'slip or rounding' },
  information: { sv: 'upplysning', en: 'information' },
};
export const unitNote: Text = { sv: 'Kronor där inget annat står.', en: 'Kronor where nothing else stands.' };

export const none: Text = { sv: 'ingen', en: 'none' };
export const notRecomputed: Text = { sv: 'Det går inte att räkna om.', en: 'It cannot be recomputed.' };

export const inReport = (places: string): Text => ({ sv: `I rapporten: ${places}.`, en: `In the report: ${places}.` });
