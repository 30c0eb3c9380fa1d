import { changedCase, changeTo, evaluate, figureNamed, readCaseText } from '@samnytta/model';
import { describe, expect, it } from 'vitest';
import { examples } from '#subjects/example/examples.ts';
import { uncertaintyOf } from '#subjects/uncertainty/uncertainty.ts';
import { slidersOf } from './sliders.ts';

describe('a case with another value', () => {
  const named = examples.map(({ id, text }) => [id, text] as const);

  // The tornado takes another way: draws of the compiled rules and columns of key figures.
  it.each(named)('%s: comes to what the tornado says, for every slider', (_, text) => {
    const ofCase = readCaseText(text);
    const result = evaluate(ofCase);
    for (const assessment of result.assessments) {
      const uncertainty = uncertaintyOf(result, assessment);
      if (uncertainty === undefined) continue;
      const { bars, figure } = uncertainty.drives.tornado;
      for (const { input } of slidersOf(uncertainty)) {
        const bar = bars.find(({ inputs }) => inputs[0]?.id === input.id);
        for (const [value, expected] of [
          [bar?.low, bar?.atLow],
          [bar?.high, bar?.atHigh],
        ]) {
          if (value === undefined || expected === undefined) throw new Error(`${input.id} has no bar`);
          const moved = evaluate(changedCase(ofCase, [changeTo({ input, value })]));
          const same = moved.assessments.find(({ id }) => id === assessment.id);
          expect(
            Math.abs((same && figureNamed(same, figure)?.value) ?? Number.NaN) - Math.abs(expected),
            `${assessment.id} ${input.id}`,
          ).toBeCloseTo(0, 2);
        }
      }
    }
  });

  it('reaches from below to above the value of the case, in round steps', () => {
    const result = evaluate(readCaseText(examples.find(({ id }) => id === 'lund-2015')?.text ?? ''));
    const [assessment] = result.assessments;
    const uncertainty = assessment && uncertaintyOf(result, assessment);
    for (const { input, least, most, step } of uncertainty ? slidersOf(uncertainty) : []) {
      expect([least <= input.base, input.base <= most, step > 0]).toEqual([true, true, true]);
    }
  });
});
