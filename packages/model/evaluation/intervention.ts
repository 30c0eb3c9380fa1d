import type { Case } from '../case/case.ts';
import { assumedFact, defaultFact, factFromParameter } from '../case/setting.ts';
import type { AppraisalSettings, InterventionCost } from '../figures/assess.ts';
import type { Fact } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { type Actor, actors } from '../ledger/actor.ts';

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
        origin: { path, grade: 'verified', source: 'Lagen (2003:1210) om finansiell samordning av rehabiliteringsinsatser 5 §' },
      };
    }
    const stated = intervention.financing[actor];
    return stated === undefined ? defaultFact(path, 0) : resolver.fact(stated, path);
  };
  const shares = Object.fromEntries(actors.map((actor) => [actor, share(actor)])) as Record<Actor, Fact>;
  return { paid: { ...paid, value: (paid.value * people) / intervention.participants }, shares };
}

/** Settings of the appraisal, from the case or, where it is silent, from the catalogue or as open assumptions. */
export function appraisalSettings({ file, resolver, context }: Case): AppraisalSettings {
  const given = file.appraisal;
  const fact = (key: 'persistence' | 'deadweight' | 'displacement', otherwise: number, because: Text): Fact => {
    const quantity = given?.[key];
    return quantity === undefined ? assumedFact(`appraisal.${key}`, otherwise, because) : resolver.fact(quantity, `appraisal.${key}`);
  };
  return {
    horizon:
      given?.horizon === undefined
        ? assumedFact('appraisal.horizon', 5, { sv: 'Fem år, som i publicerade utvärderingar', en: 'Five years, as in published evaluations' })
        : { value: given.horizon, origin: { path: 'appraisal.horizon', grade: 'measured' } },
    discountRate:
      given?.discountRate === undefined
        ? factFromParameter(context.parameters, 'appraisal.discount-rate', context.date)
        : resolver.fact(given.discountRate, 'appraisal.discountRate'),
    marginalCostOfFunds:
      given?.marginalCostOfFunds === undefined
        ? factFromParameter(context.parameters, 'appraisal.marginal-cost-of-funds', context.date)
        : resolver.fact(given.marginalCostOfFunds, 'appraisal.marginalCostOfFunds'),
    persistence: fact('persistence', 1, { sv: 'Effekten antas bestå när inget annat anges', en: 'The effect is taken to last when nothing else is stated' }),
    deadweight: fact('deadweight', 0, { sv: 'All förändring tillskrivs insatsen när inget annat anges', en: 'All change is credited to the intervention when nothing else is stated' }),
    displacement: fact('displacement', 0, { sv: 'Ingen undanträngning antas när inget annat anges', en: 'No displacement is assumed when nothing else is stated' }),
  };
}
