import { divisionOf } from '@samnytta/model/cohort/division.ts';
import { distributionsOf } from '@samnytta/model/cohort/groups.ts';
import { measures } from '@samnytta/model/cohort/person-outcome.ts';
import { byActor } from '@samnytta/model/ledger/actor.ts';
import { distributionSection } from '@samnytta/report/cohort/distribution.ts';
import { expect, test } from 'vitest';
import { type Person, pinnedBy } from './attack.ts';
import { attackedTables } from './attacked-tables.ts';
import { printedOf } from './printed.ts';
import { printedWithoutLinks } from './weakened.ts';

/** A person whose change is all of one actor. */
function personOf(sex: 'woman' | 'man', age: number, society: number): Person {
  const sign = society > 0 ? 1 : -1;
  return { known: { sex, age, sign: { society: sign, participant: 0 } }, byActor: byActor((actor) => (actor === 'municipality' ? society : 0)), society };
}

function printedFor(people: readonly Person[]) {
  const outcomes = people.map(({ known: { sex, age }, society }) => ({ person: { sex: sex === 'unknown' ? undefined : sex, age }, society, participant: 0 }));
  const distributions = distributionsOf(outcomes, divisionOf(outcomes, measures));
  return printedOf({ sections: [distributionSection(distributions)] }, people.map(({ known }) => known));
}

// Found in November 2026: five young women who gain, five older who lose and one older who gains. What women gain less
// what young women come to is the one woman's change, to the öre.
const women: readonly Person[] = [
  ...[41_000, 52_000, 63_000, 74_000, 85_000].map((change) => personOf('woman', 25, change)),
  ...[-11_000, -22_000, -33_000, -44_000, -55_000].map((change) => personOf('woman', 50, change)),
  personOf('woman', 50, 123_456),
];
const men: readonly Person[] = women.map(({ known: { age = 0 }, society }, index) => personOf('man', age, society + 100 * index));

test.each([['women alone', women], ['women and men', [...women, ...men]]])('the one who gains among those who lose is not told: %s', (_, people) => {
  const pinned = (printed: ReturnType<typeof printedFor>): readonly number[] => pinnedBy(people, 0, printed).map(({ person }) => person);
  expect(pinned(printedWithoutLinks(people))).toContain(10);
  expect(printedFor(people).sums.length).toBeGreaterThan(2);
  expect(pinned(printedFor(people))).toEqual([]);
});

test('nobody’s change is pinned by the report of a random table; without links between its tables many are', async () => {
  const { tables, pinned, pinnedWithoutLinks, told } = await attackedTables(30);
  expect(tables).toBeGreaterThan(25);
  expect(pinned).toEqual([]);
  expect(pinnedWithoutLinks).toBeGreaterThan(10);
  // It is not by telling nothing.
  for (const count of Object.values(told)) expect(count).toBeGreaterThan(3);
});
