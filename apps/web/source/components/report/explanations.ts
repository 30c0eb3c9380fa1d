import { createContext } from 'svelte';

/** Where the figures of a report are explained. */
export interface Explanations {
  /** Undefined for a figure that is not. */
  addressOf(figure: string): string | undefined;
}

const [get, set, has] = createContext<Explanations>();

export const setExplanations = set;

/** Undefined where no figures are explained. */
export function getExplanations(): Explanations | undefined {
  return has() ? get() : undefined;
}
