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
      expect.arrayContaining(['arbetsmarknadstorget-2013.yaml', 'illustration-2026.yaml', 'lund-2015.yaml', 'samverkansteam-2016.yaml']),
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
        const known = (['municipality', 'region', 'state', 'participant', 'employer'] as const).map((actor) => figureValue(result, `income.${actor}`, id));
        if (known.every(Number.isFinite)) {
          expect(known.reduce((sum, value) => sum + value, 0)).toBeCloseTo(figureValue(result, 'income.society', id), 2);
        }
      }
    });

    it('lets transfers cancel, so that society is the real postings (law 2)', () => {
      const transfers = (ledger: Ledger): number =>
        ledger.filter(({ nature }) => nature === 'transfer').reduce((sum, { amount }) => sum + amount, 0);
      for (const { before, after, change } of result.typeCases) {
        expect(transfers(before.ledger)).toBeCloseTo(0, 2);
        expect(transfers(after.ledger)).toBeCloseTo(0, 2);
        const real = change.lines.filter(({ nature }) => nature === 'real').reduce((sum, { amount }) => sum + amount, 0);
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
    expect(Math.abs((comparison.computed ?? Number.NaN) - comparison.published)).toBeLessThanOrEqual(comparison.tolerance + 1e-9);
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
    const weighed = result.typeCases.reduce((sum, { typeCase, change }) => sum + (typeCase.participants ?? 0) * change.society, 0);
    expect(figureValue(result, 'income.society', 'cohort')).toBeCloseTo(weighed, 2);
  });

  it('tops social assistance up to the national norm of 2026, 5 220 kr, and the rent', () => {
    expect(result.typeCases[0]?.before.disposableIncome).toBe((5220 + 6500) * 12);
  });

  it('pays the wage grant up to its ceiling of 20 000 kr a month: 60 % for nine months at 75 %, with 5 % agreed premiums (SFS 2017:887)', () => {
    const line = result.typeCases[0]?.change.lines.find(({ account, actor }) => account === 'wage-subsidy' && actor === 'employment-service');
    expect(line?.amount).toBeCloseTo(-0.6 * 20_000 * 0.75 * 1.3642 * 9, 2);
  });

  it('shares the cost as the Finsam act (2003:1210) 5 §: half the state, a quarter each region and municipality', () => {
    expect(figureValue(result, 'cost.social-insurance', 'cohort')).toBe(1_575_000);
    expect(figureValue(result, 'cost.region', 'cohort')).toBe(787_500);
    expect(figureValue(result, 'cost.municipality', 'cohort')).toBe(787_500);
    expect(figureValue(result, 'cost.society', 'cohort')).toBe(3_150_000 * 1.25);
  });

  it('counts less in the appraisal than in the published convention', () => {
    expect(figureValue(result, 'net-present-value.society', 'cohort')).toBeLessThan(figureValue(result, 'profitability-5.society', 'cohort'));
  });

  it('warns of the price level and of the price of its own', () => {
    const kinds = result.warnings.map(({ kind }) => kind);
    expect(kinds).toContain('price-level');
    expect(kinds).toContain('override');
  });
});
