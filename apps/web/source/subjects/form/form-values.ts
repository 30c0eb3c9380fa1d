/** What stands in the form's fields, by name. A field without a value is missing or empty. */
export type FormValues = Readonly<Record<string, string>>;

export const sides = ['before', 'after'] as const;
export type Side = (typeof sides)[number];

export const supportRows = [1, 2, 3] as const;
export const resourceRows = [1, 2, 3, 4, 5] as const;

/** In the field for a resource: a stated amount instead of an item of the price list. */
export const statedAmount = 'stated';

/** Longest text that is read from a field. */
const longestValue = 200;

/**
 * What a person on long-term social assistance who gets a job could look like: something to begin
 * from, so that the first press gives an answer. 2024 is the last year that has every value,
 * the average wage too.
 */
const defaults: FormValues = {
  'time.year': '2024',
  'person.age': '40',
  'person.household': 'single',
  'person.housingCost': '7 000',
  'before.support1.kind': 'social-assistance',
  'before.support1.months': '12',
  'before.resource1.item': 'social-assistance-handling-household-year',
  'before.resource1.quantity': '1',
  'before.resource2.item': 'gp-visit',
  'before.resource2.quantity': '5',
  'before.resource3.item': 'psychiatry-outpatient-other-staff-visit',
  'before.resource3.quantity': '6',
  'after.work.wage': '26 000',
  'after.work.extent': '100',
  'after.work.months': '12',
  'after.resource1.item': 'gp-visit',
  'after.resource1.quantity': '2',
  'intervention.cost': '960 000',
  'intervention.participants': '12',
  'settings.subsidyCeiling': 'statutory',
};

/** The fields that the query fills. */
export function valuesOf(query: URLSearchParams): FormValues {
  return Object.fromEntries(
    [...query].map(([name, value]) => [name, value.trim().slice(0, longestValue)]).filter(([, value]) => value !== ''),
  );
}

/** The form as it is first shown. */
export function defaultValues(): FormValues {
  return defaults;
}
