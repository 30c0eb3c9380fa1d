import { describe, expect, test } from 'vitest';
import { explainFigure, assessmentOf } from '../explanation/explain-figure.ts';
import type { Explanation } from '../explanation/explain.ts';
import { readCase } from '../case/read-case.ts';
import { CaseError } from '../case/problem.ts';
import { evaluate, figureNamed } from '../evaluation/evaluate.ts';
import { kernelSampler } from '../uncertainty/kernel-sampler.ts';
import { simulate } from '../uncertainty/monte-carlo.ts';
import { inputsWith } from '../uncertainty/stated-distributions.ts';
import { exampleResult } from '../testing/examples.ts';

const contribution = '1375000 SEK';

function needed(
  actors: Record<string, string>,
  { id = 'people-needed', participants = 1, more = {} }: { id?: string; participants?: number; more?: object } = {},
) {
  const funder = { contributions: Object.fromEntries(Object.keys(actors).map((actor) => [actor, contribution])) };
  const [assessment] = evaluate(
    readCase({ title: 'Prov', date: '2015-01-01', statedChange: { participants, actors }, funder, ...more }),
  ).assessments;
  if (assessment === undefined) throw new Error('No assessment');
  return (actor: string) => figureNamed(assessment, `${id}.${actor}`);
}

test('what a party pays of the intervention is explained by the whole cost times its share: a quarter of 400 000', () => {
  const [assessment] = evaluate(
    readCase({
      title: 'Prov',
      date: '2015-01-01',
      statedChange: { participants: 10, actors: { region: '40000 SEK/year' } },
      intervention: { participants: 10, cost: '400000 SEK', financing: { region: '25 %', municipality: '75 %' } },
    }),
  ).assessments;
  const parts = (one: Explanation): readonly Explanation[] => [one, ...one.children.flatMap(parts)];
  const part = parts(explainFigure(assessment!, 'contribution.region')).find(({ kind }) => kind === 'part');
  expect([part?.value, part?.weight, part?.formula?.sv.replaceAll('\u00a0', ' ')]).toEqual([
    100_000,
    0.25,
    '0,25 × 400 000 kr',
  ]);
});

describe('people for Lund’s contribution of 1 375 000 kr to come back in a year (Payoff, Finsam Lund, 2015)', () => {
  // The report prints seven for type case 1, where seven are 24 000 kr short.
  test('the municipality, 193 000 kr in type case 1 and 148 000 kr in type case 3: eight and ten', () => {
    expect(needed({ municipality: '193000 SEK/year' })('municipality')?.value).toBe(8);
    expect(needed({ municipality: '148000 SEK/year' })('municipality')?.value).toBe(10);
  });

  test('the region, 40 000 kr in type case 1 and a loss of 51 000 kr in type case 3: 35, and no number', () => {
    expect(needed({ region: '40000 SEK/year' })('region')?.value).toBe(35);
    const none = needed({ region: '-51000 SEK/year' })('region');
    expect([none?.value, none?.notApplicable?.need]).toEqual([undefined, 'value-per-person']);
  });

  test.each([
    ['work', 'municipality', 8],
    ['studies', 'municipality', 10],
    ['work', 'region', 35],
    ['studies', 'region', undefined],
  ])('comes out of the type cases themselves: %s, %s', (typeCase, actor, people) => {
    const assessment = assessmentOf(exampleResult('lund-2015.yaml'), typeCase);
    expect(figureNamed(assessment, `people-needed.${actor}`)?.value).toBe(people);
  });
});

test('a total of ten people counts as ten: 1 930 000 kr a year for ten is 193 000 kr each', () => {
  expect(needed({ municipality: '1930000 SEK/year' }, { participants: 10 })('municipality')?.value).toBe(8);
});

test('three years need a third: 1 375 000 ÷ (3 × 193 000) is 2.4', () => {
  const more = { funder: { years: 3, contributions: { municipality: contribution } } };
  expect(needed({ municipality: '193000 SEK/year' }, { more })('municipality')?.value).toBe(3);
});

test('without stated contributions each puts in what it pays of the intervention, in all', () => {
  const intervention = {
    cost: '5500000 SEK',
    participants: 10,
    financing: { 'social-insurance': '50 %', region: '25 %', municipality: '25 %' },
  };
  const of = needed(
    { municipality: '1930000 SEK/year', region: '400000 SEK/year' },
    { participants: 10, more: { funder: {}, intervention } },
  );
  expect([of('municipality')?.value, of('region')?.value]).toEqual([8, 35]);
});

test('adjusted: half had happened anyway and a krona in a year is worth 1 ÷ 1.035 today, so 15 people where 8 would do', () => {
  const more = {
    appraisal: { deadweight: '50 %', displacement: '0 %', discountRate: '3.5 %', marginalCostOfFunds: 1, horizon: 5 },
  };
  const of = needed({ municipality: '193000 SEK/year' }, { id: 'people-needed-adjusted', more });
  expect(of('municipality')?.value).toBe(Math.ceil(1_375_000 / ((193_000 * 0.5) / 1.035)));
  expect(of('municipality')?.value).toBe(15);
});

test('who puts in nothing has no such figure, and society, which is the sum, never has', () => {
  const of = needed(
    { municipality: '193000 SEK/year', region: '1 SEK/year' },
    { more: { funder: { contributions: { municipality: contribution } } } },
  );
  expect([of('region'), of('society')]).toEqual([undefined, undefined]);
});

test('the explanation leads to the contribution in the case and to the value of one person', () => {
  const flat = (one: Explanation): readonly Explanation[] => [one, ...one.children.flatMap(flat)];
  const all = flat(explainFigure(assessmentOf(exampleResult('lund-2015.yaml'), 'work'), 'people-needed.municipality'));
  expect(all.some(({ id, value }) => id.includes('funder.contributions.municipality') && value === 1_375_000)).toBe(
    true,
  );
  expect(all.some(({ id }) => id === 'income-tax.municipal-tax' || id.startsWith('income-tax'))).toBe(true);
});

test('in draws it is the contribution divided by the value of the draw, and infinite where that is not above zero', () => {
  const result = exampleResult('lund-2015.yaml');
  const assessment = assessmentOf(result, 'studies');
  const inputs = inputsWith(result, assessment, { 'specialist-visits': { kind: 'uniform', least: 0, most: 40 } });
  const { figures } = simulate(assessment, inputs, kernelSampler(result, assessment, inputs), {
    seed: 1,
    draws: 200,
    correlation: { prices: 0.5, wages: 0.5 },
  });
  const income = figures.column('income.region');
  const people = Array.from(figures.column('people-needed.region'));
  expect(people).toEqual(Array.from(income, (value) => (value > 0 ? Math.ceil(1_375_000 / value) : Infinity)));
  expect(new Set(people.map(Number.isFinite)).size).toBe(2);
});

test('a contribution without its unit is a fault with its place', () => {
  const wrong = (): unknown =>
    readCase({
      title: 'Prov',
      date: '2015-01-01',
      statedChange: { participants: 1, society: '1 SEK/year' },
      funder: { contributions: { municipality: 1_375_000 } },
    });
  expect(wrong).toThrow(CaseError);
  expect(wrong).toThrow(/funder\.contributions\.municipality/u);
});
