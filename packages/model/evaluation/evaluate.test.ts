import { expect, it } from 'vitest';
import { CaseError } from '../case/problem.ts';
import { readCase } from '../case/read-case.ts';
import { evaluate } from './evaluate.ts';

it('tells a parameter that a rule needs and that has no value on the date as a problem of the case', () => {
  const ofCase = readCase({
    title: 'Par 2016',
    date: '2016-01-01',
    typeCases: [
      {
        name: 'Par med behovsprövat bistånd',
        person: { household: 'couple', housingCost: '6000 SEK/month' },
        before: { supports: [{ kind: 'social-assistance' }] },
        after: {},
      },
    ],
  });
  const run = (): unknown => evaluate(ofCase);
  expect(run).toThrow(CaseError);
  expect(run).toThrow(/benefit\.social-assistance\.norm\.personal\.couple/u);
  expect(run).toThrow(/2016-01-01/u);
});
