import type { Text } from '../language/text.ts';
import { changing, type GainsAndLosses, gainsAndLossesOf, mayShow, type Quantile, quantilesOf } from './distribution.ts';
import type { Person, Sex } from './person.ts';
import { isSmall, mergedBands } from './small-groups.ts';

/** Whom a distribution is over: all, or those of a sex and of ages. */
export interface Group {
  readonly label: Text;
  /** Undefined for both sexes. */
  readonly sex: Sex | 'unknown' | undefined;
  /** Age bands that the group is made of, by their first year; undefined for all ages. */
  readonly ages: readonly AgeBand[] | undefined;
  readonly people: number;
  readonly society: Distribution;
  readonly participant: Distribution;
}

/** How changes fall on the people of a group, SEK per year. */
export interface Distribution {
  /** Undefined, as all else, when it may not be told. */
  readonly total: number | undefined;
  readonly mean: number | undefined;
  readonly quantiles: readonly Quantile[];
  /** Undefined when fewer than five people gain, lose or are unchanged in this or a sister group. */
  readonly gainsAndLosses: GainsAndLosses | undefined;
}

/** Groups of at least five people, or why there are none. */
export interface GroupTable {
  readonly groups: readonly Group[];
  /** True when age bands were merged because too few people were in them. */
  readonly isMerged: boolean;
  readonly reason: Text | undefined;
}

export interface Distributions {
  readonly all: Group;
  readonly bySex: GroupTable;
  readonly byAge: GroupTable;
  readonly bySexAndAge: GroupTable;
}

/** The person's change as far as it is told by group. */
export interface PersonOutcome {
  readonly person: Pick<Person, 'sex' | 'age'>;
  readonly society: number;
  readonly participant: number;
}

/** Age bands of the national follow-up (SUS); the last is open there, and ends here with the ages of the model. */
export const ageBands = [
  { from: 16, to: 29 },
  { from: 30, to: 44 },
  { from: 45, to: 59 },
  { from: 60, to: 65 },
] as const;
export type AgeBand = (typeof ageBands)[number] | 'unknown';

const bands: readonly AgeBand[] = [...ageBands, 'unknown'];
const sexes = ['woman', 'man', 'unknown'] as const;
type SexClass = (typeof sexes)[number];

const sexLabels: Readonly<Record<SexClass, Text>> = {
  woman: { sv: 'Kvinnor', en: 'Women' },
  man: { sv: 'Män', en: 'Men' },
  unknown: { sv: 'Okänt kön', en: 'Sex not known' },
};

const tooFew: Text = {
  sv: 'Färre än fem personer i någon av grupperna, eller bara en grupp: siffror för dem visas inte.',
  en: 'Fewer than five people in one of the groups, or only one group: figures for them are not shown.',
};

function bandIndex(age: number | undefined): number {
  const index = ageBands.findIndex(({ from, to }) => age !== undefined && age >= from && age <= to);
  return index < 0 ? bands.length - 1 : index;
}

function sexClass(sex: Sex | undefined): SexClass {
  return sex ?? 'unknown';
}

function agesLabel(ages: readonly AgeBand[]): Text {
  const known = ages.filter((one) => one !== 'unknown');
  const [first, last] = [known[0], known.at(-1)];
  const years = first === undefined || last === undefined ? undefined : `${String(first.from)}–${String(last.to)}`;
  if (years === undefined) return { sv: 'Okänd ålder', en: 'Age not known' };
  return ages.includes('unknown') ? { sv: `${years} år och okänd ålder`, en: `${years} and age not known` } : { sv: `${years} år`, en: `${years}` };
}

const toldOfWorst: Text = {
  sv: 'Fördelningen visas bara för det sämsta fallet. Skillnaden mellan fallen skulle säga något om de få i en grupp som saknar värden.',
  en: 'The distribution is shown for the worst case only. The difference between the cases would tell of the few in a group who lack values.',
};

/** What may be told of how changes fall on people. */
export interface DistributionOptions {
  /** False when fewer than five people's own income changes, or it would give another actor away. */
  readonly isParticipantShown?: boolean | undefined;
  /** True for a second case of the same people: only one of them is told. */
  readonly isSecond?: boolean | undefined;
}

type Key = Pick<Group, 'label' | 'sex' | 'ages'>;

interface Members {
  readonly key: Key;
  readonly outcomes: readonly PersonOutcome[];
}

const measures = ['society', 'participant'] as const;
type Measure = (typeof measures)[number];

const untold: Distribution = { total: undefined, mean: undefined, quantiles: quantilesOf([]), gainsAndLosses: undefined };

/** Groups of one table. Gains and losses are shown for all of them or for none. */
function described(members: readonly Members[], shown: readonly Measure[], mayShowGains: boolean): readonly Group[] {
  const of = (measure: Measure): readonly Distribution[] => {
    if (!shown.includes(measure)) return members.map(() => untold);
    const changes = members.map(({ outcomes }) => outcomes.map((one) => one[measure]));
    const split = changes.map(gainsAndLossesOf);
    const isSplitShown = mayShowGains && mayShow(split);
    return changes.map((own, index) => {
      const total = own.reduce((sum, one) => sum + one, 0);
      return { total, mean: total / own.length, quantiles: quantilesOf(own), gainsAndLosses: isSplitShown ? split[index] : undefined };
    });
  };
  const [society, participant] = [of('society'), of('participant')];
  return members.map(({ key, outcomes }, index) => ({ ...key, people: outcomes.length, society: society[index] ?? untold, participant: participant[index] ?? untold }));
}

function table(members: readonly Members[], shown: readonly Measure[], mayShowGains: boolean, isMerged: boolean): GroupTable {
  const present = members.filter(({ outcomes }) => outcomes.length > 0);
  return present.length < 2
    ? { groups: [], isMerged, reason: tooFew }
    : { groups: described(present, shown, mayShowGains), isMerged, reason: undefined };
}

const everybody: Key = { label: { sv: 'Alla', en: 'All' }, sex: undefined, ages: undefined };

/**
 * Distribution over all and by sex and age. All totals are sums over one partition of the people
 * into cells of at least five, by sex (when each sex has five) and by age bands merged alike for
 * the sexes, so that no total of fewer can be worked out from those shown. A cell in which one to four
 * people's change is other than nothing is as small as they are. Gains and losses, which
 * divide people by their outcome, are shown for all and by sex but not by age: shown both ways they
 * could be taken from each other.
 */
export function distributionsOf(outcomes: readonly PersonOutcome[], { isParticipantShown = true, isSecond = false }: DistributionOptions = {}): Distributions {
  const shown = measures.filter((measure) => !isSecond && (isParticipantShown || measure !== 'participant'));
  const [all] = described([{ key: everybody, outcomes }], shown, true);
  if (all === undefined) throw new RangeError('There are no people to describe');
  const none: GroupTable = { groups: [], isMerged: false, reason: toldOfWorst };
  if (isSecond) return { all, bySex: none, byAge: none, bySexAndAge: none };
  const sexOf = ({ person }: PersonOutcome): SexClass => sexClass(person.sex);
  const ofSex = (some: readonly PersonOutcome[], sex: SexClass): readonly PersonOutcome[] => some.filter((one) => sexOf(one) === sex);
  /** How many they are, and how many of them each measure changes for. */
  const counts = (some: readonly PersonOutcome[]): readonly number[] => [some.length, ...shown.map((measure) => changing(some.map((one) => one[measure])))];
  const isSplit = !sexes.some((sex) => counts(ofSex(outcomes, sex)).some(isSmall));
  const ofBand = bands.map((_, index) => outcomes.filter(({ person }) => bandIndex(person.age) === index));
  const present = bands.map((_, index) => index).filter((index) => (ofBand[index]?.length ?? 0) > 0);
  const merged = mergedBands(present.map((index) => {
    const some = ofBand[index] ?? [];
    return isSplit ? sexes.flatMap((sex) => counts(ofSex(some, sex))) : counts(some);
  }));
  const ageGroups = merged.map((places) => {
    const indices = places.map((place) => present[place] ?? 0);
    return { ages: indices.map((index) => bands[index] ?? 'unknown'), outcomes: indices.flatMap((index) => ofBand[index] ?? []) };
  });
  const isMerged = merged.some((places) => places.length > 1);
  const ofSexes = (some: readonly PersonOutcome[], ages: readonly AgeBand[] | undefined): readonly Members[] =>
    sexes.map((sex) => {
      const label = sexLabels[sex];
      const years = ages === undefined ? undefined : agesLabel(ages);
      const both = years === undefined ? label : { sv: `${label.sv}, ${years.sv}`, en: `${label.en}, ${years.en}` };
      return { key: { label: both, sex, ages }, outcomes: ofSex(some, sex) };
    });
  return {
    all,
    bySex: table(isSplit ? ofSexes(outcomes, undefined) : [], shown, true, false),
    byAge: table(ageGroups.map(({ ages, outcomes: some }) => ({ key: { label: agesLabel(ages), sex: undefined, ages }, outcomes: some })), shown, false, isMerged),
    bySexAndAge: table(isSplit ? ageGroups.flatMap(({ ages, outcomes: some }) => ofSexes(some, ages)) : [], shown, false, isMerged),
  };
}
