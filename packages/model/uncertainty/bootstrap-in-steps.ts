import { type Bootstrap, type BootstrapSettings, bootstrapPeople, type PersonChanges } from './bootstrap.ts';
import type { OnProgress } from './progress.ts';

/** People drawn in a step: few enough that who waits is heard. */
const peopleInStep = 500_000;

/** As `bootstrapPeople`, some draws at a time; the same draws, since each is by itself. @throws RangeError without draws */
export async function bootstrapInSteps<S extends string>(
  changes: PersonChanges<S>,
  { from: first = 0, draws, ...settings }: BootstrapSettings,
  people: number,
  onProgress: OnProgress,
): Promise<Bootstrap<S>> {
  const inStep = Math.max(1, Math.floor(peopleInStep / people));
  const steps: Bootstrap<S>[] = [];
  for (let from = 0; from < draws; from += inStep) {
    steps.push(bootstrapPeople(changes, { ...settings, from: first + from, draws: Math.min(inStep, draws - from) }));
    await onProgress(Math.min(1, (from + inStep) / draws));
  }
  const means = (Object.keys(changes) as S[]).map((subject): [string, Float64Array] => {
    const column = new Float64Array(draws);
    for (const [step, { means: some }] of steps.entries()) column.set(some[subject], step * inStep);
    return [subject, column];
  });
  const [one] = steps;
  if (one === undefined) throw new RangeError('There are no draws; expected at least one');
  return { ...one, means: Object.fromEntries(means) as PersonChanges<S> };
}
