import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, actors } from '../ledger/actor.ts';
import { assess } from './assess.ts';
import type { Subject } from './subject.ts';
import { basis, figure, type Given, valueOf } from './testing/stated-basis.ts';

describe('the published convention', () => {
  // Payoff, Samverkansteam, 2016-10-27: income 2.645 M, paid cost 6.0 M, factor 1.25, 81 people.
  const samverkansteam: Given = {
    society: 2_645_000,
    paid: 6_000_000,
    factor: 1.25,
    participants: 81,
    potential: 81 * 614_000,
  };

  it.each([
    ['cost.society', 7_500_000],
    ['profitability-1.society', -4_855_000],
    ['income-5.society', 13_225_000],
    ['profitability-5.society', 5_725_000],
    ['write-off-3.society', 145_000],
    ['payback.society', 35],
  ])('Samverkansteam 2016: %s is %d', (id, expected) => {
    expect(valueOf(samverkansteam, id)).toBeCloseTo(expected, 6);
  });

  it('TUNA (NNS 2016): a krona that gives 1.80 gives 3.60 after two years', () => {
    // 46 800 kronor a participant; what they gained is not printed, and follows from the return.
    const tuna: Given = { society: 1.8 * 46_800, paid: 46_800 };
    expect(valueOf(tuna, 'return-1.society')).toBeCloseTo(1.8, 9);
    expect(valueOf(tuna, 'return-2.society')).toBeCloseTo(3.6, 9);
    expect(valueOf(tuna, 'payback.society')).toBe(7);
  });

  it('divides the total by the people it covers: 92.6 k and −59.9 k per head for 81', () => {
    const figures = assess(basis(samverkansteam));
    expect(figure(figures, 'cost.society').perParticipant).toBeCloseTo(7_500_000 / 81, 6);
    expect(Math.round((figure(figures, 'profitability-1.society').perParticipant ?? 0) / 100)).toBe(-599);
  });

  it('gives the degree of effect as income over potential: 5.3 % of 614 k', () => {
    expect(valueOf(samverkansteam, 'degree-of-effect.society')).toBeCloseTo(0.0532, 4);
  });

  // NNS 2016, Payoff's list: degree of effect %, payback months, cost per point, cost per participant.
  it.each([
    ['Arbetsmarknadstorget', 26, 8, 4_600, 119_600],
    ['Samordningsteam Sala', 16, 11, 7_000, 112_000],
    ['TUNA', 13, 7, 3_600, 46_800],
    ['Jobbcoach', 12, 5, 2_500, 30_000],
    ['Balder', 12, 12, 5_800, 69_600],
    ['Samordningsgruppen', 11, 14, 7_900, 86_900],
    ['E.L.S.A.', 29, 17, 11_000, 319_000],
  ])(
    'NNS 2016, %s: degree, payback and cost per point come back from cost and income',
    (_, degree, payback, point, cost) => {
      const income = (cost * 12) / payback;
      const given: Given = { society: income, paid: cost, potential: income / (degree / 100) };
      expect(valueOf(given, 'payback.society')).toBe(payback);
      expect(valueOf(given, 'degree-of-effect.society')).toBeCloseTo(degree / 100, 10);
      expect(valueOf(given, 'cost-per-point.society')).toBeCloseTo(point, 6);
    },
  );

  it('counts cost per point on one participant, however many there are', () => {
    const given: Given = { society: 200_000, paid: 100_000, potential: 1_000_000 };
    const many: Given = { society: 20 * 200_000, paid: 20 * 100_000, potential: 20 * 1_000_000, participants: 20 };
    expect(valueOf(given, 'cost-per-point.society')).toBeCloseTo(5_000, 9);
    expect(valueOf(many, 'cost-per-point.society')).toBeCloseTo(5_000, 9);
  });

  it('has no payback when the income is zero or a loss, and says why', () => {
    for (const society of [0, -1, -50_000]) {
      const payback = figure(assess(basis({ society, paid: 1_000 })), 'payback.society');
      expect(payback.value).toBeUndefined();
      expect(payback.notApplicable?.reason.sv).toContain('inte större än noll');
    }
  });

  it('says that the cost is missing instead of counting with none', () => {
    const profitability = figure(assess(basis({ society: 1_000 })), 'profitability-1.society');
    expect(profitability.value).toBeUndefined();
    expect(profitability.notApplicable?.reason.en).toBe('The cost of the intervention is not given.');
  });

  it('payback is the smallest whole number of months in which the income comes to the cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 10_000_000 }), (paid, society) => {
        const months = valueOf({ society, paid }, 'payback.society') ?? Number.NaN;
        expect(Number.isInteger(months)).toBe(true);
        expect((months / 12) * society).toBeGreaterThanOrEqual(paid * (1 - 1e-6));
        expect(((months - 1) / 12) * society).toBeLessThan(paid);
      }),
      { seed: 1 },
    );
  });
});

describe('the cost of the intervention', () => {
  const shares = { municipality: 0.25, region: 0.25, 'social-insurance': 0.5 };
  const known = Object.fromEntries(actors.map((actor) => [actor, 1])) as Record<Actor, number>;

  it('falls on the actors by their shares and sums to society, the indirect tax on other state', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e8, noNaN: true }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (paid, factor) => {
          const figures = assess(basis({ society: 7, actors: known, paid, factor, shares }));
          const sum = actors.reduce(
            (total, actor) => total + (figure(figures, `cost.${actor}`).value ?? Number.NaN),
            0,
          );
          expect(sum).toBeCloseTo(figure(figures, 'cost.society').value ?? Number.NaN, 4);
        },
      ),
      { seed: 2 },
    );
  });

  it('is a quarter for the municipality, a quarter for the region and half for the state before indirect tax', () => {
    const figures = assess(basis({ society: 7, actors: known, paid: 5_500_000, shares }));
    // Finsam Lund 2015: 2.75 M state, 1.375 M region, 1.375 M municipality.
    expect(figure(figures, 'cost.social-insurance').value).toBe(2_750_000);
    expect(figure(figures, 'cost.region').value).toBe(1_375_000);
    expect(figure(figures, 'cost.municipality').value).toBe(1_375_000);
  });
});

describe('subjects', () => {
  it('are left out when their income is not known', () => {
    const subjects = new Set<Subject>(
      assess(basis({ society: 10, actors: { municipality: 4 } })).map((one) => one.subject),
    );
    expect([...subjects].sort()).toEqual(['municipality', 'society']);
  });
});
