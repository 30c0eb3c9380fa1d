import { createContext } from 'svelte';
import type { Language } from './language.ts';

/** The language of the page, set once by the root layout: every link loads its page anew (app.html). */
export const [getLanguage, setLanguage] = createContext<Language>();
