import { constant, type Expression, input, minus, perUnit, type Rule, rule, times } from '../graph/expression.ts';
import type { Text } from '../language/text.ts';
import { evaluationModel } from '../rules/legal-sources.ts';
import { deadweight, displacement } from './appraisal.ts';
import type { Convention } from './figure-rules.ts';
import { paidCost } from './inputs.ts';
import { outcomeAfter, outcomeBefore, outcomeChange } from './outcome-inputs.ts';

const source = evaluationModel;
const whole = constant(1, 'share');

/** What is better, more of the outcome or less. */
export type Better = 'more' | 'fewer';
/** How an outcome is stated: at two times, or as a change. */
export type OutcomeForm = 'two-times' | 'change';

function gain(formula: Expression<'quantity'>): Rule<'quantity'> {
  return rule({ id: 'outcome-gain', label: { sv: 'Vad som vanns', en: 'What was gained' }, source, formula });
}

/** What is gained in an outcome, by how it is stated and what is better. */
export const outcomeGains: Readonly<Record<OutcomeForm, Readonly<Record<Better, Rule<'quantity'>>>>> = {
  'two-times': { more: gain(minus(outcomeAfter, outcomeBefore)), fewer: gain(minus(outcomeBefore, outcomeAfter)) },
  change: { more: gain(outcomeChange), fewer: gain(minus(constant(0, 'quantity'), outcomeChange)) },
};

/** What is gained by all people of a group. */
export const outcome = input('outcome', 'quantity', { sv: 'Resultat', en: 'Outcome' });
/** Present value of what the public actors have left to pay when the effects have come; below zero they gain. */
export const netPublicCost = input('netPublicCost', 'SEK', {
  sv: 'Det offentligas nettokostnad, nuvärde',
  en: 'Net cost of the public, present value',
});

/** The rules of one outcome. */
interface OutcomeRules {
  /** The gain as it is. */
  readonly outcome: Rule<'quantity'>;
  /** What of it the intervention itself gives. */
  readonly 'attributed-outcome': Rule<'quantity'>;
  readonly 'cost-per-outcome': Rule<'SEK/unit'>;
  readonly 'cost-per-attributed-outcome': Rule<'SEK/unit'>;
  readonly 'net-public-cost-per-outcome': Rule<'SEK/unit'>;
}
/** Id of a figure of outcomes, such as cost per outcome. */
export type OutcomeRuleId = keyof OutcomeRules;

const notAnyway = times(outcome, minus(whole, deadweight));

function rulesWith(attributed: Expression<'quantity'>): OutcomeRules {
  const ofIntervention = rule({
    id: 'attributed-outcome',
    label: { sv: 'Resultat som insatsen själv ger', en: 'Outcome of the intervention itself' },
    source,
    formula: attributed,
  });
  const perUnitOf = (
    id: OutcomeRuleId,
    label: Text,
    cost: Expression<'SEK'>,
    of: Expression<'quantity'>,
  ): Rule<'SEK/unit'> => rule({ id, label, source, formula: perUnit(cost, of) });
  return {
    outcome: rule({ id: 'outcome', label: { sv: 'Resultat', en: 'Outcome' }, source, formula: outcome }),
    'attributed-outcome': ofIntervention,
    'cost-per-outcome': perUnitOf(
      'cost-per-outcome',
      { sv: 'Betald kostnad per resultat', en: 'Paid cost per outcome' },
      paidCost,
      outcome,
    ),
    'cost-per-attributed-outcome': perUnitOf(
      'cost-per-attributed-outcome',
      {
        sv: 'Betald kostnad per resultat som insatsen själv ger',
        en: 'Paid cost per outcome of the intervention itself',
      },
      paidCost,
      ofIntervention,
    ),
    'net-public-cost-per-outcome': perUnitOf(
      'net-public-cost-per-outcome',
      {
        sv: 'Det offentligas nettokostnad per resultat som insatsen själv ger',
        en: 'Net cost of the public per outcome of the intervention itself',
      },
      netPublicCost,
      ofIntervention,
    ),
  };
}

const withDisplacement = rulesWith(times(notAnyway, minus(whole, displacement)));
const withoutDisplacement = rulesWith(notAnyway);

/** @param displaces whether what is gained can be lost by others */
export function outcomeRules(displaces: boolean): OutcomeRules {
  return displaces ? withDisplacement : withoutDisplacement;
}

/** The figures of an outcome, in the order people read them, and the convention of each. */
export const outcomeConventions: Readonly<Record<OutcomeRuleId, Convention>> = {
  outcome: 'published',
  'cost-per-outcome': 'published',
  'attributed-outcome': 'appraisal',
  'cost-per-attributed-outcome': 'appraisal',
  'net-public-cost-per-outcome': 'appraisal',
};
