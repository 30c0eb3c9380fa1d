import { expect, test } from 'vitest';
import { subjects } from '../figures/subject.ts';
import { bootstrapPeople } from './bootstrap.ts';
import { bootstrapInSteps } from './bootstrap-in-steps.ts';

test('steps give the same resamples as all at once, and are told as they are done', async () => {
  const people = 1000;
  const columns = subjects.map(
    (subject, place) =>
      [subject, Float64Array.from({ length: people }, (_, person) => Math.sin(person * (place + 1)) * 1000)] as const,
  );
  const changes = Object.fromEntries(columns) as Record<(typeof subjects)[number], Float64Array>;
  const settings = { seed: 5, draws: 1200 };
  const shares: number[] = [];
  const inSteps = await bootstrapInSteps(changes, settings, people, (share) => {
    shares.push(share);
  });
  expect(shares).toEqual([500 / 1200, 1000 / 1200, 1]);
  expect(inSteps).toEqual(bootstrapPeople(changes, settings));
});
