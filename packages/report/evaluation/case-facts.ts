import type { Case, Text } from '@samnytta/model';
import { section, sentence } from '../document/blocks.ts';
import type { Section } from '../document/schema.ts';
import { same, unfolded } from './words.ts';

function source(text: string): Text {
  return { sv: `Källa: ${text}`, en: `Source: ${text}` };
}

function dates(date: string, priceYear: number): Text {
  const year = String(priceYear);
  return {
    sv: `Regler och priser den ${date}; priser i ${year} års nivå.`,
    en: `Rules and prices on ${date}; prices of ${year}.`,
  };
}

function note(text: string): Text {
  const { sv } = same(unfolded(text));
  return { sv: `Anmärkning: ${sv}`, en: `Note: ${sv}` };
}

/** Where a case comes from, which rules and prices it is worked out with, and what it says of itself. */
export function caseSection({ file, context }: Case): Section {
  return section('case', 'summary', undefined, [
    file.source === undefined ? undefined : sentence('source', source(file.source)),
    sentence('date', dates(context.date, context.priceYear)),
    file.note === undefined ? undefined : sentence('note', note(file.note), 'note'),
  ]);
}
