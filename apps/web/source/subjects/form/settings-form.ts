import { formFields } from './fields.ts';
import type { FormReader } from './form-reader.ts';
import { readFields } from './read-field.ts';

/** The two tax rates that count in place of the municipality's. */
export const ownRateFields = ['person.municipalRate', 'person.regionalRate'] as const;

const ownRates = 'own';
/** What addresses from when the municipality was chosen from a list may have in its field, where nothing is to stand. */
const formerChoices: readonly string[] = ['national-average', ownRates];

/** What stands in the field of the municipality. */
export function municipalityText(typed: string | undefined): string {
  return typed === undefined || formerChoices.includes(typed) ? '' : typed;
}

/** Where people live: a municipality, or tax rates of one's own. */
export function residenceOf(reader: FormReader): object {
  const typed = reader.text('person.municipality', 'residence.municipality');
  if (typed !== ownRates && !ownRateFields.some((field) => reader.has(field)))
    return { residence: { municipality: typed } };
  return {
    residence: { municipality: ownRates },
    municipalities: [
      {
        id: ownRates,
        name: 'Egna skattesatser',
        municipalRate: reader.quantity('person.municipalRate', 'municipalities[0].municipalRate', 'share'),
        regionalRate: reader.quantity('person.regionalRate', 'municipalities[0].regionalRate', 'share'),
        source: 'Angivna i formuläret',
      },
    ],
  };
}

/** How the evaluation counts. */
export function settingsOf(reader: FormReader): object {
  const payers = readFields(reader, 'payers', 'settings.payers', formFields.payers);
  return { ...readFields(reader, 'settings', 'settings', formFields.settings), payers };
}

/** Settings of the appraisal. */
export function appraisalOf(reader: FormReader): object {
  return readFields(reader, 'appraisal', 'appraisal', formFields.appraisal);
}

/** A copy without the keys that have no value: to the case reader they are not written. */
export function written(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(written);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, written(value)]),
  );
}

/** The day whose rules apply: the first of the year, unless another day is given. */
export function dateOf(reader: FormReader): string | undefined {
  const day = reader.text('time.date', 'date');
  if (day !== undefined) return day;
  const year = reader.text('time.year', 'date');
  return year === undefined ? undefined : `${year}-01-01`;
}
