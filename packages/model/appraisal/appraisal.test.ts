import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../evaluation/evaluate.ts';
import { assessmentOf } from '../explanation/explain-figure.ts';
import { type Actor, actors, byActor, publicActors } from '../ledger/actor.ts';
import { exampleResult } from '../testing/examples.ts';
import { statedModel } from '../uncertainty/testing/uncertain-model.ts';
import { counterfactualOfCase, sideBySide } from './counterfactual.ts';
import { differenceInDifferences } from './difference-in-differences.ts';
import { groupOfChanges, groupOfLedgers, groupOfMeans } from './group-change.ts';
import { overTime } from './over-time.ts';
import { perspectivesOf, perspectiveTable } from './perspectives.ts';
import { marginalValueOf, marginalValueOfPublicFunds } from './public-funds.ts';

const illustrationResult = exampleResult('illustration-2026.yaml');
const illustration = assessmentOf(illustrationResult, undefined);

function value({ figures }: Assessment, id: string): number {
  return figures.find((figure) => figure.id === id)?.value ?? Number.NaN;
}

describe('benefits by whom they fall to', () => {
  it('have no ratio without a cost', () => {
    expect(perspectiveTable({ taxpayers: 1, participants: 0, others: 0, indirect: 0 }, 0).ratio).toBeUndefined();
  });

  it('come to the present value, the net present value and the ratio of society', () => {
    const table = perspectivesOf(illustration)!;
    expect(table.total).toBeCloseTo(value(illustration, 'present-value.society'), 4);
    expect(table.net).toBeCloseTo(value(illustration, 'net-present-value.society'), 4);
    expect(table.ratio).toBeCloseTo(value(illustration, 'benefit-cost-ratio.society'), 9);
    // What the marginal cost of public funds adds: 0.3 of what the public gains.
    expect(table.benefits.indirect).toBeCloseTo(0.3 * table.benefits.taxpayers, 3);
  });

  it('are not told when an actor or the cost is not known', () => {
    expect(perspectivesOf(statedModel().assessment)).toBeUndefined();
    expect(perspectivesOf(assessmentOf(exampleResult('lund-2015.yaml'), 'work'))).toBeUndefined();
  });
});

describe('the marginal value of public funds', () => {
  it.each([
    [50, 100, { kind: 'ratio', value: 0.5 }],
    [0, 100, { kind: 'ratio', value: 0 }],
    [50, 0, { kind: 'infinite' }],
    [50, -20, { kind: 'infinite' }],
    [0, -20, { kind: 'infinite' }],
    [-50, 100, { kind: 'negative', value: -0.5 }],
    [-50, 0, { kind: 'negative', value: -Infinity }],
    [-50, -20, { kind: 'saving-at-a-loss', value: 2.5 }],
    [0, 0, { kind: 'nothing' }],
  ] as const)('for a willingness to pay of %d at a net cost of %d', (willingness, cost, expected) => {
    expect(marginalValueOfPublicFunds(willingness, cost)).toEqual(expected);
  });

  it('of a case counts what the public actors have left to pay', () => {
    const left = publicActors.reduce((sum, actor) => sum + value(illustration, `net-present-value.${actor}`), 0);
    expect(left).toBeGreaterThan(0);
    expect(marginalValueOf(illustration)).toEqual(
      marginalValueOfPublicFunds(value(illustration, 'present-value.participant'), -left),
    );
    expect(marginalValueOf(statedModel().assessment)).toBeUndefined();
  });

  it('takes what those who take part pay themselves off what it is worth to them', () => {
    // 100 000 to the participants and −20 000 to the public over one year, at a cost of 60 000 of which participants pay a third.
    const { assessment } = statedModel(
      {},
      {
        statedChange: {
          participants: 10,
          actors: {
            ...Object.fromEntries(actors.map((actor) => [actor, '0 SEK/year'])),
            participant: '100000 SEK/year',
            municipality: '-20000 SEK/year',
          },
        },
        intervention: {
          participants: 10,
          cost: '60000 SEK',
          financing: { municipality: '66.66666667 %', participant: '33.33333333 %' },
        },
        appraisal: {
          horizon: 1,
          discountRate: 0,
          persistence: 1,
          deadweight: 0,
          displacement: 0,
          marginalCostOfFunds: 1.3,
        },
      },
    );
    expect(marginalValueOf(assessment)).toEqual({ kind: 'ratio', value: expect.closeTo(80_000 / 60_000, 6) as number });
  });
});

describe('the actors over time', () => {
  it('begin with the cost and end with the net present value', () => {
    const courses = overTime(illustration, 'appraisal', 5);
    expect(courses.map(({ subject }) => subject)).toContain('region');
    for (const { subject, positions, paysFirst } of courses) {
      expect(positions).toHaveLength(6);
      expect(positions[5]).toBeCloseTo(value(illustration, `net-present-value.${subject}`), 4);
      expect(paysFirst).toBe((positions[0] ?? 0) < 0);
    }
    expect(courses.find(({ subject }) => subject === 'municipality')).toMatchObject({ paysFirst: true });
    expect(courses.find(({ subject }) => subject === 'participant')).toMatchObject({ paysFirst: false });
  });

  it('are even from the first whole year without a loss, or not at all', () => {
    const [course] = overTime(statedModel().assessment, 'published', 10);
    expect(course).toMatchObject({ subject: 'society', paysFirst: true, evenFrom: 3 });
    expect(course!.positions.slice(0, 4)).toEqual([-300_000, -200_000, -100_000, 0]);
    const loss = statedModel({}, { statedChange: { participants: 10, society: '-1 SEK/year' } });
    expect(overTime(loss.assessment, 'published', 10)[0]!.evenFrom).toBeUndefined();
    expect(overTime(statedModel({}, { intervention: undefined }).assessment, 'published')).toEqual([]);
  });

  it('counts the cost of public funds on what all public actors gain where each of them is not told: 100 + 0.3 × 60 − 300', () => {
    const appraisal = {
      horizon: 1,
      discountRate: 0,
      persistence: 1,
      deadweight: 0,
      displacement: 0,
      marginalCostOfFunds: 1.3,
    };
    const { assessment } = statedModel(
      {},
      { appraisal, intervention: { participants: 10, cost: '300000 SEK', financing: { participant: 1 } } },
    );
    const untold = { ...assessment, basis: { ...assessment.basis, publicIncome: 60_000 } };
    const society = overTime(untold, 'appraisal', 1).find(({ subject }) => subject === 'society');
    expect(society!.positions[1]).toBeCloseTo(100_000 + 18_000 - 300_000, 6);
  });

  it('lose every year when a subject that pays no cost loses 1 980 000 in the first', () => {
    const some = { participants: 10, actors: { municipality: '-1980000 SEK/year', region: '100000 SEK/year' } };
    const model = statedModel(
      {},
      { statedChange: some, intervention: { participants: 10, cost: '300000 SEK', financing: { region: '100 %' } } },
    );
    const courses = overTime(model.assessment, 'published', 10);
    const of = (subject: string) => courses.find((course) => course.subject === subject);
    expect(of('municipality')).toMatchObject({ evenFrom: undefined, losesEveryYear: true, paysFirst: false });
    expect(of('region')).toMatchObject({ evenFrom: 3, losesEveryYear: false });
  });
});

function person(municipality: number, participant = 0) {
  return byActor((actor) => (actor === 'municipality' ? municipality : actor === 'participant' ? participant : 0));
}

describe('difference-in-differences', () => {
  const treated = groupOfChanges([person(10), person(20), person(30)]);
  const comparison = groupOfChanges([person(4), person(8)]);

  it('by hand: (10, 20, 30) beside (4, 8) is 20 − 6 = 14 with standard error √(100/3 + 8/2)', () => {
    const found = differenceInDifferences(treated, comparison).find(({ subject }) => subject === 'municipality')!;
    expect(found).toMatchObject({ naive: 20, comparison: 6, adjusted: 14 });
    expect(found.error!.standardError).toBeCloseTo(Math.sqrt(100 / 3 + 4), 12);
    expect(found.error!.degrees).toBeCloseTo((100 / 3 + 4) ** 2 / ((100 / 3) ** 2 / 2 + 4 ** 2 / 1), 12);
    expect(found.error!.low).toBeLessThan(14);
    expect(found.error!.low + found.error!.high).toBeCloseTo(28, 9);
  });

  it('has no error without single people', () => {
    const [found] = differenceInDifferences(groupOfMeans(3, { society: 20 }), groupOfMeans(40, { society: 6 }));
    expect(found).toEqual({ subject: 'society', naive: 20, comparison: 6, adjusted: 14, error: undefined });
    expect(differenceInDifferences(treated, groupOfChanges([person(4)]))[0]!.error).toBeUndefined();
  });

  it('sums the actors to society and to the state', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 7, maxLength: 7 }), (amounts) => {
        const group = groupOfChanges([byActor((actor) => amounts[actors.indexOf(actor)] ?? 0)]);
        const sum = (some: readonly Actor[]): number => some.reduce((total, actor) => total + group.mean[actor]!, 0);
        expect(group.mean.society).toBeCloseTo(sum(actors), 6);
        expect(group.mean.state).toBeCloseTo(sum(['employment-service', 'social-insurance', 'other-state']), 6);
      }),
      { seed: 4 },
    );
  });

  it('takes ledgers, and is the change that the evaluation finds', () => {
    const [first, second] = illustrationResult.typeCases;
    const group = groupOfLedgers(
      [first!, second!].map(({ before, after }) => ({ before: before.ledger, after: after.ledger })),
    );
    expect(group.mean.society).toBeCloseTo((first!.change.society + second!.change.society) / 2, 6);
    // Of two the standard error of the mean is half of what is between them.
    expect(group.standardError.municipality).toBeCloseTo(
      Math.abs(first!.change.byActor.municipality - second!.change.byActor.municipality) / 2,
      6,
    );
  });
});

describe('the counterfactual', () => {
  const { assessment } = statedModel();
  const find = (figures: Assessment['figures'], id: string): number =>
    figures.find((figure) => figure.id === id)!.value!;

  it('none: both sides are the same', () => {
    const { naive, adjusted, incomes } = sideBySide(assessment.basis, { kind: 'none' });
    expect(adjusted.figures).toEqual(naive.figures);
    expect(incomes).toEqual([{ subject: 'society', naive: 100_000, adjusted: 100_000, share: 0, error: undefined }]);
  });

  it('a benchmark takes its share of every year: 5 × 70 000 − 300 000', () => {
    const share = { value: 0.3, origin: { path: 'benchmark', grade: 'assumed' } } as const;
    const { naive, adjusted } = sideBySide(assessment.basis, { kind: 'benchmark', share });
    expect(find(naive.figures, 'profitability-5.society')).toBe(200_000);
    expect(find(adjusted.figures, 'profitability-5.society')).toBeCloseTo(50_000, 6);
    expect(find(adjusted.figures, 'payback.society')).toBe(Math.ceil(300_000 / (70_000 / 12)));
  });

  it('a benchmark gives the net present value that the same deadweight gives', () => {
    const counterfactual = counterfactualOfCase(illustration.basis);
    expect(counterfactual.kind).toBe('benchmark');
    const { naive, adjusted } = sideBySide(illustration.basis, counterfactual);
    for (const subject of ['society', 'municipality', 'participant']) {
      expect(find(adjusted.figures, `net-present-value.${subject}`)).toBeCloseTo(
        value(illustration, `net-present-value.${subject}`),
        3,
      );
    }
    expect(find(naive.figures, 'net-present-value.society')).toBeGreaterThan(
      find(adjusted.figures, 'net-present-value.society'),
    );
    expect(counterfactualOfCase(assessment.basis)).toEqual({ kind: 'none' });
  });

  it('a comparison group takes off its change per person for all who took part', () => {
    const group = groupOfMeans(40, { society: 4_000 });
    const { incomes, adjusted, naive } = sideBySide(assessment.basis, { kind: 'comparison', group });
    // Ten people: 100 000 − 10 · 4 000.
    expect(incomes).toEqual([
      {
        subject: 'society',
        naive: 100_000,
        adjusted: 60_000,
        share: expect.closeTo(0.4, 12) as number,
        error: undefined,
      },
    ]);
    expect(find(adjusted.figures, 'profitability-5.society')).toBeCloseTo(0, 6);
    expect(find(naive.figures, 'profitability-5.society')).toBe(200_000);
  });

  it('a comparison group stands in the place of the deadweight of the case: neither side has both', () => {
    const of = (deadweight: number) => {
      const stated = statedModel(
        {},
        {
          appraisal: {
            horizon: 5,
            discountRate: 0,
            persistence: 1,
            displacement: 0.1,
            deadweight,
            marginalCostOfFunds: 1,
          },
        },
      );
      return sideBySide(stated.assessment.basis, { kind: 'comparison', group: groupOfMeans(40, { society: 4_000 }) });
    };
    const [none, half] = [of(0), of(0.5)];
    // 5 · 0.9 · (100 000 − 40 000) − 300 000, and 5 · 0.9 · 100 000 − 300 000: displacement is another matter, and stays.
    expect(find(half.adjusted.figures, 'net-present-value.society')).toBeCloseTo(-30_000, 6);
    expect(find(half.naive.figures, 'net-present-value.society')).toBeCloseTo(150_000, 6);
    expect(half.adjusted.figures.map(({ value: figure }) => figure)).toEqual(
      none.adjusted.figures.map(({ value: figure }) => figure),
    );
  });

  it('a comparison group of single people gives the error for all who took part', () => {
    const treated = groupOfChanges([person(9_000), person(10_000), person(11_000)]);
    const group = groupOfChanges([person(3_000), person(5_000)]);
    const [{ error, adjusted } = { error: undefined, adjusted: 0 }] = sideBySide(assessment.basis, {
      kind: 'comparison',
      group,
      treated,
    }).incomes;
    expect(adjusted).toBe(60_000);
    expect(error!.standardError).toBeCloseTo(10 * Math.sqrt(1_000 ** 2 / 3 + 2_000_000 / 2), 6);
    expect((error!.low + error!.high) / 2).toBeCloseTo(60_000, 6);
  });

  it('leaves out the subjects that the comparison group does not tell of', () => {
    const { adjusted } = sideBySide(illustration.basis, {
      kind: 'comparison',
      group: groupOfMeans(20, { municipality: 1_000 }),
    });
    expect(new Set(adjusted.figures.map(({ subject }) => subject))).toEqual(new Set(['municipality']));
  });
});
