import { describe, expect, test } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluate } from './evaluate.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Texts of the warning of estimated parameters, of some type cases with the same sides. */
function estimated(
  date: string,
  before: Plain,
  {
    after = {},
    people = 1,
    rest = {},
  }: { readonly after?: Plain; readonly people?: number; readonly rest?: Plain } = {},
): readonly string[] {
  const typeCases = Array.from({ length: people }, (_, index) => ({
    name: `Nr ${String(index)}`,
    person: { housingCost: '6000 SEK/month' },
    before,
    after,
  }));
  const { warnings } = evaluate(readCase({ title: 'Prov', date, typeCases, ...rest }));
  return warnings.filter(({ kind }) => kind === 'estimated').map(({ text }) => text.sv);
}

const assistance = { supports: [{ kind: 'social-assistance' }] };

describe('estimated parameters', () => {
  test('the national norm of 2018 is named with the nearest year that was published, 2017 (Socialstyrelsen)', () => {
    const [text, ...others] = estimated('2018-01-01', assistance);
    expect(others).toEqual([]);
    expect(text).toContain('för 2018');
    expect(text).toMatch(/norm[^;]*\(närmast kända år 2017\)/iu);
  });

  test('nothing is told of the norm of 2019, nor of a year whose norm is not read', () => {
    expect(estimated('2019-01-01', assistance).join()).not.toMatch(/norm/iu);
    expect(
      estimated('2018-01-01', { supports: [{ kind: 'social-assistance', amount: '9000 SEK/month' }] }).join(),
    ).not.toMatch(/norm/iu);
  });

  test("a student's child supplement of 2024 is told of who studies and has a child, and of no one else", () => {
    const study = { supports: [{ kind: 'student-finance', weeks: 40 }] };
    const of = (side: Plain, children: readonly number[]): string => {
      const { warnings } = evaluate(
        readCase({
          title: 'Prov',
          date: '2024-01-01',
          typeCases: [{ name: 'A', person: { children, housingCost: '6000 SEK/month' }, before: side, after: {} }],
        }),
      );
      return warnings
        .filter(({ kind }) => kind === 'estimated')
        .map(({ text }) => text.en)
        .join();
    };
    expect(of(study, [4])).toMatch(/child/iu);
    expect(of(assistance, [4])).not.toMatch(/student/iu);
  });

  test('is told once of many type cases, and not of a value of the case’s own', () => {
    expect(estimated('2018-01-01', assistance, { people: 3 })).toHaveLength(1);
    const work = { work: [{ wage: '25000 SEK/month' }] };
    expect(estimated('2019-01-01', work).join()).toContain('privatanställda arbetare (inget år är känt)');
    const own = { settings: { collectiveAddOn: 0.05, indirectTaxFactor: 1.2 } };
    expect(estimated('2019-01-01', work, { rest: own }).join()).not.toContain('privatanställda arbetare');
  });
});
