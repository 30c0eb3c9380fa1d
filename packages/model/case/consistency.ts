import type { Text } from '../language/text.ts';
import type { ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import type { Faults } from './resolve.ts';
import { isBeside } from './own-months.ts';
import type { SituationFile } from './schema.ts';

const year = 12;
/** Months are often written with two decimals; a hundredth of a month is not a fault. */
const slack = 0.01;

/** What is dormant is not paid out, and nobody has both compensations (SFB 33 kap. 16 and 18 §§, 36 kap. 13 and 18 §§). */
const compensationKinds: readonly string[] = ['sickness-compensation', 'activity-compensation', 'dormant-compensation'];

function fullMonths(item: ItemFacts): number {
  return (item.inputs['months']?.value ?? 0) * (item.inputs['extent']?.value ?? 1);
}

function rounded(months: number): string {
  return String(Math.round(months * 100) / 100);
}

/**
 * A year has twelve months. Work and supports that fill the same time may not come to more,
 * counted in full time; supplements and what the case calls concurrent come beside them.
 */
export function checkMonths(facts: SituationFacts, file: SituationFile, path: string, faults: Faults): void {
  const { work, supports } = facts.items;
  const check = (
    place: string,
    fullYear: 'situation' | 'support',
    items: readonly ItemFacts[],
    expected: Text,
  ): boolean => {
    const months = items.map(fullMonths);
    const sum = months.reduce((total, one) => total + one, 0);
    if (items.length < 2 || sum <= year + slack) return false;
    const found = `${months.map(rounded).join(' + ')} = ${rounded(sum)}`;
    faults.add(place, { kind: 'inconsistent', found, expected, fullYear, example: 'months: 6' });
    return true;
  };
  const isTold = [...new Set(supports.map((one) => one.kind))].map((kind) =>
    check(
      `${path}.supports`,
      'support',
      supports.filter((one) => one.kind === kind),
      {
        sv: `högst 12 månader sammanlagt med samma stöd, räknat i heltid (${kind})`,
        en: `at most 12 months in total of the same support, counted in full time (${kind})`,
      },
    ),
  );
  const compensations = supports.filter((one) => compensationKinds.includes(one.kind));
  const areOfKinds = !isTold.includes(true) && new Set(compensations.map((one) => one.kind)).size > 1;
  const isDouble =
    areOfKinds &&
    check(`${path}.supports`, 'support', compensations, {
      sv: 'högst 12 månader sammanlagt med sjukersättning, aktivitetsersättning och vilande ersättning, räknat i heltid: den del som är vilande (extent) betalas inte ut samtidigt',
      en: 'at most 12 months in total of sickness, activity and dormant compensation, counted in full time: the part that is dormant (extent) is not paid out at the same time',
    });
  if (isDouble || isTold.includes(true)) return;
  const filling = [
    ...work.filter((item, index) => !isBeside(item, file.work?.[index])),
    ...supports.filter((item, index) => !isBeside(item, file.supports?.[index])),
  ];
  check(path, 'situation', filling, {
    sv: 'högst 12 månader sammanlagt med arbete och stöd, räknat i heltid; det som pågår samtidigt märks concurrent: true',
    en: 'at most 12 months in total of work and supports, counted in full time; what goes on at the same time is marked concurrent: true',
  });
}

/** Needs-tested assistance is what is left to need: it cannot stand beside an assistance that is stated. */
export function checkAssistance(facts: SituationFacts, path: string, faults: Faults): void {
  const bases = new Set(
    facts.items.supports.filter((one) => one.kind === 'social-assistance').map((one) => one.categories['basis']?.value),
  );
  if (bases.size > 1) {
    faults.add(`${path}.supports`, {
      kind: 'inconsistent',
      found: 'social-assistance',
      expected: {
        sv: 'antingen angivna belopp eller behovsprövning, inte båda',
        en: 'either stated amounts or needs-testing, not both',
      },
      example: '{ kind: social-assistance, amount: 10000 SEK/month, months: 12 }',
    });
  }
}
