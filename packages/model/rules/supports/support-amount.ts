import { category, choose, constant, rule, times } from '../../graph/expression.ts';
import { evaluationModel } from '../legal-sources.ts';
import { activitySupport } from './activity-support.ts';
import { developmentAllowance } from './development-allowance.ts';
import { introductionBenefit } from './introduction-benefit.ts';
import { parentalBenefit } from './parental-benefit.ts';
import { sicknessBenefit } from './sickness-benefit.ts';
import { sicknessCompensation } from './sickness-compensation.ts';
import { amountBasis, givenAmount, supportMonths } from './support-item.ts';
import { unemploymentBenefit } from './unemployment-benefit.ts';

const supportKind = category('kind', { sv: 'Försörjning', en: 'Support' }, 'supports');
const nothing = constant(0, 'SEK/year');

/**
 * Amount of one support, SEK per year. Supports that are worked out from the whole household or
 * held against the whole year's income (student finance too) stand in rules of their own.
 */
export const supportAmount = rule({
  id: 'support.amount',
  label: { sv: 'Ersättning', en: 'Support' },
  source: evaluationModel,
  formula: choose(
    supportKind,
    { 'student-finance': nothing },
    choose(amountBasis, {
      given: times(givenAmount, supportMonths),
      derived: choose(
        supportKind,
        {
          'sickness-benefit': sicknessBenefit,
          'rehabilitation-allowance': sicknessBenefit,
          'sickness-compensation': sicknessCompensation,
          'activity-compensation': sicknessCompensation,
          'activity-support': activitySupport,
          'development-allowance': developmentAllowance,
          'introduction-benefit': introductionBenefit,
          'unemployment-benefit': unemploymentBenefit,
          'parental-benefit': parentalBenefit,
          'no-public-support': nothing,
          'social-assistance': nothing,
          'housing-supplement': nothing,
          'housing-allowance': nothing,
          'child-allowance': nothing,
        },
      ),
    }),
  ),
});
