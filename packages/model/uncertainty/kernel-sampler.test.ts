import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { subjects } from '../figures/subject.ts';
import { valueOnSchedule } from '../graph/evaluate.ts';
import { lookUpSchedule } from '../parameters/look-up.ts';
import { exampleResult } from '../testing/examples.ts';
import { drawInputs } from './draws.ts';
import { inputOf, varies } from './inputs.ts';
import { kernelSampler } from './kernel-sampler.ts';
import type { Sampler } from './sampler.ts';
import { modelOf, normal } from './testing/uncertain-model.ts';

/** Fails the test when the kernel leaves the work to the reference. */
const never: Sampler = {
  run: () => {
    throw new Error('the reference was asked');
  },
};
const draws = 64;
const correlation = { prices: 0.5, wages: 1 };

describe('the kernel sampler', () => {
  const wage = { 'typeCases[0].after.work[0].wage': normal(24_000, 3_000) };
  it.each([
    ['illustration-2026.yaml', undefined, wage],
    ['illustration-2026.yaml', 'activity-compensation-to-half-time', {}],
    ['lund-2015.yaml', 'work', wage],
    ['lund-2015.yaml', 'subsidised-work', {}],
    ['lund-2015.yaml', 'studies', {}],
  ] as const)('%s %s: gives what the reference gives, draw by draw', (name, id, distributions) => {
    const { result, assessment, inputs, sampler } = modelOf(exampleResult(name), { distributions }, id);
    const columns = drawInputs(inputs, { seed: 2, draws, correlation });
    const expected = sampler.run(columns);
    const found = kernelSampler(result, assessment, inputs, never).run(columns);
    for (const subject of subjects) {
      expected.income[subject]!.forEach((value, draw) =>
        expect(found.income[subject]![draw], `${subject} ${String(draw)}`).toBeCloseTo(value, 6),
      );
    }
    expected.potential!.forEach((value, draw) => expect(found.potential![draw]).toBeCloseTo(value, 6));
    expected.disposableIncome!.forEach((value, draw) => expect(found.disposableIncome![draw]).toBeCloseTo(value, 6));
    expect(new Set(expected.income.society).size).toBe(draws);
  });

  it('takes a few points of some inputs through the plan that all of them have made', () => {
    const { result, assessment, inputs, sampler } = modelOf(exampleResult('illustration-2026.yaml'));
    const fast = kernelSampler(result, assessment, inputs, never);
    fast.run(drawInputs(inputs, { seed: 2, draws, correlation }));
    for (const { id, distribution } of inputs.filter(varies)) {
      const columns = {
        draws: 2,
        columns: new Map([[id, Float64Array.of(distribution.quantile(0.1), distribution.quantile(0.9))]]),
      };
      const [expected, found] = [sampler.run(columns), fast.run(columns)];
      for (const subject of subjects) {
        for (const draw of [0, 1])
          expect(found.income[subject]![draw], `${id} ${subject}`).toBeCloseTo(expected.income[subject]![draw]!, 6);
      }
      expect(found.potential![1]).toBeCloseTo(expected.potential![1]!, 6);
    }
  });

  it('moves a value that is zero in the case', () => {
    const id = 'typeCases[1].before.resources[0].patientFee';
    const { result, assessment, inputs, sampler } = modelOf(
      exampleResult('illustration-2026.yaml', [{ name: id, value: '0 SEK/unit' }]),
    );
    const columns = { draws, columns: new Map([[id, new Float64Array(draws).fill(250)]]) };
    const found = kernelSampler(result, assessment, inputs, never).run(columns);
    expect(found.income.participant![0]).toBeCloseTo(
      sampler.run({ draws: 1, columns: new Map([[id, Float64Array.of(250)]]) }).income.participant![0]!,
      6,
    );
    expect(found.income.participant![0]).not.toBeCloseTo(assessment.basis.income.participant!.value, 0);
  });

  it('leaves a stated change, a few draws and a schedule that varies to the reference', () => {
    const stated = modelOf(exampleResult('samverkansteam-2016.yaml'));
    expect(() =>
      kernelSampler(stated.result, stated.assessment, stated.inputs, never).run({ draws, columns: new Map() }),
    ).toThrow(/reference was asked/u);
    const { result, assessment, inputs, sampler } = modelOf(exampleResult('illustration-2026.yaml'));
    expect(() => kernelSampler(result, assessment, inputs, never).run({ draws: 1, columns: new Map() })).toThrow(
      /reference was asked/u,
    );
    expect(kernelSampler(result, assessment, inputs).run({ draws: 1, columns: new Map() })).toEqual(
      sampler.run({ draws: 1, columns: new Map() }),
    );
  });

  it('leaves a schedule that varies to the reference, which multiplies every piece of it', () => {
    const situation = { supports: [{ kind: 'social-assistance', months: 12 }] };
    const file = {
      title: 'Test',
      // A year whose norm is an estimate.
      date: '2024-01-01',
      typeCases: [
        {
          name: 'Test',
          person: { household: 'couple', children: [3], housingCost: '7000 SEK/month' },
          before: situation,
          after: {},
        },
      ],
    };
    const { result, assessment, inputs, sampler } = modelOf(evaluate(readCase(file)));
    const schedule = inputOf(inputs, 'parameters.benefit.social-assistance.norm.child');
    expect(schedule.fixedBecause).toBe('schedule');
    const columns = { draws, columns: new Map([[schedule.id, new Float64Array(draws).fill(1.1)]]) };
    expect(() => kernelSampler(result, assessment, inputs, never).run(columns)).toThrow(/reference was asked/u);
    const higher = sampler.run(columns).income.municipality![0]! - assessment.basis.income.municipality!.value;
    const { parameters, date } = result.case.context;
    const ofChild = valueOnSchedule(lookUpSchedule(parameters, 'benefit.social-assistance.norm.child', date), 3);
    expect(higher).toBeCloseTo(0.1 * ofChild * 12, 6);
  });
});
