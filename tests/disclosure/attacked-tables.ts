import { TooFewPeopleError } from '@samnytta/model/cohort';
import { pinnedBy } from './attack.ts';
import { peopleOf, printedOfCohort } from './attacked-table.ts';
import type { Printed } from './printed.ts';
import { randomCohort } from './random-table.ts';
import { printedWithoutLinks } from './weakened.ts';

/** What became of some tables. */
export interface Attacked {
  readonly tables: number;
  /** Tables that are refused whole. */
  readonly refused: number;
  /** People whose change the attacker tried to tell. */
  readonly others: number;
  /** Figures of groups that were printed. */
  readonly figures: number;
  /** Tables in which something is told by sex, by age, of gains and losses, by quantiles, and of the spread. */
  readonly told: Readonly<Record<'bySex' | 'byAge' | 'gains' | 'quantiles' | 'spread', number>>;
  /** Seeds and numbers of people who were pinned by what is printed. */
  readonly pinned: readonly string[];
  /** People who would be pinned without linked suppression. */
  readonly pinnedWithoutLinks: number;
}

function toldOf({ sums, quantiles, spread }: Printed): Readonly<Record<keyof Attacked['told'], boolean>> {
  const has = (part: string): boolean => sums.some(({ name }) => name.startsWith(part));
  return { bySex: has('distribution-society-by-sex'), byAge: has('distribution-society-by-age'), gains: has('gains-and-losses-society'), quantiles: quantiles.length > 0, spread: spread.size > 0 };
}

/** Attacks random tables, each by one of its own people. @param seeds of the tables, from 1 */
export async function attackedTables(seeds: number): Promise<Attacked> {
  const told = { bySex: 0, byAge: 0, gains: 0, quantiles: 0, spread: 0 };
  const pinned: string[] = [];
  let [tables, refused, others, figures, pinnedWithoutLinks] = [0, 0, 0, 0, 0];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const cohort = await randomCohort(seed);
    try {
      const people = await peopleOf(cohort);
      const printed = await printedOfCohort(cohort, people);
      const attacker = seed % people.length;
      for (const { person, measure } of pinnedBy(people, attacker, printed)) pinned.push(`${String(seed)}: ${String(person)}, ${measure}`);
      pinnedWithoutLinks += pinnedBy(people, attacker, printedWithoutLinks(people)).length;
      tables += 1;
      others += people.length - 1;
      figures += printed.sums.length + printed.quantiles.length;
      const parts = toldOf(printed);
      for (const part of ['bySex', 'byAge', 'gains', 'quantiles', 'spread'] as const) told[part] += parts[part] ? 1 : 0;
    } catch (error) {
      if (!(error instanceof TooFewPeopleError)) throw error;
      refused += 1;
    }
  }
  return { tables, refused, others, figures, told, pinned, pinnedWithoutLinks };
}
