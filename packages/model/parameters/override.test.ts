import { expect, test } from 'vitest';
import { parameterCatalogue } from './catalogue.ts';
import { lookUpScalar, lookUpSchedule } from './look-up.ts';
import { withOverrides, withParameters } from './override.ts';

const wage = { id: 'wage.average.all', value: 43000, source: 'the association' };

test('an override counts on its dates only and says that it is one', () => {
  const own = withOverrides(parameterCatalogue, [{ ...wage, from: '2023-07-01', to: '2025-12-31' }]);
  expect(lookUpScalar(own, wage.id, '2025-12-31')).toMatchObject({
    value: 43000,
    source: 'the association',
    grade: 'assumed',
    overridden: true,
    unit: 'SEK/month',
  });
  expect(lookUpScalar(own, wage.id, '2023-06-30')).toMatchObject({ value: 39900, overridden: false });
  expect(() => lookUpScalar(own, wage.id, '2026-01-01')).toThrow('no value for 2026-01-01');
});

test('without dates it counts always, with the grade given; the last of several counts', () => {
  const own = withOverrides(parameterCatalogue, [wage, { ...wage, value: 44000, grade: 'measured' }]);
  expect(lookUpScalar(own, wage.id, '2040-01-01')).toMatchObject({
    value: 44000,
    grade: 'measured',
    from: undefined,
    to: undefined,
  });
});

test('a schedule is overridden by a schedule', () => {
  const id = 'subsidy.new-start-job.multiple';
  const own = withOverrides(parameterCatalogue, [
    { id, value: [{ above: 0, base: 2.5, slope: 0 }], source: 'decision' },
  ]);
  expect(lookUpSchedule(own, id, '2023-01-01')).toMatchObject({
    value: [{ above: 0, base: 2.5, slope: 0 }],
    overridden: true,
  });
});

test('the catalogue itself is left as it was', () => {
  withOverrides(parameterCatalogue, [wage]);
  expect(lookUpScalar(parameterCatalogue, wage.id, '2024-01-01')).toMatchObject({ value: 41600, overridden: false });
});

test('an unknown id, a wrong kind and a wrong date are errors', () => {
  const override = (changed: object) => () => withOverrides(parameterCatalogue, [{ ...wage, ...changed }]);
  expect(override({ id: 'wage.averge.all' })).toThrow('Did you mean "wage.average.all"?');
  expect(override({ id: 'income-tax.basic-allowance' })).toThrow('is a schedule; a number was expected');
  expect(override({ value: [{ above: 0, base: 1, slope: 0 }] })).toThrow('is a number; a schedule was expected');
  expect(override({ from: '2025-06-31' })).toThrow('2025-06-31');
});

test('a municipality that the catalogue lacks can be added, and says that it is the case’s own', () => {
  const id = 'local-tax.municipality.elsewhere';
  const rate = {
    from: '2025-01-01',
    to: '2025-12-31',
    value: 0.228,
    source: 'given in the case',
    grade: 'verified',
  } as const;
  const own = withParameters(parameterCatalogue, [
    {
      id,
      group: 'local-tax',
      unit: 'share',
      label: { sv: 'Annan kommun', en: 'Another municipality' },
      values: [rate],
    },
  ]);
  expect(lookUpScalar(own, id, '2025-06-01')).toMatchObject({ value: 0.228, grade: 'verified', overridden: true });
  expect(() => withParameters(own, [...own.parameters.values()].slice(0, 1))).toThrow('exists already');
});
