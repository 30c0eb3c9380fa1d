import type { ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import { isSupportKind } from './support-facts.ts';
import type { Faults } from './resolve.ts';
import { supportKinds } from '../rules/supports/support-kinds.ts';
import type { SituationFile } from './schema.ts';

const year = 12;
/** Months are often written with two decimals; a hundredth of a month is not a fault. */
const slack = 0.01;

function fullMonths(item: ItemFacts): number {
  return (item.inputs['months']?.value ?? 0) * (item.inputs['extent']?.value ?? 1);
}

function sumOf(items: readonly ItemFacts[], months: (item: ItemFacts) => number): number {
  return items.reduce((sum, item) => sum + months(item), 0);
}

/**
 * A year has twelve months. Work and supports that fill the same time may not come to more,
 * counted in full time; supplements and what the case calls concurrent come beside them.
 */
export function checkMonths(facts: SituationFacts, file: SituationFile, path: string, faults: Faults): void {
  const { work, supports } = facts.items;
  const tooMany = (place: string, months: number): void => {
    if (months > year + slack) {
      faults.add(place, {
        problem: 'inconsistent',
        found: `${String(Math.round(months * 100) / 100)} months`,
        expected: { months: year },
        example: 'months: 6 · concurrent: true',
      });
    }
  };
  for (const kind of new Set(supports.map((one) => one.kind))) {
    const ofKind = supports.filter((one) => one.kind === kind);
    if (ofKind.length > 1) tooMany(`${path}.supports`, sumOf(ofKind, fullMonths));
  }
  const isConcurrent = (item: ItemFacts, index: number, list: 'work' | 'supports'): boolean =>
    file[list]?.[index]?.concurrent === true ||
    (isSupportKind(item.kind) && supportKinds[item.kind].supplement);
  const filling = [
    ...work.filter((item, index) => !isConcurrent(item, index, 'work')),
    ...supports.filter((item, index) => !isConcurrent(item, index, 'supports')),
  ];
  if (filling.length > 1) tooMany(path, sumOf(filling, fullMonths));
}

/** Needs-tested assistance is what is left to need: it cannot stand beside an assistance that is stated. */
export function checkAssistance(facts: SituationFacts, path: string, faults: Faults): void {
  const bases = new Set(
    facts.items.supports.filter((one) => one.kind === 'social-assistance').map((one) => one.categories['basis']?.value),
  );
  if (bases.size > 1) {
    faults.add(`${path}.supports`, {
      problem: 'inconsistent',
      found: 'social-assistance',
      expected: { text: { sv: 'antingen angivna belopp eller behovsprövning, inte båda', en: 'either stated amounts or needs-testing, not both' } },
      example: 'kind: social-assistance, months: 12',
    });
  }
}
