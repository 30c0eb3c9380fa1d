import { describe, expect, test } from 'vitest';
import { formulaOf } from '../explanation/formula-of-expression.ts';
import { valueText } from '../explanation/value-text.ts';
import { writeFormula } from '../explanation/write-formula.ts';
import type { Unit } from '../graph/unit.ts';
import { reachableFrom } from '../graph/walk.ts';
import { figureRules } from './figure-rules.ts';
import { formulasOf } from './formulas.ts';
import { subjects } from './subject.ts';

const languages = ['sv', 'en'] as const;

/** Units that key figures are told in, each with its word. */
const unitWords: Readonly<Partial<Record<Unit, readonly [sv: string, en: string]>>> = {
  'SEK/year': ['12\u00a0kr per år', 'SEK\u00a012 per year'],
  SEK: ['12\u00a0kr', 'SEK\u00a012'],
  months: ['12\u00a0månader', '12\u00a0months'],
  share: ['1\u00a0200\u00a0%', '1,200%'],
  factor: ['12', '12'],
  persons: ['12\u00a0personer', '12\u00a0persons'],
};

test('each key figure of the catalogue has the id of its rule, once', () => {
  expect(figureRules.map(({ rule }) => rule.id)).toEqual(figureRules.map(({ id }) => id));
  expect(new Set(figureRules.map(({ id }) => id)).size).toBe(figureRules.length);
});

test('no two key figures share a label, a name within a sentence or a name to type', () => {
  for (const language of languages) {
    for (const names of [
      figureRules.map(({ rule }) => rule.label[language]),
      figureRules.map(({ inSentence }) => inSentence[language]),
      figureRules.map(({ swedishId }) => swedishId),
    ]) {
      expect(new Set(names).size).toBe(names.length);
    }
  }
});

describe.each(figureRules)('the key figure $id', ({ id, rule, inSentence, convention }) => {
  test('has a label, a name within a sentence and a unit in both languages', () => {
    for (const text of [rule.label, inSentence]) {
      expect(text.sv.trim().length).toBeGreaterThan(2);
      expect(text.en.trim().length).toBeGreaterThan(2);
    }
    expect(languages.map((language) => valueText(12, rule.unit, language))).toEqual(unitWords[rule.unit]);
  });

  test('can be written for each subject, with every rule and input by its own label', () => {
    for (const subject of subjects) {
      for (const language of languages) {
        const text = writeFormula(formulaOf(rule.formula, subject), language);
        const named = [...reachableFrom([rule.formula])].flatMap((one) =>
          one.kind === 'rule' || one.kind === 'input' ? [one.label[language].trim()] : [],
        );
        expect(named.every((label) => label.length > 2)).toBe(true);
        expect(named.some((label) => text.includes(label))).toBe(true);
      }
    }
  });

  test('stands on the method page with its formula, unless it is what the others are counted from', () => {
    const isCountedFrom = rule.formula.kind === 'input';
    expect(formulasOf(convention).some((written) => written.id === id)).toBe(!isCountedFrom);
  });
});
