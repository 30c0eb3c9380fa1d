import { type Case, type CaseChange, formatNumber, type Language } from '@samnytta/model';
import { plainNumber, quantityText } from '#subjects/form/quantity-text.ts';

/** An assumption of an example that can be changed on its page. */
export interface Assumption {
  readonly name: string;
  /** What it is called; its name in the file when the file says nothing better. */
  readonly label: string;
  readonly unit: string;
  /** As the field shows it, a share in per cent; and the number itself. */
  readonly shown: string;
  readonly value: number;
  readonly because: string | undefined;
  readonly source: string | undefined;
}

/** Name of the field and of its part of the query. */
export function assumptionField(name: string): string {
  return `assumption.${name}`;
}

function readable(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The assumptions of a case, as its file states them. */
export function assumptionsOf({ file }: Case, language: Language): readonly Assumption[] {
  return Object.entries(file.assumptions ?? {}).flatMap(([name, quantity]) => {
    if (quantity.kind !== 'stated') return [];
    const { unit, label, because, source } = quantity;
    const value = unit === 'share' ? Math.round(quantity.value * 1e6) / 1e4 : quantity.value;
    return [
      {
        name,
        label: label?.[language] ?? readable(name),
        unit,
        shown: shownNumber(value, language),
        value,
        because,
        source,
      },
    ];
  });
}

/** Thousands are set apart by a space in both languages, since a comma could be read as a decimal. */
function shownNumber(value: number, language: Language): string {
  const [whole = '', decimals] = formatNumber(value, 'sv', 4).replaceAll('\u00a0', ' ').replace('−', '-').split(',');
  return decimals === undefined ? whole : `${whole}${language === 'sv' ? ',' : '.'}${decimals}`;
}

/** What the query changes among the assumptions; a field left as it was changes nothing. */
export function assumptionChanges(assumptions: readonly Assumption[], query: URLSearchParams): readonly CaseChange[] {
  return assumptions.flatMap(({ name, unit, value }) => {
    const written = query.get(assumptionField(name))?.trim();
    if (written === undefined || written === '' || plainNumber(written) === value) return [];
    return [{ name, value: quantityText(written, unit) }];
  });
}
