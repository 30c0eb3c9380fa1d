import { type Subject, subjects } from '@samnytta/model';
import type { PrintedNumber } from './numbers.ts';

/** Whose total something is worked out from. */
export type Total = Subject | 'public';

/**
 * What a printed number tells of people.
 * - `part`: the sum, mean or quantile of a group of people
 * - `total`: a total itself
 * - `totals`: worked out from totals, the cost and the settings; the attacker gets the totals
 * - `drawn`: the same in draws; the attacker gets the totals, and how much people differ when they are drawn too
 * - `nothing`: known without the report, or of something else than people's changes
 */
export type Meaning =
  | { readonly kind: 'part' }
  | { readonly kind: 'total'; readonly of: Subject }
  | { readonly kind: 'totals' | 'drawn'; readonly of: readonly Total[] }
  | { readonly kind: 'nothing'; readonly because: Because };

const reasons = {
  settings: 'from the settings, which everybody has',
  known: 'sexes, ages and signs, which the attacker knows',
  cells: 'a mean of five or more cells of the table, not of a change',
  words: 'says in words what stands as a number in the same report',
  chance: 'a number of draws, or a share of them in whole per cent',
} as const;
export type Because = keyof typeof reasons;
export const reasonTexts: Readonly<Record<Because, string>> = reasons;

type Says = 'total' | 'totals' | 'drawn' | Because;
type Columns = Readonly<Record<string, Says>>;

function isSubject(id: string): id is Subject {
  return (subjects as readonly string[]).includes(id);
}

/** What the figure that a report is most about is of. */
const main: readonly Total[] = ['society', 'public'];
/** Figures of what is put in. */
const ofCost = ['cost', 'appraised-cost', 'contribution'];

/** What a figure of a party is worked out from: its total; of society's, the public one too. */
function totalsOf(subject: Subject): readonly Total[] {
  return subject === 'society' ? ['society', 'public'] : [subject];
}

function meaningOf(says: Says, of: readonly Total[]): Meaning {
  const [first] = of;
  if (says === 'total')
    return first === undefined || first === 'public' ? { kind: 'totals', of } : { kind: 'total', of: first };
  return says === 'totals' || says === 'drawn' ? { kind: says, of } : { kind: 'nothing', because: says };
}

const intervals: Columns = { value: 'totals', middle: 'drawn', 'interval-90': 'drawn', 'interval-50': 'drawn' };
const compared: Columns = {
  naive: 'totals',
  adjusted: 'totals',
  'standard-error': 'drawn',
  interval: 'drawn',
  'naive-interval': 'drawn',
  'adjusted-interval': 'drawn',
  share: 'totals',
  degrees: 'drawn',
};

/** Tables whose rows are parties. */
const ofParties: Readonly<Record<string, Columns>> = {
  actors: { income: 'total', 'five-years': 'totals', 'per-participant': 'totals', interval: 'drawn' },
  profitability: {
    cost: 'settings',
    payback: 'totals',
    'profitability-1': 'totals',
    'profitability-3': 'totals',
    'profitability-5': 'totals',
  },
  'appraisal-actors': {
    'present-value': 'totals',
    'appraised-cost': 'settings',
    'net-present-value': 'totals',
    'benefit-cost-ratio': 'totals',
  },
  funder: {
    contribution: 'settings',
    'value-per-person': 'totals',
    'people-needed': 'totals',
    'people-needed-adjusted': 'totals',
    'people-needed-interval': 'drawn',
    'people-needed-adjusted-interval': 'drawn',
  },
  courses: {
    'even-from': 'totals',
    'year-0': 'settings',
    'year-1': 'totals',
    'year-3': 'totals',
    'year-5': 'totals',
    'year-10': 'totals',
  },
  'income-intervals': intervals,
  'net-intervals': intervals,
  'payback-probability': { 'year-1': 'chance', 'year-3': 'chance', 'year-5': 'chance' },
  'side-by-side-incomes': compared,
  'side-by-side-shares': compared,
  'scaled-up': { total: 'totals', 'standard-error': 'drawn', interval: 'drawn' },
  'bounds-incomes': { between: 'totals', interval: 'drawn' },
};

/** Tables whose rows are figures with their parties, such as `payback.society`. */
const ofFigures: Readonly<Record<string, Columns>> = {
  'key-figures': { value: 'totals', 'per-participant': 'totals' },
  'appraisal-figures': { value: 'totals', 'per-participant': 'totals' },
  'figure-intervals': intervals,
  'society-intervals': intervals,
  'draw-statistics': { mean: 'drawn', 'standard-deviation': 'drawn', applicable: 'chance' },
  'side-by-side-figures': compared,
  'bounds-figures': { between: 'totals', interval: 'drawn' },
  scenarios: { base: 'totals', 'scenario.cautious': 'drawn', 'scenario.favourable': 'drawn' },
  'all-scenarios': { base: 'totals', 'scenario.cautious': 'drawn', 'scenario.favourable': 'drawn' },
};

/** Tables whose rows are figures and whose columns are parties. */
const ofFiguresByParty = ['all-figures', 'all-figures-per-participant', 'naive-figures', 'adjusted-figures'];

/** Tables of one figure, or of the inputs: society's or any other. */
const ofAny: Readonly<Record<string, Columns>> = {
  'tornado-values': { low: 'settings', high: 'settings', 'at-low': 'drawn', 'at-high': 'drawn' },
  information: { value: 'drawn', 'standard-error': 'drawn' },
  'all-information': { value: 'drawn', 'standard-error': 'drawn' },
  'fan-values': {
    'not-loss': 'chance',
    'share-5': 'drawn',
    'share-25': 'drawn',
    'share-50': 'drawn',
    'share-75': 'drawn',
    'share-95': 'drawn',
  },
  'appraisal-fan-values': {
    'not-loss': 'chance',
    'share-5': 'drawn',
    'share-25': 'drawn',
    'share-50': 'drawn',
    'share-75': 'drawn',
    'share-95': 'drawn',
  },
  'two-way': {
    case: 'drawn',
    'percentile-5': 'drawn',
    'percentile-25': 'drawn',
    'percentile-50': 'drawn',
    'percentile-75': 'drawn',
    'percentile-95': 'drawn',
  },
  'two-way-inputs': {
    case: 'settings',
    'percentile-5': 'settings',
    'percentile-25': 'settings',
    'percentile-50': 'settings',
    'percentile-75': 'settings',
    'percentile-95': 'settings',
  },
  inputs: { value: 'settings' },
  'missing-participants': { count: 'known', instead: 'cells' },
  'missing-comparison': { count: 'known', instead: 'cells' },
};

const perspectives: Readonly<Record<string, readonly Total[]>> = {
  taxpayers: ['public'],
  participants: ['participant'],
  others: ['employer'],
  indirect: ['public'],
  total: ['society', 'public'],
  net: ['society', 'public'],
  ratio: ['society', 'public'],
};

/** Words and bare numbers, by block or by what they are. */
const sentences =
  /^(?:date|adjusted|read|read-comparison|answer|counterfactual|most-anyway|adjusted-\d+|interval|net-interval|who-and-when|needed\.[a-z-]+|payback\.[a-z-]+|tornado-reading|tornado-explained|fan-reading|appraisal-fan-reading|fan|appraisal-fan|drawing|intervals|uncertainty-note-\d+|turning-point-\d+|two-way-losses|two-way-explained|information-reading|scenarios-explained|scaled-up-explained|refused-\d+|quantiles|gains|annualised|bounds|public-funds|convention|courses-explained|perspectives-explained|comparison|handling)$/u;
const warnings =
  /^(?:small-group|estimated|limit|concentration|window|substitution|age|weak-input|not-measured|price-level|override|unusual-amount|long-intervention|no-displacement|hypothetical|currency)/u;
const gains: Columns = {
  gaining: 'known',
  'gaining-share': 'known',
  losing: 'known',
  'losing-share': 'known',
  unchanged: 'known',
  'unchanged-share': 'known',
};

function ofRow({ block, row, column }: PrintedNumber): Meaning | undefined {
  const parties = ofParties[block]?.[column];
  if (parties !== undefined)
    return isSubject(row) ? meaningOf(parties, parties === 'total' ? [row] : totalsOf(row)) : undefined;
  const subject = row.slice(row.lastIndexOf('.') + 1);
  const figures = ofFigures[block]?.[column];
  if (figures !== undefined && ofCost.includes(row.slice(0, row.lastIndexOf('.')))) return meaningOf('settings', []);
  if (figures !== undefined) return isSubject(subject) ? meaningOf(figures, totalsOf(subject)) : undefined;
  if (ofFiguresByParty.includes(block) && ofCost.includes(row)) return meaningOf('settings', []);
  if (ofFiguresByParty.includes(block)) return isSubject(column) ? meaningOf('totals', totalsOf(column)) : undefined;
  const any = ofAny[block]?.[column];
  return any === undefined ? undefined : meaningOf(any, main);
}

/** What a printed number tells of people; undefined when that is not known here. */
export function meaningOfNumber(number: PrintedNumber): Meaning | undefined {
  const { block, row, column } = number;
  if (/^distribution-(?:society|participant)-(?:all|by-sex|by-age|by-sex-and-age)$/u.test(block)) {
    if (column === 'people') return meaningOf('known', []);
    return /^(?:total|mean|quantile-\d+)$/u.test(column) ? { kind: 'part' } : undefined;
  }
  if (/^gains-and-losses-(?:society|participant)$/u.test(block)) {
    const known = gains[column];
    if (known !== undefined) return meaningOf(known, []);
    return column === 'gains' || column === 'losses' ? { kind: 'part' } : undefined;
  }
  // The share of the effect that has to last is of society.
  if (block === 'appraisal-figures' && row === 'break-even-persistence') return { kind: 'totals', of: main };
  if (block === 'perspectives') {
    if (row === 'cost') return meaningOf('settings', []);
    const of = perspectives[row];
    return of === undefined || column !== 'present-value' ? undefined : { kind: 'totals', of };
  }
  switch (column) {
    case 'sentence':
      return sentences.test(block) ? meaningOf('words', []) : undefined;
    case 'warning':
      return warnings.test(block) ? meaningOf('words', []) : undefined;
    case 'note':
    case 'description':
      return meaningOf('words', []);
    case 'stated':
      return /^(?:appraisal-settings|assumptions|overrides|changes|draws|scenario\..+)$/u.test(block)
        ? meaningOf('settings', [])
        : undefined;
    case 'input':
      return meaningOf('settings', []);
    case 'key-figure':
    case 'key-figure-interval': {
      if (['people', 'comparison-people', 'participants'].includes(block)) return meaningOf('known', []);
      const subject = block.slice(block.lastIndexOf('.') + 1);
      return isSubject(subject)
        ? meaningOf(column === 'key-figure' ? 'totals' : 'drawn', totalsOf(subject))
        : undefined;
    }
    case 'waterfall':
      return block === 'waterfall' ? meaningOf('totals', isSubject(row) ? [row] : ['society']) : undefined;
    case 'tornado':
    case 'fan':
      return meaningOf('drawn', main);
    default:
      return ofRow(number);
  }
}
