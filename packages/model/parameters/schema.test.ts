import { describe, expect, test } from 'vitest';
import { parameterSchema } from './schema.ts';

const scalar = {
  id: 'income-tax.state.rate',
  unit: 'share',
  label: { sv: 'Statlig inkomstskatt', en: 'State income tax' },
  values: [
    { from: '2011-01-01', value: 0.2, source: 'Inkomstskattelagen 65 kap. 5 §', grade: 'verified' },
    { from: '2015-01-01', to: '2015-12-31', value: 0.25, source: 'Inkomstskattelagen 65 kap. 5 §', grade: 'verified' },
  ],
  gaps: [{ from: '2016-01-01', reason: { sv: 'Avskaffad.', en: 'Abolished.' } }],
};
const schedule = {
  ...scalar,
  kind: 'schedule',
  argumentUnit: 'PBB',
  gaps: undefined,
  values: [
    {
      from: '2011-01-01',
      value: [
        { above: 0, base: 0, slope: 1 },
        { above: 2, base: 2, slope: 0 },
      ],
      source: 's',
      grade: 'verified',
    },
  ],
};

function refusal(parameter: unknown): string {
  const result = parameterSchema.safeParse(parameter);
  if (result.success) throw new Error('the parameter was accepted');
  return JSON.stringify(result.error.issues);
}
const withValues = (...values: readonly object[]) => ({
  ...scalar,
  gaps: undefined,
  values: values.map((value) => ({ value: 1, source: 's', grade: 'verified', ...value })),
});

test('accepts a scalar and a schedule', () => {
  expect(parameterSchema.safeParse(scalar).error).toBeUndefined();
  expect(parameterSchema.safeParse(schedule).error).toBeUndefined();
});

describe('refuses', () => {
  test.each([
    ['an unknown key of a parameter', { ...scalar, comment: 'x' }, 'comment'],
    ['an unknown key of a value', withValues({ from: '2011-01-01', quality: 'verified' }), 'quality'],
    [
      'an unknown key of a schedule piece',
      { ...schedule, values: [{ ...schedule.values[0], value: [{ above: 0, base: 0, slope: 1, upTo: 2 }] }] },
      'upTo',
    ],
    ['an unknown key of a gap', { ...scalar, gaps: [{ ...scalar.gaps[0], note: 'x' }] }, 'note'],
    ['an unknown unit', { ...scalar, unit: 'SEK' }, 'unit'],
    ['a schedule without the unit of its argument', { ...schedule, argumentUnit: undefined }, 'argumentUnit'],
    ['an id that is not kebab words', { ...scalar, id: 'incomeTax.rate' }, 'expected words'],
    ['a Swedish letter in an id', { ...scalar, id: 'local-tax.municipality.malmö' }, 'expected words'],
    ['a grade that does not exist', withValues({ from: '2011-01-01', grade: 'guessed' }), 'grade'],
    ['an empty source', withValues({ from: '2011-01-01', source: '' }), 'source'],
    ['a label in one language only', { ...scalar, label: { sv: 'Skatt' } }, 'en'],
    ['a number written as text', withValues({ from: '2011-01-01', value: '0.2' }), 'value'],
    ['an infinite number', withValues({ from: '2011-01-01', value: Number.POSITIVE_INFINITY }), 'value'],
    ['a schedule where a number belongs', { ...scalar, values: schedule.values }, 'value'],
    ['a day that does not exist', withValues({ from: '2015-02-29' }), 'from'],
    ['no values', { ...scalar, values: [] }, 'values'],
    ['a period that ends before it begins', withValues({ from: '2015-01-01', to: '2014-12-31' }), 'before it begins'],
    ['values out of order', withValues({ from: '2015-01-01' }, { from: '2014-01-01' }), 'in order'],
    ['two values from the same day', withValues({ from: '2015-01-01' }, { from: '2015-01-01' }), 'in order'],
    ['values that overlap', withValues({ from: '2014-01-01', to: '2015-01-01' }, { from: '2015-01-01' }), 'overlaps'],
    ['a gap over an open value', { ...withValues({ from: '2014-01-01' }), gaps: scalar.gaps }, 'overlaps'],
    [
      'schedule pieces out of order',
      {
        ...schedule,
        values: [
          {
            ...schedule.values[0],
            value: [
              { above: 2, base: 0, slope: 1 },
              { above: 0, base: 2, slope: 0 },
            ],
          },
        ],
      },
      'in order',
    ],
  ])('%s', (_, parameter, found) => {
    expect(refusal(parameter)).toContain(found);
  });
});
