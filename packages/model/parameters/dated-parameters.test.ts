import { expect, it } from 'vitest';
import { parameterCatalogue } from './catalogue.ts';
import { parametersOn } from './dated-parameters.ts';
import { lookUpScalar, lookUpSchedule, ParameterError } from './look-up.ts';
import { withOverrides } from './override.ts';

const id = 'basic-amount.price-base';

it('finds what a look-up finds, and the same object the second time', () => {
  const dated = parametersOn(parameterCatalogue, '2026-01-01');
  // Prisbasbelopp 2026: 59 200 kr.
  expect(dated.scalar(id).value).toBe(59_200);
  expect(dated.scalar(id)).toEqual(lookUpScalar(parameterCatalogue, id, '2026-01-01'));
  expect(dated.scalar(id)).toBe(dated.scalar(id));
  expect(dated.schedule('income-tax.basic-allowance')).toEqual(
    lookUpSchedule(parameterCatalogue, 'income-tax.basic-allowance', '2026-01-01'),
  );
});

it('keeps dates and catalogues apart', () => {
  expect(parametersOn(parameterCatalogue, '2025-01-01').scalar(id).value).toBe(58_800);
  const own = withOverrides(parameterCatalogue, [{ id, value: 1, source: 'prov' }]);
  expect(parametersOn(own, '2026-01-01').scalar(id).value).toBe(1);
  expect(parametersOn(parameterCatalogue, '2026-01-01').scalar(id).value).toBe(59_200);
});

it('tells a missing value each time it is asked for', () => {
  const dated = parametersOn(parameterCatalogue, '2031-01-01');
  expect(() => dated.scalar(id)).toThrow(ParameterError);
  expect(() => dated.scalar(id)).toThrow(/2031-01-01/u);
});
