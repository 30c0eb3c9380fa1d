import { expect, test } from 'vitest';
import { figureRules } from './figure-rules.ts';

test('each key figure of the catalogue has the id of its rule, once', () => {
  expect(figureRules.map(({ rule }) => rule.id)).toEqual(figureRules.map(({ id }) => id));
  expect(new Set(figureRules.map(({ id }) => id)).size).toBe(figureRules.length);
});

test('each has a label and a name within a sentence in both languages, and no two share one', () => {
  for (const language of ['sv', 'en'] as const) {
    for (const name of [figureRules.map(({ rule }) => rule.label[language]), figureRules.map(({ inSentence }) => inSentence[language])]) {
      expect(name.every((text) => text.length > 0)).toBe(true);
      expect(new Set(name).size).toBe(name.length);
    }
  }
});
