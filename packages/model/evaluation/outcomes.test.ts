import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { explainFigure } from '../explanation/explain-figure.ts';
import { publicActors } from '../ledger/actor.ts';
import { exampleResult } from '../testing/examples.ts';
import { outcomeIntervals } from '../uncertainty/outcome-columns.ts';
import { modelOf, simulated } from '../uncertainty/testing/uncertain-model.ts';
import { type Assessment, evaluate } from './evaluate.ts';
import { outcomeFigureNamed } from './outcomes.ts';

const base = { title: 'Test', date: '2025-01-01' };

function resultOf(more: Readonly<Record<string, unknown>>) {
  return evaluate(readCase({ ...base, ...more }));
}

function valueOf(assessment: Assessment | undefined, id: string): number | undefined {
  return outcomeFigureNamed(assessment!, id)?.figure.value;
}

/** Two people go to work without and with a subsidy, one leaves work, and one has a job with a subsidy all along. */
const people = [
  { id: 'ordinary', name: 'A', participants: 5, before: {}, after: { work: [{ wage: '26000 SEK/month', months: 6 }] } },
  {
    id: 'subsidised',
    name: 'B',
    participants: 3,
    before: {},
    after: { work: [{ wage: '26000 SEK/month', subsidy: { kind: 'wage-grant', share: '60 %' } }] },
  },
  { id: 'leaves', name: 'C', participants: 1, before: { work: [{ wage: '26000 SEK/month' }] }, after: {} },
  {
    id: 'moves',
    name: 'D',
    participants: 2,
    before: { work: [{ wage: '26000 SEK/month', subsidy: { kind: 'wage-grant', share: '60 %' } }] },
    after: { work: [{ wage: '26000 SEK/month' }] },
  },
];

describe('cost per outcome, published', () => {
  // Coco, The cost-effectiveness of expanded testing for primary HIV infection, Annals of Family Medicine 3 (2005), table 2: dollars and cases.
  it.each([
    ['third-generation EIA', 471.5e6, 15_803, 29_836],
    ['p24 antigen', (471.5 + 24.6) * 1e6, 17_054, 29_090],
    ['RNA assay', (471.5 + 24.6 + 303.6) * 1e6, 20_000, 39_985],
  ])('testing cost per case identified: %s', (_, cost, cases, printed) => {
    const { assessments } = resultOf({
      outcomes: { cases: { name: 'Cases', change: cases } },
      intervention: { cost: `${String(cost)} SEK`, participants: 100_000 },
    });
    // Costs are printed in tenths of a million.
    expect(Math.abs(valueOf(assessments[0], 'cost-per-outcome.cases')! / printed - 1)).toBeLessThan(0.0002);
  });
});

describe('people in work', () => {
  const { assessments } = resultOf({
    typeCases: people,
    intervention: { cost: '1200000 SEK', participants: 11 },
    appraisal: { deadweight: '25 %', displacement: '20 %' },
  });
  const cohort = assessments.find(({ id }) => id === 'cohort')!;

  it('are those with a job after and none before, less those who leave work; with and without a subsidy apart', () => {
    const counted = cohort.outcomes.map(({ id, before, after }) => [
      id,
      before,
      after,
      valueOf(cohort, `outcome.${id}`),
    ]);
    expect(counted).toEqual([
      ['in-work', 3, 10, 7],
      ['in-ordinary-work', 1, 7, 6],
      ['in-subsidised-work', 2, 3, 1],
    ]);
  });

  it('cost the paid cost by all of them, and by those that the intervention itself gave work', () => {
    expect(valueOf(cohort, 'cost-per-outcome.in-work')).toBeCloseTo(1_200_000 / 7, 6);
    expect(valueOf(cohort, 'attributed-outcome.in-work')).toBeCloseTo(7 * 0.75 * 0.8, 9);
    expect(valueOf(cohort, 'cost-per-attributed-outcome.in-work')).toBeCloseTo(1_200_000 / (7 * 0.75 * 0.8), 6);
  });

  it('of one who leaves are no denominator', () => {
    const leaves = assessments.find(({ id }) => id === 'leaves')!;
    expect(outcomeFigureNamed(leaves, 'cost-per-outcome.in-work')!.figure).toMatchObject({
      value: undefined,
      reason: { sv: expect.stringContaining('inte större än noll') as string },
    });
  });

  it('are those that the case states, where it does', () => {
    const stated = resultOf({
      typeCases: people,
      outcomes: { 'in-work': { name: 'I arbete efter ett år', change: 4 } },
    }).assessments.find(({ id }) => id === 'cohort')!;
    expect(stated.outcomes.filter(({ id }) => id === 'in-work')).toMatchObject([{ isStated: true }]);
    expect(valueOf(stated, 'outcome.in-work')).toBe(4);
  });
});

describe('stated outcomes', () => {
  it('of type cases are summed over the people, and displace nobody unless the case says so', () => {
    const { assessments } = resultOf({
      typeCases: people
        .slice(0, 2)
        .map((one, index) => ({ ...one, outcomes: { points: { before: 20, after: index === 0 ? 24 : 30 } } })),
      outcomes: { points: { name: 'Poäng' } },
      appraisal: { deadweight: '50 %', displacement: '50 %' },
    });
    expect(
      assessments.map((one) => [one.id, valueOf(one, 'outcome.points'), valueOf(one, 'attributed-outcome.points')]),
    ).toEqual([
      ['ordinary', 4, 2],
      ['subsidised', 10, 5],
      ['cohort', 50, 25],
    ]);
  });

  it('of the group are of no single type case, and fewer can be better', () => {
    const { assessments } = resultOf({
      typeCases: people,
      outcomes: { days: { name: 'Sjukdagar', better: 'fewer', before: 300, after: 120 } },
    });
    expect(assessments.map((one) => valueOf(one, 'outcome.days'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      180,
    ]);
    const change = resultOf({
      intervention: { cost: '90000 SEK', participants: 3 },
      outcomes: { days: { name: 'Sjukdagar', better: 'fewer', change: -180 } },
    }).assessments[0];
    expect(valueOf(change, 'cost-per-outcome.days')).toBe(500);
  });
});

describe('the net cost of the public', () => {
  const result = exampleResult('illustration-2026.yaml', [{ name: 'intervention.cost', value: '60000000 SEK' }]);
  const cohort = result.assessments.find(({ id }) => id === 'cohort')!;

  it('for each person in work is what the public actors have left to pay, by those the intervention gave work', () => {
    const left = -publicActors.reduce(
      (sum, actor) => sum + cohort.figures.find(({ id }) => id === `net-present-value.${actor}`)!.value!,
      0,
    );
    expect(left).toBeGreaterThan(0);
    // 27 people in work, of whom 25 % would have worked anyway and 10 % displace others.
    expect(valueOf(cohort, 'net-public-cost-per-outcome.in-work')).toBeCloseTo(left / (27 * 0.75 * 0.9), 6);
  });

  it('is explained down to sections of law, and the outcome to the people', () => {
    const words = JSON.stringify(explainFigure(cohort, 'net-public-cost-per-outcome.in-work'));
    expect(words).toContain('Inkomstskattelagen');
    expect(words).toContain('typeCases[1].after.work');
  });

  it('is none where the public gains', () => {
    const gains = exampleResult('illustration-2026.yaml').assessments.find(({ id }) => id === 'cohort')!;
    expect(outcomeFigureNamed(gains, 'net-public-cost-per-outcome.in-work')!.figure.value).toBeUndefined();
  });
});

describe('intervals of a cost per outcome', () => {
  const stated = (change: Readonly<Record<string, unknown>>) =>
    modelOf(
      resultOf({
        outcomes: { points: { name: 'Poäng', ...change } },
        intervention: { cost: '1000000 SEK', participants: 10 },
        uncertainty: { distributions: {} },
      }),
      { distributions: { 'outcomes.points.change': { kind: 'uniform', least: -100, most: 300 } } },
    );

  it('are those of the ratio in each draw: 1 000 000 ÷ uniform 100–300', () => {
    const model = modelOf(
      resultOf({
        outcomes: { points: { name: 'Poäng', change: 200 } },
        intervention: { cost: '1000000 SEK', participants: 10 },
      }),
      {
        distributions: { 'outcomes.points.change': { kind: 'uniform', least: 100, most: 300 } },
      },
    );
    const found = outcomeIntervals(simulated(model, 20_000)).get('cost-per-outcome.points');
    expect(found?.kind).toBe('interval');
    // The 5th and 95th percentile of the ratio are at the 95th and 5th of the denominator, 290 and 110.
    const { low, high } = found as { low: number; high: number };
    expect(low / (1_000_000 / 290)).toBeCloseTo(1, 2);
    expect(high / (1_000_000 / 110)).toBeCloseTo(1, 2);
  });

  it('are none when some draws have nothing gained, and say how many', () => {
    const found = outcomeIntervals(simulated(stated({ change: 100 }), 20_000));
    expect(found.get('cost-per-outcome.points')).toEqual({
      kind: 'without-effect',
      share: expect.closeTo(0.25, 2) as number,
    });
    expect(found.get('outcome.points')).toMatchObject({ kind: 'interval' });
  });
});

describe('a published figure of an outcome', () => {
  // 7 more in work of 11 people, at 1.2 million: 171 429 kronor each.
  const published = [
    { figure: 'outcome.in-work', value: 7 },
    { figure: 'outcome.in-work', value: 8 },
    { figure: 'cost-per-outcome.in-work', value: '171000 SEK' },
    { figure: 'cost-per-outcome.in-work', value: '172000 SEK' },
    { figure: 'cost-per-outcome.in-school', value: '172000 SEK' },
  ];
  const result = resultOf({ typeCases: people, intervention: { cost: '1200000 SEK', participants: 11 }, published });

  it('is held against what is computed, people to half a person and kronor to half a thousand', () => {
    expect(result.published.map(({ agrees }) => agrees)).toEqual([true, false, true, false, false]);
    expect(result.published.map(({ computed }) => computed && Math.round(computed))).toEqual([
      7,
      7,
      171_429,
      171_429,
      undefined,
    ]);
  });
});
