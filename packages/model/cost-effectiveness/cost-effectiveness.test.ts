import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalScores } from '../uncertainty/draws.ts';
import { normalProbability } from '../uncertainty/normal.ts';
import { acceptability } from './acceptability.ts';
import { incrementalAnalysis, type Ranked } from './incremental.ts';
import { netMonetaryBenefit, type Payoff } from './payoff.ts';

function ratios(ranked: readonly Ranked[]): readonly (readonly [string, string, number | undefined])[] {
  return ranked.map((one) => [
    one.id,
    one.status,
    one.status === 'frontier' && one.increment !== undefined ? Number(one.increment.ratio.toFixed(2)) : undefined,
  ]);
}

describe('incremental analysis, published examples', () => {
  it('Health Economics Resource Center, US Department of Veterans Affairs, Cost-Effectiveness Analysis: one strategy dominated, one by extension', () => {
    // The same table is what the R package dampack (Alarid-Escudero et al.) is held against: test_calculate_icers.R.
    const ranked = incrementalAnalysis([
      { id: 'E', cost: 55_000, effect: 5 },
      { id: 'D', cost: 35_000, effect: 4 },
      { id: 'C', cost: 25_000, effect: 3 },
      { id: 'B', cost: 10_000, effect: 2 },
      { id: 'A', cost: 12_000, effect: 1.5 },
      { id: 'UC', cost: 5_000, effect: 1 },
    ]);
    expect(ratios(ranked)).toEqual([
      ['UC', 'frontier', undefined],
      ['B', 'frontier', 5_000],
      ['A', 'dominated', undefined],
      ['C', 'extended', undefined],
      ['D', 'frontier', 12_500],
      ['E', 'frontier', 20_000],
    ]);
    expect(ranked.find(({ id }) => id === 'A')).toMatchObject({ by: 'B' });
    expect(ranked.find(({ id }) => id === 'C')).toMatchObject({ by: ['B', 'D'] });
    expect(ranked.find(({ id }) => id === 'D')).toMatchObject({ increment: { from: 'B', cost: 25_000, effect: 2 } });
  });

  it('HIV screening, Alarid-Escudero et al., dampack, vignette "Basic Cost Effectiveness Analysis": the most frequent costs more and gives less', () => {
    const months = [277.25, 277.57, 277.78, 277.83, 277.76];
    const costs = [26_000, 27_000, 28_020, 28_440, 29_440];
    const ids = ['status quo', 'one time', '5yr', '3yr', 'annual'];
    const ranked = incrementalAnalysis(
      ids.map((id, index) => ({ id, cost: costs[index]!, effect: months[index]! / 12 })),
    );
    expect(ratios(ranked)).toEqual([
      ['status quo', 'frontier', undefined],
      ['one time', 'frontier', 37_500],
      ['5yr', 'frontier', 58_285.71],
      ['3yr', 'frontier', 100_800],
      ['annual', 'dominated', undefined],
    ]);
  });

  it('testing before radiation therapy, JNCI Cancer Spectrum 4 (2020) pkaa004, table 1: one is absolutely dominated', () => {
    const ranked = incrementalAnalysis([
      { id: 'Strategy 1', cost: 1_695.865, effect: 8.570992 },
      { id: 'Strategy 2', cost: 12_224.17, effect: 8.583273 },
      { id: 'Strategy 3', cost: 12_118.17, effect: 8.590681 },
    ]);
    expect(ranked.map(({ id, status }) => [id, status])).toEqual([
      ['Strategy 1', 'frontier'],
      ['Strategy 3', 'frontier'],
      ['Strategy 2', 'dominated'],
    ]);
    const increment = ranked[1]?.status === 'frontier' ? ranked[1].increment : undefined;
    expect(increment!.cost).toBeCloseTo(10_422.31, 2);
    expect(increment!.effect).toBeCloseTo(0.019688, 5);
    // Effects are printed with six decimals.
    expect(Math.abs(increment!.ratio / 529_365.8 - 1)).toBeLessThan(0.0001);
  });

  it('screening for colorectal cancer in Australia, Australia and New Zealand Health Policy 2 (2005), table 7: the ratios along the frontier', () => {
    const frontier: readonly (readonly [string, number, number, number | undefined])[] = [
      ['existing practice', 0, 0, undefined],
      ['FOBT2', 140_117_791, 3_551, 39_459],
      ['DCBE5', 248_112_291, 6_023, 43_687],
      ['DCBE3', 304_301_903, 6_720, 80_616],
      ['FOBT1+DCBE5', 370_181_240, 7_076, 185_054],
      ['FOBT1+DCBE3', 422_777_702, 7_299, 235_859],
    ];
    const ranked = incrementalAnalysis(frontier.map(([id, cost, effect]) => ({ id, cost, effect })));
    for (const [index, [id, , , printed]] of frontier.entries()) {
      const one = ranked[index]!;
      expect(one).toMatchObject({ id, status: 'frontier' });
      const ratio = one.status === 'frontier' ? one.increment?.ratio : Number.NaN;
      // Life years are printed in whole ones.
      if (printed === undefined) expect(ratio).toBeUndefined();
      else expect(Math.abs(ratio! / printed - 1)).toBeLessThan(0.001);
    }
  });

  it('treatments without a difference in effect: what costs more is dominated (dampack, "default reference strategy")', () => {
    const ranked = incrementalAnalysis([
      { id: 'No treat', cost: 163_771.0, effect: 6.48273 },
      { id: 'Treat all', cost: 164_848.7, effect: 6.52861 },
      { id: 'Test & treat', cost: 163_765.1, effect: 6.52861 },
    ]);
    expect(ratios(ranked)).toEqual([
      ['Test & treat', 'frontier', undefined],
      ['No treat', 'dominated', undefined],
      ['Treat all', 'dominated', undefined],
    ]);
  });
});

const payoffs = fc
  .array(fc.record({ cost: fc.integer({ min: -50, max: 50 }), effect: fc.integer({ min: -10, max: 10 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all): readonly Payoff[] => all.map((one, index) => ({ id: String(index), ...one })));

describe('incremental analysis, whatever the strategies', () => {
  it('the best at any willingness to pay is on the frontier, and the next along it becomes best at its ratio', () => {
    fc.assert(
      fc.property(payoffs, fc.integer({ min: 0, max: 200 }), (all, willingness) => {
        const ranked = incrementalAnalysis(all);
        const highest = Math.max(...all.map((one) => netMonetaryBenefit(one, willingness)));
        const frontier = ranked.filter(({ status }) => status === 'frontier');
        expect(Math.max(...frontier.map((one) => netMonetaryBenefit(one, willingness)))).toBeCloseTo(highest, 9);
        // From the ratio of its step and up, a strategy is worth at least as much as the one before it.
        for (const one of ranked) {
          if (one.status !== 'frontier' || one.increment === undefined) continue;
          const { from, ratio } = one.increment;
          const before = all.find(({ id }) => id === from)!;
          expect(netMonetaryBenefit(one, willingness) - netMonetaryBenefit(before, willingness) >= -1e-9).toBe(
            willingness >= ratio - 1e-9,
          );
        }
      }),
      { seed: 4 },
    );
  });

  it('what is dominated by extension costs more than a mixture of the two that dominate it', () => {
    fc.assert(
      fc.property(payoffs, (all) => {
        for (const one of incrementalAnalysis(all)) {
          if (one.status !== 'extended') continue;
          const [low, high] = one.by.map((id) => all.find((other) => other.id === id)!) as [Payoff, Payoff];
          const share = (one.effect - low.effect) / (high.effect - low.effect);
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThan(1);
          expect(low.cost + share * (high.cost - low.cost)).toBeLessThan(one.cost);
        }
      }),
      { seed: 4 },
    );
  });

  it('two that are the same stand as the same', () => {
    const ranked = incrementalAnalysis([
      { id: 'a', cost: 1, effect: 1 },
      { id: 'b', cost: 1, effect: 1 },
    ]);
    expect(ranked).toMatchObject([
      { id: 'a', status: 'frontier' },
      { id: 'b', status: 'same', as: 'a' },
    ]);
  });
});

describe('acceptability', () => {
  const draws = 20_000;
  const nothing = { id: 'nothing', cost: new Float64Array(draws), effect: new Float64Array(draws) };

  // Of two strategies with normal cost and effect: Φ((λμₑ − μ_c) ÷ √(λ²σₑ² + σ_c² − 2λσₑ_c)), Löthgren & Zethraeus, Health Economics 9, 2000.
  it.each([0, 10_000, 20_000, 40_000])(
    'of two at a willingness of %d is what the normal distribution gives',
    (willingness) => {
      const [cost, effect] = [
        normalScores(1, 'cost', 0, draws).map((score) => 10_000 + 4_000 * score),
        normalScores(1, 'effect', 0, draws).map((score) => 0.5 + 0.3 * score),
      ];
      const [found] = acceptability([nothing, { id: 'some', cost, effect }], [willingness]);
      const expected = normalProbability((willingness * 0.5 - 10_000) / Math.hypot(willingness * 0.3, 4_000));
      // Three standard errors of a share of this many draws.
      expect(Math.abs(found!.probabilities.get('some')! - expected)).toBeLessThan(3 * Math.sqrt(0.25 / draws));
      expect([...found!.probabilities.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    },
  );

  it('the best is best by expectation, though most draws speak for another (Fenwick, Claxton & Sculpher 2001)', () => {
    // Nine draws of ten it loses a little, in one it gains much: the mean is a gain.
    const skewed = {
      id: 'skewed',
      cost: Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
      effect: Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 30),
    };
    const none = { id: 'none', cost: new Float64Array(10), effect: new Float64Array(10) };
    const [found] = acceptability([none, skewed], [1]);
    expect(found).toMatchObject({ best: 'skewed', ofBest: 0.1 });
  });

  it('draws in which two are as good are shared', () => {
    const [found] = acceptability([nothing, { ...nothing, id: 'other' }], [1_000]);
    expect([...found!.probabilities.values()]).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
  });
});
