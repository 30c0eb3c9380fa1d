import type { DrawnValue, Draws } from '../../packages/model/kernel/draws/draws.ts';
import { compile } from '../../packages/model/kernel/kernel.ts';
import { seeded } from '../../packages/model/kernel/testing/random-situation.ts';
import { runDrawsOnThreads } from '../../packages/model/kernel/threads/run-on-threads.ts';
import { line, median, number, rounds } from './measure.ts';
import { date, parameters, situations } from './people.ts';

/** What is known for sure; every other input is drawn. */
const certain = new Set([
  'age',
  'adults',
  'householdSize',
  'insuranceYears',
  'assistanceMonths',
  'housingSupplementMonths',
  'priceIndexThen',
  'priceIndexNow',
]);

/** Draws that scale each uncertain input, all of one name together. */
function drawsOf(count: number): Draws {
  const random = seeded(1);
  const drawn = new Map<string, DrawnValue>();
  return {
    count,
    parameters: new Map(),
    input: (_, name) => {
      if (certain.has(name)) return undefined;
      const known = drawn.get(name) ?? {
        column: Float64Array.from({ length: count }, () => 0.8 + 0.4 * random()),
        isRelative: true,
      };
      drawn.set(name, known);
      return known;
    },
  };
}

/** Everybody before counts against the same person after. */
function weightsOf(people: number): readonly number[] {
  return Array.from({ length: people * 2 }, (_, place) => (place % 2 === 0 ? -1 : 1));
}

export function redraw(people: number, draws: number): void {
  const kernel = compile({ date, parameters });
  let plan = kernel.planDraws([], { count: 1, input: () => undefined, parameters: new Map() });
  const planning = median(
    rounds(5, () => (plan = kernel.planDraws(situations(people * 2), drawsOf(draws), weightsOf(people)))),
  );
  const all = rounds(31, () => kernel.runDraws(plan));
  line(
    `Monte Carlo, ${String(people)} people before and after × ${draws.toLocaleString('en')} draws of every uncertain input, one thread`,
  );
  line(
    `  ${number(median(all))} ms at the median, ${number(Math.min(...all))} at best, ${number(all[0] ?? 0)} the first time; ${number(planning)} to prepare`,
  );
}

function walk(people: Iterable<unknown>): number {
  let count = 0;
  for (const person of people) if (person !== undefined) count += 1;
  return count;
}

export async function large(people: number, draws: number, threads: number): Promise<void> {
  const kernel = compile({ date, parameters });
  const making = median(rounds(1, () => walk(situations(people * 2))));
  const start = performance.now();
  const plan = kernel.planDraws(situations(people * 2), drawsOf(draws), weightsOf(people));
  const planned = performance.now();
  await runDrawsOnThreads(kernel, plan, threads);
  const done = performance.now();
  line(
    `Monte Carlo, ${people.toLocaleString('en')} people before and after × ${draws.toLocaleString('en')} draws, ${String(threads)} threads`,
  );
  line(
    `  ${number((done - start) / 1000)} s, of it ${number(making / 1000)} to make up people, ${number((planned - start - making) / 1000)} to prepare; ` +
      `peak memory of the process ${number(process.resourceUsage().maxRSS / 1024, 0)} MB`,
  );
}
