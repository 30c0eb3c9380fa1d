import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { momentsOf } from '../uncertainty/summary.ts';
import { incrementalAnalysis } from './incremental.ts';
import { drawnStrategies, payoffOf, type Strategy } from './strategies.ts';

const people = 10;

/** A strategy with a stated effect for each of ten people. */
function strategy(id: string, cost: unknown, effect: unknown, more: Readonly<Record<string, unknown>> = {}): Strategy {
  const result = evaluate(
    readCase({
      title: id,
      date: '2025-01-01',
      intervention: { cost, participants: people },
      outcomes: { qaly: { name: 'QALY', change: effect } },
      appraisal: { deadweight: '0 %' },
      ...more,
    }),
  );
  const [assessment] = result.assessments;
  return { id, name: { sv: id, en: id }, result, assessment: assessment!, outcome: assessment!.outcomes[0]! };
}

describe('strategies of cases', () => {
  it('come out as the published table: Health Economics Resource Center, US Department of Veterans Affairs', () => {
    const table = [
      ['UC', 5_000, 1],
      ['A', 12_000, 1.5],
      ['B', 10_000, 2],
      ['C', 25_000, 3],
      ['D', 35_000, 4],
      ['E', 55_000, 5],
    ] as const;
    const ranked = incrementalAnalysis(
      table.map(([id, cost, effect]) =>
        payoffOf(strategy(id, `${String(cost * people)} SEK`, effect * people), 'paid')!,
      ),
    );
    expect(
      ranked.map((one) => [one.id, one.status, one.status === 'frontier' ? one.increment?.ratio : undefined]),
    ).toEqual([
      ['UC', 'frontier', undefined],
      ['B', 'frontier', 5_000],
      ['A', 'dominated', undefined],
      ['C', 'extended', undefined],
      ['D', 'frontier', 12_500],
      ['E', 'frontier', 20_000],
    ]);
  });

  it('count what the intervention itself gives', () => {
    expect(payoffOf(strategy('a', '100000 SEK', 20, { appraisal: { deadweight: '25 %' } }), 'paid')).toEqual({
      id: 'a',
      cost: 10_000,
      effect: 1.5,
    });
  });

  it('have no net cost of the public when nothing is known of the public', () => {
    expect(payoffOf(strategy('a', '100000 SEK', 20), 'public')).toBeUndefined();
  });
});

describe('strategies in the same draws', () => {
  const settings = { seed: 1, draws: 4_000 };
  const same = { value: '100000 SEK', grade: 'estimated' };
  const correlation = (one: Float64Array, other: Float64Array): number => {
    const [a, b] = [momentsOf(one), momentsOf(other)];
    return (
      one.reduce((sum, value, draw) => sum + (value - a.mean) * ((other[draw] ?? 0) - b.mean), 0) /
      ((one.length - 1) * a.standardDeviation * b.standardDeviation)
    );
  };

  it('draw once what is the same input in several', () => {
    const [one, other] = drawnStrategies([strategy('a', same, 20), strategy('b', same, 30)], 'paid', settings);
    expect(one!.cost).toEqual(other!.cost);
    expect(momentsOf(one!.cost).standardDeviation).toBeGreaterThan(0);
  });

  it('draw by themselves inputs that only share a name', () => {
    const [one, other] = drawnStrategies(
      [strategy('a', same, 20), strategy('b', { ...same, value: '300000 SEK' }, 30)],
      'paid',
      settings,
    );
    expect(Math.abs(correlation(one!.cost, other!.cost))).toBeLessThan(4 / Math.sqrt(settings.draws));
    // The mean of a drawn value is the value of the case.
    expect(momentsOf(other!.cost).mean / 30_000).toBeCloseTo(1, 1);
  });
});
