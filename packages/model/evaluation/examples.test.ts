import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../explanation/explain-figure.ts';
import { sumOver } from '../ledger/actor.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { exampleNames, exampleResult, figureValue } from '../testing/examples.ts';

const results = exampleNames.map((name) => ({ name, result: exampleResult(name) }));

describe('every example', () => {
  it('is read: the cases of three reports, the list of seven and an illustration', () => {
    expect(exampleNames.filter((name) => name.startsWith('payoff/'))).toHaveLength(7);
    expect(exampleNames).toEqual(
      expect.arrayContaining([
        'arbetsmarknadstorget-2013.yaml',
        'illustration-2026.yaml',
        'lund-2015.yaml',
        'samverkansteam-2016.yaml',
      ]),
    );
  });

  describe.each(results)('$name', ({ result }) => {
    it('has a title and names its source', () => {
      expect(result.title.sv).not.toBe('');
      expect(result.case.file.source).toBeDefined();
    });

    it('lets the actors sum to society, in every situation and change (law 1)', () => {
      for (const { change } of result.typeCases) expect(sumOver(change.byActor)).toBeCloseTo(change.society, 2);
      for (const { id } of result.assessments) {
        const known = (['municipality', 'region', 'state', 'participant', 'employer'] as const).map((actor) =>
          figureValue(result, `income.${actor}`, id),
        );
        if (known.every(Number.isFinite)) {
          expect(known.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
            figureValue(result, 'income.society', id),
            2,
          );
        }
      }
    });

    it('lets transfers cancel, so that society is the real postings (law 2)', () => {
      const transfers = (ledger: Ledger): number =>
        ledger.filter(({ nature }) => nature === 'transfer').reduce((sum, { amount }) => sum + amount, 0);
      for (const { before, after, change } of result.typeCases) {
        expect(transfers(before.ledger)).toBeCloseTo(0, 2);
        expect(transfers(after.ledger)).toBeCloseTo(0, 2);
        const real = change.lines
          .filter(({ nature }) => nature === 'real')
          .reduce((sum, { amount }) => sum + amount, 0);
        expect(real).toBeCloseTo(change.society, 2);
      }
    });
  });
});

/** The figures that the report itself printed, held against what is computed from the case. */
const published = results.flatMap(({ name, result }) =>
  result.published.map((comparison) => ({
    comparison,
    title: `${result.case.file.source ?? name}: ${[comparison.assessment, comparison.figure].join(' ')} = ${String(comparison.published)} (${basename(name)})`,
  })),
);

describe('published figures', () => {
  it.each(published)('$title', ({ comparison }) => {
    expect(comparison.computed).toBeDefined();
    expect(Math.abs((comparison.computed ?? Number.NaN) - comparison.published)).toBeLessThanOrEqual(
      comparison.tolerance + 1e-9,
    );
    expect(comparison.agrees).toBe(true);
  });
});

describe('an invented intervention under the rules of 2026', () => {
  const result = exampleResult('illustration-2026.yaml');
  const cohort = assessmentOf(result, 'cohort');

  it('says that it is invented', () => {
    expect(result.title.sv).toContain('påhittat');
    expect(result.case.file.source).toContain('Påhittat');
  });

  it('weighs its type cases by the people they stand for', () => {
    expect(cohort.participants).toBe(12 + 9 + 6 + 8);
    const weighed = result.typeCases.reduce(
      (sum, { typeCase, change }) => sum + (typeCase.participants ?? 0) * change.society,
      0,
    );
    expect(figureValue(result, 'income.society', 'cohort')).toBeCloseTo(weighed, 2);
  });

  it('tops social assistance up to the national norm of 2026, 5 220 kr, and the rent', () => {
    expect(result.typeCases[0]?.before.disposableIncome).toBe((5220 + 6500) * 12);
  });

  it('pays the wage grant up to its ceiling of 20 000 kr a month: 60 % for nine months at 75 %, with 5 % agreed premiums (SFS 2017:887)', () => {
    const line = result.typeCases[0]?.change.lines.find(
      ({ account, actor }) => account === 'wage-subsidy' && actor === 'employment-service',
    );
    expect(line?.amount).toBeCloseTo(-0.6 * 20_000 * 0.75 * 1.3642 * 9, 2);
  });

  it('shares the cost as the Finsam act (2003:1210) 5 §: half the state, a quarter each region and municipality', () => {
    expect(figureValue(result, 'cost.social-insurance', 'cohort')).toBe(1_575_000);
    expect(figureValue(result, 'cost.region', 'cohort')).toBe(787_500);
    expect(figureValue(result, 'cost.municipality', 'cohort')).toBe(787_500);
    expect(figureValue(result, 'cost.society', 'cohort')).toBe(3_150_000 * 1.25);
  });

  it('counts less in the appraisal than in the published convention', () => {
    expect(figureValue(result, 'net-present-value.society', 'cohort')).toBeLessThan(
      figureValue(result, 'profitability-5.society', 'cohort'),
    );
  });

  it('warns of the price level and of the price of its own', () => {
    const kinds = result.warnings.map(({ kind }) => kind);
    expect(kinds).toContain('price-level');
    expect(kinds).toContain('override');
  });
});

describe('an invented programme that is followed year by year', () => {
  const result = exampleResult('years-2026.yaml');
  const [work] = result.typeCases;

  it('pays what is left of a wage of 25 500 to the ceiling of 20 000: 30 % for twelve months, with 5 % agreed premiums (SFS 2017:887)', () => {
    const [second] = work!.later;
    const line = second!.change.lines.find(
      ({ account, actor }) => account === 'wage-subsidy' && actor === 'employment-service',
    );
    expect(line?.amount).toBeCloseTo(-0.3 * 20_000 * 1.3642 * 12, 2);
  });

  it('has the participant pay for medicines and visits up to the ceilings of 3 800 and 1 450 kr', () => {
    const before = work!.before.ledger.filter(({ actor, nature }) => actor === 'participant' && nature === 'transfer');
    expect(before.find(({ account }) => account === 'medicine-fee')?.amount).toBeCloseTo(-3_800, 6);
    expect(before.find(({ account }) => account === 'visit-fee')?.amount).toBe(-1_450);
    const [, third] = work!.later;
    const after = third!.after.ledger.filter(({ actor }) => actor === 'participant');
    expect(after.find(({ account }) => account === 'visit-fee')?.amount).toBe(-3 * 275);
  });

  it('lets the actors sum to society and transfers cancel in every year', () => {
    for (const { later } of result.typeCases) {
      for (const { change } of later) {
        expect(sumOver(change.byActor)).toBeCloseTo(change.society, 2);
        expect(
          change.lines.filter(({ nature }) => nature === 'transfer').reduce((sum, { amount }) => sum + amount, 0),
        ).toBeCloseTo(0, 2);
      }
    }
  });

  it('counts those for whom nothing changed, and tells prevention and spread apart', () => {
    expect(assessmentOf(result, 'cohort').participants).toBe(10 + 6 + 9);
    // 80 people × (9 − 7 %) × 400 000 for five years at 3.5 %; 30 × 20 000 for six years, 80 % left of each.
    const factor = (years: number, left: number) =>
      Array.from({ length: years }, (_, year) => left ** year / 1.035 ** (year + 1)).reduce((sum, one) => sum + one, 0);
    expect(figureValue(result, 'prevention.society', 'cohort')).toBeCloseTo(80 * 0.02 * 400_000 * factor(5, 1), 2);
    expect(figureValue(result, 'indirect-effects.society', 'cohort')).toBeCloseTo(30 * 20_000 * factor(6, 0.8), 2);
  });
});

describe('the same programme with a path over the years', () => {
  it('is worth the parts of the first year that the path says: 1, 1.1, 0.9, 0.6, four times 0.4, then nothing', () => {
    const result = exampleResult('fading-2026.yaml');
    const left = [1, 1.1, 0.9, 0.6, 0.4, 0.4, 0.4, 0.4];
    const worth = left.reduce((sum, one, year) => sum + (250_000 * one) / 1.035 ** (year + 1), 0);
    expect(figureValue(result, 'present-value.municipality')).toBeCloseTo(worth * 0.7 * 0.9, 2);
  });
});
