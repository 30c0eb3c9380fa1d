import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { parameterFileSchema } from '../parameters/schema.ts';
import { exampleResult } from '../testing/examples.ts';
import { DistributionError } from './distribution-error.ts';
import { distributionOf } from './distribution.ts';
import { distributionAround } from './grade-distribution.ts';
import { groupCorrelation, inputOf, uncertainInputs, UnknownInputError, varies } from './inputs.ts';
import { inputText } from './reading/numbers.ts';
import { modelOf, normal, statedModel } from './testing/uncertain-model.ts';
import settings from '../parameters/uncertainty.json' with { type: 'json' };

const lund = exampleResult('lund-2015.yaml');
const illustration = exampleResult('illustration-2026.yaml');

describe('the settings of uncertainty', () => {
  it('are dated, sourced and graded as all parameters are', () => {
    expect(parameterFileSchema.safeParse(settings).error).toBeUndefined();
    expect(settings.every(({ values }) => values.every(({ grade }) => grade === 'assumed'))).toBe(true);
  });
});

describe('the distribution that a grade gives', () => {
  it.each([
    ['a price', 1000, { kind: 'amount' }, 0.1],
    ['a share', 0.3, { kind: 'share', most: 1 }, 0.5],
    ['a share near one', 0.9, { kind: 'share', most: 1 }, 0.5],
    ['a factor', 1.25, { kind: 'factor' }, 0.3],
    ['a loss', -50_000, { kind: 'change' }, 0.3],
  ] as const)(
    '%s has its own value as mean and nine chances in ten to be within the spread',
    (_, value, nature, spread) => {
      const distribution = distributionOf(distributionAround(value, nature, spread, 0.9));
      expect(distribution.mean).toBeCloseTo(value, 6);
      const size =
        nature.kind === 'factor' ? value - 1 : nature.kind === 'share' ? Math.min(value, 1 - value) : Math.abs(value);
      const inside = Array.from({ length: 9_999 }, (__, index) => distribution.quantile((index + 1) / 10_000)).filter(
        (one) => Math.abs(one - value) <= spread * size,
      ).length;
      // Exact for the normal; the skewed shapes come near.
      expect(inside / 9_999).toBeGreaterThan(0.885);
      expect(inside / 9_999).toBeLessThan(0.925);
    },
  );

  it('says the same of a share and of its complement', () => {
    const share = distributionOf(distributionAround(0.8, { kind: 'share', most: 1 }, 0.5, 0.9));
    const complement = distributionOf(distributionAround(0.2, { kind: 'share', most: 1 }, 0.5, 0.9));
    for (const probability of [0.05, 0.3, 0.5, 0.9])
      expect(share.quantile(probability)).toBeCloseTo(1 - complement.quantile(1 - probability), 9);
  });

  it('is fixed at the end of what can be, and for what is measured', () => {
    expect(distributionAround(0, { kind: 'share', most: 1 }, 0.5, 0.9)).toEqual({ kind: 'fixed', value: 0 });
    expect(distributionAround(1, { kind: 'factor' }, 0.5, 0.9)).toEqual({ kind: 'fixed', value: 1 });
    expect(distributionAround(0, { kind: 'amount' }, 0.5, 0.9)).toEqual({ kind: 'fixed', value: 0 });
    expect(distributionAround(19_000, { kind: 'amount' }, 0, 0.9)).toEqual({ kind: 'fixed', value: 19_000 });
  });
});

describe('the inputs of a case', () => {
  const { inputs } = modelOf(lund, {}, 'subsidised-work');
  const of = (id: string) => inputOf(inputs, id);

  it('are the assumptions, the prices, the weak parameters and the settings, in their own units', () => {
    expect(inputs.filter(varies).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'assumptions.officer-hours',
        'assumptions.gp-visits',
        'assumptions.collective-add-ons',
        'prices.gp-visit',
        'prices.social-worker-hour',
        'parameters.appraisal.indirect-tax-factor',
        'settings.referenceWage',
      ]),
    );
    expect(of('officer-hours')).toMatchObject({ base: 72, unit: 'number', grade: 'assumed' });
    expect(of('collective-add-ons')).toMatchObject({ base: 0.09, unit: 'share' });
    expect(of('typeCases[1].before.supports[0].amount')).toMatchObject({
      base: 120_000,
      unit: 'SEK/year',
      fixedBecause: 'measured',
    });
  });

  it('are named in both languages, and each is there once', () => {
    expect(of('prices.gp-visit').label).toEqual({
      sv: 'Pris: Läkarbesök i primärvården',
      en: 'Price: GP visit in primary care',
    });
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    expect(inputs.every(({ label }) => label.sv !== '' && label.en !== '')).toBe(true);
  });

  it('are told per what the catalogue has a price per, and outcomes by their own names', () => {
    const { case: ofCase, ...rest } = exampleResult('strategies-2026.yaml');
    const all = rest.assessments.flatMap((assessment) => uncertainInputs({ case: ofCase, ...rest }, assessment));
    const prices = all.filter(({ id }) => id.startsWith('prices.'));
    expect(prices.length).toBeGreaterThan(0);
    for (const price of prices) expect(inputText(price.base, price, 'sv')).not.toContain('enhet');
    const outcomes = all.filter(({ id }) => id.includes('outcomes.'));
    expect(outcomes.length).toBeGreaterThan(0);
    for (const { label } of outcomes) expect(label.sv).not.toMatch(/^(?:Resultat|[^:]*: Resultat) (?:före|efter)$/u);
  });

  it('do not include those of other type cases', () => {
    expect(inputs.some(({ id }) => id === 'assumptions.course-place')).toBe(false);
    expect(modelOf(lund, {}, 'studies').inputs.some(({ id }) => id === 'assumptions.course-place')).toBe(true);
  });

  it('are not the weights, how the cost is shared, or what the law says', () => {
    const cohort = modelOf(illustration).inputs;
    expect(cohort.some(({ id }) => /participants|financing|consumer-price-index/u.test(id))).toBe(false);
    expect(cohort.some(({ id }) => id === 'parameters.income-tax.state.rate')).toBe(false);
  });

  it('join prices with prices and wages with wages', () => {
    const cohort = modelOf(illustration).inputs;
    expect(new Set(cohort.filter(({ id }) => id.startsWith('prices.')).map(({ group }) => group))).toEqual(
      new Set(['prices']),
    );
    expect(inputOf(cohort, 'typeCases[0].after.work[0].wage').group).toBe('wages');
    expect(inputOf(cohort, 'assumptions.officer-hours').group).toBeUndefined();
  });

  it('may be what their fields may be: a year of months in a job, but many years without one', () => {
    const work = [{ wage: '25000 SEK/month', subsidy: { kind: 'new-start-job' } }];
    const typeCases = [{ name: 'Test', before: {}, after: { work } }];
    const found = modelOf(evaluate(readCase({ title: 'Test', date: '2025-01-01', typeCases })), {}, '1').inputs;
    const rangeOf = (id: string) => [inputOf(found, id).least, inputOf(found, id).most];
    expect(rangeOf('typeCases[0].after.work[0].months')).toEqual([0, 12]);
    expect(rangeOf('typeCases[0].after.work[0].subsidy.monthsWithoutWork')).toEqual([0, 600]);
    expect(rangeOf('typeCases[0].after.work[0].wage')).toEqual([0, Infinity]);
    expect(rangeOf('typeCases[0].person.age')).toEqual([16, 65]);
    const without = inputOf(found, 'typeCases[0].after.work[0].subsidy.monthsWithoutWork');
    expect([without.base, varies(without)]).toEqual([24, true]);
  });

  it('have the proposed ranges of the evidence where the case is silent: of subsidised work 30/60/75 % displaced, 60/85/97 % left', () => {
    expect(of('appraisal.displacement')).toMatchObject({
      base: 0.6,
      grade: 'estimated',
      spec: { kind: 'triangular', least: 0.3, mode: 0.6, most: 0.75 },
    });
    expect(of('appraisal.persistence')).toMatchObject({
      base: 0.85,
      grade: 'estimated',
      spec: { kind: 'triangular', least: 0.6, mode: 0.85, most: 0.97 },
    });
    const stated = modelOf(illustration).inputs;
    expect(inputOf(stated, 'deadweight').spec).toMatchObject({ kind: 'beta', mean: 0.25 });
  });

  it('leave an assumption where the case states it, however unsure the case is', () => {
    expect(inputOf(modelOf(lund).inputs, 'appraisal.deadweight')).toMatchObject({
      grade: 'assumed',
      spec: { kind: 'beta', mean: 0.25 },
    });
  });

  it('of a stated change are its amounts', () => {
    const { inputs: samverkansteam } = modelOf(exampleResult('samverkansteam-2016.yaml'));
    expect(inputOf(samverkansteam, 'statedChange.society')).toMatchObject({
      base: 2_645_000,
      unit: 'SEK/year',
      grade: 'assumed',
    });
    expect(inputOf(samverkansteam, 'intervention.cost').base).toBe(6_000_000);
  });
});

describe('stated distributions', () => {
  it('take the place of the grade, for a measured value too', () => {
    const { inputs } = modelOf(
      lund,
      {
        distributions: {
          'officer-hours': { kind: 'uniform', least: 60, most: 90 },
          'typeCases[0].after.work[0].wage': normal(19_000, 500),
        },
      },
      'work',
    );
    expect(inputOf(inputs, 'officer-hours').distribution.mean).toBe(75);
    expect(varies(inputOf(inputs, 'typeCases[0].after.work[0].wage'))).toBe(true);
  });

  it('of an input that there is not are told with the choices', () => {
    expect(() => modelOf(lund, { distributions: { 'oficer-hours': normal(1, 1) } }, 'work')).toThrow(UnknownInputError);
    expect(() => modelOf(lund, { distributions: { 'oficer-hours': normal(1, 1) } }, 'work')).toThrow(
      /assumptions\.officer-hours/u,
    );
  });

  it('that cannot be are told', () => {
    expect(() => statedModel({ 'statedChange.society': normal(1, -1) })).toThrow(DistributionError);
  });
});

describe('correlation within groups', () => {
  it('comes from the settings unless stated, and must be between 0 and 1', () => {
    expect(groupCorrelation(lund)).toEqual({ prices: 0.5, wages: 1, 'catch-up': 0.5 });
    expect(groupCorrelation(lund, { prices: 0.9 })).toEqual({ prices: 0.9, wages: 1, 'catch-up': 0.5 });
    expect(() => groupCorrelation(lund, { prices: 1.1 })).toThrow(RangeError);
  });
});
