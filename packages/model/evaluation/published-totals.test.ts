import { describe, expect, it } from 'vitest';
import { CaseError } from '../case/problem.ts';
import { assessmentOf, explainFigure } from '../explanation/explain-figure.ts';
import { exampleNames, exampleResult, figureValue } from '../testing/examples.ts';
import { type EvaluationResult, figureOf } from './evaluate.ts';

describe('Payoff, Samverkansteam, 2016-10-27: the arithmetic for 81 people', () => {
  const result = exampleResult('samverkansteam-2016.yaml');

  it.each([
    ['income.society', 2_645_000, 32_654],
    ['cost.society', 7_500_000, 92_593],
    ['profitability-1.society', -4_855_000, -59_938],
    ['income-5.society', 13_225_000, 163_272],
    ['profitability-5.society', 5_725_000, 70_679],
    ['write-off-3.society', 145_000, 1790],
  ] as const)('%s is %d kr, %d kr each', (id, total, each) => {
    const figure = figureOf(assessmentOf(result, undefined), id);
    expect(figure?.value).toBeCloseTo(total, 2);
    expect(Math.round(figure?.perParticipant ?? Number.NaN)).toBe(each);
  });

  it('pays back in 35 months (34.03) and has reached 5.3 % of the potential', () => {
    expect(figureValue(result, 'payback.society')).toBe(35);
    expect(figureValue(result, 'degree-of-effect.society')).toBeCloseTo(0.0532, 4);
  });

  it('leaves out the two figures that the report printed wrongly: 119 000 kr each and −4.8 million', () => {
    const figures = result.published.map(({ figure }) => figure);
    expect(figures).not.toContain('cost.society.per-participant');
    expect(figures).not.toContain('profitability-1.society');
  });

  it('keeps the reason of a stated amount in its explanation', () => {
    const { children } = explainFigure(assessmentOf(result, undefined), 'income.society');
    expect(children[0]).toMatchObject({ value: 2_645_000, grade: 'assumed' });
    expect(children[0]?.sources.map(({ text }) => text.sv)).toEqual(['Payoff, Samverkansteam, 2016-10-27']);
    expect(children[0]?.because?.text.sv).toContain('Treårig avskrivning');
  });

  it('refuses a change for 63 people with an intervention for 81, and says where and why', () => {
    const mixed = (): EvaluationResult =>
      exampleResult('samverkansteam-2016.yaml', [{ name: 'statedChange.participants', value: '63' }]);
    expect(mixed).toThrow(CaseError);
    const problems = ((): CaseError['problems'] => {
      try {
        mixed();
        return [];
      } catch (error) {
        return error instanceof CaseError ? error.problems : [];
      }
    })();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: 'intervention.participants', found: '81' });
    expect(problems[0]?.expected.sv).toContain('63');
  });

  it('gives the actors, printed per head for 63, only as a cohort of their own', () => {
    const actors = exampleResult('samverkansteam-2016-actors.yaml');
    expect(assessmentOf(actors, undefined).participants).toBe(63);
    expect(figureOf(assessmentOf(actors, undefined), 'income.society')).toBeUndefined();
    expect(figureValue(actors, 'cost.municipality')).toBeNaN();
  });
});

describe('NNS 2016, Insatser med fantastiska resultat – vår lista', () => {
  // Printed: degree of effect, payback in months, cost per point. Recomputed elsewhere: cost, income and potential each.
  it.each([
    ['arbetsmarknadstorget', 26, 8, 4600, 119_600, 179_400, 690_000],
    ['samordningsteam-sala', 16, 11, 7000, 112_000, 122_200, 764_000],
    ['tuna', 13, 7, 3600, 46_800, 80_200, 617_000],
    ['jobbcoach', 12, 5, 2500, 30_000, 72_000, 600_000],
    ['balder', 12, 12, 5800, 69_600, 69_600, 580_000],
    ['samordningsgruppen-helsingborg', 11, 14, 7900, 86_900, 74_500, 677_000],
    ['elsa', 29, 17, 11_000, 319_000, 225_200, 776_000],
  ])('%s: %d %%, %d months, %d kr per point, both ways', (name, degree, months, perPoint, cost, income, potential) => {
    const result = exampleResult(`payoff/${name}.yaml`);
    // From the printed figures to the participant …
    expect(figureValue(result, 'cost.society')).toBe(cost);
    expect(Math.abs(figureValue(result, 'income.society') - income)).toBeLessThanOrEqual(50);
    expect(Math.abs(figureValue(result, 'potential.society') - potential)).toBeLessThanOrEqual(500);
    // … and back.
    expect(figureValue(result, 'degree-of-effect.society') * 100).toBeCloseTo(degree, 3);
    expect(figureValue(result, 'payback.society')).toBe(months);
    expect(figureValue(result, 'cost-per-point.society')).toBeCloseTo(perPoint, 1);
  });

  it.each(exampleNames.filter((name) => name.startsWith('payoff/')))(
    'says how each number of %s was derived',
    (name) => {
      const { statedChange, intervention } = exampleResult(name).case.file;
      for (const quantity of [statedChange?.society, statedChange?.potential, intervention?.cost]) {
        expect(quantity).toMatchObject({ kind: 'stated', grade: 'assumed' });
        expect(quantity).toHaveProperty('because', expect.stringMatching(/.{20,}/su));
      }
    },
  );
});

describe('NNS 2016, Arbetsmarknadstorget (2013)', () => {
  const result = exampleResult('arbetsmarknadstorget-2013.yaml');

  it('adds Arbetsförmedlingen, Försäkringskassan and other state to the state: 232 396 kr, printed 232 395', () => {
    expect(figureValue(result, 'income.state')).toBe(-293_893 - 226_049 + 752_338);
    expect(result.published.find(({ figure }) => figure === 'income.state')).toMatchObject({
      published: 232_395,
      agrees: true,
    });
  });

  it('leaves about 0.55 million to the 19 participants: 3.6 million, to the nearest tenth, less 3 046 988 kr', () => {
    const rest = figureValue(result, 'income.participant');
    expect(Math.abs(rest - (3_600_000 - 3_046_988))).toBeLessThanOrEqual(50_000);
    expect(figureOf(assessmentOf(result, undefined), 'income.participant')?.perParticipant).toBeCloseTo(rest / 19, 6);
  });

  it('costs about 2.2 million, earns 18.2 million in five years and has paid back after 8 months', () => {
    expect(Math.abs(figureValue(result, 'cost.society') - 2_200_000)).toBeLessThanOrEqual(50_000);
    expect(figureValue(result, 'income-5.society')).toBe(18_200_000);
    expect(figureValue(result, 'payback.society')).toBe(8);
  });
});
