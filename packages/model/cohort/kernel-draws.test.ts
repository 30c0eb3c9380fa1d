import { expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import { basisOfTypeCases } from '../evaluation/basis.ts';
import { evaluateTypeCase } from '../evaluation/evaluate-case.ts';
import type { Assessment, EvaluationResult } from '../evaluation/evaluate.ts';
import { onThreads } from '../kernel/threads/run-on-threads.ts';
import { drawInputs } from '../uncertainty/draws.ts';
import { type UncertainInput, uncertainInputs, varies } from '../uncertainty/inputs.ts';
import { referenceSampler } from '../uncertainty/reference-sampler.ts';
import { PeopleDraws } from './kernel-draws.ts';
import { batches, PeopleReader } from './people-cases.ts';
import { readPeople } from './read-people.ts';
import { settingsOf, tableOf } from './testing/table.ts';

const rows = Array.from({ length: 24 }, (_, index) => {
  const who = `D${String(index)}`;
  const place = index % 2 === 0 ? 'Lund' : 'Stockholm';
  const support = ['bistånd', 'sjukpenning', 'sjukersättning'][index % 3]!;
  return [
    `${who};före;${place};;;;${support};${index === 3 ? '' : '9500'};5200;${String(index % 7)};specialist-doctor-visit;${String(index % 4)}`,
    `${who};efter;${place};${index % 4 === 0 ? ';;' : `${String(19_000 + index * 3_000)};75 %;${index % 5 === 0 ? 'nystartsjobb' : ''}`};${index % 4 === 0 ? support : ''};${index % 4 === 0 ? '9500' : ''};5200;1;;`,
  ];
}).flat();
const table = [
  'deltagare;period;kommun;lön;arbetets omfattning;lönestöd;försörjning;försörjningens belopp;boendekostnad;Läkarbesök i primärvården;resurs;antal',
  ...rows,
].join('\n');
const correlation = { prices: 0.5, wages: 1 };

async function read(more: Readonly<Record<string, unknown>> = {}) {
  const settings = settingsOf({ residence: { municipality: 'lund' }, ...more });
  const { people } = await readPeople(tableOf(table), settings);
  const reader = new PeopleReader(settings);
  return { settings, typeCases: [...batches(people)].flat().map((person) => reader.read(person)) };
}

/** The same people through the reference, as type cases of one case with places of their own. */
function reference({ settings, typeCases }: Awaited<ReturnType<typeof read>>): {
  readonly result: EvaluationResult;
  readonly assessment: Assessment;
} {
  const whole: Case = {
    ...settings,
    typeCases: typeCases.map((one, place) => ({ ...one, id: String(place), participants: 1 })),
  };
  const results = whole.typeCases.map((one) => evaluateTypeCase(one, whole));
  const basis = basisOfTypeCases(
    whole,
    results.map((result) => ({ result, weight: 1 })),
  );
  const title = { sv: '', en: '' };
  const assessment: Assessment = {
    id: 'cohort',
    name: title,
    participants: results.length,
    typeCase: undefined,
    basis,
    figures: [],
    breakEvenPersistence: undefined,
    outcomes: [],
  };
  return {
    result: { case: whole, title, typeCases: results, assessments: [assessment], warnings: [], published: [] },
    assessment,
  };
}

function added({ settings, typeCases }: Awaited<ReturnType<typeof read>>, moved?: readonly string[]): PeopleDraws {
  const draws = new PeopleDraws(settings, moved);
  draws.add(typeCases);
  return draws;
}

function ids(inputs: readonly UncertainInput[]): readonly string[] {
  return inputs
    .filter(varies)
    .map(({ id }) => id)
    .sort();
}

const taxCredit = 'parameters.income-tax.general-earned-credit';

test.each([
  ['prices, settings and parameters', {}],
  [
    'a price, a parameter and an assumption of the case, with distributions of its own',
    {
      assumptions: { 'add-on': { value: '6 %', inferred: 'Antaget' } },
      settings: { collectiveAddOn: '$add-on' },
      prices: [
        {
          id: 'gp-visit',
          actor: 'region',
          name: 'Läkarbesök i primärvården',
          price: { value: '2000 SEK/unit', inferred: 'Prov' },
          year: 2024,
          source: 'Prov',
          grade: 'estimated',
        },
      ],
      parameters: [{ id: 'income-tax.state.rate', value: '22 %', source: 'Prov' }],
      uncertainty: { distributions: { 'add-on': { kind: 'uniform', least: 0.02, most: 0.09 } } },
    },
  ],
])('gives what the reference gives, draw by draw: %s', async (_, more) => {
  const people = await read(more);
  const { result, assessment } = reference(people);
  const draws = added(people);
  const stated = people.settings.file.uncertainty?.distributions;
  const expected = uncertainInputs(result, assessment, { distributions: stated }).filter(
    ({ id }) => !id.startsWith('typeCases['),
  );
  expect(ids(draws.inputs)).toEqual(ids(expected));
  expect(draws.inputs.filter(varies).length).toBeGreaterThan(4);
  const columns = drawInputs(draws.inputs, { seed: 3, draws: 12, correlation });
  const there = referenceSampler(result, assessment, expected).run(columns);
  const here = await draws.run(columns);
  for (const [subject, column] of Object.entries(there.income)) {
    for (const [draw, value] of column.entries())
      expect(Math.abs(here.income[subject as 'society']![draw]! - value)).toBeLessThanOrEqual(1e-5);
  }
  for (const [draw, value] of there.potential!.entries())
    expect(Math.abs(here.potential![draw]! - value)).toBeLessThanOrEqual(1e-5);
  expect(new Set(here.income.society).size).toBe(12);
});

test('the same bits however many are added at a time, in pieces, at once and on threads', async () => {
  const people = await read();
  const draws = added(people);
  const columns = drawInputs(draws.inputs, { seed: 1, draws: 600, correlation });
  const first = await draws.run(columns);
  const oneByOne = new PeopleDraws(people.settings);
  for (const one of people.typeCases) oneByOne.add([one]);
  expect(await oneByOne.run(columns)).toEqual(first);
  expect(draws.sampler.run(columns)).toEqual(first);
  for (const threads of [1, 2, 3]) expect(await draws.run(columns, { runPlan: onThreads(threads) })).toEqual(first);
});

test('what is told of the work comes to the whole, and what it throws ends the work', async () => {
  const draws = added(await read());
  const columns = drawInputs(draws.inputs, { seed: 1, draws: 600, correlation });
  for (const runPlan of [undefined, onThreads(2)]) {
    const shares: number[] = [];
    await draws.run(columns, { runPlan, onProgress: (share) => void shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares.toSorted((one, other) => one - other)).toEqual(shares);
    await expect(
      draws.run(columns, { runPlan, onProgress: () => Promise.reject(new Error('avbruten')) }),
    ).rejects.toThrow('avbruten');
  }
});

test('an input that is fixed can be moved when that is asked for, and not else', async () => {
  const people = await read({
    parameters: [{ id: 'income-tax.state.rate', value: '20 %', source: 'Prov' }],
    uncertainty: { distributions: { 'parameters.income-tax.state.rate': { kind: 'fixed', value: 0.2 } } },
  });
  const id = 'parameters.income-tax.state.rate';
  const columns = { draws: 2, columns: new Map([[id, new Float64Array([0.2, 0.25])]]) };
  expect(added(people).inputs.find((one) => one.id === id)?.fixedBecause).toBe('stated');
  expect(() => added(people).sampler.run(columns)).toThrow(id);
  const { income } = added(people, [id]).sampler.run(columns);
  const asInCase = added(people).sampler.run({ draws: 1, columns: new Map() });
  expect(income.society![0]).toBe(asInCase.income.society![0]);
  // Tax is a transfer: what the state gains the participant loses.
  expect(income.state![1]! - income.state![0]!).toBeCloseTo(income.participant![0]! - income.participant![1]!, 4);
});

test('a schedule that is stated to vary is scaled as a whole', async () => {
  const people = await read({
    date: '2026-01-01',
    uncertainty: { distributions: { [taxCredit]: { kind: 'uniform', least: 0.5, most: 1.5 } } },
    parameters: [
      {
        id: 'income-tax.general-earned-credit',
        schedule: [
          { above: 0, base: 0, slope: 0 },
          { above: 40_000, base: 0, slope: 0.0075 },
          { above: 240_000, base: 1_500, slope: 0 },
        ],
        source: 'Prov',
      },
    ],
  });
  const draws = added(people);
  expect(draws.inputs.find(({ id }) => id === taxCredit)).toMatchObject({ base: 1, unit: 'factor' });
  const columns = { draws: 2, columns: new Map([[taxCredit, new Float64Array([1, 0.5])]]) };
  const { result, assessment } = reference(people);
  const there = referenceSampler(result, assessment, draws.inputs).run(columns);
  const here = draws.sampler.run(columns);
  for (const subject of ['participant', 'other-state'] as const) {
    for (const draw of [0, 1]) expect(here.income[subject]![draw]).toBeCloseTo(there.income[subject]![draw]!, 4);
  }
  expect(here.income.participant![0]).not.toBe(here.income.participant![1]);
});
