import { actors, assessmentOf, evaluate, readCase, type Text } from '@samnytta/model';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';
import { summarySection } from './summary.ts';

/** What is stated for two actors, at a cost of 1 000 000 that the region pays all of. */
function assessment(stated: Readonly<Record<string, string>>, others = '0 SEK/year') {
  const rest = Object.fromEntries(actors.map((actor) => [actor, others]));
  return assessmentOf(
    evaluate(
      readCase({
        title: 'Test',
        date: '2016-01-01',
        settings: { indirectTaxFactor: 1 },
        statedChange: { participants: 10, actors: others === '' ? stated : { ...rest, ...stated } },
        intervention: { participants: 10, cost: '1000000 SEK', financing: { region: '100 %' } },
      }),
    ),
    undefined,
  );
}

const said = (texts: readonly Text[]): string => texts.map(({ sv }) => sv).join(' ');
const nobody = 'Ingen part får det sämre';

test('who pays the cost and is never repaid is worse off', () => {
  const told = said(sentencesOf(assessment({ municipality: '3000000 SEK/year' })));
  expect(told).not.toContain(nobody);
  expect(told).toMatch(/inte fått tillbaka/u);
  expect(told).toContain('regionen');
});

test('payback, winners and that nobody loses are said to be naive, as is each of their figures', () => {
  const one = assessment({ municipality: '3000000 SEK/year', region: '200000 SEK/year' });
  for (const sentence of said(sentencesOf(one)).split('. ').slice(1)) expect(sentence).toContain('naivt');
  const labels = summarySection(one).blocks.flatMap((block) => (block.kind === 'key-figure' ? [block.label.sv] : []));
  expect(labels.length).toBeGreaterThan(2);
  for (const label of labels) expect(label).toMatch(/justerat|naivt/u);
});

test('who is repaid in five years is not', () => {
  // 5 × 200 000 is the cost.
  expect(said(sentencesOf(assessment({ municipality: '3000000 SEK/year', region: '200000 SEK/year' })))).toContain(
    nobody,
  );
  expect(said(sentencesOf(assessment({ municipality: '3000000 SEK/year', region: '190000 SEK/year' })))).not.toContain(
    nobody,
  );
});

test('nobody is said not to lose when some are not known', () => {
  expect(
    said(sentencesOf(assessment({ municipality: '3000000 SEK/year', region: '900000 SEK/year' }, ''))),
  ).not.toContain(nobody);
});

test('a payback in whole months that is the same in the draws is not said to depend on nothing', () => {
  const one = assessment({ municipality: '3000000 SEK/year' });
  const noteOf = (income: { low: number; high: number }) => {
    const intervals = new Map([
      ['payback.society', { low: 5, high: 5 }],
      ['income.society', income],
    ]);
    return summarySection(one, intervals).blocks.flatMap((block) =>
      block.kind === 'key-figure' && block.id === 'payback.society' ? [block.note?.sv] : [],
    );
  };
  const [certain] = noteOf({ low: 3_000_000, high: 3_000_000 });
  expect(certain).toContain('Beror inte');
  expect(noteOf({ low: 2_990_000, high: 3_010_000 })).not.toEqual([certain]);
});
