import { expect, test } from 'vitest';
import { everyPlace } from '../../places/every-place.ts';
import { compile } from '../kernel.ts';
import { RandomPeople, seeded } from '../testing/random-situation.ts';
import { choicesOn } from '../testing/reference.ts';
import { drawOnThreads, runOnThreads } from './run-on-threads.ts';

const { parameters: parameterCatalogue } = everyPlace();

const date = '2025-03-01';
const kernel = compile({ date, parameters: parameterCatalogue });
const random = new RandomPeople(11, choicesOn(date, parameterCatalogue));
const people = Array.from({ length: 3001 }, () => random.next());

test('people: no thread, one, two and three give the same bits', async () => {
  const packed = kernel.pack(people, { shared: true });
  const here = kernel.run(packed);
  for (const threads of [1, 2, 3]) {
    const there = await runOnThreads(kernel, packed, threads);
    expect(there.pairs).toBe(here.pairs);
    expect(there.columns).toEqual(here.columns);
    for (const name of ['society', 'real', 'municipality'] as const) expect(there.sumOf(name)).toBe(here.sumOf(name));
  }
});

test('draws: no thread, one, two and three give the same bits', async () => {
  const next = seeded(4);
  const column = Float64Array.from({ length: 1001 }, () => 0.8 + 0.4 * next());
  const draws = {
    count: column.length,
    input: (_: unknown, name: string) =>
      name === 'wage' || name === 'quantity' ? { column, isRelative: true } : undefined,
    parameters: new Map(),
  };
  const some = people.slice(0, 100);
  const here = kernel.draw(some, draws);
  for (const threads of [1, 2, 3]) {
    const there = await drawOnThreads(kernel, some, draws, threads);
    expect(there.pairs).toBe(here.pairs);
    expect(there.columns).toEqual(here.columns);
  }
});
