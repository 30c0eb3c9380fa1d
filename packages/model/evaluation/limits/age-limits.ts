import { formatNumber } from '../../language/format.ts';
import type { Language, Text } from '../../language/text.ts';
import { type SupportKindName, supportKindNames } from '../../rules/supports/support-kinds.ts';
import { categoryOf, childAges, inputOf, type Limit, type LimitedItem, nameOf } from './limit.ts';

/** Ages that a support is given at, by the parameters that say them. */
interface AgeBand {
  readonly kind: SupportKindName;
  /** Lowest age; in the year of turning it the support can begin. */
  readonly from?: string;
  /** Highest age. */
  readonly to?: string;
  /** Age turned in the last year that the support is given. */
  readonly lastTurned?: string;
  /** Months of the year of turning the lowest age that the support can be given in; without it they depend on the birthday. */
  readonly monthsOfFirst?: string;
  readonly isOf?: (one: LimitedItem) => boolean;
}

const to = 'benefit.last-working-age';
const monthsOfFirst = 'benefit.disability.months-of-first-year';
const isPart = ({ item }: LimitedItem): boolean => inputOf(item, 'extent') < 1;
const isLevel =
  (level: string) =>
  ({ item }: LimitedItem): boolean =>
    categoryOf(item, 'level') === level;
const isChildless = ({ facts }: LimitedItem): boolean => categoryOf(facts.person, 'hasMinorChildren') === 'no';

const bands: readonly AgeBand[] = [
  { kind: 'sickness-compensation', from: 'benefit.sickness-compensation.age-from', to, monthsOfFirst },
  { kind: 'sickness-compensation', from: 'benefit.sickness-compensation.part-age-from', isOf: isPart },
  {
    kind: 'activity-compensation',
    from: 'benefit.activity-compensation.age-from',
    to: 'benefit.activity-compensation.age-to',
    monthsOfFirst,
  },
  {
    kind: 'development-allowance',
    from: 'benefit.development-allowance.age-from',
    to: 'benefit.development-allowance.age-to',
  },
  { kind: 'activity-support', from: 'benefit.activity-support.base-age-from', isOf: isLevel('base') },
  { kind: 'introduction-benefit', from: 'benefit.introduction.age-from' },
  { kind: 'dormant-compensation', from: 'benefit.activity-compensation.age-from', to, monthsOfFirst },
  { kind: 'unemployment-benefit', to },
  { kind: 'unemployment-benefit', from: 'benefit.unemployment.base-age-from', isOf: isLevel('not-member') },
  { kind: 'student-finance', lastTurned: 'benefit.student.last-age' },
  { kind: 'student-finance', from: 'benefit.student.higher-age-from', isOf: isLevel('higher') },
];

const bandsByKind: ReadonlyMap<string, readonly AgeBand[]> = new Map(
  supportKindNames.map((name) => [name, bands.filter(({ kind }) => kind === name)]),
);

const wholeYear = 12;

/** What is told of a limit, once it is asked for. */
type Told = (() => Text) | undefined;

/** @param until the first age at which the support is no longer given */
function ends({ item }: LimitedItem, until: number): Text {
  const name = nameOf(item);
  const monthsIn = (language: Language): string => formatNumber(inputOf(item, 'months'), language);
  return {
    sv: `personen fyller ${String(until)} under året, och ${name.sv} lämnas bara dessförinnan: här räknas ${monthsIn('sv')} månader`,
    en: `the person turns ${String(until)} in the year, and ${name.en} is given only before that: here ${monthsIn('en')} months are counted`,
  };
}

function outside({ item, facts }: LimitedItem, band: Text): Text {
  const [name, age] = [nameOf(item), inputOf(facts.person, 'age')];
  return {
    sv: `${name.sv} lämnas ${band.sv}, och personen är ${String(age)} vid årets början: beloppet räknas ändå`,
    en: `${name.en} is given ${band.en}, and the person is ${String(age)} at the start of the year: the amount is counted all the same`,
  };
}

/** In the year of turning the lowest age the support cannot have begun before the birthday, or before July. */
function begins({ item }: LimitedItem, from: number, isFromJuly: boolean): Text {
  const [name, months] = [nameOf(item), inputOf(item, 'months')];
  return {
    sv: `personen fyller ${String(from)} under året, och ${name.sv} lämnas tidigast ${isFromJuly ? 'från och med juli' : 'då'}: här räknas ${formatNumber(months, 'sv')} månader`,
    en: `the person turns ${String(from)} in the year, and ${name.en} is given ${isFromJuly ? 'from July' : 'from then'} at the earliest: here ${formatNumber(months, 'en')} months are counted`,
  };
}

function ofBand(band: AgeBand, one: LimitedItem): Told {
  if (band.isOf?.(one) === false) return undefined;
  const { item, facts, valueOf } = one;
  const value = (id: string | undefined): number | undefined => (id === undefined ? undefined : valueOf(id));
  const [age, months] = [inputOf(facts.person, 'age'), inputOf(item, 'months')];
  const [from, last, turned] = [value(band.from), value(band.to), value(band.lastTurned)];
  if (from !== undefined && age + 1 < from)
    return () => outside(one, { sv: `från ${String(from)} års ålder`, en: `from the age of ${String(from)}` });
  if (from !== undefined && age + 1 === from && months > (value(band.monthsOfFirst) ?? wholeYear - 1))
    return () => begins(one, from, band.monthsOfFirst !== undefined);
  if (last !== undefined && age > last)
    return () => outside(one, { sv: `till och med ${String(last)} års ålder`, en: `up to the age of ${String(last)}` });
  if (last !== undefined && age === last && months >= wholeYear) return () => ends(one, last + 1);
  if (turned === undefined || age + 1 <= turned) return undefined;
  return () =>
    outside(one, {
      sv: `till och med det år personen fyller ${String(turned)}`,
      en: `up to the year of turning ${String(turned)}`,
    });
}

/** Supports for children, by the age of the child at which they end. */
const childLimits: Readonly<Partial<Record<string, string>>> = {
  'child-allowance': 'benefit.child-allowance.child-age',
  'maintenance-support': 'benefit.child.adult-age',
  'housing-allowance': 'benefit.child.adult-age',
};

function ofChildren({ item, facts, valueOf }: LimitedItem): Told {
  const parameter = childLimits[item.kind];
  const until = parameter === undefined ? undefined : valueOf(parameter);
  const months = inputOf(item, 'months');
  if (until === undefined || months < wholeYear || !childAges(facts).includes(until - 1)) return undefined;
  return () => ({
    sv: `ett barn fyller ${String(until)} under året, och ${nameOf(item).sv} räknas för det i ${formatNumber(months, 'sv')} månader`,
    en: `a child turns ${String(until)} in the year, and ${nameOf(item).en} is counted for it in ${formatNumber(months, 'en')} months`,
  });
}

function ofYouth(one: LimitedItem): Told {
  const { item, facts, valueOf } = one;
  const until = valueOf('benefit.housing-allowance.youth-age');
  if (
    item.kind !== 'housing-allowance' ||
    until === undefined ||
    inputOf(item, 'months') < wholeYear ||
    !isChildless(one)
  )
    return undefined;
  return inputOf(facts.person, 'age') === until - 1 ? () => ends(one, until) : undefined;
}

/** Loans are given for fewer weeks the older the student. */
function ofLoan({ item, facts, valueOf }: LimitedItem): Told {
  const from = valueOf('benefit.student.loan-limited-age');
  const turns = inputOf(facts.person, 'age') + 1;
  if (
    item.kind !== 'student-finance' ||
    from === undefined ||
    turns < from ||
    turns > (valueOf('benefit.student.last-age') ?? turns) ||
    inputOf(item, 'loanShare') === 0
  )
    return undefined;
  return () => ({
    sv: `studielån lämnas i färre veckor från det år personen fyller ${String(from)}, och hela lånet räknas: ange loanShare efter de veckor som är kvar`,
    en: `student loans are given for fewer weeks from the year of turning ${String(from)}, and the whole loan is counted: state loanShare by the weeks that are left`,
  });
}

/** Ages that a worked-out support is not given at, or that pass within the year. */
export function ageLimits(one: LimitedItem): readonly Limit[] {
  const texts = [
    ...(bandsByKind.get(one.item.kind) ?? []).map((band) => ofBand(band, one)),
    ofChildren(one),
    ofYouth(one),
    ofLoan(one),
  ];
  return texts.flatMap((text) => (text === undefined ? [] : [{ kind: 'age', path: one.item.path, text }]));
}
