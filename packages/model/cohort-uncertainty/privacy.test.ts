import { describe, expect, test } from 'vitest';
import { suppressed } from '../cohort/protected.ts';
import { readPeople } from '../cohort/read-people.ts';
import type { Cohort } from '../cohort/read-people.ts';
import { problemsOf, settingsOf, tableOf } from '../cohort/testing/table.ts';
import { figureOf } from '../evaluation/evaluate.ts';
import { breakEven } from '../uncertainty/break-even.ts';
import { UnknownInputError } from '../uncertainty/inputs.ts';
import { twoWayTable } from '../uncertainty/two-way.ts';
import { evaluateCohort, type EvaluatedCohort } from './evaluate-cohort.ts';
import { scenarioFigures } from './scenario-figures.ts';
import { cohortSensitivity } from './sensitivity.ts';
import { cohortOf, type Row } from './testing/groups.ts';

/** Thirty people with assistance, of whom some see a doctor less often and some leave for another support. */
function people(visiting: number, substituting: number): readonly Row[] {
  return Array.from({ length: 30 }, (_, index) => ({
    months: index % 12,
    visits: index < visiting ? 2 : 10,
    hours: 8,
    ...(index >= 30 - substituting && { support: 'sjukpenning', months: 12 }),
  }));
}

/** Every number released under a name that counts people, wherever it stands. */
function countsIn(value: unknown, seen = new Set<object>()): readonly (readonly [string, number])[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const entries: readonly (readonly [unknown, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, inner]): readonly (readonly [string, number])[] => {
    const name = String(key);
    if (
      typeof inner === 'number' &&
      /^(?:people|participants|count|periods|gaining|losing|unchanged|sample)$/u.test(name)
    )
      return [[name, inner]];
    // The settings are the user's own, with numbers of the intervention; draws are sums over all.
    return name === 'settings' || name === 'drawn' ? [] : countsIn(inner, seen);
  });
}

/** Ids of all inputs that an evaluated cohort releases. */
function inputsReleased({ uncertainty, comparison }: EvaluatedCohort): ReadonlySet<string> {
  const all = [
    ...uncertainty,
    ...(comparison?.uncertainty === undefined ? [] : [comparison.uncertainty.naive, comparison.uncertainty.adjusted]),
  ];
  return new Set(
    all.flatMap(({ released, drawn }) => [
      ...(released.drives?.tornado.bars ?? []).flatMap(({ inputs }) => inputs.map(({ id }) => id)),
      ...(released.information?.inputs ?? []).map(({ input }) => input.id),
      ...drawn.simulation.inputs.map(({ id }) => id),
      ...drawn.perturbed.movers.flatMap(({ inputs }) => inputs.map(({ id }) => id)),
    ]),
  );
}

const price = 'prices.gp-visit';

test.each([
  [4, false],
  [5, true],
])(
  'the price of what %d people use moves the tornado, the value of information, the two-way table and the break-even: %s',
  async (visiting, isReleased) => {
    const cohort = await cohortOf(people(visiting, 0));
    expect(inputsReleased(await evaluateCohort(cohort, { draws: 200 })).has(price)).toBe(isReleased);
    const { model } = await cohortSensitivity(cohort, { perturbed: [price] });
    expect(model.inputs.some(({ id }) => id === price)).toBe(isReleased);
    const ask = [
      () => breakEven(model, 'income.society', price),
      () => twoWayTable(model, 'income.society', price, 'intervention.cost'),
    ];
    for (const one of ask) {
      if (isReleased) expect(one).not.toThrow();
      else expect(one).toThrow(UnknownInputError);
    }
  },
);

test('what few in the comparison group depend on is not released of both groups together, since the other is by itself', async () => {
  const treated = await cohortOf(people(20, 0));
  const comparison = await cohortOf(people(3, 0), {}, { isComparison: true });
  const { comparison: found } = await evaluateCohort(treated, { comparison, draws: 200 });
  const ids = (side: 'naive' | 'adjusted'): readonly string[] =>
    found?.uncertainty?.[side].drawn.simulation.inputs.map(({ id }) => id) ?? [];
  expect(ids('naive')).toContain(price);
  expect(ids('adjusted')).not.toContain(price);
  expect(ids('adjusted')).toContain('intervention.cost');
});

test('the tax of a municipality that few live in is not released, nor that of the other, which would leave it', async () => {
  const table = (few: number): string =>
    [
      'deltagare;period;kommun;försörjning;försörjningens belopp;lön',
      ...Array.from({ length: 20 }, (_, index) => {
        const place = index < few ? 'Tjörn' : 'Stenungsund';
        return [
          `p${String(index)};före;${place};bistånd;10000;`,
          `p${String(index)};efter;${place};;;${String(24_000 + index * 100)}`,
        ];
      }).flat(),
    ].join('\n');
  // Rates that are not known for sure, as published ones are, so that they are drawn.
  const parameters = ['tjorn', 'stenungsund'].map((id) => ({
    id: `local-tax.municipality.${id}`,
    value: '21,5 %',
    source: 'test',
    grade: 'estimated',
  }));
  const settings = settingsOf({ parameters, intervention: { participants: 20, cost: '1000000 SEK' } });
  const taxes = async (few: number): Promise<readonly string[]> => {
    const found = inputsReleased(await evaluateCohort(await readPeople(tableOf(table(few)), settings), { draws: 200 }));
    return [...found]
      .filter((id) => id.startsWith('parameters.local-tax.municipality.'))
      .map((id) => id.split('.').at(-1) ?? '');
  };
  expect(await taxes(3)).toEqual([]);
  expect((await taxes(8)).toSorted()).toEqual(['stenungsund', 'tjorn']);
});

test.each([1, 2, 3, 4, 5, 17, 26, 29, 30])(
  'no count below five is released, with %d people who move from one support to another',
  async (substituting) => {
    const missing = people(7, substituting).map((row, index): Row =>
      index === 8 || index === 20 ? { ...row, visits: '', window: 6, months: 3 } : row,
    );
    const cohort = await cohortOf(missing, {}, { missing: 'median', windows: 'annualise' });
    const evaluated = await evaluateCohort(cohort, {
      draws: 200,
      comparison: await cohortOf(people(9, 4), {}, { isComparison: true }),
    });
    const counts = countsIn(evaluated);
    expect(counts.length).toBeGreaterThan(10);
    expect(counts.filter(([, count]) => count > 0 && count < 5)).toEqual([]);
    const texts = evaluated.warnings.map(({ text }) => text.sv);
    const numbers = texts
      .filter((text) => /personer/u.test(text))
      .flatMap((text) =>
        [...text.matchAll(/(\d+) av (\d+) personer/gu)].map(([, some, all]) => [Number(some), Number(all)] as const),
      );
    for (const [some, all] of numbers) expect([some >= 5, all - some === 0 || all - some >= 5]).toEqual([true, true]);
  },
);

test('of fewer than five periods of another length it is released only that there are some', async () => {
  const windows = async (count: number) => {
    const rows = people(9, 0).map((row, index): Row => (index < count ? { ...row, window: 6, months: 3 } : row));
    return (await evaluateCohort(await cohortOf(rows, {}, { windows: 'annualise' }))).result.annualised;
  };
  expect([await windows(0), await windows(1), await windows(4)]).toEqual([
    undefined,
    { periods: undefined },
    { periods: undefined },
  ]);
  expect(await windows(5)).toEqual({ periods: 5, shortest: 6, longest: 6 });
});

test('the warning is the same whether none, one or four people moved from one support to another', async () => {
  const told = async (substituting: number) =>
    (await evaluateCohort(await cohortOf(people(7, substituting)))).warnings.filter(
      ({ kind }) => kind === 'substitution',
    );
  expect([await told(0), await told(1), await told(4)]).toEqual([[], [], []]);
  expect(await told(5)).toHaveLength(1);
});

test('what is suppressed in the worst case of missing values is suppressed in the best as well', async () => {
  // Four see a doctor less often for certain, and a fifth may or may not: in one case the region is of few, in the other it is not.
  const some = people(4, 0).map((row, index): Row =>
    index === 29
      ? { ...row, visits: '' }
      : index > 20 && index < 26
        ? { ...row, hours: '' }
        : { ...row, hours: index % 9 },
  );
  const {
    result: { variants },
  } = await evaluateCohort(await cohortOf(some, {}, { missing: 'bound' }));
  const [worst, best] = variants;
  expect(worst?.suppressedActors).toContain('region');
  expect(best?.suppressedActors).toEqual(worst?.suppressedActors);
  expect([...(best?.releasedAccounts.keys() ?? [])]).toEqual([...(worst?.releasedAccounts.keys() ?? [])]);
  expect(worst?.releasedAccounts.has('gp-visit')).toBe(false);
});

test('an actor that few missing values make a difference for is suppressed, though many change something for it', async () => {
  const some = people(20, 0).map((row, index): Row =>
    index === 29
      ? { ...row, visits: '' }
      : index > 20 && index < 26
        ? { ...row, hours: '' }
        : { ...row, hours: index % 9 },
  );
  const stated = await evaluateCohort(await cohortOf(some, {}, { missing: 'mean' }));
  const {
    result: { variants },
  } = await evaluateCohort(await cohortOf(some, {}, { missing: 'bound' }));
  expect(stated.result.variants[0]?.suppressedActors).toEqual([]);
  for (const { suppressedActors, releasedAccounts } of variants) {
    expect(suppressedActors).toEqual(['municipality', 'region']);
    expect(releasedAccounts.has('gp-visit')).toBe(false);
  }
});

/** Thirty people, all with fewer hours after; some of them with a higher benefit, which nobody but they and its payer gain or pay. */
function withBenefit(higher: number): Promise<Cohort> {
  const lines = Array.from({ length: 30 }, (_, index) => {
    const after = index < higher ? 12_000 + 500 * index : 10_000;
    return [
      `p${String(index)};före;sjukpenning;10000;20`,
      `p${String(index)};efter;sjukpenning;${String(after)};${String(index % 9)}`,
    ];
  });
  const settings = settingsOf({ intervention: { participants: 30, cost: '1000000 SEK' } });
  return readPeople(
    tableOf(['deltagare;period;försörjning;försörjningens belopp;social-worker-hour', ...lines.flat()].join('\n')),
    settings,
  );
}

test.each([1, 4])(
  'when %d people’s own income changes, it is released nowhere, nor by what is left of society’s figures',
  async (higher) => {
    const {
      result: {
        variants: [variant],
      },
      uncertainty: [uncertainty],
      scaledUp,
    } = await evaluateCohort(await withBenefit(higher), { draws: 200 });
    const { assessment, suppressedActors, distributions } = variant!;
    expect(suppressedActors).toContain('participant');
    expect(suppressedActors).toContain('municipality');
    expect(distributions.all.participant).toMatchObject({
      total: suppressed,
      mean: suppressed,
      gainsAndLosses: suppressed,
    });
    expect(distributions.all.participant.quantiles.every(({ value }) => value.kind === 'suppressed')).toBe(true);
    expect(scaledUp.some(({ subject }) => subject === 'participant')).toBe(false);
    // With the marginal cost of public funds in it, society's net present value tells the public sum, and so the rest.
    expect(figureOf(assessment, 'net-present-value.society')?.value).toBeUndefined();
    expect(figureOf(assessment, 'profitability-5.society')?.value).toBeDefined();
    expect(uncertainty!.released.figure).toBe('profitability-5.society');
    expect(uncertainty!.released.summaries.has('net-present-value.society')).toBe(false);
    expect(uncertainty!.drawn.simulation.sampled.income.participant).toBeUndefined();
    expect(uncertainty!.drawn.simulation.sampled.publicIncome).toBeUndefined();
  },
);

test('when two actors are suppressed, society’s net present value is drawn from the public sum, around its own value', async () => {
  const settings = { appraisal: { deadweight: '10 %', persistence: '90 %', displacement: '5 %' } };
  const {
    result: {
      variants: [variant],
    },
    uncertainty: [uncertainty],
  } = await evaluateCohort(await cohortOf(people(3, 0), settings), { draws: 500 });
  expect(variant?.suppressedActors).toEqual(['municipality', 'region']);
  const value = figureOf(variant!.assessment, 'net-present-value.society')!.value!;
  const { low, high } = uncertainty!.released.summaries
    .get('net-present-value.society')!
    .intervals.find(({ level }) => level === 0.8)!;
  expect(low).toBeLessThan(value);
  expect(high).toBeGreaterThan(value);
  expect(uncertainty!.released.drives?.tornado.bars.length).toBeGreaterThan(1);
});

test('a table in which fewer than five people change anything for society is refused', async () => {
  const four = Array.from({ length: 30 }, (_, index): Row => ({ months: index % 12, hours: index < 4 ? 3 : 20 }));
  expect(await problemsOf(cohortOf(four).then((cohort) => evaluateCohort(cohort)))).toMatchObject([
    { kind: 'too-few' },
  ]);
  const treated = await cohortOf(people(9, 0));
  const comparison = await cohortOf(four, {}, { isComparison: true });
  await expect(evaluateCohort(treated, { comparison })).rejects.toMatchObject({ isComparison: true });
});

test('no group is released in which fewer than five people’s change is other than nothing', async () => {
  // Half are women, of whom three have fewer hours.
  const some = Array.from({ length: 40 }, (_, index): Row => ({
    hours: index % 2 === 1 ? index % 9 : index < 6 ? 2 : 20,
  }));
  const {
    result: {
      variants: [variant],
    },
  } = await evaluateCohort(await cohortOf(some));
  expect(variant!.distributions.bySex.groups).toEqual([]);
  expect(variant!.distributions.bySexAndAge.groups).toEqual([]);
});

test('what is released holds no single person’s change and no row of the table', async () => {
  const { comparison, ...rest } = await evaluateCohort(await cohortOf(people(7, 6)), {
    comparison: await cohortOf(people(9, 7), {}, { isComparison: true }),
  });
  expect(comparison?.sides.counterfactual).not.toHaveProperty('treated');
  const lengths = new Set<number>();
  const look = (value: unknown, seen: Set<object>): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Float64Array) lengths.add(value.length);
    for (const [name, inner] of Object.entries(value))
      if (name !== 'settings' && name !== 'parameters') look(inner, seen);
  };
  look({ comparison, ...rest }, new Set());
  expect([...lengths]).toEqual([]);
});

describe('when one person carries most of a total', () => {
  const hours = (index: number): number => (index === 0 ? 0 : 19.9 - (index % 3) / 100);
  const one = (more: Readonly<Record<string, unknown>> = {}): Promise<Cohort> =>
    cohortOf(
      Array.from({ length: 30 }, (_, index): Row => ({ hours: hours(index) })),
      { intervention: { participants: 60, cost: '1000000 SEK' }, ...more },
    );

  test('the result says so, and neither who nor how much', async () => {
    const { warnings } = await evaluateCohort(await one());
    const found = warnings.filter(({ kind }) => kind === 'concentration').map(({ text }) => text.sv);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('mer än hälften');
    expect(found[0]).not.toMatch(/\d/u);
  });

  test('nothing tells how much people differ: no quantiles, resampling or scaling up', async () => {
    const { uncertainty, scaledUp, result } = await evaluateCohort(await one(), { draws: 200 });
    expect(uncertainty.map(({ isResampled }) => isResampled)).toEqual([false]);
    expect(scaledUp.map(({ income }) => income.kind === 'refused' && income.because)).toEqual(
      scaledUp.map(() => 'suppressed'),
    );
    expect(
      result.variants[0]!.distributions.all.society.quantiles.every(({ value }) => value.kind === 'suppressed'),
    ).toBe(true);
  });

  test('a comparison with them has no standard error', async () => {
    const treated = await cohortOf(Array.from({ length: 30 }, (_, index): Row => ({ hours: index % 9 })));
    const errors = async (comparison: Cohort): Promise<readonly boolean[]> =>
      (await evaluateCohort(treated, { comparison })).comparison!.sides.incomes.map(({ error }) => error !== undefined);
    expect(
      await errors(
        await cohortOf(
          Array.from({ length: 30 }, (_, index): Row => ({ hours: index % 9 })),
          {},
          { isComparison: true },
        ),
      ),
    ).toContain(true);
    expect(
      await errors(
        await cohortOf(
          Array.from({ length: 30 }, (_, index): Row => ({ hours: hours(index) })),
          {},
          { isComparison: true },
        ),
      ),
    ).not.toContain(true);
  });

  test('an even table says nothing of the kind', async () => {
    const { warnings, uncertainty } = await evaluateCohort(
      await cohortOf(Array.from({ length: 30 }, (_, index): Row => ({ hours: index % 9 }))),
      { draws: 200 },
    );
    expect(warnings.filter(({ kind }) => kind === 'concentration')).toEqual([]);
    expect(uncertainty.map(({ isResampled }) => isResampled)).toEqual([true]);
  });
});

test('that everybody changes alike is not revealed by a spread of nothing', async () => {
  const alike = await cohortOf(
    Array.from({ length: 30 }, (): Row => ({ hours: 10 })),
    { intervention: { participants: 60, cost: '1000000 SEK' } },
  );
  const { scaledUp, uncertainty } = await evaluateCohort(alike, { draws: 200 });
  expect(scaledUp.map(({ income }) => income.kind === 'refused' && income.because)).toEqual(
    scaledUp.map(() => 'suppressed'),
  );
  expect(uncertainty[0]!.isResampled).toBe(false);
});

test.each([
  [4, false],
  [5, true],
])('a scenario of the price of what %d people use more or less of is released: %s', async (visiting, isReleased) => {
  const cohort = await cohortOf(people(visiting, 0), { scenarios: { dearer: { set: { [price]: '9000 SEK/unit' } } } });
  const [figures] = await scenarioFigures(
    cohort,
    undefined,
    cohort.settings.scenarios.map((scenario) => scenario.case),
  );
  expect(figures !== undefined).toBe(isReleased);
});

test('a scenario that differs from another for few people is suppressed beside it', async () => {
  const rows = Array.from({ length: 30 }, (_, index): Row => ({
    months: index % 12,
    hours: index % 9,
    visits: index < 4 ? 2 : 10,
  }));
  const hours = { 'prices.social-worker-hour': '900 SEK/unit' };
  const cohort = await cohortOf(rows, {
    scenarios: { hours: { set: hours }, both: { set: { ...hours, [price]: '9000 SEK/unit' } } },
  });
  const all = await scenarioFigures(
    cohort,
    undefined,
    cohort.settings.scenarios.map((scenario) => scenario.case),
  );
  expect(all.map((figures) => figures !== undefined)).toEqual([true, false]);
});
