import { expect, test } from 'vitest';
import { parseCaseText } from './parse-text.ts';
import { CaseError } from './problem.ts';
import { readCase } from './read-case.ts';

/** Where the case has a number that may be two, and the two that the fault names in English. */
function doubts(text: string): readonly (readonly [path: string, found: unknown])[] {
  try {
    readCase(parseCaseText(text));
    return [];
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return error.problems.map(({ path, found }) => [path, found]);
  }
}

const caseWith = (participants: string, hours = '2', wage = '20000 SEK/month'): string => `
title: t
date: 2023-06-30
assumptions: { hours: { value: ${hours} } }
typeCases:
  - name: a
    participants: ${participants}
    person: { age: 40 }
    before: { resources: [{ item: gp-visit, quantity: $hours }] }
    after: { work: [{ wage: ${wage} }] }
`;

test.each(['1.250', "'1.250'", "'1,250'"])('%s people may be one and a quarter or 1 250', (written) => {
  expect(doubts(caseWith(written))).toEqual([['typeCases[0].participants', written.replaceAll("'", '')]]);
});

test.each(['1.250', "'1,250'", "'2.500'", '-1.250'])(
  'an assumption of any unit written %s may be two numbers',
  (written) => {
    expect(doubts(caseWith('4', written))).toEqual([['assumptions.hours.value', written.replaceAll("'", '')]]);
  },
);

test.each(['1.25', '1.2500', '1250', "'1,25'", "'1 250'", '1250 SEK', "'19.000 SEK'", '0.125'])(
  'an assumption written %s is one number',
  (written) => {
    expect(doubts(caseWith('4', written)).filter(([path]) => path.startsWith('assumptions'))).toEqual([]);
  },
);

test('a number of JSON is the number that JSON says', () => {
  expect(parseCaseText('{ "participants": 1.250 }')).toEqual({ participants: 1.25 });
  expect(parseCaseText('{ participants: 1.250 }')).toEqual({ participants: '1.250' });
});

test.each(['2.5000 SEK/month', '2,5000 SEK/month', '25.000 SEK/month'])('a wage of %s', (wage) => {
  // Nobody earns 2.50 a month: either the mark has slipped, or it parts the thousands.
  expect(doubts(caseWith('4', '2', wage)).map(([path]) => path)).toEqual(
    wage.startsWith('25.') ? [] : ['typeCases[0].after.work[0].wage'],
  );
});
