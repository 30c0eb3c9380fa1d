import { round, rule, sum, total } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { grossWage } from '../employer/gross-wage.ts';
import { incomeTaxAct, pensionContributionAct } from '../legal-sources.ts';
import { kindsWith } from '../supports/support-kinds.ts';
import { supportAmount } from '../supports/support-amount.ts';

/** Wages of all jobs, SEK per year. */
export const wages = rule({
  id: 'income.wages',
  label: { sv: 'Löner', en: 'Wages' },
  source: cite(incomeTaxAct, '10 kap. 1 §'),
  formula: total('work', grossWage),
});

/** Supports that the law taxes as earned income, SEK per year. */
export const taxableSupports = rule({
  id: 'income.taxable-supports',
  label: { sv: 'Skattepliktiga ersättningar', en: 'Taxable supports' },
  source: cite(incomeTaxAct, '11 kap. 30–36 §§'),
  formula: total('supports', supportAmount, kindsWith('taxable')),
});

/** Assessed earned income (fastställd förvärvsinkomst), whole hundreds of SEK. */
export const assessedIncome = rule({
  id: 'income-tax.assessed-income',
  label: { sv: 'Fastställd förvärvsinkomst', en: 'Assessed earned income' },
  source: cite(incomeTaxAct, '1 kap. 5 §'),
  formula: round(sum(wages, taxableSupports), 'down', 100),
});

/** Work income that gives earned-income credit, whole hundreds of SEK. */
export const workIncome = rule({
  id: 'income-tax.work-income',
  label: { sv: 'Arbetsinkomst', en: 'Work income' },
  source: cite(incomeTaxAct, '67 kap. 6 §'),
  formula: round(sum(wages, total('supports', supportAmount, kindsWith('workIncome'))), 'down', 100),
});

/** Sickness and activity compensation that gives the sickness and disability credit, whole hundreds of SEK. */
export const sicknessDisabilityIncome = rule({
  id: 'income-tax.sickness-disability-income',
  label: { sv: 'Sjuk- och aktivitetsersättning', en: 'Sickness and activity compensation' },
  source: cite(incomeTaxAct, '67 kap. 9 b §'),
  formula: round(total('supports', supportAmount, kindsWith('sicknessDisabilityCredit')), 'down', 100),
});

/** Income that carries the general pension contribution, whole hundreds of SEK. */
export const pensionableIncome = rule({
  id: 'income-tax.pensionable-income',
  label: { sv: 'Inkomst som allmän pensionsavgift tas ut på', en: 'Income that carries the pension contribution' },
  source: cite(pensionContributionAct, '2–3 §§'),
  formula: round(sum(wages, total('supports', supportAmount, kindsWith('pensionContribution'))), 'down', 100),
});
