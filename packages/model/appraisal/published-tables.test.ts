import { describe, expect, it } from 'vitest';
import { bootstrapPeople } from '../uncertainty/bootstrap.ts';
import { valueOf } from '../figures/testing/stated-basis.ts';
import { momentsOf, summarise } from '../uncertainty/summary.ts';
import { differenceInDifferences } from './difference-in-differences.ts';
import { groupOfMeans } from './group-change.ts';
import { perspectiveTable } from './perspectives.ts';
import { marginalValueOfPublicFunds } from './public-funds.ts';

// What others have published, in their own currencies: none of it comes from this code.

describe('HM Treasury, The Green Book', () => {
  /** What a krona at the end of a year is worth now. */
  const factorOf = (year: number): number => {
    const over = (horizon: number): number =>
      valueOf({ society: 1, appraisal: { horizon, discountRate: 0.035 } }, 'present-value.society') ?? Number.NaN;
    return year === 1 ? over(1) : over(year) - over(year - 1);
  };

  // HM Treasury, Review of discounting in the Green Book: terms of reference, 2025-12-16.
  it.each([
    [1, 0.9662],
    [2, 0.9335],
    [5, 0.842],
    [10, 0.7089],
  ])('3.5 %%: the factor of year %d is %d', (year, factor) => {
    expect(factorOf(year)).toBeCloseTo(factor, 4);
  });

  it('−100 then 5 × 30 at 3.5 % is 35.4516, a year 7.8519', () => {
    const given = { society: 30, paid: 100, appraisal: { horizon: 5, discountRate: 0.035 } };
    expect(valueOf(given, 'net-present-value.society')).toBeCloseTo(35.4516, 4);
    expect(valueOf(given, 'annual-equivalent.society')).toBeCloseTo(7.8519, 4);
  });
});

describe('WSIPP, benefit–cost summary statistics per participant', () => {
  // Washington State Institute for Public Policy; each line is rounded to a dollar there, so a sum may be one off.
  it.each([
    ['Work experience, 2016', [2_570, 1_547, 0, -283], 2_053, 3_834, 1_780, 1.87],
    ['Job search and placement, 2016', [1_491, 604, 0, 250], 517, 2_345, 1_829, 4.54],
    ['Individual Placement and Support', [2_614, 6_138, 2, -471], 951, 8_283, 7_332, 8.71],
  ] as const)('%s', (_, [taxpayers, participants, others, indirect], cost, total, net, ratio) => {
    const table = perspectiveTable({ taxpayers, participants, others, indirect }, cost);
    expect(Math.abs(table.total - total)).toBeLessThanOrEqual(1);
    expect(Math.abs(table.net - net)).toBeLessThanOrEqual(1);
    expect(table.ratio).toBeCloseTo(ratio, 2);
  });

  // Of these the net benefit and the ratio were read, and the cost follows from them.
  it.each([
    ['Training with work experience for adults, 2017', [2_394, 4_985, 0, -2_011], 1_226, 1.3],
    ['Training without work experience, 2024: half of it is lost', [2_150, 5_653, 0, -5_233], -7_699, 0.25],
    ['Training without work experience, 2023', [2_113, 5_403, 0, -5_019], -7_396, 0.25],
    ['Training with work experience for youth, 2017: all together a loss', [823, 237, 287, -3_407], -9_538, -0.28],
  ] as const)('%s', (_, [taxpayers, participants, others, indirect], net, ratio) => {
    const cost = taxpayers + participants + others + indirect - net;
    const table = perspectiveTable({ taxpayers, participants, others, indirect }, cost);
    expect(table.net).toBe(net);
    expect(table.ratio).toBeCloseTo(ratio, 2);
  });

  it('what costs less than nothing has no ratio', () => {
    const table = perspectiveTable({ taxpayers: 500, participants: -100, others: 0, indirect: 0 }, -200);
    expect(table).toMatchObject({ total: 400, net: 600, ratio: undefined });
  });
});

describe('the marginal value of public funds, Policy Impacts Library (Hendren & Sprung-Keyser 2020)', () => {
  it.each([
    ['National Supported Work, youth', 2_139, 3_555, 0.6, 2],
    ['WorkAdvance', 3_635, 5_641 - 11 - 940, 0.78, 2],
    ['WorkAdvance, valued at its cost', 5_641, 5_641 - 11 - 940, 1.203, 3],
    ['Job Training Partnership Act, adults', 1_504, 1_093, 1.38, 2],
    ['Financial aid to low-income students', 32_250 + 16_920, 32_250 - 4_230, 1.75, 2],
  ] as const)('%s', (_, willingness, cost, printed, digits) => {
    const found = marginalValueOfPublicFunds(willingness, cost);
    expect(found.kind).toBe('ratio');
    expect((found as { value: number }).value).toBeCloseTo(printed, digits);
  });

  it('Job Training Partnership Act, youth: −361.4 for 1 582 is −0.23, and does not pass for a gain', () => {
    expect(marginalValueOfPublicFunds(-361.4, 1_582)).toEqual({
      kind: 'negative',
      value: expect.closeTo(-0.23, 2) as number,
    });
  });

  it('college admission at Florida International University: the public has 2 621 back at age 33, so it is infinite', () => {
    const netCost = 11_403 - 3_184 - 5_601 + 2_035 - 7_274;
    expect(netCost).toBe(-2_621);
    expect(marginalValueOfPublicFunds(1, netCost)).toEqual({ kind: 'infinite' });
  });
});

describe('difference-in-differences', () => {
  it('Card & Krueger, American Economic Review 84, 1994, table 3: 0.59 (0.54) less −2.16 (1.25) is 2.76 (1.36)', () => {
    const newJersey = groupOfMeans(331, { society: 21.03 - 20.44 }, { society: 0.54 });
    const pennsylvania = groupOfMeans(79, { society: 21.17 - 23.33 }, { society: 1.25 });
    const [found] = differenceInDifferences(newJersey, pennsylvania);
    // The table was worked out before its means were rounded.
    expect(Math.abs(found!.adjusted - 2.76)).toBeLessThanOrEqual(0.0101);
    expect(found!.error!.standardError).toBeCloseTo(1.36, 2);
  });

  it('the same table before the change: 20.44 (0.51) less 23.33 (1.35) is −2.89 (1.44)', () => {
    const [found] = differenceInDifferences(
      groupOfMeans(331, { society: 20.44 }, { society: 0.51 }),
      groupOfMeans(79, { society: 23.33 }, { society: 1.35 }),
    );
    expect(found!.adjusted).toBeCloseTo(-2.89, 2);
    expect(found!.error!.standardError).toBeCloseTo(1.44, 2);
  });

  it('has no error when only one of the groups has one', () => {
    expect(
      differenceInDifferences(groupOfMeans(331, { society: 1 }, { society: 1 }), groupOfMeans(79, { society: 1 }))[0]!
        .error,
    ).toBeUndefined();
  });
});

describe('the bootstrap: Efron & Tibshirani, An Introduction to the Bootstrap, 1993, survival of mice in days', () => {
  const treated = Float64Array.of(94, 197, 16, 38, 99, 141, 23);
  const untreated = Float64Array.of(52, 104, 146, 10, 51, 30, 40, 27, 46);
  const draws = 20_000;
  const means = (values: Float64Array, seed: number): Float64Array =>
    bootstrapPeople({ society: values }, { seed, draws }).means.society;
  const ofTreated = means(treated, 1);

  it('the mean of the treated is 86.86, with the standard error 23.02 in a thousand resamples (tables 2.1 and 2.2)', () => {
    expect(momentsOf(treated).mean).toBeCloseTo(86.86, 2);
    // A thousand resamples know a standard error to about 2 per cent.
    expect(momentsOf(ofTreated).standardDeviation / 23.02).toBeGreaterThan(0.96);
    expect(momentsOf(ofTreated).standardDeviation / 23.02).toBeLessThan(1.04);
  });

  it('95 of 100 resampled means lie between 45.9 and 135.4 (table 13.1)', () => {
    const { low, high } = summarise(ofTreated)!.intervals.find(({ level }) => level === 0.95)!;
    expect(Math.abs(low - 45.9)).toBeLessThan(2);
    expect(Math.abs(high - 135.4)).toBeLessThan(3);
  });

  it('the treated live 30.63 days longer, with the standard error that the plug-in principle gives', () => {
    expect(momentsOf(treated).mean - momentsOf(untreated).mean).toBeCloseTo(30.63, 2);
    const squares = (values: Float64Array): number =>
      (momentsOf(values).standardDeviation ** 2 * (values.length - 1)) / values.length ** 2;
    const plugIn = Math.sqrt(squares(treated) + squares(untreated));
    const ofUntreated = means(untreated, 2);
    const differences = ofTreated.map((mean, draw) => mean - ofUntreated[draw]!);
    expect(momentsOf(differences).standardDeviation / plugIn).toBeGreaterThan(0.98);
    expect(momentsOf(differences).standardDeviation / plugIn).toBeLessThan(1.02);
    expect(Math.abs(plugIn - 26.85)).toBeLessThan(0.2);
  });
});
