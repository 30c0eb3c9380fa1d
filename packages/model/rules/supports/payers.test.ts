import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CaseError } from '../../case/problem.ts';
import { readCase } from '../../case/read-case.ts';
import { evaluateOneByOne } from '../../cohort/person-change.ts';
import { KernelEvaluator } from '../../cohort/kernel-evaluator.ts';
import { assessmentOf } from '../../explanation/explain-figure.ts';
import { evaluate, figureNamed } from '../../evaluation/evaluate.ts';
import { ledgerOf, realTotal, totalByActor } from '../../ledger/ledger.ts';
import { publicActors, sumOver } from '../../ledger/actor.ts';
import { kernelSampler } from '../../uncertainty/kernel-sampler.ts';
import { referenceSampler } from '../../uncertainty/reference-sampler.ts';
import { caseOfSituation, evaluationOf } from '../../testing/situation.ts';
import { paidKinds } from './payers.ts';

const supports = [{ kind: 'activity-support', amount: '100000 SEK/year' }];

function amountsOf(payers: object, situation: object = { supports }) {
  return totalByActor(ledgerOf(evaluationOf({ date: 2025, settings: { payers }, ...situation })));
}

describe('who pays a support', () => {
  test('activity support is on Försäkringskassan, which pays it, or on Arbetsförmedlingen, which decides it', () => {
    expect(amountsOf({})).toMatchObject({ 'social-insurance': -100_000, 'employment-service': 0 });
    expect(amountsOf({ 'activity-support': 'employment-service' })).toMatchObject({
      'social-insurance': 0,
      'employment-service': -100_000,
    });
  });

  test('only the kind that is named is moved', () => {
    const both = {
      supports: [
        ...supports.map((one) => ({ ...one, months: 6 })),
        { kind: 'sickness-benefit', amount: '60000 SEK/year', months: 6 },
      ],
    };
    expect(amountsOf({ 'activity-support': 'employment-service' }, both)).toMatchObject({
      'social-insurance': -60_000,
      'employment-service': -100_000,
    });
  });

  test('what the household’s economy gives is moved too: social assistance, put on the region', () => {
    const needy = { person: { housingCost: '6000 SEK/month' }, supports: [{ kind: 'social-assistance' }] };
    const [own, moved] = [amountsOf({}, needy), amountsOf({ 'social-assistance': 'region' }, needy)];
    expect(own.municipality).toBeLessThan(-100_000);
    expect(moved.region - own.region).toBeCloseTo(own.municipality, 6);
  });

  test('the two laws hold whoever pays', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paidKinds.filter((kind) => kind !== 'student-finance')),
        fc.constantFrom(...publicActors),
        fc.integer({ min: 1, max: 30_000 }),
        (kind, payer, amount) => {
          const of = ledgerOf(
            evaluationOf({
              date: 2025,
              settings: { payers: { [kind]: payer } },
              supports: [{ kind, amount: `${String(amount)} SEK/month` }],
            }),
          );
          expect(sumOver(totalByActor(of))).toBeCloseTo(realTotal(of), 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  const ofCase = readCase({
    ...caseOfSituation({ date: 2025 }),
    settings: { payers: { 'activity-support': 'employment-service', 'social-assistance': 'region' } },
    typeCases: [
      {
        name: 'A',
        person: { housingCost: { value: '6000 SEK/month', inferred: 'Prov' } },
        before: { supports: [...supports, { kind: 'social-assistance' }] },
        after: { work: [{ wage: '25000 SEK/month' }] },
      },
    ],
  });

  test('compiled rules put it where the reference does, in draws and line by line', () => {
    const result = evaluate(ofCase);
    const assessment = assessmentOf(result, undefined);
    const columns = { draws: 50, columns: new Map() };
    const [fast, slow] = [kernelSampler, referenceSampler].map(
      (sampler) => sampler(result, assessment, []).run(columns).income,
    );
    for (const actor of publicActors) expect(fast?.[actor]?.[0]).toBeCloseTo(slow?.[actor]?.[0] ?? Number.NaN, 4);
    expect(fast?.['employment-service']?.[0]).toBeCloseTo(100_000, 4);
    const [kernel] = new KernelEvaluator().evaluate(ofCase.typeCases, ofCase);
    const [reference] = evaluateOneByOne(ofCase.typeCases, ofCase);
    const lines = (of: typeof kernel) =>
      of?.lines
        .filter(({ amount }) => amount !== 0)
        .map(({ account, label, actor, amount }) => [account, label.en, actor, Math.round(amount)])
        .sort();
    expect(lines(kernel)).toEqual(lines(reference));
  });

  test('the result says what was moved', () => {
    const { warnings } = evaluate(ofCase);
    expect(warnings.find(({ kind }) => kind === 'override')?.text.sv).toContain(
      'Aktivitetsstöd (läggs på Arbetsförmedlingen)',
    );
    expect(figureNamed(assessmentOf(evaluate(ofCase), undefined), 'income.employment-service')?.value).toBeCloseTo(
      100_000,
      6,
    );
  });

  test.each([
    ['activity-support', 'participant', /settings\.payers\.activity-support/u],
    ['no-public-support', 'region', /settings\.payers/u],
  ])('%s on %s is a fault with its place', (kind, payer, place) => {
    const wrong = (): unknown => readCase(caseOfSituation({ date: 2025, settings: { payers: { [kind]: payer } } }));
    expect(wrong).toThrow(CaseError);
    expect(wrong).toThrow(place);
  });
});
