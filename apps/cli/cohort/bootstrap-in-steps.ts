import type { Subject } from '@samnytta/model';
import { type Bootstrap, bootstrapPeople, type DrawSettings, type PersonChanges } from '@samnytta/model/uncertainty/index.ts';
import type { Progress } from '../terminal/progress.ts';

/** People drawn in a step: few enough that Ctrl-C is heard. */
const peopleInStep = 500_000;

/** As `bootstrapPeople`, some draws at a time; the same draws, since each is by itself. */
export async function bootstrapInSteps(changes: PersonChanges<Subject>, { seed, draws }: DrawSettings, people: number, progress: Progress): Promise<Bootstrap<Subject>> {
  const inStep = Math.max(1, Math.floor(peopleInStep / people));
  const steps: Bootstrap<Subject>[] = [];
  for (let from = 0; from < draws; from += inStep) {
    steps.push(bootstrapPeople(changes, { seed, from, draws: Math.min(inStep, draws - from) }));
    await progress.at(Math.min(1, (from + inStep) / draws));
  }
  const means = (Object.keys(changes) as Subject[]).map((subject): [string, Float64Array] => {
    const column = new Float64Array(draws);
    for (const [step, { means: some }] of steps.entries()) column.set(some[subject], step * inStep);
    return [subject, column];
  });
  const [first] = steps;
  if (first === undefined) throw new RangeError('There are no draws; expected at least one');
  return { ...first, means: Object.fromEntries(means) as PersonChanges<Subject> };
}
