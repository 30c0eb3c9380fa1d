import type { Case } from '../case/case.ts';
import { funderFields } from '../case/fields/funder-fields.ts';
import { numberFact } from '../case/fields/facts.ts';
import { defaultFact } from '../case/setting.ts';
import type { Funding, InterventionCost } from '../figures/assess.ts';
import type { Fact } from '../graph/situation-facts.ts';
import { type Actor, actors } from '../ledger/actor.ts';
import { cite } from '../sources/citation.ts';

/** Shares that the parties pay by the Finsam act (2003:1210) § 5: the state half, region and municipality a quarter each. */
const statutoryShares: Readonly<Partial<Record<Actor, number>>> = {
  'social-insurance': 0.5,
  region: 0.25,
  municipality: 0.25,
};

/** The intervention's cost as it falls on a number of its participants, or undefined when the case has none. */
export function interventionCost({ file, resolver }: Case, people: number): InterventionCost | undefined {
  const { intervention } = file;
  if (intervention === undefined) return undefined;
  const paid = resolver.fact(intervention.cost, 'intervention.cost');
  const share = (actor: Actor): Fact => {
    const path = `intervention.financing.${actor}`;
    if (intervention.financing === undefined) {
      return {
        value: statutoryShares[actor] ?? 0,
        origin: { path, grade: 'verified', source: cite('2003:1210', '5 §') },
      };
    }
    const stated = intervention.financing[actor];
    return stated === undefined ? defaultFact(path, 0) : resolver.fact(stated, path);
  };
  const shares = Object.fromEntries(actors.map((actor) => [actor, share(actor)])) as Record<Actor, Fact>;
  return { paid: { ...paid, value: (paid.value * people) / intervention.participants }, shares };
}

/** What the actors put in: as the case states it, or what they pay of the intervention; undefined when neither is known. */
export function fundingOf(ofCase: Case): Funding | undefined {
  const {
    file: { funder, intervention },
    resolver,
  } = ofCase;
  const years = numberFact(funderFields.years, funder?.years, 'funder.years', ofCase);
  const stated = Object.entries(funder?.contributions ?? {}).map(([actor, amount]) => [
    actor,
    resolver.fact(amount, `funder.contributions.${actor}`),
  ]);
  if (stated.length > 0)
    return { stated: Object.fromEntries(stated) as Funding['stated'], wholeCost: undefined, years };
  return intervention && { stated: {}, wholeCost: resolver.fact(intervention.cost, 'intervention.cost'), years };
}
