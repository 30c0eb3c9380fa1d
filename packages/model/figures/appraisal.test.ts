import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, actors, publicActors } from '../ledger/actor.ts';
import { assess, breakEvenPersistence } from './assess.ts';
import type { Subject } from './subject.ts';
import { basis, figure, type Given, valueOf } from './testing/stated-basis.ts';

describe('the appraisal convention', () => {
  const greenBook: Given = { society: 30, paid: 100, appraisal: { discountRate: 0.035, horizon: 5 } };

  it('HM Treasury Green Book: −100 then 5 × 30 at 3.5 % has net present value 35.4516 and annual equivalent 7.8519', () => {
    expect(valueOf(greenBook, 'net-present-value.society')).toBeCloseTo(35.4516, 4);
    expect(valueOf(greenBook, 'annual-equivalent.society')).toBeCloseTo(7.8519, 4);
  });

  it('is the published convention when nothing is discounted, fades or would have happened anyway', () => {
    const given: Given = { society: 400_000, paid: 300_000, factor: 1.25 };
    expect(valueOf(given, 'net-present-value.society')).toBeCloseTo(
      valueOf(given, 'profitability-5.society') ?? Number.NaN,
      6,
    );
    expect(valueOf(given, 'benefit-cost-ratio.society')).toBeCloseTo(
      valueOf(given, 'return-5.society') ?? Number.NaN,
      9,
    );
  });

  it('fades by the persistence: three years of 100 at one half are 175', () => {
    expect(
      valueOf({ society: 100, paid: 0, appraisal: { horizon: 3, persistence: 0.5 } }, 'present-value.society'),
    ).toBeCloseTo(175, 9);
  });

  it('takes off what would have happened anyway and what displaces others', () => {
    const appraisal = { horizon: 1, deadweight: 0.3, displacement: 0.1 };
    expect(valueOf({ society: 1_000, paid: 0, appraisal }, 'present-value.society')).toBeCloseTo(630, 9);
  });

  it('is zero at the break-even deadweight and at the break-even persistence', () => {
    const given: Given = { society: 100_000, paid: 250_000, appraisal: { discountRate: 0.035 } };
    const deadweight = valueOf(given, 'break-even-deadweight.society') ?? Number.NaN;
    expect(
      valueOf({ ...given, appraisal: { discountRate: 0.035, deadweight } }, 'net-present-value.society'),
    ).toBeCloseTo(0, 6);
    const persistence = breakEvenPersistence('society', basis(given)) ?? Number.NaN;
    expect(persistence).toBeGreaterThan(0);
    expect(
      valueOf({ ...given, appraisal: { discountRate: 0.035, persistence } }, 'net-present-value.society'),
    ).toBeCloseTo(0, 4);
  });

  it('has the same break-even deadweight whatever the case states, all of it as well', () => {
    const given = (deadweight: number): Given => ({
      society: 100_000,
      paid: 250_000,
      appraisal: { discountRate: 0.035, displacement: 0.1, deadweight },
    });
    // Of five years at 3.5 % the sum is 4.515052.
    const expected = 1 - 250_000 / (90_000 * 4.515052);
    for (const deadweight of [0, 0.25, 1])
      expect(valueOf(given(deadweight), 'break-even-deadweight.society')).toBeCloseTo(expected, 6);
  });

  it('has no part of an effect that breaks even when there is none, and says why', () => {
    const even = figure(
      assess(basis({ society: 100_000, paid: 250_000, appraisal: { deadweight: 1 } })),
      'break-even-effect.society',
    );
    expect(even.value).toBeUndefined();
    expect(even.notApplicable?.reason.sv).toContain('insatsen själv ger');
    const displaced = assess(basis({ society: 100_000, paid: 250_000, appraisal: { displacement: 1 } }));
    expect(figure(displaced, 'break-even-deadweight.society').notApplicable?.reason.en).toContain(
      'even if nothing had happened anyway',
    );
    expect(figure(displaced, 'benefit-cost-ratio.society').value).toBe(0);
  });

  it('has no share that may have happened anyway when the cost is not covered even without, and says why', () => {
    // Five years of 100 000 at 3.5 % are worth 451 505.
    const of = (paid: number) =>
      figure(
        assess(basis({ society: 100_000, paid, appraisal: { discountRate: 0.035 } })),
        'break-even-deadweight.society',
      );
    expect(of(460_000)).toMatchObject({ value: undefined, notApplicable: { need: 'covered-without-deadweight' } });
    expect(of(450_000).value).toBeCloseTo(1 - 450_000 / 451_505.2, 6);
  });

  it('breaks even on what public funds are worth, also when society gains nothing else', () => {
    const none = Object.fromEntries(actors.map((actor) => [actor, 0])) as Record<Actor, number>;
    const shift = { ...none, municipality: 1_000 };
    const given = (participant: number): Given => ({
      society: 1_000 + participant,
      actors: { ...shift, participant },
      paid: 100,
      shares: { municipality: 1 },
      appraisal: { horizon: 1, marginalCostOfFunds: 1.3 },
    });
    // 1 000 moved from participants to the municipality is worth 300 to society; the cost is 130.
    expect(valueOf(given(-1_000), 'break-even-effect.society')).toBeCloseTo(130 / 300, 12);
    // 1 400 taken is worth −400 + 300.
    expect(valueOf(given(-1_400), 'break-even-effect.society')).toBeUndefined();
    expect(valueOf(given(-1_400), 'benefit-cost-ratio.society')).toBeCloseTo(-100 / 130, 12);
  });

  it.each([
    ['no income', { society: 0, paid: 100 }, -20, -100, 0],
    ['a loss', { society: -10, paid: 100 }, -30, -150, -0.5],
    ['no cost', { society: 10, paid: 0 }, 10, 50, undefined],
    ['nothing at all', { society: 0, paid: 0 }, 0, 0, undefined],
  ] as const)(
    'with %s has an annual equivalent, a net present value and perhaps a ratio',
    (_, given, equivalent, net, ratio) => {
      expect(valueOf(given, 'annual-equivalent.society')).toBeCloseTo(equivalent, 12);
      expect(valueOf(given, 'net-present-value.society')).toBeCloseTo(net, 12);
      expect(valueOf(given, 'benefit-cost-ratio.society')).toBe(ratio);
      expect(valueOf(given, 'break-even-effect.society')).toBeUndefined();
      expect(breakEvenPersistence('society', basis(given))).toBeUndefined();
    },
  );

  it('has no break-even persistence when the net present value cannot be given', () => {
    const given: Given = { society: 100_000, paid: 250_000, appraisal: { marginalCostOfFunds: 1.3 } };
    expect(breakEvenPersistence('society', basis({ ...given, appraisal: {} }))).toBeGreaterThan(0);
    expect(breakEvenPersistence('society', basis(given))).toBeUndefined();
    expect(breakEvenPersistence('society', basis({ society: 100_000 }))).toBeUndefined();
  });

  it('has no break-even persistence when the result never turns', () => {
    expect(breakEvenPersistence('society', basis({ society: 1_000_000, paid: 10 }))).toBeUndefined();
    expect(breakEvenPersistence('society', basis({ society: 1, paid: 1_000_000 }))).toBeUndefined();
  });

  it('charges society the marginal cost of the public funds that the intervention takes and saves', () => {
    const all = Object.fromEntries(actors.map((actor) => [actor, 0])) as Record<Actor, number>;
    const given: Given = {
      society: 500,
      actors: { ...all, municipality: 400, participant: 100 },
      paid: 1_000,
      shares: { municipality: 1 },
      appraisal: { horizon: 1, marginalCostOfFunds: 1.3 },
    };
    expect(valueOf(given, 'appraised-cost.society')).toBeCloseTo(1_300, 9);
    expect(valueOf(given, 'present-value.society')).toBeCloseTo(500 + 0.3 * 400, 9);
    expect(valueOf(given, 'net-present-value.municipality')).toBeCloseTo(-600, 9);
  });

  it('gives nothing for a krona of public resources that spares another, whatever funds and indirect taxes cost', () => {
    const none = Object.fromEntries(actors.map((actor) => [actor, 0])) as Record<Actor, number>;
    // As the ledger posts it: the municipality spares 1 000, and 250 of indirect tax falls on other state.
    const given: Given = {
      society: 1_250,
      actors: { ...none, municipality: 1_000, 'other-state': 250 },
      paid: 1_000,
      factor: 1.25,
      shares: { municipality: 1 },
      appraisal: { horizon: 1, marginalCostOfFunds: 1.3 },
    };
    expect(valueOf(given, 'appraised-cost.society')).toBeCloseTo(1.3 * 1_250, 9);
    expect(valueOf(given, 'net-present-value.society')).toBeCloseTo(0, 9);
    expect(valueOf(given, 'benefit-cost-ratio.society')).toBeCloseTo(1, 9);
  });

  it("society's net present value is that of all actors and the extra cost of funds on that of the public ones", () => {
    const amount = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 7, maxLength: 7 }),
        fc.integer({ min: 0, max: 1e7 }),
        fc.integer({ min: 100, max: 200 }),
        (amounts, paid, percent) => {
          const byActor = Object.fromEntries(actors.map((actor, index) => [actor, amounts[index] ?? 0])) as Record<
            Actor,
            number
          >;
          const society = amounts.reduce((sum, one) => sum + one, 0);
          const appraisal = {
            discountRate: 0.035,
            persistence: 0.9,
            deadweight: 0.2,
            displacement: 0.1,
            marginalCostOfFunds: percent / 100,
          };
          const figures = assess(
            basis({
              society,
              actors: byActor,
              paid,
              factor: 1.25,
              shares: { municipality: 0.4, 'social-insurance': 0.4, employer: 0.2 },
              appraisal,
            }),
          );
          const net = (subject: Subject): number => figure(figures, `net-present-value.${subject}`).value ?? Number.NaN;
          const sum = (some: readonly Actor[]): number => some.reduce((total, actor) => total + net(actor), 0);
          expect(net('society')).toBeCloseTo(sum(actors) + (percent / 100 - 1) * sum(publicActors), 2);
        },
      ),
      { seed: 6 },
    );
  });

  it('Additionality Guide (Homes and Communities Agency, 4th edition, 2014): gross × (1 − displacement) less the same of the reference case', () => {
    const [gross, deadweight, displacement] = [100, 0.2, 0.25];
    const guide = gross * (1 - displacement) - gross * deadweight * (1 - displacement);
    expect(
      valueOf({ society: gross, appraisal: { horizon: 1, deadweight, displacement } }, 'present-value.society'),
    ).toBeCloseTo(guide, 12);
  });

  it('does not charge for funds when the public actors are not known one by one', () => {
    const npv = figure(
      assess(basis({ society: 10, paid: 5, appraisal: { marginalCostOfFunds: 1.3 } })),
      'net-present-value.society',
    );
    expect(npv.value).toBeUndefined();
    expect(npv.notApplicable?.reason.sv).toContain('marginalkostnad');
  });

  it.each([1, 2, 5, 10])('sums the annuity of %d years as the closed formula (1 − (1 + r)^−n) / r', (horizon) => {
    const rate = 0.035;
    const closed = (1 - (1 + rate) ** -horizon) / rate;
    expect(
      valueOf({ society: 1, paid: 0, appraisal: { horizon, discountRate: rate } }, 'present-value.society'),
    ).toBeCloseTo(closed, 10);
  });
});
