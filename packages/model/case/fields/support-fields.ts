import { category } from '../../graph/expression.ts';
import { dayAmount } from '../../rules/supports/activity-support.ts';
import { referenceWage } from '../../rules/supports/establishment-job.ts';
import { monthsBefore } from '../../rules/supports/job-stimulus.ts';
import { employment, qualifyingIncome } from '../../rules/supports/sickness-benefit.ts';
import { assumedIncome } from '../../rules/supports/sickness-compensation.ts';
import { additionalLoan, givenGrant, givenLoan, loanShare } from '../../rules/supports/student-finance.ts';
import { weeks } from '../../rules/supports/student-weeks.ts';
import { daysUsed, givenAmount, supportExtent, supportMonths } from '../../rules/supports/support-item.ts';
import { supportKinds } from '../../rules/supports/support-kinds.ts';
import { periodDays, previousWage } from '../../rules/supports/unemployment-benefit.ts';
import { choiceField, identifierField, quantityField, required, yesNoField } from './define.ts';
import { supportLevels } from './support-levels.ts';

/** What the person lives on beside work (försörjning). */
export const supportFields = {
  kind: required(
    choiceField({
      options: supportKinds,
      label: { sv: 'Slag', en: 'Kind' },
      description: 'Kind of support (försörjning)',
      column: { en: 'support', sv: 'försörjning', also: ['stöd', 'försörjningskälla'], example: 'ekonomiskt bistånd' },
    }),
  ),
  amount: quantityField({
    units: ['SEK/month', 'SEK/year'],
    input: givenAmount,
    reading: 'amount',
    label: { sv: 'Belopp', en: 'Amount' },
    help: { sv: 'Tomt = enligt reglerna', en: 'Empty = by the rules' },
    description:
      'What was paid: per month with the support, or in the year. Without it the amount follows from the rules',
    column: { en: 'support amount', sv: 'försörjningens belopp', also: ['belopp', 'amount'], example: '10000' },
  }),
  months: quantityField({
    units: ['number'],
    most: 12,
    input: supportMonths,
    label: { sv: 'Månader under året', en: 'Months in the year' },
    description: 'Months of the year',
    default: 12,
    column: {
      en: 'support months',
      sv: 'månader med försörjning',
      also: ['försörjningsmånader'],
      example: '12',
      isNeeded: true,
      isOfWindow: true,
    },
  }),
  extent: quantityField({
    units: ['share'],
    input: supportExtent,
    reading: 'beside-amount',
    description: 'Share of full time',
    default: 1,
    column: { en: 'support extent', sv: 'försörjningens omfattning', example: '100 %' },
  }),
  concurrent: yesNoField({
    label: { sv: 'Samtidigt som annat', en: 'At the same time as something else' },
    description:
      'Goes on in the same months as something else, so that its months are not added to the twelve of the year',
    column: { en: 'support concurrent', sv: 'försörjning samtidigt', example: 'nej' },
  }),
  qualifyingIncome: quantityField({
    units: ['SEK/year', 'SEK/month'],
    input: qualifyingIncome,
    reading: 'by-kind',
    description: 'Qualifying income (SGI)',
    column: { en: 'qualifying income', sv: 'sjukpenninggrundande inkomst', also: ['sgi'], example: '300000' },
  }),
  unemployed: yesNoField({
    category: employment,
    answers: { yes: 'unemployed', no: 'employed' },
    reading: 'by-kind',
    label: { sv: 'Arbetslös', en: 'Unemployed' },
    description: 'Without employment, which caps sickness benefit',
    column: { en: 'unemployed', sv: 'arbetslös', example: 'ja' },
  }),
  level: identifierField({
    options: supportLevels,
    category: category('level', { sv: 'Nivå', en: 'Level' }, 'supports'),
    reading: 'by-kind',
    description: 'Level of the support; without it the first level that its kind has',
    column: { en: 'support level', sv: 'försörjningens nivå', example: 'normalnivå' },
  }),
  assumedIncome: quantityField({
    units: ['SEK/year', 'SEK/month'],
    input: assumedIncome,
    reading: 'by-kind',
    help: { sv: 'Tomt = garantiersättning', en: 'Empty = guarantee compensation' },
    description: 'Assumed income (antagandeinkomst); without it the guarantee level',
    default: 0,
    column: { en: 'assumed income', sv: 'antagandeinkomst', example: '240000' },
  }),
  dayAmount: quantityField({
    units: ['SEK/day'],
    input: dayAmount,
    reading: 'by-kind',
    help: { sv: 'Tomt = grundbeloppet', en: 'Empty = the base amount' },
    description: 'Income-based daily amount, which makes the level income-based',
    default: 0,
    column: { en: 'day amount', sv: 'dagersättning', example: '365' },
  }),
  previousWage: quantityField({
    units: ['SEK/month'],
    input: previousWage,
    reading: 'by-kind',
    description: 'Monthly wage before unemployment; makes the level of activity support income-based',
    column: { en: 'previous wage', sv: 'tidigare lön', example: '25000' },
  }),
  referenceWage: quantityField({
    units: ['SEK/month'],
    input: referenceWage,
    reading: 'by-kind',
    help: {
      sv: 'Lägsta ordinarie lön enligt kollektivavtalet',
      en: 'Lowest ordinary wage of the collective agreement',
    },
    description:
      'Lowest ordinary wage of the collective agreement, which the compensation for an establishment job follows',
    column: { en: 'reference wage', sv: 'referenslön', example: '24000' },
  }),
  daysUsed: quantityField({
    units: ['number'],
    most: 10_000,
    input: daysUsed,
    reading: 'by-kind',
    description:
      'Benefit days used before the year begins, of sickness benefit those within 450 days; none begins a new period of unemployment benefit, with its waiting days',
    default: 0,
    column: { en: 'days used', sv: 'förbrukade dagar', example: '0' },
  }),
  periodDays: quantityField({
    units: ['number'],
    least: 1,
    most: 300,
    example: '200',
    input: periodDays,
    reading: 'by-kind',
    description: 'Days of the benefit period under the act of 2024: 300, 200, 100 or 66',
    default: { parameter: 'benefit.unemployment.last-day' },
    column: { en: 'period days', sv: 'ersättningsperiodens dagar', example: '200' },
  }),
  monthsBefore: quantityField({
    units: ['number'],
    most: 600,
    example: '6',
    input: monthsBefore,
    reading: 'by-kind',
    description: 'Months in a row with social assistance before the year, which the job stimulus depends on',
    default: {
      assumed: 6,
      because: {
        sv: 'Ett halvår med bistånd, när inget annat anges',
        en: 'Half a year with assistance, when nothing else is stated',
      },
    },
    column: { en: 'months with assistance before', sv: 'månader med bistånd före året', example: '6' },
  }),
  weeks: quantityField({
    units: ['number'],
    most: 52,
    example: '40',
    input: weeks,
    reading: 'by-kind',
    description: 'Weeks of study in the year, which the months follow from unless they are given',
    column: { en: 'study weeks', sv: 'studieveckor', example: '40', isOfWindow: true },
  }),
  loanShare: quantityField({
    units: ['share'],
    input: loanShare,
    reading: 'by-kind',
    description: 'Share of the study loan that is taken',
    default: 1,
    column: { en: 'loan share', sv: 'lånets andel', example: '100 %' },
    isInForm: false,
  }),
  grant: quantityField({
    units: ['SEK/year'],
    input: givenGrant,
    reading: 'amount',
    description: 'Study grant, instead of what the rules give',
    column: { en: 'study grant', sv: 'studiebidrag', example: '36000', isOfWindow: true },
    isInForm: false,
  }),
  loan: quantityField({
    units: ['SEK/year'],
    input: givenLoan,
    reading: 'amount',
    description: 'Study loan, instead of what the rules give',
    column: { en: 'study loan', sv: 'studielån', example: '80000', isOfWindow: true },
    isInForm: false,
  }),
  additionalLoan: quantityField({
    units: ['SEK/year'],
    input: additionalLoan,
    reading: 'by-kind',
    description: 'Additional study loan (tilläggslån)',
    default: 0,
    column: { en: 'additional loan', sv: 'tilläggslån', example: '20000', isOfWindow: true },
  }),
};
