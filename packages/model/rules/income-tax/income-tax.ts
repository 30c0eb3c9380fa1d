import { minus, rule, sum } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { incomeTaxAct } from '../legal-sources.ts';
import { earnedIncomeCredit } from './earned-income-credit.ts';
import { burialFee, publicServiceFee } from './fees.ts';
import { generalEarnedCredit } from './general-earned-credit.ts';
import { localTax } from './local-tax.ts';
import { pensionContribution, pensionContributionCredit } from './pension-contribution.ts';
import { regionalCredit } from './regional-credit.ts';
import { sicknessDisabilityCredit } from './sickness-disability-credit.ts';
import { stateTax } from './state-tax.ts';
import { temporaryWorkCredit } from './temporary-work-credit.ts';
import { unemploymentFundCredit } from './unemployment-fund-credit.ts';

/** All tax credits together; the state pays them, municipality and region get their full tax. */
export const taxCredits = rule({
  id: 'income-tax.credits',
  label: { sv: 'Skattereduktioner', en: 'Tax credits' },
  source: cite(incomeTaxAct, '67 kap.'),
  formula: sum(
    pensionContributionCredit,
    earnedIncomeCredit,
    sicknessDisabilityCredit,
    generalEarnedCredit,
    temporaryWorkCredit,
    regionalCredit,
    unemploymentFundCredit,
  ),
});

/** State tax, pension contribution and fees less all credits: what the state gets. Negative when credits are larger. */
export const taxToState = rule({
  id: 'income-tax.to-state',
  label: {
    sv: 'Skatt och avgifter till staten efter skattereduktioner',
    en: 'Tax and fees to the state after credits',
  },
  source: cite(incomeTaxAct, '67 kap.'),
  formula: minus(sum(stateTax, pensionContribution, publicServiceFee, burialFee), taxCredits),
});

/** A year's final tax on earned income with contribution and fees, whole SEK. */
export const incomeTax = rule({
  id: 'income-tax',
  label: { sv: 'Skatt på förvärvsinkomst', en: 'Tax on earned income' },
  source: cite(incomeTaxAct),
  formula: sum(localTax, taxToState),
});
