import { createContext } from 'svelte';

/** What every field of the form needs to show itself. */
export interface FormContext {
  /** Names of the municipalities that the browser offers. */
  readonly municipalities: readonly string[];
  /** What stands in a field; undefined when it is empty. */
  value(field: string): string | undefined;
  /** What is wrong in a field. */
  error(field: string): string | undefined;
}

export const [getFormContext, setFormContext] = createContext<FormContext>();
