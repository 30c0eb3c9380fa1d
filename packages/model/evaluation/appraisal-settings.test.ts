import { describe, expect, it } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { problemsIn, wrongLanguage } from '../case/testing/bad-input.ts';
import { figureId } from '../figures/figure-rules.ts';
import { actors } from '../ledger/actor.ts';
import { inputOf, uncertainInputs } from '../uncertainty/inputs.ts';
import { evaluate, type EvaluationResult, figureOf } from './evaluate.ts';

type Plain = Readonly<Record<string, unknown>>;
const actorAmounts = {
  municipality: '60000 SEK/year',
  region: '10000 SEK/year',
  'employment-service': '-30000 SEK/year',
  'social-insurance': '20000 SEK/year',
  'other-state': '25000 SEK/year',
  participant: '40000 SEK/year',
  employer: '5000 SEK/year',
};

/** A change stated for every actor: 130 000 for society, at a cost of 300 000. */
function stated(appraisal: Plain = {}): EvaluationResult {
  const file = {
    title: 'Test',
    date: '2016-01-01',
    settings: { indirectTaxFactor: 1 },
    statedChange: { participants: 10, actors: actorAmounts },
    intervention: { participants: 10, cost: '300000 SEK' },
    appraisal: { discountRate: 0, marginalCostOfFunds: 1, ...appraisal },
  };
  return evaluate(readCase(file));
}

/** One person who comes to the jobs. */
function withWork(work: readonly Plain[], appraisal: Plain = {}): EvaluationResult {
  const before = { supports: [{ kind: 'social-assistance', amount: '10000 SEK/month' }] };
  return evaluate(
    readCase({
      title: 'Test',
      date: '2025-01-01',
      typeCases: [{ name: 'Test', before, after: { work } }],
      intervention: { participants: 1, cost: '100000 SEK' },
      appraisal,
    }),
  );
}

function settingOf(
  { assessments: [first] }: EvaluationResult,
  key: 'deadweight' | 'persistence' | 'displacement' | 'realisation',
) {
  if (first === undefined) throw new RangeError('no assessment');
  return first.basis.appraisal[key];
}

function rangeOf(
  result: EvaluationResult,
  key: 'deadweight' | 'persistence' | 'displacement' | 'realisation',
): unknown {
  const { spec } = inputOf(uncertainInputs(result, result.assessments[0]!), `appraisal.${key}`);
  return spec.kind === 'triangular' ? [spec.least, spec.mode, spec.most] : spec.kind;
}

const wage = { wage: '25000 SEK/month' };
const subsidised = { ...wage, subsidy: { kind: 'wage-grant' } };
const sheltered = { ...wage, subsidy: { kind: 'sheltered-public-employment' } };

describe('what a case is silent about is drawn from the proposed ranges', () => {
  it.each([
    ['near', {}, [0.7, 0.87, 1], [0.1, 0.5, 0.9]],
    ['middle', {}, [0.55, 0.77, 1], [0.2, 0.65, 0.97]],
    ['middle', { method: 'ips' }, [0.55, 0.77, 1], [0.2, 0.65, 0.97]],
    ['far', { method: 'ips' }, [0.2, 0.6, 0.85], [0.25, 0.8, 1]],
    ['far', {}, [0.5, 0.85, 1], [0.25, 0.8, 1]],
    ['near', { work: 'subsidised' }, [0.6, 0.8, 1], [0.6, 0.85, 0.97]],
    ['middle', { work: 'subsidised' }, [0.4, 0.62, 0.9], [0.6, 0.85, 0.97]],
    ['far', { work: 'sheltered' }, [0.15, 0.5, 0.75], [0.6, 0.85, 0.97]],
  ])('%s %j: anyway %j, left each year %j', (distance, more, deadweight, persistence) => {
    const result = stated({ distance, ...more });
    expect(rangeOf(result, 'deadweight')).toEqual(deadweight);
    expect(rangeOf(result, 'persistence')).toEqual(persistence);
    expect(settingOf(result, 'deadweight')).toMatchObject({ value: deadweight[1], origin: { grade: 'estimated' } });
    expect(settingOf(result, 'persistence').value).toBe(persistence[1]);
  });

  it.each([
    [{}, [0, 0.2, 0.5]],
    [{ method: 'ips' }, [0, 0.2, 0.5]],
    [{ method: 'training' }, [0, 0.05, 0.25]],
    [{ work: 'subsidised' }, [0.3, 0.6, 0.75]],
    [{ work: 'subsidised', method: 'training' }, [0.3, 0.6, 0.75]],
    [{ work: 'sheltered' }, [0.05, 0.25, 0.6]],
  ])('%j: displaced %j', (appraisal, displacement) =>
    expect(rangeOf(stated(appraisal), 'displacement')).toEqual(displacement),
  );

  it('the middle when the distance is not stated, and it is told', () => {
    expect(rangeOf(stated(), 'deadweight')).toEqual([0.55, 0.77, 1]);
    const told = (result: EvaluationResult) => result.warnings.find(({ kind }) => kind === 'not-measured')?.text;
    expect(told(stated())?.en).toMatch(/Nobody has measured here what .*\(the case says nothing of the distance\)/u);
    expect(told(stated({ distance: 'far' }))?.en).toMatch(/far from the labour market\./u);
    expect(told(stated({ deadweight: '10 %', persistence: '90 %', displacement: '5 %' }))).toBeUndefined();
  });

  it('names the studies by country, group and year, in both languages', () => {
    const { because, source } = settingOf(stated(), 'deadweight').origin;
    const text = because as { readonly sv: string; readonly en: string };
    expect(text.sv).toContain('hade mellan 55 och 100 av 100 som kom i arbete gjort det ändå, vanligast omkring 77.');
    expect(text.sv).toContain('NO: måttlig till svår psykisk sjukdom (2019)');
    expect(text.en).toContain('DK: severe mental illness (2019)');
    expect(source).toContain('Reme et al. (2019)');
  });

  it('but what it states is what it says, zero as well', () => {
    const result = stated({ deadweight: 0, displacement: '0 %', persistence: '100 %' });
    expect((['deadweight', 'displacement', 'persistence'] as const).map((key) => settingOf(result, key).value)).toEqual(
      [0, 0, 1],
    );
    expect(rangeOf(result, 'deadweight')).toBe('fixed');
    expect(result.warnings.map(({ kind }) => kind)).toContain('no-displacement');
  });

  it('or a row of the evidence that it names: Norway 2019 .54/.72/.96', () => {
    const result = stated({ deadweightFrom: 'ips-norway18-deadweight', displacementFrom: 'disp-df' });
    expect(rangeOf(result, 'deadweight')).toEqual([0.54, 0.72, 0.96]);
    // A row without an interval is as sure as an estimate is.
    expect([settingOf(result, 'displacement').value, rangeOf(result, 'displacement')]).toEqual([0.65, 'beta']);
  });

  it('the published key figures count none of it: five years of 130 000 less 300 000', () => {
    for (const appraisal of [{}, { deadweight: 0 }, { distance: 'far', outcomes: 'planned' }])
      expect(figureOf(stated(appraisal).assessments[0]!, 'profitability-5.society')?.value).toBeCloseTo(350_000, 6);
  });
});

describe('the work that people came to', () => {
  it.each([
    ['a wage grant', [subsidised], [0.4, 0.62, 0.9], [0.3, 0.6, 0.75]],
    ['sheltered public employment', [sheltered], [0.4, 0.62, 0.9], [0.05, 0.25, 0.6]],
    ['no subsidy', [wage], [0.55, 0.77, 1], [0, 0.2, 0.5]],
  ])('follows from the subsidy after: %s', (_, work, deadweight, displacement) => {
    const result = withWork(work);
    expect(rangeOf(result, 'deadweight')).toEqual(deadweight);
    expect(rangeOf(result, 'displacement')).toEqual(displacement);
  });

  // Displacement is of work that is new: had by nobody before, or more of it than before.
  const half = { ...wage, extent: '50 %' };
  const fromTo = (
    before: readonly Plain[],
    after: readonly Plain[],
    later: readonly (readonly Plain[])[] = [],
    participants?: number,
  ): EvaluationResult =>
    evaluate(
      readCase({
        title: 'Test',
        date: '2025-01-01',
        typeCases: [
          {
            name: 'Test',
            participants,
            before: { work: before },
            after: { work: after },
            ...(later.length > 0 && { laterYears: later.map((work) => ({ work })) }),
          },
        ],
      }),
    );

  it.each([
    ['in a later year', [], [], [[], [wage]], 0.2],
    ['with a subsidy in a later year', [], [], [[subsidised], [wage]], 0.6],
    ['of more hours', [half], [wage], [], 0.2],
    ['of more months', [{ ...wage, months: 4 }], [{ ...wage, months: 9 }], [], 0.2],
    ['of more hours in a later year', [half], [half], [[wage]], 0.2],
    ['that is no more than before', [wage], [{ wage: '30000 SEK/month' }], [], 0],
    ['of no months', [], [{ ...wage, months: 0 }], [], 0],
    ['of fewer hours', [wage], [half], [], 0],
    ['that ends', [wage], [], [], 0],
  ] as const)('displaces by the work that is new: work %s', (_, before, after, later, displaced) => {
    expect(settingOf(fromTo(before, after, later), 'displacement').value).toBe(displaced);
  });

  it('and where there is none, says that it assumes so', () => {
    const { value, origin } = settingOf(fromTo([wage], [wage]), 'displacement');
    expect([value, origin.grade]).toEqual([0, 'assumed']);
    expect(origin.because).toMatchObject({ en: expect.stringContaining('new') as string });
  });

  it('is counted in the first year with any: 3 people come to work in the second year, 3 in work', () => {
    const group = fromTo([], [], [[wage]], 3).assessments.at(-1)!;
    const counted = group.outcomes.map(({ id, before, after }) => [id, before, after]);
    expect(counted).toEqual([['in-work', 0, 3]]);
    expect(JSON.stringify(group.outcomes[0]!.parts[0]!.facts)).toContain('typeCases[0].laterYears[0].work');
  });

  it('displaces nobody when nobody came to work, unless the case says otherwise', () => {
    expect(settingOf(withWork([]), 'displacement').value).toBe(0);
    expect(settingOf(withWork([], { work: 'ordinary' }), 'displacement').value).toBe(0.2);
    expect(settingOf(withWork([wage], { work: 'subsidised' }), 'displacement').value).toBe(0.6);
  });
});

describe('what was not counted here', () => {
  it('is hypothetical: a plan counts for .45/.60/.90, an effect from elsewhere for .20/.55/1, never both', () => {
    expect([settingOf(stated(), 'realisation').value, rangeOf(stated({ outcomes: 'planned' }), 'realisation')]).toEqual(
      [1, [0.45, 0.6, 0.9]],
    );
    expect(rangeOf(stated({ outcomes: 'borrowed' }), 'realisation')).toEqual([0.2, 0.55, 1]);
    expect(stated({ outcomes: 'planned' }).warnings.map(({ kind }) => kind)).toContain('hypothetical');
    expect(stated().warnings.map(({ kind }) => kind)).not.toContain('hypothetical');
  });

  it('comes before what would have happened anyway, and displacement last: 130 000 · 0.6 · (1 − 0.5) · (1 − 0.2) for one year', () => {
    const {
      assessments: [first],
    } = stated({ outcomes: 'planned', horizon: 1, deadweight: '50 %', displacement: '20 %' });
    expect(figureOf(first!, 'present-value.society')?.value).toBeCloseTo(130_000 * 0.6 * 0.5 * 0.8, 6);
  });
});

describe('paid support that ends', () => {
  const subsidisedYears = { supportYears: 2, horizon: 4, deadweight: 0, displacement: 0, persistence: '80 %' };

  it('lets the effect fall once and then fade as after it: 1 + 0.8 + 0.8 · 0.35 + 0.8 · 0.35 · 0.6', () => {
    const {
      assessments: [first],
    } = stated(subsidisedYears);
    expect(figureOf(first!, 'present-value.society')?.value).toBeCloseTo(
      130_000 * (1 + 0.8 + 0.8 * 0.35 * (1 + 0.6)),
      6,
    );
    // Support that outlasts the horizon does not end within it.
    const {
      assessments: [long],
    } = stated({ ...subsidisedYears, supportYears: 4 });
    expect(figureOf(long!, 'present-value.society')?.value).toBeCloseTo(130_000 * (1 + 0.8 + 0.64 + 0.512), 6);
  });

  it('draws the step from .15/.35/.75 and what is left after it from .30/.60/.95', () => {
    const result = stated({ supportYears: 1 });
    const inputs = uncertainInputs(result, result.assessments[0]!);
    expect(inputOf(inputs, 'appraisal.stepDown').spec).toEqual({
      kind: 'triangular',
      least: 0.15,
      mode: 0.35,
      most: 0.75,
    });
    expect(inputOf(inputs, 'appraisal.persistenceAfterSupport').spec).toEqual({
      kind: 'triangular',
      least: 0.3,
      mode: 0.6,
      most: 0.95,
    });
    expect(rangeOf(result, 'deadweight')).toEqual([0.4, 0.62, 0.9]);
  });
});

describe('the actors sum to society', () => {
  it.each([{}, { distance: 'far', method: 'ips' }, { work: 'sheltered', outcomes: 'borrowed' }])(
    'whatever range they are lowered by: %j',
    (appraisal) => {
      const {
        assessments: [first],
      } = stated(appraisal);
      const value = (subject: (typeof actors)[number] | 'society') =>
        figureOf(first!, figureId('present-value', subject))!.value!;
      expect(actors.reduce((sum, actor) => sum + value(actor), 0)).toBeCloseTo(value('society'), 6);
      // Each is lowered alike.
      const shares = actors.map((actor) => value(actor) / figureOf(first!, figureId('income', actor))!.value!);
      for (const share of shares) expect(share).toBeCloseTo(shares[0]!, 9);
    },
  );
});

describe('a case that cannot be', () => {
  it.each([
    [{ deadweightFrom: 'ips-norge' }, 'appraisal.deadweightFrom', 'unknown-reference'],
    [{ deadweightFrom: 'persistence-near' }, 'appraisal.deadweightFrom', 'inconsistent'],
    [{ persistenceFrom: 'per-no-ips' }, 'appraisal.persistenceFrom', 'inconsistent'],
    [{ displacement: '10 %', displacementFrom: 'disp-df' }, 'appraisal.displacementFrom', 'inconsistent'],
    [{ stepDown: '50 %' }, 'appraisal.supportYears', 'missing-key'],
    [{ supportYears: 1, work: 'ordinary' }, 'appraisal.supportYears', 'inconsistent'],
    [{ supportYears: 1, persistence: ['50 %', '40 %'] }, 'appraisal.supportYears', 'inconsistent'],
    [{ realisation: '60 %' }, 'appraisal.realisation', 'inconsistent'],
    [{ distance: 'nearby' }, 'appraisal.distance', 'unknown-choice'],
  ])('is told where: %j', (appraisal, path, kind) => {
    const problems = problemsIn(() => stated(appraisal));
    expect(problems.map((one) => [one.path, one.kind])).toEqual([[path, kind]]);
    expect(problems.flatMap(wrongLanguage)).toEqual([]);
  });
});
