import { formatNumber } from '../../language/format.ts';
import type { Language, Text } from '../../language/text.ts';
import type { SupportKindName } from '../../rules/supports/support-kinds.ts';
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
const isLevel = (level: string) => ({ item }: LimitedItem): boolean => categoryOf(item, 'level') === level;
const isChildless = ({ facts }: LimitedItem): boolean => categoryOf(facts.person, 'hasMinorChildren') === 'no';

const bands: readonly AgeBand[] = [
  { kind: 'sickness-compensation', from: 'benefit.sickness-compensation.age-from', to, monthsOfFirst },
  { kind: 'sickness-compensation', from: 'benefit.sickness-compensation.part-age-from', isOf: isPart },
  { kind: 'activity-compensation', from: 'benefit.activity-compensation.age-from', to: 'benefit.activity-compensation.age-to', monthsOfFirst },
  { kind: 'development-allowance', from: 'benefit.development-allowance.age-from', to: 'benefit.development-allowance.age-to' },
  { kind: 'activity-support', from: 'benefit.activity-support.base-age-from', isOf: isLevel('base') },
  { kind: 'introduction-benefit', from: 'benefit.introduction.age-from' },
  { kind: 'dormant-compensation', from: 'benefit.activity-compensation.age-from', to, monthsOfFirst },
  { kind: 'unemployment-benefit', to },
  { kind: 'unemployment-benefit', from: 'benefit.unemployment.base-age-from', isOf: isLevel('not-member') },
  { kind: 'student-finance', lastTurned: 'benefit.student.last-age' },
  { kind: 'student-finance', from: 'benefit.student.higher-age-from', isOf: isLevel('higher') },
];

const wholeYear = 12;

/** @param until the first age at which the support is no longer given */
function ends(name: Text, until: number, months: number): Text {
  const monthsIn = (language: Language): string => formatNumber(months, language);
  return {
    sv: `personen fyller ${String(until)} under året, och ${name.sv} lämnas bara dessförinnan: här räknas ${monthsIn('sv')} månader`,
    en: `the person turns ${String(until)} in the year, and ${name.en} is given only before that: here ${monthsIn('en')} months are counted`,
  };
}

function outside(name: Text, age: number, band: Text): Text {
  return {
    sv: `${name.sv} lämnas ${band.sv}, och personen är ${String(age)} vid årets början: beloppet räknas ändå`,
    en: `${name.en} is given ${band.en}, and the person is ${String(age)} at the start of the year: the amount is counted all the same`,
  };
}

function ofBand(band: AgeBand, one: LimitedItem): Text | undefined {
  const { item, facts, valueOf } = one;
  if (band.kind !== item.kind || band.isOf?.(one) === false) return undefined;
  const value = (id: string | undefined): number | undefined => (id === undefined ? undefined : valueOf(id));
  const [name, age, months] = [nameOf(item), inputOf(facts.person, 'age'), inputOf(item, 'months')];
  const [from, last, turned] = [value(band.from), value(band.to), value(band.lastTurned)];
  if (from !== undefined && age + 1 < from) return outside(name, age, { sv: `från ${String(from)} års ålder`, en: `from the age of ${String(from)}` });
  if (from !== undefined && age + 1 === from && months > (value(band.monthsOfFirst) ?? wholeYear - 1)) {
    return {
      sv: `personen fyller ${String(from)} under året, och ${name.sv} lämnas tidigast ${band.monthsOfFirst === undefined ? 'då' : 'från och med juli'}: här räknas ${formatNumber(months, 'sv')} månader`,
      en: `the person turns ${String(from)} in the year, and ${name.en} is given ${band.monthsOfFirst === undefined ? 'from then' : 'from July'} at the earliest: here ${formatNumber(months, 'en')} months are counted`,
    };
  }
  if (last !== undefined && age > last) return outside(name, age, { sv: `till och med ${String(last)} års ålder`, en: `up to the age of ${String(last)}` });
  if (last !== undefined && age === last && months >= wholeYear) return ends(name, last + 1, months);
  if (turned !== undefined && age + 1 > turned) {
    return outside(name, age, { sv: `till och med det år personen fyller ${String(turned)}`, en: `up to the year of turning ${String(turned)}` });
  }
  return undefined;
}

/** Supports for children, by the age of the child at which they end. */
const childLimits: Readonly<Partial<Record<string, string>>> = {
  'child-allowance': 'benefit.child-allowance.child-age',
  'maintenance-support': 'benefit.child.adult-age',
  'housing-allowance': 'benefit.child.adult-age',
};

function ofChildren({ item, facts, valueOf }: LimitedItem): Text | undefined {
  const parameter = childLimits[item.kind];
  const until = parameter === undefined ? undefined : valueOf(parameter);
  const months = inputOf(item, 'months');
  if (until === undefined || months < wholeYear || !childAges(facts).includes(until - 1)) return undefined;
  const name = nameOf(item);
  return {
    sv: `ett barn fyller ${String(until)} under året, och ${name.sv} räknas för det i ${formatNumber(months, 'sv')} månader`,
    en: `a child turns ${String(until)} in the year, and ${name.en} is counted for it in ${formatNumber(months, 'en')} months`,
  };
}

function ofYouth(one: LimitedItem): Text | undefined {
  const { item, facts, valueOf } = one;
  const until = valueOf('benefit.housing-allowance.youth-age');
  const months = inputOf(item, 'months');
  if (item.kind !== 'housing-allowance' || until === undefined || months < wholeYear || !isChildless(one)) return undefined;
  return inputOf(facts.person, 'age') === until - 1 ? ends(nameOf(item), until, months) : undefined;
}

/** Loans are given for fewer weeks the older the student. */
function ofLoan({ item, facts, valueOf }: LimitedItem): Text | undefined {
  const from = valueOf('benefit.student.loan-limited-age');
  const turns = inputOf(facts.person, 'age') + 1;
  if (item.kind !== 'student-finance' || from === undefined || turns < from || turns > (valueOf('benefit.student.last-age') ?? turns) || inputOf(item, 'loanShare') === 0) return undefined;
  return {
    sv: `studielån lämnas i färre veckor från det år personen fyller ${String(from)}, och hela lånet räknas: ange loanShare efter de veckor som är kvar`,
    en: `student loans are given for fewer weeks from the year of turning ${String(from)}, and the whole loan is counted: state loanShare by the weeks that are left`,
  };
}

/** Ages that a worked-out support is not given at, or that pass within the year. */
export function ageLimits(one: LimitedItem): readonly Limit[] {
  const texts = [...bands.map((band) => ofBand(band, one)), ofChildren(one), ofYouth(one), ofLoan(one)];
  return texts.flatMap((text) => (text === undefined ? [] : [{ kind: 'age', path: one.item.path, text }]));
}
