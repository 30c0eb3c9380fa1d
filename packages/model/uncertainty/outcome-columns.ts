import { shareWithoutEffect } from '../cost-effectiveness/without-effect.ts';
import type { Outcome } from '../evaluation/outcomes.ts';
import { plainForms } from '../figures/appraisal-settings.ts';
import { type OutcomeRuleId, outcomeRules } from '../figures/outcomes.ts';
import type { Expression } from '../graph/expression.ts';
import { type Column, ValueColumns } from '../kernel/value/value-columns.ts';
import { publicActors } from '../ledger/actor.ts';
import { type FigureInterval, intervalOfSummary } from './figure-intervals.ts';
import type { FigureColumns } from './figure-columns.ts';
import { FigureProgram } from './figure-program.ts';
import type { Simulation } from './monte-carlo.ts';
import { summarise } from './summary.ts';

/** One number for each draw. */
function filled(column: Column, draws: number): Float64Array {
  return typeof column === 'number' ? new Float64Array(draws).fill(column) : column;
}

/** A rule over columns of what it reads. */
function columnOf(
  rule: Expression,
  inputs: Readonly<Record<string, () => Column>>,
  { draws, assessment: { basis } }: FigureColumns,
): Float64Array {
  const program = new FigureProgram(basis.date, basis.parameters);
  const value = program.valueOf(rule, { subject: 'society', forms: plainForms });
  const values = new ValueColumns(draws, (place) => {
    const name = program.leaves[place]?.name ?? '';
    const input = inputs[name];
    if (input === undefined) throw new RangeError(`The input "${name}" is missing; expected a column for it`);
    return input();
  });
  return filled(values.of(value), draws);
}

/** A sum of columns, each some times. */
function sumOf(
  columns: readonly { readonly column: Float64Array; readonly weight: number }[],
  draws: number,
): Float64Array {
  const sum = new Float64Array(draws);
  for (const { column, weight } of columns)
    for (let draw = 0; draw < draws; draw += 1) sum[draw] = (sum[draw] ?? 0) + weight * (column[draw] ?? Number.NaN);
  return sum;
}

/** What is gained in each draw, by all people of the assessment. */
function gained({ parts }: Outcome, figures: FigureColumns): Float64Array {
  const columns = parts.map(({ weight, rule, facts }) => ({
    weight,
    column: columnOf(
      rule,
      Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, () => figures.drawn(fact)])),
      figures,
    ),
  }));
  return sumOf(columns, figures.draws);
}

/** What the public actors have left to pay in each draw, present value. */
export function netPublicCosts(figures: FigureColumns): Float64Array {
  return sumOf(
    publicActors.map((actor) => ({ weight: -1, column: figures.column(`net-present-value.${actor}`) })),
    figures.draws,
  );
}

/** A figure of an outcome in every draw, by the same rule as in the assessment. */
export function outcomeColumn(outcome: Outcome, rule: OutcomeRuleId, figures: FigureColumns): Float64Array {
  const { appraisal, cost } = figures.assessment.basis;
  const inputs = {
    outcome: () => gained(outcome, figures),
    deadweight: () => figures.drawn(appraisal.deadweight),
    displacement: () => figures.drawn(appraisal.displacement),
    paidCost: () => (cost === undefined ? Number.NaN : figures.drawn(cost.paid)),
    netPublicCost: () => netPublicCosts(figures),
  };
  return columnOf(outcomeRules(outcome.displaces)[rule], inputs, figures);
}

/** Where a figure of an outcome lies, or that some draws have no outcome to share the cost by. */
export type OutcomeInterval =
  | ({ readonly kind: 'interval' } & FigureInterval)
  | { readonly kind: 'without-effect'; /** Share of such draws. */ readonly share: number };

const sharedBy: Readonly<Partial<Record<OutcomeRuleId, OutcomeRuleId>>> = {
  'cost-per-outcome': 'outcome',
  'cost-per-attributed-outcome': 'attributed-outcome',
  'net-public-cost-per-outcome': 'attributed-outcome',
};

/** Intervals of the figures of outcomes that have a value, by their ids. */
export function outcomeIntervals({
  assessment,
  figures,
}: Pick<Simulation, 'assessment' | 'figures'>): ReadonlyMap<string, OutcomeInterval> {
  const found = assessment.outcomes.flatMap((outcome) =>
    outcome.figures.flatMap(({ id, rule, value }): readonly (readonly [string, OutcomeInterval])[] => {
      if (value === undefined) return [];
      const divisor = sharedBy[rule];
      const share = divisor === undefined ? 0 : shareWithoutEffect(outcomeColumn(outcome, divisor, figures));
      if (share > 0) return [[id, { kind: 'without-effect', share }]];
      const summary = summarise(outcomeColumn(outcome, rule, figures));
      return summary === undefined ? [] : [[id, { kind: 'interval', ...intervalOfSummary(summary) }]];
    }),
  );
  return new Map(found);
}
