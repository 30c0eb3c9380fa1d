import { intersect, looseness, overlaps, width, type Interval } from './interval.ts';
import type { Quantity } from './quantity.ts';
import { quantitiesOf, solveFor, type Lookup, type Relation } from './relation.ts';

/** What is known of a figure, the printed figures it rests on, and the relation that last set its bounds. */
export type Estimate = Interval & { readonly sources: ReadonlySet<string>; readonly relation?: Relation };
export type Estimates = ReadonlyMap<string, Estimate>;

type Step = { readonly relation: Relation; readonly quantity: Quantity; readonly implied: Interval };

export function lookupIn(values: ReadonlyMap<string, Interval>): Lookup {
  return ({ key }) => values.get(key);
}

/** Printed figures and counts as estimates that rest on themselves. */
export function asEstimates(stated: ReadonlyMap<string, Interval>): Map<string, Estimate> {
  return new Map([...stated].map(([key, interval]) => [key, { ...interval, sources: new Set([key]) }]));
}

/** Fills in what the relations give, best-known first, and leaves what is already known as it is. */
export function deriveMissing(relations: readonly Relation[], known: Estimates): Map<string, Estimate> {
  const values = new Map(known);
  for (;;) {
    const step = tightest(steps(relations, values, (quantity) => !values.has(quantity.key)));
    if (step === undefined) return values;
    values.set(step.quantity.key, { ...step.implied, sources: sourcesOf(step, values), relation: step.relation });
  }
}

/** A round must take away at least this part of the bounds, so that narrowing comes to an end. */
const worthNarrowing = 0.1;

/**
 * Lets every figure narrow the others, the most exactly printed first, until nothing moves.
 * Bounds that cannot all be true are a conflict: its relation is given back and no longer used.
 */
export function narrow(
  relations: readonly Relation[],
  known: Estimates,
): { values: Map<string, Estimate>; conflicts: Relation[] } {
  const values = new Map(known);
  const live = new Set(relations);
  const conflicts: Relation[] = [];
  for (;;) {
    const step = tightest(steps([...live], values, (quantity, implied) => changes(values.get(quantity.key), implied)));
    if (step === undefined) return { values, conflicts };
    const current = values.get(step.quantity.key);
    if (current !== undefined && !overlaps(current, step.implied)) {
      conflicts.push(step.relation);
      live.delete(step.relation);
      continue;
    }
    const bounds = current === undefined ? step.implied : intersect(current, step.implied);
    const sources = new Set([...(current?.sources ?? []), ...sourcesOf(step, values)]);
    values.set(step.quantity.key, { ...bounds, sources, relation: step.relation });
  }
}

function changes(current: Interval | undefined, implied: Interval): boolean {
  if (current === undefined || !overlaps(current, implied)) return true;
  if (current.low === current.high) return false;
  return width(intersect(current, implied)) < (1 - worthNarrowing) * width(current);
}

function steps(
  relations: readonly Relation[],
  values: Estimates,
  wanted: (quantity: Quantity, implied: Interval) => boolean,
): Step[] {
  const lookup = lookupIn(values);
  return relations.flatMap((relation) =>
    quantitiesOf(relation).flatMap((quantity) => {
      const implied = solveFor(relation, quantity, lookup);
      const bounded = implied !== undefined && (implied.low === Infinity || Number.isFinite(width(implied)));
      return bounded && wanted(quantity, implied) ? [{ relation, quantity, implied }] : [];
    }),
  );
}

function tightest(candidates: readonly Step[]): Step | undefined {
  let best: Step | undefined;
  let bestLooseness = Infinity;
  for (const candidate of candidates) {
    const own = candidate.implied.low === Infinity ? 0 : looseness(candidate.implied);
    if (best !== undefined && own >= bestLooseness) continue;
    best = candidate;
    bestLooseness = own;
  }
  return best;
}

function sourcesOf({ relation, quantity }: Step, values: Estimates): Set<string> {
  const others = quantitiesOf(relation).filter(({ key }) => key !== quantity.key);
  return new Set(others.flatMap(({ key }) => [...(values.get(key)?.sources ?? [])]));
}
