import type { Fact } from '../../graph/situation-facts.ts';
import { type Actor, actors } from '../../ledger/actor.ts';
import { parameterCatalogue } from '../../parameters/catalogue.ts';
import { assess, type Basis, type Figure } from '../assess.ts';

function fact(value: number): Fact {
  return { value, origin: { path: 'test', grade: 'measured' } };
}

/** A group whose every value the test states; what it leaves out is without effect. */
export interface Given {
  readonly society: number;
  readonly participants?: number;
  readonly paid?: number;
  readonly potential?: number;
  readonly factor?: number;
  readonly actors?: Partial<Record<Actor, number>>;
  readonly shares?: Partial<Record<Actor, number>>;
  readonly appraisal?: Partial<Record<Exclude<keyof Basis['appraisal'], 'discountSteps' | 'remaining'>, number>>;
  /** First year and rate of each step. */
  readonly discountSteps?: readonly (readonly [number, number])[];
  readonly remaining?: readonly number[];
}

export function basis(given: Given): Basis {
  const { appraisal = {}, shares = {} } = given;
  const income: Record<string, { value: number; parts: [] }> = { society: { value: given.society, parts: [] } };
  for (const [actor, value] of Object.entries(given.actors ?? {})) income[actor] = { value, parts: [] };
  return {
    participants: given.participants ?? 1,
    income,
    potential: given.potential === undefined ? undefined : { value: given.potential, parts: [] },
    cost:
      given.paid === undefined
        ? undefined
        : {
            paid: fact(given.paid),
            shares: Object.fromEntries(actors.map((actor) => [actor, fact(shares[actor] ?? 0)])) as Record<Actor, Fact>,
          },
    indirectTaxFactor: fact(given.factor ?? 1),
    appraisal: {
      horizon: fact(appraisal.horizon ?? 5),
      discountRate: fact(appraisal.discountRate ?? 0),
      persistence: fact(appraisal.persistence ?? 1),
      deadweight: fact(appraisal.deadweight ?? 0),
      displacement: fact(appraisal.displacement ?? 0),
      marginalCostOfFunds: fact(appraisal.marginalCostOfFunds ?? 1),
      discountSteps: given.discountSteps?.map(([from, rate]) => ({ from, rate: fact(rate) })),
      remaining: given.remaining?.map(fact),
    },
    date: '2015-01-01',
    parameters: parameterCatalogue,
  };
}

export function figure(figures: readonly Figure[], id: string): Figure {
  const found = figures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No figure ${id}`);
  return found;
}

export function valueOf(given: Given, id: string): number | undefined {
  return figure(assess(basis(given)), id).value;
}
