import { evaluate, everyPlace, readCaseText } from '@samnytta/model';
import { describe, expect, it } from 'vitest';
import { exampleCards, examples, exampleWith } from './examples.ts';

describe('the examples', () => {
  it.each(examples.map(({ id, text }) => [id, text]))('%s is a case that can be evaluated', (_, text) => {
    expect(() => evaluate(readCaseText(text))).not.toThrow();
  });

  it('are found by their addresses, those of a list under its name', () => {
    expect(exampleWith('lund-2015')?.collection).toBeUndefined();
    expect(exampleWith('payoff-balder')?.collection).toBe('payoff');
    expect(exampleWith('lund-2015.yaml')).toBeUndefined();
  });

  it('come with Lund first, which has most published figures', () => {
    expect(exampleCards(everyPlace())[0]?.id).toBe('lund-2015');
  });

  it('have a card only when there is something to show on it', () => {
    for (const { result } of exampleCards(everyPlace())) expect(result.assessments.length).toBeGreaterThan(0);
  });
});
