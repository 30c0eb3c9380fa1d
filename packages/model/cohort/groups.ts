import type { Text } from '../language/text.ts';
import { type GainsAndLosses, gainsAndLossesOf, type Quantile, quantilesOf } from './distribution.ts';
import type { Division } from './division.ts';
import {
  type AgeBand,
  bandOf,
  type Measure,
  type PersonOutcome,
  type SexClass,
  sexClasses,
  sexOf,
} from './person-outcome.ts';
import { type Protected, shown, suppressed } from './protected.ts';

/** Whom a distribution is over: all, or those of a sex and of ages. */
export interface Group {
  readonly label: Text;
  /** Undefined for both sexes. */
  readonly sex: SexClass | undefined;
  /** Age bands that the group is made of, by their first year; undefined for all ages. */
  readonly ages: readonly AgeBand[] | undefined;
  readonly people: number;
  readonly society: Distribution;
  readonly participant: Distribution;
}

/** How changes fall on the people of a group, SEK per year. */
export interface Distribution {
  readonly total: Protected<number>;
  readonly mean: Protected<number>;
  readonly quantiles: readonly Quantile[];
  readonly gainsAndLosses: Protected<GainsAndLosses>;
}

/** Groups of one division of the people, or why there are none. */
export interface GroupTable {
  readonly groups: readonly Group[];
  /** True when age bands were merged since too little may be released of them. */
  readonly isMerged: boolean;
  readonly reason: Text | undefined;
}

/** How results differ between people: among all, and by sex and age, as far as that may be released. */
export interface Distributions {
  readonly all: Group;
  readonly bySex: GroupTable;
  readonly byAge: GroupTable;
  readonly bySexAndAge: GroupTable;
}

const sexLabels: Readonly<Record<SexClass, Text>> = {
  woman: { sv: 'Kvinnor', en: 'Women' },
  man: { sv: 'Män', en: 'Men' },
  unknown: { sv: 'Okänt kön', en: 'Sex not known' },
};

const suppressedTable: Text = {
  sv: 'Undertryckt: det finns bara en grupp, någon grupp har färre än fem personer som något ändras för eller en som dominerar den, eller så skulle den gå att räkna ut ur det andra som visas.',
  en: 'Suppressed: there is only one group, one of them has fewer than five people for whom anything changes or one who dominates it, or it could be worked out from what else is shown.',
};

const releasedOfWorst: Text = {
  sv: 'Fördelningen visas bara för det sämsta fallet. Skillnaden mellan fallen skulle säga något om de få i en grupp som saknar värden.',
  en: 'The distribution is shown for the worst case only. The difference between the cases would tell of the few in a group who lack values.',
};

function agesLabel(ages: readonly AgeBand[]): Text {
  const known = ages.filter((one) => one !== 'unknown');
  const [first, last] = [known[0], known.at(-1)];
  const years = first === undefined || last === undefined ? undefined : `${String(first.from)}–${String(last.to)}`;
  if (years === undefined) return { sv: 'Okänd ålder', en: 'Age not known' };
  return ages.includes('unknown')
    ? { sv: `${years} år och okänd ålder`, en: `${years} and age not known` }
    : { sv: `${years} år`, en: `${years}` };
}

type Key = Pick<Group, 'label' | 'sex' | 'ages'>;

const nothing: Distribution = {
  total: suppressed,
  mean: suppressed,
  quantiles: quantilesOf([]),
  gainsAndLosses: suppressed,
};

function distributionOf(
  changes: readonly number[],
  measure: Measure,
  { gains, quantiles }: Division,
  hasGains: boolean,
): Distribution {
  const total = changes.reduce((sum, one) => sum + one, 0);
  return {
    total: shown(total),
    mean: shown(total / changes.length),
    quantiles: quantilesOf(quantiles.has(measure) ? changes : []),
    gainsAndLosses: hasGains && gains.has(measure) ? shown(gainsAndLossesOf(changes)) : suppressed,
  };
}

const everybody: Key = { label: { sv: 'Alla', en: 'All' }, sex: undefined, ages: undefined };

/**
 * Distribution over all and by sex and age, as far as a division lets it be released. Gains and losses are for all and
 * by sex, not by age.
 * @param division undefined for a second result of the same people: only one of them is released
 */
export function distributionsOf(outcomes: readonly PersonOutcome[], division: Division | undefined): Distributions {
  if (outcomes.length === 0) throw new RangeError('There are no people to describe');
  const { bySex = false, ages: bands = [] } = division ?? {};
  const groupOf = (key: Key, hasGains: boolean): readonly Group[] => {
    const some = outcomes.filter(
      (one) =>
        (key.sex === undefined || sexOf(one) === key.sex) && (key.ages === undefined || key.ages.includes(bandOf(one))),
    );
    const of = (measure: Measure): Distribution =>
      division?.measures.includes(measure) === true
        ? distributionOf(
            some.map((one) => one[measure]),
            measure,
            division,
            hasGains,
          )
        : nothing;
    return some.length === 0
      ? []
      : [{ ...key, people: some.length, society: of('society'), participant: of('participant') }];
  };
  const isMerged = bands.some(({ length }) => length > 1);
  const byAge = bands.length > 1;
  const table = (isReleased: boolean, keys: readonly Key[], hasGains: boolean, merged: boolean): GroupTable =>
    isReleased
      ? { groups: keys.flatMap((key) => groupOf(key, hasGains)), isMerged: merged, reason: undefined }
      : { groups: [], isMerged: false, reason: division === undefined ? releasedOfWorst : suppressedTable };
  const sexKeys = sexClasses.map((sex): Key => ({ label: sexLabels[sex], sex, ages: undefined }));
  const ageKeys = bands.map((ages): Key => ({ label: agesLabel(ages), sex: undefined, ages }));
  const bothKeys = ageKeys.flatMap(({ label: years, ages }) =>
    sexKeys.map(({ label, sex }): Key => ({
      label: { sv: `${label.sv}, ${years.sv}`, en: `${label.en}, ${years.en}` },
      sex,
      ages,
    })),
  );
  const [all] = groupOf(everybody, true);
  if (all === undefined) throw new RangeError('There are no people to describe');
  return {
    all,
    bySex: table(bySex, sexKeys, true, false),
    byAge: table(byAge, ageKeys, false, isMerged),
    bySexAndAge: table(bySex && byAge, bothKeys, false, isMerged),
  };
}
