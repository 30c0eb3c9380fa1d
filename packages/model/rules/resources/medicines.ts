import {
  category,
  choose,
  compare,
  constant,
  parameter,
  ratio,
  rule,
  schedule,
  times,
  total,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { age } from '../household/person.ts';
import { evaluationModel, pharmaceuticalBenefitsAct } from '../legal-sources.ts';
import { costCeiling } from './cost-ceiling.ts';
import { resourceCost } from './resource-use.ts';

const none = constant(0, 'SEK/year');

/** `yes` of a medicine within the pharmaceutical benefit, whose price the law divides, else `no`. */
export const medicine = category(
  'medicine',
  { sv: 'Läkemedel inom förmånen', en: 'Medicine within the benefit' },
  'resources',
);

/** What the person's medicines within the benefit cost in the year, before any reduction, SEK per year. */
const medicineCost = rule({
  id: 'resource.medicine-cost',
  label: { sv: 'Läkemedel inom förmånen', en: 'Medicines within the benefit' },
  source: evaluationModel,
  formula: total('resources', choose(medicine, { yes: resourceCost, no: none })),
});

/** The most that a person pays for medicines in twelve months (kostnadstak), rounded down to 50 SEK. */
const medicineCeiling = rule({
  id: 'resource.medicine-ceiling',
  label: { sv: 'Kostnadstak för läkemedel', en: 'Cost ceiling of medicines' },
  source: cite(pharmaceuticalBenefitsAct, '5 §'),
  formula: costCeiling('care.medicine.ceiling'),
});

/**
 * What the participant pays of medicines within the benefit, by the ladder of twelve months
 * (högkostnadstrappan), SEK per year; the region pays the rest. The twelve months are counted
 * from the evaluation's date.
 */
export const medicineFees = rule({
  id: 'resource.medicine-fees',
  label: { sv: 'Egenavgift för läkemedel', en: "Participant's share of medicines" },
  source: cite(pharmaceuticalBenefitsAct, '5 och 19 §§'),
  formula: when(
    compare(medicineCost, '>', none),
    when(
      compare(age, '<', parameter('care.medicine.free-below', 'years')),
      none,
      times(
        schedule('care.medicine.ladder', 'factor', ratio(medicineCost, medicineCeiling, 'factor')),
        medicineCeiling,
      ),
    ),
    none,
  ),
});
