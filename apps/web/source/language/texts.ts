import { createContext } from 'svelte';
import type { Language } from './language.ts';

/** The texts of a subject in a language. */
export interface Words<Text> {
  readonly language: Language;
  readonly text: Text;
}

/** Texts that a page has loaded and can hand on to its components. */
export interface LoadedTexts {
  /** Called as a component is made; the components within it have the texts then. */
  provide(): void;
}

/** The texts of a subject. A page loads those of its own language; no other reaches the browser. */
export interface Texts<Text> {
  load(language: Language): Promise<Words<Text> & LoadedTexts>;
  /** Those of the page, in a component as it is made. @throws Error when the page has not loaded them */
  get(): Words<Text>;
}

/** The texts of a subject, from the file of each language. */
export function textsIn<Text>(files: Readonly<Record<Language, () => Promise<{ readonly text: Text }>>>): Texts<Text> {
  const [get, set] = createContext<Words<Text>>();
  return {
    get,
    load: async (language) => {
      const words = { language, text: (await files[language]()).text };
      return { ...words, provide: () => void set(words) };
    },
  };
}

/** Hands what a page has loaded on to its components. @param loaded read once: it is the same as long as the page is shown */
export function provideTexts(loaded: () => readonly LoadedTexts[]): void {
  for (const texts of loaded()) texts.provide();
}
