import { describe, expect, it } from 'vitest';
import type { CaseChange } from '../case/change/write-change.ts';
import { subjects } from '../figures/subject.ts';
import { exampleResult, figureValue } from '../testing/examples.ts';
import { drawInputs } from './draws.ts';
import { inputOf } from './inputs.ts';
import { modelOf, statedModel } from './testing/uncertain-model.ts';

/** The sampler with one input moved beside the case read anew with the value written in it. */
function compare(name: string, id: string, value: number, change: CaseChange, typeCase?: string): void {
  const { sampler, inputs } = modelOf(exampleResult(name), {}, typeCase);
  const sampled = sampler.run({ draws: 1, columns: new Map([[inputOf(inputs, id).id, Float64Array.of(value)]]) });
  const changed = exampleResult(name, [change]);
  const unchanged = exampleResult(name);
  const differs = subjects.some(
    (subject) =>
      Math.abs(
        figureValue(changed, `income.${subject}`, typeCase) - figureValue(unchanged, `income.${subject}`, typeCase),
      ) > 1,
  );
  expect(differs).toBe(true);
  for (const subject of subjects) {
    const expected = figureValue(changed, `income.${subject}`, typeCase);
    if (!Number.isNaN(expected)) expect(sampled.income[subject]?.[0], subject).toBeCloseTo(expected, 4);
  }
  const potential = figureValue(changed, 'potential.society', typeCase);
  if (!Number.isNaN(potential)) expect(sampled.potential?.[0]).toBeCloseTo(potential, 4);
}

describe('the reference sampler', () => {
  it('with no columns gives the case itself', () => {
    for (const name of [
      'illustration-2026.yaml',
      'lund-2015.yaml',
      'samverkansteam-2016.yaml',
      'samverkansteam-2016-actors.yaml',
    ]) {
      const { sampler, assessment } = modelOf(exampleResult(name));
      const { income, potential } = sampler.run({ draws: 1, columns: new Map() });
      for (const subject of subjects) expect(income[subject]?.[0]).toBe(assessment.basis.income[subject]?.value);
      expect(potential?.[0]).toBe(assessment.basis.potential?.value);
    }
  });

  it('moves an assumption as writing another value in the case does', () => {
    compare('lund-2015.yaml', 'officer-hours', 95, { name: 'officer-hours', value: '95' }, 'work');
    compare(
      'lund-2015.yaml',
      'collective-add-ons',
      0.06,
      { name: 'collective-add-ons', value: '6 %' },
      'subsidised-work',
    );
    compare('lund-2015.yaml', 'course-place', 81_234, { name: 'course-place', value: '81234 SEK/year' }, 'studies');
    compare('illustration-2026.yaml', 'subsidy-share', 0.7, { name: 'subsidy-share', value: '70 %' });
  });

  it('moves an amount that is written per year and read per month', () => {
    const id = 'typeCases[0].before.supports[0].amount';
    compare('lund-2015.yaml', id, 100_000, { name: id, value: '100000 SEK/year' }, 'work');
  });

  it('moves a wage through taxes, subsidies and needs-tested support', () => {
    const id = 'typeCases[0].after.work[0].wage';
    compare('illustration-2026.yaml', id, 23_450, { name: id, value: '23450 SEK/month' });
  });

  it("moves a setting of the catalogue as the case's own value does", () => {
    compare(
      'lund-2015.yaml',
      'parameters.appraisal.indirect-tax-factor',
      1.21,
      { name: 'settings.indirectTaxFactor', value: '1.21' },
      'work',
    );
  });

  it('moves the reference wage in every type case at once', () => {
    const { sampler, inputs } = modelOf(exampleResult('illustration-2026.yaml'));
    const sampled = sampler.run({
      draws: 1,
      columns: new Map([[inputOf(inputs, 'settings.referenceWage').id, Float64Array.of(38_000)]]),
    });
    const changed = exampleResult('illustration-2026.yaml', [
      { name: 'settings.referenceWage', value: '38000 SEK/month' },
    ]);
    expect(sampled.potential?.[0]).toBeCloseTo(figureValue(changed, 'potential.society'), 4);
    expect(sampled.income.society?.[0]).toBe(figureValue(changed, 'income.society'));
  });

  it('moves a stated amount, and what follows from it', () => {
    compare('samverkansteam-2016.yaml', 'statedChange.society', 2_000_000, {
      name: 'statedChange.society',
      value: '2000000 SEK/year',
    });
    const { sampler } = modelOf(exampleResult('samverkansteam-2016-actors.yaml'));
    const { income } = sampler.run({
      draws: 1,
      columns: new Map([['statedChange.actors.other-state', Float64Array.of(0)]]),
    });
    expect(income.state?.[0]).toBeCloseTo(185_000 - 2_800_000, 6);
  });

  it('moves a dated parameter that is not read in the law', () => {
    // The norm of 2024 is an estimate.
    const { sampler, inputs } = modelOf(
      exampleResult('illustration-2026.yaml', [{ name: 'date', value: '2024-01-01' }]),
    );
    const { id } = inputOf(inputs, 'parameters.benefit.social-assistance.norm.personal.single');
    const of = (value: number): number =>
      sampler.run({ draws: 1, columns: new Map([[id, Float64Array.of(value)]]) }).income.municipality?.[0] ?? 0;
    // Twelve people on needs-tested assistance 12 months before and 3 after; 8 with no change.
    expect(of(3_900) - of(3_800)).toBeCloseTo(12 * 9 * 100, 4);
  });

  it('gives every draw as it gives that draw alone', () => {
    const { sampler, inputs } = modelOf(exampleResult('illustration-2026.yaml'));
    const all = drawInputs(inputs, { seed: 1, draws: 3, correlation: { prices: 0.5, wages: 1 } });
    const one = drawInputs(inputs, { seed: 1, draws: 1, from: 2, correlation: { prices: 0.5, wages: 1 } });
    expect(sampler.run(all).income.society?.[2]).toBe(sampler.run(one).income.society?.[0]);
  });

  it('leaves out the subjects that are not known', () => {
    expect(Object.keys(statedModel().sampler.run({ draws: 2, columns: new Map() }).income)).toEqual(['society']);
  });
});
