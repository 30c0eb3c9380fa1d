import { describe, expect, it } from 'vitest';
import { languageOf, pathIn, pathInOtherLanguage } from '#language';

describe('language in addresses', () => {
  it('is Swedish without prefix and English under /en', () => {
    expect(languageOf('/')).toBe('sv');
    expect(languageOf('/metod')).toBe('sv');
    expect(languageOf('/en')).toBe('en');
    expect(languageOf('/en/metod')).toBe('en');
  });

  it('does not take a word that begins with en for English', () => {
    expect(languageOf('/enkel')).toBe('sv');
  });

  it.each([
    ['/', '/en'],
    ['/metod', '/en/metod'],
    ['/metod/skatt', '/en/metod/skatt'],
  ])('switches between %s and %s', (swedish, english) => {
    expect(pathIn('sv', swedish)).toBe(swedish);
    expect(pathIn('en', swedish)).toBe(english);
    expect(pathInOtherLanguage(swedish)).toBe(english);
    expect(pathInOtherLanguage(english)).toBe(swedish);
  });
});
