import { describe, expect, test } from 'vitest';
import { figureOf } from '../evaluation/evaluate.ts';
import type { FigureId } from '../figures/figure-rules.ts';
import { evaluatePeople } from './evaluate-people.ts';
import { type MissingHandling } from './missing-values.ts';
import { readPeople } from './read-people.ts';
import { problemsOf, settingsOf, tableOf } from './testing/table.ts';

const header = 'deltagare;period;försörjning;försörjningens belopp;månader med försörjning;lön;månader i arbete';
/** People on assistance of 8 000, 9 000 … kronor, half of them in work after; the first, or as many as are asked for, lack something. */
function tableWith(firstBefore: string, firstAfter: string, lacking = 1): string {
  const rows = Array.from({ length: 19 }, (_, index) => {
    const amount = String(8000 + 1000 * (index % 10));
    const key = `Q${String(index)}`;
    return `${key};före;bistånd;${amount};12;;\n${key};efter;${index % 2 === 0 ? `;;;${String(20000 + 100 * index)};12` : `bistånd;${amount};12;;`}`;
  });
  const first = Array.from(
    { length: lacking },
    (_, index) => `P${String(index)};före;${firstBefore}\nP${String(index)};efter;${firstAfter}`,
  );
  return [header, ...first, ...rows].join('\n');
}

const read = (text: string, missing?: MissingHandling) => readPeople(tableOf(text), settingsOf(), { missing });
const society = async (text: string, missing?: MissingHandling): Promise<readonly number[]> =>
  (await evaluatePeople(await read(text, missing))).variants.map(
    ({
      distributions: {
        all: {
          society: { total },
        },
      },
    }) => (total.kind === 'shown' ? total.value : Number.NaN),
  );

const lacking = tableWith('bistånd;?;12;;', ';;;;12');

test('are refused, each by its place', async () => {
  const problems = await problemsOf(read(lacking));
  expect(problems.map(({ kind, row, column }) => [kind, row, column])).toEqual([
    ['missing-value', 2, 'D'],
    ['missing-value', 3, 'F'],
  ]);
});

describe('filled in', () => {
  const amounts = Array.from({ length: 19 }, (_, index) => 8000 + 1000 * (index % 10)).toSorted(
    (one, other) => one - other,
  );
  const wages = Array.from({ length: 10 }, (_, index) => 20000 + 200 * index);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  test.each<readonly [MissingHandling, number, number]>([
    ['mean', mean(amounts), mean(wages)],
    // The five in the middle of nineteen, and the six in the middle of ten, so that no one's own value is released.
    ['median', mean(amounts.slice(7, 12)), 20900],
    ['zero', 0, 0],
  ])('with the %s of the same kind and period, as if it had been written', async (handling, amount, wage) => {
    const { missing } = await read(lacking, handling);
    expect(missing.handling).toBe(handling);
    expect(
      missing.notes.map(({ column, kind, side, count, least, most }) => [column, kind, side, count, least, most]),
    ).toEqual([
      ['support amount', 'social-assistance', 'before', 1, amount, amount],
      ['wage', 'job', 'after', 1, wage, wage],
    ]);
    const written = tableWith(`bistånd;${String(amount)};12;;`, `;;;${String(wage)};12`);
    expect(await society(lacking, handling)).toEqual(await society(written));
  });

  test('marked as estimated, so that the result can tell', async () => {
    const { people } = await read(lacking, 'mean');
    expect(people[0]!.before.items[0]!.missing).toEqual(['support amount']);
  });

  test('months never beyond the year', async () => {
    const { people } = await read(tableWith('bistånd;8000;12;;', 'sjukpenning;9000;8;20000;?'), 'mean');
    const [job] = people[0]!.after.items.filter(({ part }) => part === 'work');
    expect(job!.values['work months']).toBe(4);
  });

  test('not from too few to be a mean of', async () => {
    const problems = await problemsOf(read(tableWith('sjukpenning;?;12;;', ';;;20000;12'), 'mean'));
    expect(problems.map(({ kind, row, found }) => [kind, row, found])).toEqual([
      ['too-few', 2, 'försörjningens belopp sickness-benefit'],
    ]);
  });

  test('a resource with a column of its own that is empty is missing; zero is none', async () => {
    const text = tableWith('bistånd;8000;12;;', ';;;20000;12')
      .split('\n')
      .map((line, index) => `${line};${index === 0 ? 'gp-visit' : index === 1 ? '' : index % 2 === 0 ? '0' : '4'}`)
      .join('\n');
    expect((await problemsOf(read(text))).map(({ row, column }) => [row, column])).toEqual([[2, 'H']]);
    expect((await read(text, 'mean')).missing.notes).toMatchObject([
      { kind: 'gp-visit', side: 'before', count: 1, least: 4 },
    ]);
  });
});

describe('bounded', () => {
  const society = async (text: string, missing?: MissingHandling): Promise<readonly number[]> =>
    (await evaluatePeople(await read(text, missing))).variants.map(
      ({ assessment }) => figureOf(assessment, 'income.society')!.value!,
    );

  test('every value between the ends gives a result between the worst and the best', async () => {
    const lacking = tableWith('bistånd;?;12;;', ';;;;12', 5);
    const [worst = 0, best = 0] = await society(lacking, 'bound');
    expect(worst).toBeLessThan(best);
    for (const handling of ['mean', 'median'] as const) {
      const [filled = 0] = await society(lacking, handling);
      expect(filled).toBeGreaterThan(worst);
      expect(filled).toBeLessThan(best);
    }
  });

  test('the ends of months are none and all of the year that is left', async () => {
    const text = tableWith('bistånd;8000;12;;', ';;;20000;?', 5);
    const [worst, best] = await society(text, 'bound');
    const [none = 0] = await society(tableWith('bistånd;8000;12;;', ';;;20000;0', 5));
    const [all = 0] = await society(tableWith('bistånd;8000;12;;', ';;;20000;12', 5));
    expect(worst).toBeCloseTo(none, 4);
    expect(best).toBeCloseTo(all, 4);
  });

  test('what only moves money between actors is bounded too: the worst case is the worse for the public ones', async () => {
    const text = tableWith('bistånd;8000;12;;', 'bistånd;8000;?;;', 5);
    const { variants } = await evaluatePeople(await read(text, 'bound'));
    const value = (id: FigureId, index: number): number => figureOf(variants[index]!.assessment, id)!.value!;
    // Five people with 8 000 kr in none or in all of twelve months after.
    expect(value('income.municipality', 1) - value('income.municipality', 0)).toBeCloseTo(5 * 8000 * 12, 4);
    expect(value('income.society', 1)).toBeCloseTo(value('income.society', 0), 4);
  });

  test('without missing values there is one result, the same as ever', async () => {
    const text = tableWith('bistånd;8000;12;;', ';;;20000;12');
    expect(await society(text, 'bound')).toEqual(await society(text));
  });

  test.each([1, 4])(
    'are refused when %d lack something: the difference between the cases would be theirs',
    async (count) => {
      const reading = society(tableWith('bistånd;8000;12;;', ';;;20000;?', count), 'bound');
      expect(await problemsOf(reading)).toMatchObject([{ kind: 'too-few', row: undefined }]);
    },
  );

  test('are refused when more lack something that makes no difference to society for all but four', async () => {
    const rows = Array.from({ length: 8 }, (_, index) => {
      const lacks = index < 4 ? ';;;20000;?' : 'sjukpenning;?;12;;';
      return `R${String(index)};före;bistånd;8000;12;;\nR${String(index)};efter;${lacks}`;
    });
    const known = Array.from(
      { length: 8 },
      (_, index) =>
        `K${String(index)};före;bistånd;8000;12;;\nK${String(index)};efter;sjukpenning;${String(9000 + index)};12;${index < 6 ? '20000;0' : ';'}`,
    );
    const text = [tableWith('bistånd;8000;12;;', ';;;20000;12'), ...rows, ...known].join('\n');
    expect(await problemsOf(society(text, 'bound'))).toMatchObject([{ kind: 'too-few' }]);
  });

  test('the distribution is released of one of the cases: in a group the difference may be of one', async () => {
    const { variants } = await evaluatePeople(await read(tableWith('bistånd;8000;12;;', ';;;20000;?', 5), 'bound'));
    expect(
      variants.map(({ distributions: { all } }) => [
        all.society.mean.kind === 'suppressed',
        all.participant.total.kind === 'suppressed',
      ]),
    ).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(variants[1]!.distributions.bySex).toMatchObject({
      groups: [],
      reason: { en: expect.stringContaining('worst case only') as string },
    });
  });
});
