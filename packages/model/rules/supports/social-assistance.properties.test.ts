import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { months, share } from '../../testing/random-situation.ts';
import { readerOf, type TestSituation } from '../../testing/situation.ts';
import { disposableIncome } from '../disposable-income.ts';
import { assistanceNorm, derivedSocialAssistance, netIncomeBeforeAssistance } from './social-assistance.ts';

const runs = (numRuns: number): fc.Parameters<unknown> => ({ seed: 20_150_317, numRuns });
/** SEK; amounts are summed over twelve months of binary floats. */
const tolerance = 0.01;

describe('derived social assistance', () => {
  const household = fc.record({
    date: fc.integer({ min: 2013, max: 2026 }).map((year) => `${String(year)}-07-01`),
    person: fc
      .record({
        partner: fc.option(fc.integer({ min: 0, max: 12_000 }), { nil: undefined }),
        children: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 5 }),
        housingCost: fc.integer({ min: 0, max: 15_000 }).map((one) => `${String(one)} SEK/month`),
      })
      .map(({ partner, ...person }) =>
        partner === undefined
          ? { ...person, household: 'single' }
          : { ...person, household: 'couple', partnerNetIncome: `${String(partner)} SEK/month` },
      ),
    wage: fc.integer({ min: 0, max: 25_000 }),
    extent: share,
    allowance: fc.integer({ min: 0, max: 4_000 }),
  });
  type Household = typeof household extends fc.Arbitrary<infer H> ? H : never;
  const situationOf = ({ date, person, wage, extent, allowance }: Household, extra = 0): TestSituation => ({
    date,
    person,
    // The job stimulus has tests of its own.
    parameters: [{ id: 'benefit.social-assistance.job-stimulus.disregard-share', value: '0 %', source: 'test' }],
    work: [{ wage: `${String(wage)} SEK/month`, extent }],
    supports: [
      { kind: 'housing-allowance', amount: `${String(allowance + extra)} SEK/month` },
      { kind: 'social-assistance' },
    ],
  });

  test('tops the net income of twelve months up to the norm, exactly, and adds nothing above it', () => {
    let topped = 0;
    fc.assert(
      fc.property(household, (one) => {
        const value = readerOf(situationOf(one));
        const partner = 'partnerNetIncome' in one.person ? 12 * Number(one.person.partnerNetIncome.split(' ')[0]) : 0;
        const norm = 12 * value(assistanceNorm) - partner;
        const own = value(netIncomeBeforeAssistance);
        if (own < norm) topped += 1;
        expect(Math.abs(value(disposableIncome) - Math.max(own, norm))).toBeLessThan(tolerance);
      }),
      runs(500),
    );
    expect(topped).toBeGreaterThan(100);
  });

  test('falls krona for krona with other net income, and no further than to nothing', () => {
    fc.assert(
      fc.property(household, fc.integer({ min: 1, max: 3_000 }), (one, extra) => {
        const [less, more] = [readerOf(situationOf(one)), readerOf(situationOf(one, extra))];
        const fall = less(derivedSocialAssistance) - more(derivedSocialAssistance);
        const rise = more(netIncomeBeforeAssistance) - less(netIncomeBeforeAssistance);
        expect(Math.abs(fall - Math.min(rise, less(derivedSocialAssistance)))).toBeLessThan(tolerance);
      }),
      runs(300),
    );
  });

  test('in any part of a year is between nothing and the norm of its months', () => {
    fc.assert(
      fc.property(household, months, months, (one, ofWork, ofAssistance) => {
        const { work, ...rest } = situationOf(one);
        const value = readerOf({
          ...rest,
          work: work!.map((job) => ({ ...job, months: ofWork, concurrent: true })),
          supports: [{ kind: 'social-assistance', months: ofAssistance }],
        });
        expect(value(derivedSocialAssistance)).toBeGreaterThanOrEqual(0);
        expect(value(derivedSocialAssistance)).toBeLessThanOrEqual(ofAssistance * value(assistanceNorm) + tolerance);
      }),
      runs(300),
    );
  });
});
