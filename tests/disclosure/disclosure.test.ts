import { subjects } from '@samnytta/model';
import { divisionOf } from '../../packages/model/cohort/division.ts';
import { distributionsOf } from '../../packages/model/cohort/groups.ts';
import { measures } from '../../packages/model/cohort/person-outcome.ts';
import { assess } from '../../packages/model/figures/assess.ts';
import { byActor } from '../../packages/model/ledger/actor.ts';
import { distributionSection } from '@samnytta/report/cohort/distribution.ts';
import { keyFigure, section } from '@samnytta/report/document/blocks.ts';
import { money } from '@samnytta/report/document/cells.ts';
import { reportCsv } from '@samnytta/report/render/csv.ts';
import { describe, expect, test } from 'vitest';
import { type Person, pinnedBy } from './attack.ts';
import { attackedTable } from './attacked-table.ts';
import { attackedTables } from './attacked-tables.ts';
import { numbersOf } from './numbers.ts';
import { type Group, printedOf } from './printed.ts';
import { randomTables } from './random-table.ts';
import { printedWithoutLinks } from './weakened.ts';

/** A person whose change is all of one actor. */
function personOf(sex: 'woman' | 'man', age: number, society: number): Person {
  const sign = society > 0 ? 1 : -1;
  return {
    known: { sex, age, sign: { society: sign, participant: 0 } },
    byActor: byActor((actor) => (actor === 'municipality' ? society : 0)),
    society,
  };
}

function groupOf(people: readonly Person[], sections: readonly string[]): Group {
  return { people, sections, suppressed: new Set(), isResampled: false };
}

function printedFor(people: readonly Person[]) {
  const outcomes = people.map(({ known: { sex, age }, society }) => ({
    person: { sex: sex === 'unknown' ? undefined : sex, age },
    society,
    participant: 0,
  }));
  const distributions = distributionsOf(outcomes, divisionOf(outcomes, measures));
  const {
    printed: [own],
    faults,
  } = printedOf([{ sections: [distributionSection(distributions)] }], [groupOf(people, ['distribution'])]);
  expect(faults).toEqual([]);
  return own!;
}

// Found in November 2026: five young women who gain, five older who lose and one older who gains. What women gain less
// what young women come to is the one woman's change, to the öre.
const women: readonly Person[] = [
  ...[41_000, 52_000, 63_000, 74_000, 85_000].map((change) => personOf('woman', 25, change)),
  ...[-11_000, -22_000, -33_000, -44_000, -55_000].map((change) => personOf('woman', 50, change)),
  personOf('woman', 50, 123_456),
];
const men: readonly Person[] = women.map(({ known: { age = 0 }, society }, index) =>
  personOf('man', age, society + 100 * index),
);

test.each([
  ['women alone', women],
  ['women and men', [...women, ...men]],
])('the one who gains among those who lose is not pinned: %s', (_, people) => {
  const pinned = (printed: ReturnType<typeof printedFor>): readonly number[] =>
    pinnedBy(people, 0, printed).map(({ person }) => person);
  expect(pinned(printedWithoutLinks(people))).toContain(10);
  expect(printedFor(people).sums.length).toBeGreaterThan(2);
  expect(pinned(printedFor(people))).toEqual([]);
});

test('a total of a party that two people make is pinned by the other', () => {
  const people = women.map(({ known, society }, index): Person => {
    const own = index < 2 ? 5000 : 0;
    return {
      known: { ...known, sign: { ...known.sign, participant: index < 2 ? 1 : 0 } },
      society,
      byActor: byActor((actor) => (actor === 'participant' ? own : actor === 'municipality' ? society - own : 0)),
    };
  });
  const report = {
    sections: [
      section('all', 'full', undefined, [
        keyFigure('income.participant', { sv: 'a', en: 'a' }, money(10_000, 'SEK/year')),
      ]),
    ],
  };
  const {
    printed: [own],
  } = printedOf([report], [groupOf(people, ['all'])]);
  expect(pinnedBy(people, 0, own!)).toMatchObject([{ person: 1, measure: 'participant' }]);
});

test(
  'nobody’s change is pinned by all that is printed of random tables, whose every number is known to the attack; without links between tables many are',
  { timeout: 120_000 },
  async () => {
    const { tables, pinned, faults, numbers, pinnedWithoutLinks, released } = await attackedTables(6);
    expect(tables).toBeGreaterThan(4);
    expect(faults).toEqual([]);
    expect(pinned).toEqual([]);
    expect(numbers).toBeGreaterThan(1000 * tables);
    expect(pinnedWithoutLinks).toBeGreaterThan(5);
    // It is not by releasing nothing.
    const { bySex, gains, spread, compared, bounded } = released;
    for (const count of [bySex, gains, spread, compared, bounded]) expect(count).toBeGreaterThan(0);
  },
);

describe('a table with a comparison group', async () => {
  const {
    groups,
    reports,
    evaluated: {
      result: { variants },
    },
  } = await attackedTable(await randomTables(3));
  const faultsOf = (sections: (typeof reports)[number]['sections'], some = groups): readonly string[] =>
    printedOf([{ sections }], some).faults;
  const [report] = reports;

  test('has numbers of both groups', () => {
    expect(groups).toHaveLength(2);
    expect(faultsOf(report!.sections)).toEqual([]);
  });

  test('a number that is new to the attack is told with its place', () => {
    const added = section('assessment.cohort', 'full', undefined, [
      keyFigure('oldest', { sv: 'Äldst', en: 'Oldest' }, money(1, 'SEK')),
    ]);
    expect(faultsOf([added])).toEqual([
      'assessment.cohort > oldest/key-figure: what it tells is not known to the attack',
    ]);
    const elsewhere = section('news', 'full', undefined, [
      keyFigure('income.society', { sv: 'a', en: 'a' }, money(1, 'SEK')),
    ]);
    expect(faultsOf([elsewhere])).toEqual([
      'news > income.society/key-figure: whom it is of is not known to the attack',
    ]);
  });

  test('a figure of a party that is suppressed is told', () => {
    const suppressed = groups.map((group) => ({
      ...group,
      suppressed: new Set([...group.suppressed, 'municipality' as const]),
    }));
    expect(faultsOf(report!.sections, suppressed).some((fault) => fault.endsWith('municipality is suppressed'))).toBe(
      true,
    );
  });

  test('a sum that is not what the attack takes it for is told', () => {
    const [first, ...others] = groups;
    const [one, ...people] = first!.people;
    const changed = [{ ...first!, people: [{ ...one!, society: one!.society + 5000 }, ...people] }, ...others];
    expect(
      faultsOf(report!.sections, changed).some((fault) => fault.includes('distribution-society-all/all/total')),
    ).toBe(true);
  });

  test('a figure of a party is worked out from its own total, of society from the public one too', () => {
    const { basis } = variants[0]!.assessment;
    for (const subject of subjects) {
      const income = Object.fromEntries(
        Object.entries(basis.income).map(([id, one]) => [id, id === subject ? one : { value: 1.7 * one.value + 1000 }]),
      );
      const others = assess({ ...basis, income, publicIncome: subject === 'society' ? basis.publicIncome : 12_345 });
      const values = (figures: typeof others) =>
        figures.filter((figure) => figure.subject === subject).map(({ id, value }) => [id, value]);
      expect(values(others)).toEqual(values(variants[0]!.assessment.figures));
    }
  });

  test('no value has more digits than are shown, nor does CSV have other numbers than JSON', () => {
    const numbers = reports.flatMap(numbersOf);
    const steps = numbers.flatMap(({ place, value, step }) =>
      step !== undefined && Math.abs(value / step - Math.round(value / step)) > 1e-6 ? [place] : [],
    );
    expect(steps).toEqual([]);
    const known = new Set(numbers.map(({ value }) => value));
    const lines = reportCsv(report!, 'en')
      .replaceAll(/"[^"]*"/gu, '')
      .split('\r\n');
    // The first of a line is the row's name, such as a year.
    const fields = lines
      .flatMap((line) => line.split(',').slice(1))
      .filter((field) => /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/u.test(field))
      .map(Number);
    expect(fields.length).toBeGreaterThan(500);
    expect(fields.filter((field) => !known.has(field))).toEqual([]);
  });
});
