import type { Payoff } from './payoff.ts';

/** A step along the frontier: what the next strategy costs and does beyond the one before. */
export interface Increment {
  /** The strategy before it on the frontier. */
  readonly from: string;
  readonly cost: number;
  readonly effect: number;
  /** Incremental cost-effectiveness ratio (ICER): money for one more unit of effect. */
  readonly ratio: number;
}

/**
 * `frontier` no other strategy, and no mixture of two, gives more for less; `dominated` another gives as
 * much or more for less (strong dominance); `extended` a mixture of two others does (extended or weak
 * dominance); `same` costs and gives exactly what another on the list does.
 */
export type Standing =
  | { readonly status: 'frontier'; /** Undefined for the cheapest. */ readonly increment: Increment | undefined }
  | { readonly status: 'dominated'; readonly by: string }
  | { readonly status: 'extended'; readonly by: readonly [string, string] }
  | { readonly status: 'same'; readonly as: string };

/** A strategy’s payoff with its standing among the others. */
export type Ranked = Payoff & Standing;

/** Slopes that differ by less than what arithmetic loses are the same slope. */
const slack = 1e-12;

function incrementOf(from: Payoff, to: Payoff): Increment {
  const [cost, effect] = [to.cost - from.cost, to.effect - from.effect];
  return { from: from.id, cost, effect, ratio: cost / effect };
}

/** The cheapest of those that give as much or more for as little or less; undefined when there is none. */
function dominatorOf(one: Payoff, all: readonly Payoff[]): Payoff | undefined {
  return all.find(
    (other) =>
      other.cost <= one.cost && other.effect >= one.effect && (other.cost < one.cost || other.effect > one.effect),
  );
}

/** Whether a mixture of the two beside it gives what the one between them does for less. */
function isAbove(before: Payoff, between: Payoff, after: Payoff): boolean {
  const [first, second] = [incrementOf(before, between).ratio, incrementOf(between, after).ratio];
  return first - second > slack * Math.max(Math.abs(first), Math.abs(second));
}

/** The lower hull of strategies of which each costs more and gives more than the one before. */
function hullOf(rising: readonly Payoff[]): readonly Payoff[] {
  const hull: Payoff[] = [];
  for (const next of rising) {
    for (;;) {
      const [before, between] = hull.slice(-2);
      if (before === undefined || between === undefined || !isAbove(before, between, next)) break;
      hull.pop();
    }
    hull.push(next);
  }
  return hull;
}

/**
 * Strategies of which one is to be chosen, from the cheapest: which are dominated, and what each step
 * along the frontier costs for what it gives. Strategies on a straight line are all on the frontier.
 * The method of Johannesson & Weinstein, Journal of Health Economics 12 (1993), as textbooks of health economics
 * teach it (Drummond et al., Methods for the Economic Evaluation of Health Care Programmes, 4th ed., 2015).
 *
 * @example
 * ```ts
 * import { incrementalAnalysis } from '@samnytta/model/uncertainty';
 *
 * const payoffs = [
 *   { id: 'usual', cost: 100_000, effect: 1 },
 *   { id: 'more', cost: 250_000, effect: 1.5 }
 * ];
 * for (const { id, status } of incrementalAnalysis(payoffs)) console.log(id, status);
 * ```
 */
export function incrementalAnalysis(payoffs: readonly Payoff[]): readonly Ranked[] {
  const sorted = payoffs.toSorted((one, other) => one.cost - other.cost || other.effect - one.effect);
  const standings = new Map<Payoff, Standing>();
  const rising: Payoff[] = [];
  for (const one of sorted) {
    const dominator = dominatorOf(one, sorted);
    const same = rising.find(({ cost, effect }) => cost === one.cost && effect === one.effect);
    if (dominator !== undefined) standings.set(one, { status: 'dominated', by: dominator.id });
    else if (same !== undefined) standings.set(one, { status: 'same', as: same.id });
    else rising.push(one);
  }
  const frontier = hullOf(rising);
  for (const [index, one] of frontier.entries()) {
    const before = frontier[index - 1];
    standings.set(one, { status: 'frontier', increment: before && incrementOf(before, one) });
  }
  return sorted.map((one): Ranked => {
    const standing = standings.get(one);
    if (standing !== undefined) return { ...one, ...standing };
    // Below the first and above the last of the frontier there is nothing that rises.
    const after = frontier.findIndex(({ effect }) => effect > one.effect);
    return { ...one, status: 'extended', by: [frontier[after - 1]?.id ?? '', frontier[after]?.id ?? ''] };
  });
}
