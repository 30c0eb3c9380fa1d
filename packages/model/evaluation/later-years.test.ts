import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { problemsIn, toldOf } from '../case/testing/bad-input.ts';
import { explainFigure } from '../explanation/explain-figure.ts';
import { actors, sumOver } from '../ledger/actor.ts';
import { totalByActor } from '../ledger/ledger.ts';
import { drawInputs } from '../uncertainty/draws.ts';
import { FigureColumns } from '../uncertainty/figure-columns.ts';
import { inputOf } from '../uncertainty/inputs.ts';
import { kernelSampler } from '../uncertainty/kernel-sampler.ts';
import { modelOf, normal, statedModel } from '../uncertainty/testing/uncertain-model.ts';
import { type Assessment, evaluate, figureNamed } from './evaluate.ts';

function valueOf(assessment: Assessment | undefined, id: string): number {
  return assessment === undefined ? Number.NaN : (figureNamed(assessment, id)?.value ?? Number.NaN);
}

const years = (amounts: readonly number[]) => amounts.map((amount) => ({ society: `${String(amount)} SEK/year` }));

/** A change that is stated year by year for one person, without indirect taxes and cost of funds. */
function stated(
  [first = 0, ...later]: readonly number[],
  paid: number,
  appraisal: object = {},
): Assessment | undefined {
  const file = {
    title: 'x',
    date: '2016-01-01',
    settings: { indirectTaxFactor: 1 },
    statedChange: {
      participants: 1,
      society: `${String(first)} SEK/year`,
      ...(later.length > 0 && { laterYears: years(later) }),
    },
    intervention: { participants: 1, cost: `${String(paid)} SEK` },
    appraisal: { marginalCostOfFunds: 1, persistence: 1, deadweight: 0, displacement: 0, ...appraisal },
  };
  return evaluate(readCase(file)).assessments[0];
}

describe('a change that is stated year by year', () => {
  it('Microsoft, the function NPV: −40 000, then 8 000, 9 200, 10 000, 12 000 and 14 500 at 8 %, is worth 1 922.06', () => {
    const assessment = stated([8_000, 9_200, 10_000, 12_000, 14_500], 40_000, { horizon: 5, discountRate: '8 %' });
    expect(valueOf(assessment, 'net-present-value.society')).toBeCloseTo(1_922.06, 2);
    // And with a loss of 9 000 in a sixth year −3 749.47.
    const six = stated([8_000, 9_200, 10_000, 12_000, 14_500, -9_000], 40_000, { horizon: 6, discountRate: '8 %' });
    expect(valueOf(six, 'net-present-value.society')).toBeCloseTo(-3_749.47, 2);
  });

  it('goes on after its last year with what the persistence leaves of it: 100 + 200 + 100 + 50', () => {
    const assessment = stated([100, 200], 0, { horizon: 4, discountRate: 0, persistence: '50 %' });
    expect(valueOf(assessment, 'present-value.society')).toBeCloseTo(450, 9);
  });

  it('leaves the published convention at five times the first year', () => {
    const assessment = stated([100, 900, 900], 50, { horizon: 3, discountRate: 0 });
    expect(valueOf(assessment, 'income-5.society')).toBe(500);
    expect(valueOf(assessment, 'profitability-3.society')).toBe(250);
    expect(valueOf(assessment, 'return-1.society')).toBe(2);
  });

  it('may lose in the first year and pay for itself later', () => {
    const assessment = stated([-100, 300, 300], 250, { horizon: 3, discountRate: 0 });
    expect(valueOf(assessment, 'break-even-effect.society')).toBeCloseTo(0.5, 12);
    expect(valueOf(assessment, 'break-even-deadweight.society')).toBeCloseTo(0.5, 12);
    expect(figureNamed(assessment!, 'payback.society')?.value).toBeUndefined();
  });

  it('of the same amount each year is the change of one year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2, max: 10 }),
        (amount, horizon, count) => {
          const appraisal = { horizon, discountRate: '3 %', deadweight: '20 %', displacement: '5 %' };
          const one = stated([amount], 500, appraisal);
          const many = stated(
            Array.from({ length: count }, () => amount),
            500,
            appraisal,
          );
          for (const id of ['present-value.society', 'net-present-value.society', 'annual-equivalent.society'])
            expect(valueOf(many, id)).toBeCloseTo(valueOf(one, id), 6);
        },
      ),
      { seed: 2, numRuns: 40 },
    );
  });

  it('has an input for each amount, drawn by itself', () => {
    const model = statedModel(
      { 'statedChange.laterYears[0].society': normal(0, 50_000) },
      {
        statedChange: { participants: 10, society: '100000 SEK/year', laterYears: years([40_000]) },
      },
    );
    expect(inputOf(model.inputs, 'statedChange.laterYears[0].society').label.en).toBe(
      'Stated income per year: society, year 2',
    );
    const columns = drawInputs(model.inputs, { seed: 3, draws: 5, correlation: { prices: 0, wages: 0 } });
    const drawn = columns.columns.get('statedChange.laterYears[0].society')!;
    const figures = new FigureColumns(model.assessment, model.inputs, columns, model.sampler.run(columns));
    // The second year goes on in years 3, 4 and 5.
    figures
      .column('net-present-value.society')
      .forEach((value, draw) => expect(value).toBeCloseTo(100_000 + 4 * drawn[draw]! - 300_000, 4));
    figures.column('profitability-5.society').forEach((value) => expect(value).toBe(200_000));
  });
});

const assistance = { supports: [{ kind: 'social-assistance', amount: '10000 SEK/month' }] };
const work = (wage: number) => ({ work: [{ wage: `${String(wage)} SEK/month` }] });
const appraisal = { horizon: 3, discountRate: '3.5 %', persistence: 1, deadweight: 0, displacement: 0 };
const ofPeople = (after: object, more: object = {}) => ({
  title: 'x',
  date: '2016-01-01',
  typeCases: [{ name: 'A', participants: 4, before: assistance, after, ...more }],
  intervention: { cost: '400000 SEK', participants: 4 },
  appraisal,
});

describe('a type case with an after-situation for each year', () => {
  const file = ofPeople(work(12_000), {
    laterYears: [work(18_000), { ...work(24_000), resources: [{ item: 'gp-visit', quantity: 2 }] }],
  });
  const result = evaluate(readCase(file));
  const cohort = result.assessments.at(-1);

  it('is worth what its years are worth by themselves', () => {
    const alone = [work(12_000), work(18_000), { ...work(24_000), resources: [{ item: 'gp-visit', quantity: 2 }] }].map(
      (after) => evaluate(readCase(ofPeople(after))).assessments.at(-1),
    );
    for (const subject of ['municipality', 'other-state', 'participant']) {
      const worth = alone.reduce(
        (sum, one, index) => sum + valueOf(one, `income.${subject}`) / 1.035 ** (index + 1),
        0,
      );
      expect(valueOf(cohort, `present-value.${subject}`)).toBeCloseTo(worth, 6);
    }
  });

  it('keeps the two laws in every year: actors sum to society, which is the real postings', () => {
    const [typeCase] = result.typeCases;
    expect(typeCase!.later).toHaveLength(2);
    for (const { after, change } of typeCase!.later) {
      const real = change.lines.filter(({ nature }) => nature === 'real').reduce((sum, { amount }) => sum + amount, 0);
      expect(sumOver(change.byActor)).toBeCloseTo(change.society, 6);
      expect(real).toBeCloseTo(change.society, 6);
      expect(sumOver(totalByActor(after.ledger))).not.toBe(0);
    }
    for (const later of cohort!.basis.later!) {
      expect(actors.reduce((sum, actor) => sum + later[actor]!.value, 0)).toBeCloseTo(later.society!.value, 5);
    }
  });

  it('is explained down to the situation of each year', () => {
    const explained = JSON.stringify(explainFigure(cohort!, 'present-value.municipality'));
    expect(explained).toContain('typeCases[0].laterYears[1].work[0].wage');
  });

  it('goes through the kernel as through the reference, draw by draw', () => {
    const model = modelOf(result, {
      distributions: { 'typeCases[0].laterYears[0].work[0].wage': normal(18_000, 2_000) },
    });
    const columns = drawInputs(model.inputs, { seed: 4, draws: 64, correlation: { prices: 0.5, wages: 1 } });
    const never = { run: () => expect.fail('the reference was asked') };
    const [expected, found] = [model.sampler, kernelSampler(model.result, model.assessment, model.inputs, never)].map(
      (sampler) => sampler.run(columns),
    );
    for (const [index, later] of expected!.later!.entries()) {
      later.income.society!.forEach((value, draw) =>
        expect(found!.later![index]!.income.society![draw]).toBeCloseTo(value, 5),
      );
    }
    expect(new Set(expected!.later![0]!.income.society).size).toBe(64);
    const column = (sampled: typeof expected) =>
      new FigureColumns(model.assessment, model.inputs, columns, sampled!).column('net-present-value.society');
    column(expected).forEach((value, draw) => expect(column(found)[draw]).toBeCloseTo(value, 4));
  });
});

describe('a programme whose outcome has later years', () => {
  const reached = { name: 'A', id: 'a', before: assistance, after: work(12_000), laterYears: [work(18_000)] };
  const file = {
    title: 'x',
    date: '2016-01-01',
    typeCases: [reached],
    programme: { outcomes: { a: 3 }, noChange: 2 },
    intervention: { cost: '400000 SEK', participants: 5 },
    appraisal,
  };
  const cohort = evaluate(readCase(file)).assessments.at(-1);

  it('is worth each year what those who reached it are worth, and nothing for those for whom nothing changed', () => {
    const alone = [work(12_000), work(18_000), work(18_000)].map(
      (after) =>
        evaluate(readCase({ title: 'x', date: '2016-01-01', typeCases: [{ name: 'A', before: assistance, after }] }))
          .assessments[0],
    );
    for (const subject of ['municipality', 'other-state', 'participant']) {
      const worth = alone.reduce(
        (sum, one, index) => sum + (3 * valueOf(one, `income.${subject}`)) / 1.035 ** (index + 1),
        0,
      );
      expect(valueOf(cohort, `present-value.${subject}`)).toBeCloseTo(worth, 5);
    }
    expect(cohort?.participants).toBe(5);
  });

  it('goes through the kernel as through the reference, with the people of each outcome drawn', () => {
    const model = modelOf(evaluate(readCase(file)), {
      distributions: { 'typeCases[0].laterYears[0].work[0].wage': normal(18_000, 2_000) },
    });
    const columns = drawInputs(model.inputs, { seed: 4, draws: 32, correlation: { prices: 0, wages: 0 } });
    const never = { run: () => expect.fail('the reference was asked') };
    const [expected, found] = [model.sampler, kernelSampler(model.result, model.assessment, model.inputs, never)].map(
      (sampler) => sampler.run(columns),
    );
    expected!.later![0]!.income.society!.forEach((value, draw) =>
      expect(found!.later![0]!.income.society![draw]).toBeCloseTo(value, 4),
    );
    expect(new Set(expected!.later![0]!.income.society).size).toBe(32);
  });
});

describe('weak inputs of later years', () => {
  const told = (laterYears: readonly object[]) =>
    evaluate(readCase(ofPeople(work(12_000), { laterYears })))
      .warnings.filter(({ kind }) => kind === 'weak-input')
      .map(({ text }) => text.en);
  const ofWage = (wage: object) => ({ work: [{ wage }] });

  it('tells an assumed wage of the second year, with its part of all years', () => {
    const assumed = { value: '18000 SEK/month', inferred: 'guessed', label: { sv: 'Lön år 2', en: 'Wage of year 2' } };
    // Society gains the wage costs alone: 18 000 of 12 000 + 18 000.
    expect(told([ofWage(assumed)])).toEqual([
      "A: Wage of year 2 is assumed and carries 60% of society's result. Follow it up or try other values.",
    ]);
    expect(told([work(18_000)])).toEqual([]);
  });

  it('tells a recalled amount of a later year of a stated change, with its part of all years', () => {
    const laterYears = [{ society: { value: '300000 SEK/year', grade: 'recalled' } }];
    const { warnings } = evaluate(
      readCase({
        title: 'x',
        date: '2016-01-01',
        statedChange: { participants: 1, society: '100000 SEK/year', laterYears },
      }),
    );
    const [only] = warnings.filter(({ kind }) => kind === 'weak-input');
    expect(only?.text.en).toContain('year 2) is recalled and carries 75%');
  });
});

test.each([
  [
    'years that state other amounts than the first',
    {
      title: 'x',
      date: '2016-01-01',
      statedChange: { participants: 1, society: '1 SEK/year', laterYears: [{ actors: { region: '1 SEK/year' } }] },
    },
    [
      'statedChange.laterYears[0]',
      'inconsistent',
      'actors.region',
      'samma belopp som i det första året: society',
      'the same amounts as in the first year: society',
      'laterYears: [{ society: 2100000 SEK/year }]',
    ],
  ],
  [
    'a persistence of years beside years that are stated',
    { ...ofPeople(work(12_000), { laterYears: [work(18_000)] }), appraisal: { persistence: ['90 %'] } },
    [
      'appraisal.persistence',
      'inconsistent',
      'laterYears + persistence: [ … ]',
      'en enda andel när senare år anges (laterYears): åren efter dem fortsätter med den',
      'one share when later years are stated (laterYears): the years after them go on with it',
      'persistence: 80 %',
    ],
  ],
  [
    'support that ends beside the later years of a type case',
    { ...ofPeople(work(12_000), { laterYears: [work(18_000)] }), appraisal: { supportYears: 1 } },
    [
      'appraisal.supportYears',
      'inconsistent',
      'laterYears + supportYears',
      'antingen senare år (laterYears), som själva säger när stödet upphör, eller år med stöd',
      'either later years (laterYears), which say themselves when support ends, or years of support',
      'persistence: 80 %',
    ],
  ],
  [
    'support that ends beside the later years of a stated change',
    {
      title: 'x',
      date: '2016-01-01',
      statedChange: { participants: 1, society: '1 SEK/year', laterYears: years([2]) },
      appraisal: { supportYears: 1, stepDown: '50 %' },
    },
    [
      'appraisal.supportYears',
      'inconsistent',
      'laterYears + supportYears',
      'antingen senare år (laterYears), som själva säger när stödet upphör, eller år med stöd',
      'either later years (laterYears), which say themselves when support ends, or years of support',
      'persistence: 80 %',
    ],
  ],
  [
    'type cases of a cohort with different numbers of years',
    {
      title: 'x',
      date: '2016-01-01',
      typeCases: [
        { name: 'A', participants: 1, before: assistance, after: work(12_000), laterYears: [work(12_000)] },
        { name: 'B', participants: 1, before: assistance, after: work(12_000) },
      ],
    },
    [
      'typeCases[1].laterYears',
      'inconsistent',
      '0',
      '1 år, som i de andra typfallen: de läggs ihop år för år',
      '1 year, as in the other type cases: they are added up year by year',
      'laterYears: [{ work: [{ wage: 24500 SEK/month }] }]',
    ],
  ],
  [
    'thirteen months of a later year',
    ofPeople(work(12_000), {
      laterYears: [
        {
          work: [{ wage: '12000 SEK/month', months: 7 }],
          supports: [{ kind: 'sickness-benefit', amount: '8000 SEK/month', months: 6 }],
        },
      ],
    }),
    [
      'typeCases[0].laterYears[0]',
      'inconsistent',
      '7 + 6 = 13',
      expect.stringContaining('högst 12 månader') as string,
      expect.stringContaining('at most 12 months') as string,
      'months: 6',
    ],
  ],
] as const)('a fault: %s', (_, file, told) => {
  expect(problemsIn(() => readCase(file)).map(toldOf)).toEqual([told]);
});
