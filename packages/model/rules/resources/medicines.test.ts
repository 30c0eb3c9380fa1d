import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCase } from '../../case/read-case.ts';
import { problemsIn, toldOf, withResource } from '../../case/testing/bad-input.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { explainFigure } from '../../explanation/explain-figure.ts';
import { sumOver } from '../../ledger/actor.ts';
import { ledgerOf, realTotal, totalByActor } from '../../ledger/ledger.ts';
import { evaluationOf, type TestSituation, valueOf } from '../../testing/situation.ts';
import { medicineFees } from './medicines.ts';

/** What a person of 40 pays when the medicines of the year cost some amounts. */
const paid = (date: TestSituation['date'], costs: readonly number[], person = { age: 40 }): number =>
  valueOf(medicineFees, {
    date,
    person,
    resources: costs.map((cost) => ({ medicine: true, amount: `${String(cost)} SEK/year` })),
  });

describe('what the participant pays of medicines within the benefit', () => {
  // SFS 2011:1577: all up to 1 100, 50 % less to 2 100, 75 % less to 3 900, 90 % less to 5 400, nothing above.
  test.each([
    [1_100, 1_100],
    [1_500, 1_100 + 0.5 * 400],
    [3_000, 1_100 + 0.5 * 1_000 + 0.25 * 900],
    [5_000, 1_100 + 0.5 * 1_000 + 0.25 * 1_800 + 0.1 * 1_100],
    [5_400, 2_200],
    [90_000, 2_200],
  ])('the steps of SFS 2011:1577 in 2012: medicines of %d cost %d', (cost, share) => {
    expect(paid(2012, [cost])).toBeCloseTo(share, 3);
  });

  // The ceilings that E-hälsomyndigheten, TLV, Region Sörmland and Kronans Apotek have published.
  test.each([
    [2015, 2_200],
    [2017, 2_200],
    [2018, 2_250],
    [2019, 2_300],
    [2020, 2_350],
    [2022, 2_400],
    [2023, 2_600],
    [2024, 2_850],
    [2025, 2_900],
    ['2025-07-01', 3_800],
    [2026, 3_800],
  ])('the ceiling of %s is %d', (date, ceiling) => {
    expect(paid(date, [50_000])).toBe(ceiling);
  });

  test('E-hälsomyndigheten 2024: all up to 1 425, and 2 850 at a cost of 6 994', () => {
    expect(paid(2024, [1_425])).toBe(1_425);
    expect(paid(2024, [6_994])).toBeCloseTo(2_850, 0);
    expect(paid(2024, [6_500])).toBeLessThan(2_810);
  });

  // The one-off sums of one who stood on a step when the ceiling rose in 2023 (E-hälsomyndigheten).
  test.each([
    [2_200, 50],
    [3_500, 97.72],
    [5_000, 150.92],
  ])('medicines of %d cost %d more under the ladder of 2023 than of 2022', (cost, more) => {
    expect(paid(2023, [cost]) - paid(2022, [cost])).toBeCloseTo(more, 1);
  });

  test('the government in March 2025: all up to 2 000, 75 % in the first step, 3 800 at 7 117', () => {
    expect(paid('2025-07-01', [2_000])).toBeCloseTo(2_000, 3);
    expect(paid('2025-07-01', [3_000])).toBeCloseTo(2_750, 3);
    expect(paid('2025-07-01', [7_117])).toBeCloseTo(3_800, 3);
  });

  test('several medicines are one sum, and those under 18 pay nothing from 2016', () => {
    expect(paid(2024, [1_000, 2_000, 3_994])).toBeCloseTo(2_850, 0);
    expect(paid(2026, [5_000], { age: 17 })).toBe(0);
    expect(paid(2015, [5_000], { age: 17 })).toBeGreaterThan(2_000);
  });

  test('is never more than they cost, nor less when they cost more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(2013, 2016, 2021, 2024, 2026),
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 0, max: 2_000 }),
        (year, cost, more) => {
          const share = paid(year, [cost]);
          expect(share).toBeLessThanOrEqual(cost + 1e-6);
          expect(paid(year, [cost + more])).toBeGreaterThanOrEqual(share - 1e-6);
        },
      ),
      { seed: 5, numRuns: 60 },
    );
  });
});

describe('the postings of a medicine', () => {
  const situation: TestSituation = {
    date: 2024,
    settings: { indirectTaxFactor: 1 },
    resources: [{ medicine: true, amount: '10000 SEK/year' }],
  };

  test('the region pays the price, the participant up to the ceiling, and the actors sum to society', () => {
    const ledger = ledgerOf(evaluationOf(situation));
    const { region, participant } = totalByActor(ledger);
    expect([region, participant]).toEqual([-7_150, -2_850]);
    expect(sumOver(totalByActor(ledger))).toBe(-10_000);
    expect(realTotal(ledger)).toBe(-10_000);
  });

  test('one of the price list is divided too', () => {
    const { date, settings } = situation;
    const resources = [{ item: 'prescription-drugs-person-year', quantity: 3, medicine: true }];
    expect(valueOf(medicineFees, { date, settings, resources })).toBe(2_850);
  });

  test('is explained down to the act and the ladder', () => {
    const { date, settings } = situation;
    const file = {
      title: 'x',
      date: `${String(date)}-01-01`,
      settings,
      typeCases: [{ id: 'a', name: 'A', before: {}, after: { resources: situation.resources } }],
    };
    const [assessment] = evaluate(readCase(file)).assessments;
    const explained = JSON.stringify(explainFigure(assessment!, 'income.participant'));
    expect(explained).toContain('Act (2002:160) on Pharmaceutical Benefits §§ 5 and 19');
    expect(explained).toContain('care.medicine.ladder');
  });
});

test.each([
  [
    'another payer than the region',
    { actor: 'municipality', amount: '9000 SEK/year', medicine: true },
    [
      'actor',
      'inconsistent',
      'medicine + actor: municipality',
      'actor: region för ett läkemedel inom förmånen, som regionen betalar',
      'actor: region for a medicine within the benefit, which the region pays',
      'actor: region',
    ],
  ],
  [
    'a fee that is stated as well',
    { item: 'prescription-drugs-person-year', medicine: true, patientFee: '500 SEK/unit' },
    [
      'patientFee',
      'inconsistent',
      'medicine + patientFee',
      'antingen medicine, som räknar fram vad personen betalar, eller en angiven patientFee',
      'either medicine, which works out what the person pays, or a stated patientFee',
      'medicine: true',
    ],
  ],
] as const)('a fault of a medicine: %s', (_, resource, [key, ...told]) => {
  expect(problemsIn(() => readCase(withResource(resource))).map(toldOf)).toEqual([
    [`typeCases[0].before.resources[0].${key}`, ...told],
  ]);
});
