import { TooFewPeopleError } from '@samnytta/model/cohort';
import { pinnedBy } from './attack.ts';
import { attackedTable } from './attacked-table.ts';
import type { Printed } from './printed.ts';
import { randomTables } from './random-table.ts';
import { printedWithoutLinks } from './weakened.ts';

const kinds = ['bySex', 'byAge', 'gains', 'quantiles', 'spread', 'compared', 'bounded', 'scaledUp'] as const;
type Kind = (typeof kinds)[number];

/** What became of some tables. */
export interface Attacked {
  readonly tables: number;
  /** Tables that are refused whole. */
  readonly refused: number;
  /** People whose change the attacker tried to tell. */
  readonly others: number;
  /** Numbers that were printed. */
  readonly numbers: number;
  /** Tables in which something is released by sex, by age, of gains and losses, by quantiles, and of the spread; with a comparison group, with bounds, and scaled up. */
  readonly released: Readonly<Record<Kind, number>>;
  /** Seeds and numbers of people who were pinned by what is printed. */
  readonly pinned: readonly string[];
  /** Seeds and numbers that the attack cannot take, by {@link PrintedOfGroups.faults}. */
  readonly faults: readonly string[];
  /** People who would be pinned without linked suppression. */
  readonly pinnedWithoutLinks: number;
}

function has({ sums }: Printed | undefined = { sums: [], quantiles: [], spread: new Set() }, part: string): boolean {
  return sums.some(({ name }) => name.includes(` > ${part}`));
}

/** Attacks random tables, each group of people by one of its own. @param seeds of the tables, from 1 */
export async function attackedTables(seeds: number): Promise<Attacked> {
  const released: Record<Kind, number> = {
    bySex: 0,
    byAge: 0,
    gains: 0,
    quantiles: 0,
    spread: 0,
    compared: 0,
    bounded: 0,
    scaledUp: 0,
  };
  const pinned: string[] = [];
  const faults: string[] = [];
  let [tables, refused, others, all, pinnedWithoutLinks] = [0, 0, 0, 0, 0];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const random = await randomTables(seed);
    try {
      const {
        groups,
        printed,
        numbers,
        faults: found,
        evaluated: { result, comparison, scaledUp },
      } = await attackedTable(random);
      faults.push(...found.map((fault) => `${String(seed)}: ${fault}`));
      for (const [place, { people }] of groups.entries()) {
        const own = printed[place];
        if (own === undefined) continue;
        const attacker = seed % people.length;
        for (const { person, measure } of pinnedBy(people, attacker, own))
          pinned.push(`${String(seed)}, group ${String(place)}: ${String(person)}, ${measure}`);
        others += people.length - 1;
        if (place === 0) pinnedWithoutLinks += pinnedBy(people, attacker, printedWithoutLinks(people)).length;
      }
      tables += 1;
      all += numbers;
      const [first] = printed;
      const kindsOf: Readonly<Record<Kind, boolean>> = {
        bySex: has(first, 'distribution-society-by-sex'),
        byAge: has(first, 'distribution-society-by-age'),
        gains: has(first, 'gains-and-losses-society'),
        quantiles: first !== undefined && first.quantiles.length > 0,
        spread: first !== undefined && first.spread.size > 0,
        compared: comparison !== undefined,
        bounded: result.variants.length > 1,
        scaledUp: scaledUp.some(({ income }) => income.kind === 'estimate'),
      };
      for (const kind of kinds) released[kind] += kindsOf[kind] ? 1 : 0;
    } catch (error) {
      if (!(error instanceof TooFewPeopleError)) throw error;
      refused += 1;
    }
  }
  return { tables, refused, others, numbers: all, released, pinned, faults, pinnedWithoutLinks };
}
