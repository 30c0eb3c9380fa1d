import { describe, expect, test } from 'vitest';
import { parameterCatalogue } from './catalogue.ts';
import { lookUpScalar, lookUpSchedule, ParameterError } from './look-up.ts';

const scalar = (id: string, date: string) => lookUpScalar(parameterCatalogue, id, date);
const schedule = (id: string, date: string) => lookUpSchedule(parameterCatalogue, id, date);

function errorOf(lookUp: () => unknown): ParameterError {
  try {
    lookUp();
  } catch (error) {
    if (error instanceof ParameterError) return error;
    throw error;
  }
  throw new Error('the look-up gave a value');
}

test('a value comes with its unit, period, source, grade, law and labels', () => {
  expect(scalar('income-tax.state.threshold', '2017-05-01')).toEqual({
    id: 'income-tax.state.threshold',
    value: 438900,
    unit: 'SEK/year',
    from: '2017-01-01',
    to: '2017-12-31',
    source: [{ id: 'scb-thresholds' }],
    grade: 'verified',
    law: [{ id: '1999:1229', section: '65 kap. 5 §' }],
    label: { sv: 'Skiktgräns för statlig inkomstskatt', en: 'Threshold for state income tax' },
    note: {
      sv: 'Gäller beskattningsbar förvärvsinkomst, efter grundavdraget.',
      en: 'Applies to taxable earned income, after the basic allowance.',
    },
    overridden: false,
  });
});

describe('on the days where a rule changes', () => {
  test.each([
    // SFS 2016:1293: guarantee level 2.40 to 2.45 PBB on 1 July 2017
    ['benefit.disability.guarantee', '2017-06-30', 2.4, '2017-07-01', 2.45],
    // forsakringskassan.se 2018: income ceiling 7.5 to 8 PBB on 1 July 2018
    ['benefit.sickness.income-ceiling', '2018-06-30', 7.5, '2018-07-01', 8],
    // Förordning (2024:1358): base amount 223 to 365 on 1 October 2025
    ['benefit.activity-support.base-day', '2025-09-30', 223, '2025-10-01', 365],
    ['basic-amount.price-base', '2025-12-31', 58800, '2026-01-01', 59200],
    ['income-tax.state.upper-rate-addition', '2019-12-31', 0.05, '2020-01-01', 0],
    ['employer.contribution.young.rate', '2016-05-31', 0.2546, '2016-06-01', 0.3142],
  ])('%s', (id, lastDay, before, firstDay, after) => {
    expect(scalar(id, lastDay)).toMatchObject({ value: before, to: lastDay });
    expect(scalar(id, firstDay)).toMatchObject({ value: after, from: firstDay });
  });

  test('the income-based unemployment benefit begins on 1 October 2025, beside the daily one of older decisions (iaf.se)', () => {
    expect(scalar('benefit.unemployment.income-ceiling-month', '2025-10-01').value).toBe(34000);
    const before = errorOf(() => scalar('benefit.unemployment.income-ceiling-month', '2025-09-30'));
    expect(before.code).toBe('outside-dates');
    expect(before.reason?.en).toContain('2024:506');
    expect(scalar('benefit.unemployment.first-share', '2025-10-01').value).toBe(0.8);
  });
});

describe('outside its dates a parameter is an error', () => {
  test('an amount of 2026 is not used for 2027', () => {
    expect(scalar('basic-amount.price-base', '2026-12-31').value).toBe(59200);
    const error = errorOf(() => scalar('basic-amount.price-base', '2027-01-01'));
    expect(error).toMatchObject({
      code: 'outside-dates',
      parameter: 'basic-amount.price-base',
      date: '2027-01-01',
      periods: [{ from: '2011-01-01', to: '2026-12-31' }],
      reason: undefined,
    });
    expect(error.text.sv).toBe(
      'Parametern "basic-amount.price-base" (Prisbasbelopp (PBB)) har inget värde för 2027-01-01. Värden finns för 2011-01-01–2026-12-31.',
    );
    expect(error.message).toBe(error.text.en);
  });

  test('before the first value', () => {
    expect(errorOf(() => scalar('income-tax.state.rate', '2010-12-31')).periods).toEqual([
      { from: '2011-01-01', to: undefined },
    ]);
  });

  test('in a hole, with the reason for it and what there is', () => {
    const error = errorOf(() => scalar('income-tax.earned-income-credit.phase-out.threshold', '2015-01-01'));
    expect(error.periods.map(({ from, to }) => [from, to])).toEqual([['2016-01-01', '2024-12-31']]);
    expect(error.text.sv).toContain('Ingen avtrappning före 2016');
    expect(error.text.en).toContain('No phase-out before 2016');
  });

  test.each(['2017', '2017-13-01', '2017-02-29', '2017-6-1', ''])('"%s" is not a day', (date) => {
    expect(errorOf(() => scalar('income-tax.state.rate', date)).code).toBe('invalid-date');
  });
});

test('an unknown parameter is an error that suggests the nearest', () => {
  const error = errorOf(() => scalar('income-tax.state.treshold', '2017-01-01'));
  expect(error.code).toBe('unknown-parameter');
  expect(error.text.sv).toContain('Menade du "income-tax.state.threshold"?');
  expect(errorOf(() => scalar('x', '2017-01-01')).text.en).not.toContain('Did you mean');
});

test('a schedule is not a number, nor the other way round', () => {
  expect(errorOf(() => scalar('income-tax.basic-allowance', '2017-01-01')).code).toBe('wrong-kind');
  expect(errorOf(() => schedule('income-tax.state.rate', '2017-01-01')).code).toBe('wrong-kind');
});

test('a schedule comes with the unit of its argument', () => {
  expect(schedule('benefit.housing-supplement.cost-share', '2024-01-01')).toMatchObject({
    unit: 'SEK/month',
    argumentUnit: 'SEK/month',
  });
});
