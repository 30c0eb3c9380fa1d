import { expect, test } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluate } from './evaluate.ts';
import { waterfallOf } from './waterfall.ts';

function stepsOf(statedChange: object) {
  const { assessments } = evaluate(readCase({ title: 'Test', date: '2016-01-01', statedChange }));
  return waterfallOf(assessments[0]!);
}

// Arbetsmarknadstorget, NNS 2016: the actors' changes as printed, and 3.6 million for society.
const actors = {
  municipality: '626476 SEK/year',
  region: '2188116 SEK/year',
  'employment-service': '-293893 SEK/year',
  'social-insurance': '-226049 SEK/year',
  'other-state': '752338 SEK/year',
};

test('each bar begins where the one before it ended, and society begins at zero', () => {
  const steps = stepsOf({ participants: 19, society: '3600000 SEK/year', remainder: 'participant', actors });
  const society = steps.at(-1)!;
  expect(society).toMatchObject({ subject: 'society', from: 0, to: 3_600_000 });
  for (const [index, step] of steps.slice(1, -1).entries()) expect(step.from).toBe(steps[index]!.to);
});

test('what is not divided among the actors is a step of its own', () => {
  const rest = stepsOf({ participants: 19, society: '3600000 SEK/year', actors }).find(
    (step) => step.subject === 'rest',
  );
  expect(rest?.value).toBeCloseTo(3_600_000 - (626_476 + 2_188_116 - 293_893 - 226_049 + 752_338), 2);
});

test('without society there is no sum to end with', () => {
  expect(stepsOf({ participants: 19, actors }).map((step) => step.subject)).not.toContain('society');
});
