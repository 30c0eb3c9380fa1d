import { describe, expect, test } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { CaseError } from '../case/problem.ts';
import { assessmentOf, explainFigure } from '../explanation/explain-figure.ts';
import { kernelSampler } from '../uncertainty/kernel-sampler.ts';
import { groupCorrelation, uncertainInputs } from '../uncertainty/inputs.ts';
import { simulate } from '../uncertainty/monte-carlo.ts';
import { referenceSampler } from '../uncertainty/reference-sampler.ts';
import { drawInputs } from '../uncertainty/draws.ts';
import { momentsOf } from '../uncertainty/summary.ts';
import { evaluate, figureNamed } from './evaluate.ts';

const before = { supports: [{ kind: 'social-assistance', amount: '120000 SEK/year' }] };
const job = { wage: '24000 SEK/month' };
const typeCases = [
  { id: 'work', name: 'Arbete', before, after: { work: [job] } },
  {
    id: 'subsidised',
    name: 'Lönebidrag',
    before,
    after: { work: [{ ...job, subsidy: { kind: 'wage-grant', share: '60 %' } }] },
  },
  {
    id: 'studies',
    name: 'Studier',
    before,
    after: { supports: [{ kind: 'student-finance', grant: '35000 SEK/year', loan: '50000 SEK/year' }] },
  },
];
/** 12 in work, 8 with a subsidy, 5 in studies and 15 without a change. */
const programme = { outcomes: { work: 12, subsidised: 8, studies: 5 }, noChange: 15 };
const shared = { title: 'Prov', date: '2024-01-01', settings: { referenceWage: '35000 SEK/month' } };
const resultOf = (more: object = {}) => evaluate(readCase({ ...shared, typeCases, programme, ...more }));

function figure(of: ReturnType<typeof resultOf>, id: string, assessment?: string): number {
  return figureNamed(assessmentOf(of, assessment), id)?.value ?? Number.NaN;
}

describe('a programme of 12, 8, 5 and 15 without a change', () => {
  const result = resultOf();
  const writtenOut = evaluate(
    readCase({
      ...shared,
      typeCases: [
        ...typeCases.map((one, place) => ({ ...one, participants: [12, 8, 5][place] })),
        { id: 'none', name: 'Ingen', participants: 15, before, after: before },
      ],
    }),
  );

  test('comes to what it does with the unchanged written out as a type case of their own', () => {
    expect(assessmentOf(result, undefined).participants).toBe(40);
    for (const id of ['income.society', 'income.municipality', 'potential.society', 'degree-of-effect.society'])
      expect(figure(result, id)).toBeCloseTo(figure(writtenOut, id), 4);
    const [own, other] = [result, writtenOut].map((one) => assessmentOf(one, undefined).sides);
    for (const side of ['before', 'after'] as const)
      expect(own?.[side].municipality).toBeCloseTo(other?.[side].municipality ?? Number.NaN, 4);
  });

  test('tells that the unchanged are as the others before', () => {
    expect(result.warnings.find(({ kind }) => kind === 'no-change')?.text.sv).toContain('15 personer');
  });

  test('is explained by its outcomes with their people, those without a change too', () => {
    const parts = explainFigure(assessmentOf(result, undefined), 'income.society').children;
    expect(
      parts
        .flatMap(({ children }) => [...children])
        .concat(parts)
        .flatMap(({ weight }) => weight ?? []),
    ).toEqual(expect.arrayContaining([12, 8, 5, 15]));
  });

  test('an outcome that the programme does not name stays an example of its own', () => {
    const some = resultOf({ programme: { outcomes: { work: 10 } } });
    expect(assessmentOf(some, undefined).participants).toBe(10);
    expect(figure(some, 'income.society')).toBeCloseTo(10 * figure(some, 'income.society', 'work'), 4);
  });
});

describe('the chance in the shares', () => {
  const result = resultOf();
  const assessment = assessmentOf(result, undefined);
  const inputs = uncertainInputs(result, assessment).filter(({ route }) => route.kind === 'programme');
  const settings = { seed: 1, draws: 20_000, correlation: groupCorrelation(result) };

  // The Dirichlet distribution with numbers n and their sum N: mean n/N and variance (n/N)(1 − n/N)/(N + 1).
  test('is that of a Dirichlet distribution: of 40 people 12 are 30 %, give or take √(0.3 × 0.7 ÷ 41)', () => {
    const { columns } = drawInputs(inputs, settings);
    const all = [...columns.values()];
    const shares = Float64Array.from(
      columns.get('programme.outcomes.work') ?? [],
      (value, draw) => value / all.reduce((sum, column) => sum + (column[draw] ?? 0), 0),
    );
    const { mean, standardDeviation } = momentsOf(shares);
    expect(mean).toBeCloseTo(0.3, 2);
    expect(standardDeviation).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 41), 2);
  });

  test('moves the result by what the outcomes are worth, and leaves its mean', () => {
    const { sampled } = simulate(assessment, inputs, kernelSampler(result, assessment, inputs), settings);
    const { mean, standardDeviation } = momentsOf(sampled.income.society ?? new Float64Array());
    const values = (assessment.programme ?? []).map(({ share, society }) => ({ share, society }));
    const average = values.reduce((sum, { share, society }) => sum + share * society, 0);
    const variance = values.reduce((sum, { share, society }) => sum + share * (society - average) ** 2, 0) / 41;
    expect(mean / (40 * average)).toBeCloseTo(1, 2);
    expect(standardDeviation / (40 * Math.sqrt(variance))).toBeCloseTo(1, 1);
  });

  test('is the same in the compiled rules as in the reference', () => {
    const all = uncertainInputs(result, assessment);
    const columns = drawInputs(all, { ...settings, draws: 50 });
    const [fast, slow] = [kernelSampler, referenceSampler].map((sampler) =>
      sampler(result, assessment, all).run(columns),
    );
    for (let draw = 0; draw < 50; draw += 1) {
      expect(fast?.income.society?.[draw]).toBeCloseTo(slow?.income.society?.[draw] ?? Number.NaN, 3);
      expect(fast?.potential?.[draw]).toBeCloseTo(slow?.potential?.[draw] ?? Number.NaN, 3);
      expect(fast?.disposableIncome?.[draw]).toBeCloseTo(slow?.disposableIncome?.[draw] ?? Number.NaN, 3);
    }
  });
});

describe('faults of a programme', () => {
  test.each([
    ['an outcome that is no type case', { programme: { outcomes: { wrok: 12 } } }, /programme\.outcomes\.wrok.*work/su],
    [
      'people in a type case as well',
      { typeCases: [{ ...typeCases[0], participants: 3 }], programme: { outcomes: { work: 12 } } },
      /typeCases\[0\]\.participants/u,
    ],
    ['no outcome', { programme: { outcomes: {}, noChange: 3 } }, /programme\.outcomes/u],
    [
      'an intervention for other people',
      { intervention: { cost: '1000000 SEK', participants: 25 } },
      /intervention\.participants.*40/su,
    ],
  ])('%s', (_, more, message) => {
    expect(() => resultOf(more)).toThrow(CaseError);
    expect(() => resultOf(more)).toThrow(message);
  });
});
