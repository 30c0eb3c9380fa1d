import { expect, test } from 'vitest';
import { readPeople } from '../cohort/read-people.ts';
import { settingsOf, tableOf } from '../cohort/testing/table.ts';
import { breakEven, twoWayTable, UnknownInputError } from '../uncertainty/index.ts';
import { evaluateCohort, type EvaluatedCohort } from './evaluate-cohort.ts';
import { cohortSensitivity } from './sensitivity.ts';
import { cohortOf, type Row } from './testing/groups.ts';

/** Thirty people with assistance, of whom some see a doctor less often and some leave for another support. */
function people(visiting: number, substituting: number): readonly Row[] {
  return Array.from({ length: 30 }, (_, index) => ({
    months: index % 12,
    visits: index < visiting ? 2 : 10,
    ...(index >= 30 - substituting && { support: 'sjukpenning', months: 12 }),
  }));
}

/** Every number told under a name that counts people, wherever it stands. */
function countsIn(value: unknown, seen = new Set<object>()): readonly (readonly [string, number])[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const entries: readonly (readonly [unknown, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, inner]): readonly (readonly [string, number])[] => {
    const name = String(key);
    if (typeof inner === 'number' && /^(?:people|participants|count|periods|gaining|losing|unchanged|sample)$/u.test(name)) return [[name, inner]];
    // The settings are the user's own, with numbers of the intervention; draws are sums over all.
    return name === 'settings' || name === 'drawn' ? [] : countsIn(inner, seen);
  });
}

/** Ids of all inputs that an evaluated cohort tells of. */
function inputsTold({ uncertainty, comparison }: EvaluatedCohort): ReadonlySet<string> {
  const all = [...uncertainty, ...(comparison?.uncertainty === undefined ? [] : [comparison.uncertainty.naive, comparison.uncertainty.adjusted])];
  return new Set(
    all.flatMap(({ told, drawn }) => [
      ...(told.drives?.tornado.bars ?? []).flatMap(({ inputs }) => inputs.map(({ id }) => id)),
      ...(told.information?.inputs ?? []).map(({ input }) => input.id),
      ...drawn.simulation.inputs.map(({ id }) => id),
      ...drawn.moved.movers.flatMap(({ inputs }) => inputs.map(({ id }) => id)),
    ]),
  );
}

const price = 'prices.gp-visit';

test.each([
  [4, false],
  [5, true],
])('the price of what %d people use moves the tornado, the value of information, the two-way table and the break-even: %s', async (visiting, isTold) => {
  const cohort = await cohortOf(people(visiting, 0));
  expect(inputsTold(await evaluateCohort(cohort, { draws: 200 })).has(price)).toBe(isTold);
  const { model } = await cohortSensitivity(cohort, { moved: [price] });
  expect(model.inputs.some(({ id }) => id === price)).toBe(isTold);
  const ask = [() => breakEven(model, 'income.society', price), () => twoWayTable(model, 'income.society', price, 'intervention.cost')];
  for (const one of ask) {
    if (isTold) expect(one).not.toThrow();
    else expect(one).toThrow(UnknownInputError);
  }
});

test('what few in the comparison group depend on is not told of both groups together, since the other is told by itself', async () => {
  const treated = await cohortOf(people(20, 0));
  const comparison = await cohortOf(people(3, 0), {}, { isComparison: true });
  const { comparison: found } = await evaluateCohort(treated, { comparison, draws: 200 });
  const ids = (side: 'naive' | 'adjusted'): readonly string[] => found?.uncertainty?.[side].drawn.simulation.inputs.map(({ id }) => id) ?? [];
  expect(ids('naive')).toContain(price);
  expect(ids('adjusted')).not.toContain(price);
  expect(ids('adjusted')).toContain('intervention.cost');
});

test('the tax of a municipality that few live in is not told of, nor that of the other, which would leave it', async () => {
  const table = (few: number): string =>
    ['deltagare;period;kommun;försörjning;försörjningens belopp;lön', ...Array.from({ length: 20 }, (_, index) => {
      const place = index < few ? 'Tjörn' : 'Stenungsund';
      return [`p${String(index)};före;${place};bistånd;10000;`, `p${String(index)};efter;${place};;;${String(24_000 + index * 100)}`];
    }).flat()].join('\n');
  const settings = settingsOf({ intervention: { participants: 20, cost: '1000000 SEK' } });
  const taxes = async (few: number): Promise<readonly string[]> => {
    const found = inputsTold(await evaluateCohort(await readPeople(tableOf(table(few)), settings), { draws: 200 }));
    return [...found].filter((id) => id.startsWith('parameters.local-tax.municipality.')).map((id) => id.split('.').at(-1) ?? '');
  };
  expect(await taxes(3)).toEqual([]);
  expect((await taxes(8)).toSorted()).toEqual(['stenungsund', 'tjorn']);
});

test.each([1, 2, 3, 4, 5, 17, 26, 29, 30])('no count below five is told, with %d people who move from one support to another', async (substituting) => {
  const missing = people(7, substituting).map((row, index): Row => (index === 8 || index === 20 ? { ...row, visits: '', window: 6, months: 3 } : row));
  const cohort = await cohortOf(missing, {}, { missing: 'median', windows: 'annualise' });
  const evaluated = await evaluateCohort(cohort, { draws: 200, comparison: await cohortOf(people(9, 4), {}, { isComparison: true }) });
  const counts = countsIn(evaluated);
  expect(counts.length).toBeGreaterThan(10);
  expect(counts.filter(([, count]) => count > 0 && count < 5)).toEqual([]);
  const texts = evaluated.warnings.map(({ text }) => text.sv);
  const numbers = texts.filter((text) => /personer/u.test(text)).flatMap((text) => [...text.matchAll(/(\d+) av (\d+) personer/gu)].map(([, some, all]) => [Number(some), Number(all)] as const));
  for (const [some, all] of numbers) expect([some >= 5, all - some === 0 || all - some >= 5]).toEqual([true, true]);
});

test('the warning is the same whether none, one or four people moved from one support to another', async () => {
  const told = async (substituting: number) => (await evaluateCohort(await cohortOf(people(7, substituting)))).warnings.filter(({ kind }) => kind === 'substitution');
  expect([await told(0), await told(1), await told(4)]).toEqual([[], [], []]);
  expect(await told(5)).toHaveLength(1);
});

test('what is hidden in the worst case of missing values is hidden in the best as well', async () => {
  // Four see a doctor less often for certain, and a fifth may or may not: in one case the region is of few, in the other it is not.
  const some = people(4, 0).map((row, index): Row => (index === 29 ? { ...row, visits: '' } : row));
  const { result: { variants } } = await evaluateCohort(await cohortOf(some, {}, { missing: 'bound' }));
  const [worst, best] = variants;
  expect(worst?.hiddenActors).toContain('region');
  expect(best?.hiddenActors).toEqual(worst?.hiddenActors);
  expect([...(best?.shownAccounts.keys() ?? [])]).toEqual([...(worst?.shownAccounts.keys() ?? [])]);
  expect(worst?.shownAccounts.has('gp-visit')).toBe(false);
});

test('what is told holds no single person’s change and no row of the table', async () => {
  const { comparison, ...rest } = await evaluateCohort(await cohortOf(people(7, 6)), { comparison: await cohortOf(people(9, 7), {}, { isComparison: true }) });
  expect(comparison?.sides.counterfactual).not.toHaveProperty('treated');
  const lengths = new Set<number>();
  const look = (value: unknown, seen: Set<object>): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Float64Array) lengths.add(value.length);
    for (const [name, inner] of Object.entries(value)) if (name !== 'settings' && name !== 'parameters') look(inner, seen);
  };
  look({ comparison, ...rest }, new Set());
  expect([...lengths]).toEqual([]);
});
