import { describe, expect, test } from 'vitest';
import { assessmentOf, explainFigure } from '../explanation/explain-figure.ts';
import type { Explanation } from '../explanation/explain.ts';
import { evaluate, figureNamed } from '../evaluation/evaluate.ts';
import { kernelSampler } from '../uncertainty/kernel-sampler.ts';
import { referenceSampler } from '../uncertainty/reference-sampler.ts';
import { uncertainInputs } from '../uncertainty/inputs.ts';
import { CaseError } from './problem.ts';
import { readCase } from './read-case.ts';

/** Priced so that the numbers are round: a visit to a GP at 2 000 kr, market prices at factor prices. */
function resultOf(settings: object, resources: readonly object[] = []) {
  const prices = [
    { id: 'gp-visit', name: 'Besök', actor: 'region', price: '2000 SEK/unit', year: 2015, source: 'Prov' },
  ];
  const before = { supports: [{ kind: 'social-assistance', amount: '120000 SEK/year' }], resources };
  return evaluate(
    readCase({
      title: 'Prov',
      date: '2015-01-01',
      settings: { indirectTaxFactor: 1, referenceWage: '30000 SEK/month', ...settings },
      prices,
      typeCases: [{ name: 'A', before, after: {} }],
    }),
  );
}

function potential(settings: object, resources: readonly object[] = []): number {
  return figureNamed(assessmentOf(resultOf(settings, resources), undefined), 'potential.society')?.value ?? Number.NaN;
}

const care = [{ actor: 'region', description: 'Vård', amount: '50000 SEK/year' }];
const officer = [{ actor: 'municipality', description: 'Stöd', amount: '7000 SEK/year' }];

describe('the potential', () => {
  const work = potential({ potentialVisits: 0 });

  test('has five GP visits a year when nothing is said (NNS 2016, key figures): 5 × 2 000 kr less', () => {
    expect(potential({})).toBeCloseTo(work - 10_000, 6);
    expect(potential({ potentialVisits: 2 })).toBeCloseTo(work - 4_000, 6);
  });

  test('has the care that ends, unless care is left out: 50 000 kr, and the visits', () => {
    expect(potential({}, care)).toBeCloseTo(work + 50_000 - 10_000, 6);
    expect(potential({ potentialCare: 'excluded' }, care)).toBeCloseTo(work, 6);
  });

  test('leaves out only what the region pays for', () => {
    expect(potential({ potentialCare: 'excluded' }, [...care, ...officer])).toBeCloseTo(work + 7_000, 6);
  });

  test('the visits stated are explained by their place, and move in draws as the reference does', () => {
    const result = resultOf({ potentialVisits: { value: 4, inferred: 'Prov' } }, care);
    const assessment = assessmentOf(result, undefined);
    const flat = (one: Explanation): readonly Explanation[] => [one, ...one.children.flatMap(flat)];
    expect(
      flat(explainFigure(assessment, 'potential.society')).some(
        ({ id, value }) => id === 'settings.potentialVisits' && value === 4,
      ),
    ).toBe(true);
    const inputs = uncertainInputs(result, assessment);
    expect(inputs.find(({ id }) => id === 'settings.potentialVisits')?.base).toBe(4);
    const columns = { draws: 50, columns: new Map([['settings.potentialVisits', new Float64Array(50).fill(9)]]) };
    for (const sampler of [kernelSampler, referenceSampler])
      expect(sampler(result, assessment, inputs).run(columns).potential?.[0]).toBeCloseTo(work + 50_000 - 18_000, 4);
  });

  test.each([
    [{ potentialVisits: -1 }, /settings\.potentialVisits/u],
    [{ potentialCare: 'some' }, /settings\.potentialCare/u],
  ])('%o is a fault with its place', (settings, place) => {
    const wrong = (): unknown => resultOf(settings);
    expect(wrong).toThrow(CaseError);
    expect(wrong).toThrow(place);
  });
});
