import type { CategoryFact, Fact, ItemFacts, Origin } from '../graph/situation-facts.ts';
import { type SupportKindName, supportKindNames, supportKinds } from '../rules/supports/support-kinds.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { defaultFact } from './setting.ts';
import type { Faults, Resolver } from './resolve.ts';
import type { SupportFile } from './schema.ts';

type NumberField = 'months' | 'weeks' | 'extent' | 'dayAmount' | 'previousWage' | 'daysUsed' | 'periodDays' | 'loanShare';
type AmountField = 'qualifyingIncome' | 'assumedIncome' | 'grant' | 'loan' | 'additionalLoan';
type Field = Exclude<keyof SupportFile, 'kind' | 'amount' | 'months' | 'concurrent'>;

interface DerivedSupport {
  /** Fields that the rule reads beside months. */
  readonly reads: readonly Field[];
  /** Fields that the rule cannot do without. */
  readonly needs: readonly Field[];
  /** Accepted values of `level`; the first is used when none is given. */
  readonly levels: readonly string[];
}

const sickness: DerivedSupport = {
  reads: ['extent', 'qualifyingIncome', 'unemployed', 'level'],
  needs: ['qualifyingIncome'],
  levels: ['normal', 'continuation'],
};
const compensation: DerivedSupport = { reads: ['extent', 'assumedIncome'], needs: [], levels: [] };
const nothing: DerivedSupport = { reads: [], needs: [], levels: [] };

/** What each kind of support is derived from, when the case states no amount. `undefined`: the amount must be stated. */
export const derivedSupports: Readonly<Record<SupportKindName, DerivedSupport | undefined>> = {
  'social-assistance': { reads: ['monthsBefore'], needs: [], levels: [] },
  'housing-supplement': nothing,
  'no-public-support': nothing,
  'housing-allowance': nothing,
  'child-allowance': nothing,
  'sickness-benefit': sickness,
  'rehabilitation-allowance': sickness,
  'sickness-compensation': compensation,
  'activity-compensation': compensation,
  'activity-support': {
    reads: ['extent', 'dayAmount', 'previousWage', 'daysUsed', 'level'],
    needs: [],
    levels: ['base', 'income-based', 'income-based-since-before-october-2025'],
  },
  'development-allowance': {
    reads: ['extent', 'level'],
    needs: ['level'],
    levels: ['with-upper-secondary', 'without-upper-secondary'],
  },
  'introduction-benefit': { reads: ['extent', 'level'], needs: [], levels: ['programme', 'mapping'] },
  'unemployment-benefit': {
    reads: ['extent', 'previousWage', 'daysUsed', 'periodDays', 'level'],
    needs: ['previousWage'],
    levels: ['member', 'member-six-months', 'not-member', 'earlier-act'],
  },
  'student-finance': {
    reads: ['extent', 'weeks', 'level', 'loanShare', 'additionalLoan', 'grant', 'loan'],
    needs: [],
    levels: ['general', 'higher'],
  },
  'parental-benefit': { reads: ['extent', 'level'], needs: [], levels: ['base', 'minimum'] },
};

export function isSupportKind(kind: string): kind is SupportKindName {
  return (supportKindNames as readonly string[]).includes(kind);
}

/** The amount of student finance is stated as grant and loan, since the loan is a debt. */
function acceptedFields(kind: SupportKindName, amountIsStated: boolean): readonly string[] {
  const always = ['kind', 'months', 'concurrent'];
  if (kind === 'student-finance') return [...always, ...(derivedSupports[kind]?.reads ?? [])];
  return [...always, 'amount', ...(amountIsStated ? ['extent'] : (derivedSupports[kind]?.reads ?? []))];
}

const needExamples: Readonly<Partial<Record<Field, string>>> = {
  qualifyingIncome: 'qualifyingIncome: 300000 SEK/year',
  previousWage: 'previousWage: 25000 SEK/month',
  level: 'level: with-upper-secondary',
};

function checkFields(support: SupportFile, kind: SupportKindName, path: string, faults: Faults): void {
  const derived = derivedSupports[kind];
  const stated = support.amount !== undefined;
  if (kind === 'student-finance') {
    const needed = support.weeks ?? support.grant ?? support.loan;
    if (needed === undefined) {
      faults.add(`${path}.weeks`, { problem: 'missing-key', found: undefined, expected: { key: 'weeks' }, example: 'weeks: 40' });
    }
  }
  if (!stated && derived === undefined) {
    faults.add(`${path}.amount`, {
      problem: 'missing-key',
      found: undefined,
      expected: {
        text: {
          sv: `nyckeln amount: ${supportKinds[kind].label.sv.toLowerCase()} räknas inte fram av reglerna`,
          en: `the key amount: ${supportKinds[kind].label.en.toLowerCase()} is not worked out from the rules`,
        },
      },
      example: 'amount: 2500 SEK/month',
    });
    return;
  }
  const accepted = acceptedFields(kind, stated);
  for (const [key, value] of Object.entries(support)) {
    if (value !== undefined && !accepted.includes(key)) {
      faults.add(`${path}.${key}`, { problem: 'unknown-key', found: key, expected: { keys: accepted }, example: nearestName(key, accepted) ?? 'months' });
    }
  }
  if (stated) return;
  for (const key of derived?.needs ?? []) {
    if (support[key] === undefined) {
      faults.add(`${path}.${key}`, {
        problem: 'missing-key',
        found: undefined,
        expected: {
          text: {
            sv: `nyckeln ${key}, som ${supportKinds[kind].label.sv.toLowerCase()} räknas fram av, eller ett angivet belopp i amount`,
            en: `the key ${key}, which ${supportKinds[kind].label.en.toLowerCase()} is worked out from, or a stated amount`,
          },
        },
        example: needExamples[key] ?? `${key}: …`,
      });
    }
  }
  const { level } = support;
  if (level !== undefined && derived !== undefined && derived.levels.length > 0 && !derived.levels.includes(level)) {
    faults.add(`${path}.level`, {
      problem: 'unknown-choice',
      found: level,
      expected: { choices: derived.levels },
      example: nearestName(level, derived.levels) ?? derived.levels[0] ?? '',
    });
  }
}

/** Activity support that states an amount or a wage is income-based without saying so. */
function isIncomeBased({ kind, dayAmount, previousWage }: SupportFile): boolean {
  return kind === 'activity-support' && (dayAmount !== undefined || previousWage !== undefined);
}

/** One support of the case as the graph reads it. */
export function supportFacts(support: SupportFile, path: string, resolver: Resolver, faults: Faults): ItemFacts | undefined {
  if (!isSupportKind(support.kind)) return undefined;
  const kind = support.kind;
  checkFields(support, kind, path, faults);
  const fact = (key: NumberField, otherwise: number): Fact => {
    const quantity = support[key];
    return quantity === undefined ? defaultFact(`${path}.${key}`, otherwise) : resolver.fact(quantity, `${path}.${key}`);
  };
  const yearly = (key: AmountField): Fact => {
    const quantity = support[key];
    return quantity === undefined ? defaultFact(`${path}.${key}`, 0) : resolver.yearly(quantity, `${path}.${key}`);
  };
  const weeks = fact('weeks', 0);
  const months = fact('months', kind === 'student-finance' && weeks.value > 0 ? (weeks.value * 12) / 52 : 12);
  const inputs: Record<string, Fact> = {
    months,
    weeks,
    extent: fact('extent', 1),
    dayAmount: fact('dayAmount', 0),
    previousWage: fact('previousWage', 0),
    daysUsed: fact('daysUsed', 0),
    periodDays: fact('periodDays', 0),
    loanShare: fact('loanShare', 1),
    qualifyingIncome: yearly('qualifyingIncome'),
    assumedIncome: yearly('assumedIncome'),
    grantPerYear: yearly('grant'),
    loanPerYear: yearly('loan'),
    additionalLoanPerYear: yearly('additionalLoan'),
  };
  const stated: Origin = { path, grade: 'measured' };
  const category = (value: string): CategoryFact => ({ value, origin: stated });
  if (support.amount !== undefined) {
    const amount = resolver.value(support.amount, `${path}.amount`);
    const perMonth = amount.unit === 'SEK/year' ? (months.value === 0 ? 0 : amount.value / months.value) : amount.value;
    inputs['amount'] = { value: perMonth, origin: amount.origin };
  }
  const givesAmount = support.amount !== undefined || support.grant !== undefined || support.loan !== undefined;
  const levels = derivedSupports[kind]?.levels ?? [];
  return {
    kind,
    path,
    label: supportKinds[kind].label,
    inputs,
    categories: {
      kind: category(kind),
      basis: category(givesAmount ? 'given' : 'derived'),
      level: category(support.level ?? (isIncomeBased(support) ? 'income-based' : levels[0]) ?? ''),
      employment: category(support.unemployed === true ? 'unemployed' : 'employed'),
    },
  };
}
