import { input, rule, schedule, times, total } from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { childAge } from '../household/children.ts';
import { socialInsuranceCode } from '../legal-sources.ts';
import { supportKinds } from './support-kinds.ts';

/** Months of the year with derived maintenance support. */
export const maintenanceSupportMonths = input('maintenanceSupportMonths', 'months', {
  sv: 'Månader med underhållsstöd',
  en: 'Months with maintenance support',
});

/** Full maintenance support (underhållsstöd) for every child at home, SEK per year. */
export const maintenanceSupport = rule({
  id: 'benefit.maintenance-support',
  label: supportKinds['maintenance-support'].label,
  source: cite(socialInsuranceCode, '18 kap. 20 §'),
  formula: times(
    total('children', schedule('benefit.maintenance-support.month', 'SEK/month', childAge)),
    maintenanceSupportMonths,
  ),
});
