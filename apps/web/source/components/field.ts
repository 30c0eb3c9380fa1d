/** What every field of a form has. */
export type FieldProperties = {
  name: string;
  label: string;
  /** How to fill it in, between label and field. */
  description?: string | undefined;
  /** What is wrong with the value and what was expected. */
  error?: string | undefined;
  /** Taken from the name when absent. */
  id?: string | undefined;
};

/** The id of a field, from its name; links from an error summary use the same. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^\w-]/g, '-')}`;
}

/** The ids of the texts that describe a field, for aria-describedby. */
export function describedBy(id: string, { description, error }: Pick<FieldProperties, 'description' | 'error'>) {
  const ids = [description && `${id}-description`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
