import {
  growthSupport,
  monthsWithoutWork,
  newcomer,
  subsidyShare,
  sickDays,
  sickPeriods,
  supervised,
  wage,
  workExtent,
  workMonths,
} from '../../rules/employer/job.ts';
import { statedSubsidy, wageSubsidyKinds } from '../../rules/wage-subsidies/wage-subsidy.ts';
import { choiceField, quantityField, required, yesNoField } from './define.ts';

const months = { sv: 'Månader under året', en: 'Months in the year' };

/** A job, without its wage subsidy. */
export const jobFields = {
  wage: required(
    quantityField({
      units: ['SEK/month'],
      input: wage,
      label: { sv: 'Månadslön på heltid', en: 'Monthly wage, full time' },
      description: 'Gross wage for full time; the extent is counted from it',
      column: { en: 'wage', sv: 'lön', also: ['heltidslön', 'full time wage'], example: '25000', isNeeded: true },
    }),
  ),
  extent: quantityField({
    units: ['share'],
    input: workExtent,
    label: { sv: 'Omfattning', en: 'Extent' },
    description: 'Share of full time',
    default: 1,
    column: { en: 'work extent', sv: 'arbetets omfattning', also: ['tjänstgöringsgrad'], example: '50 %' },
  }),
  months: quantityField({
    units: ['number'],
    most: 12,
    input: workMonths,
    label: months,
    description: 'Months of the year',
    default: 12,
    column: {
      en: 'work months',
      sv: 'månader i arbete',
      also: ['arbetsmånader'],
      example: '6',
      isNeeded: true,
      isOfWindow: true,
    },
  }),
  concurrent: yesNoField({
    label: { sv: 'Samtidigt som försörjningen nedanför', en: 'At the same time as the support below' },
    description:
      'Goes on in the same months as something else, so that its months are not added to the twelve of the year',
    column: { en: 'work concurrent', sv: 'arbete samtidigt', example: 'nej' },
  }),
  sickDays: quantityField({
    units: ['number'],
    most: 140,
    example: '10',
    input: sickDays,
    help: {
      sv: 'Arbetsdagar som arbetsgivaren betalar sjuklön för, högst tio i varje period',
      en: 'Working days that the employer pays sick pay for, at most ten in each spell',
    },
    description: 'Working days of the year with sick pay from the employer, at most ten in each spell of fourteen days',
    default: 0,
    column: { en: 'sick days', sv: 'sjukdagar', example: '10', isOfWindow: true },
    isInForm: false,
  }),
  sickPeriods: quantityField({
    units: ['number'],
    least: 1,
    most: 14,
    example: '2',
    input: sickPeriods,
    description: 'Spells of illness that the sick days come in, each with its waiting deduction',
    default: 1,
    column: { en: 'sick periods', sv: 'sjukperioder', example: '1', isOfWindow: true },
    isInForm: false,
  }),
  growthSupport: yesNoField({
    category: growthSupport,
    answers: { yes: 'yes', no: 'no' },
    description:
      'The employer pays the lower contribution of companies that take on their first workers (växa-stöd), from 2017',
    column: { en: 'growth support', sv: 'växa-stöd', example: 'nej' },
    isInForm: false,
  }),
};

/** The wage subsidy of a job. */
export const subsidyFields = {
  kind: required(
    choiceField({
      options: wageSubsidyKinds,
      label: { sv: 'Lönestöd', en: 'Wage subsidy' },
      description: 'Kind of wage subsidy',
      column: { en: 'subsidy', sv: 'lönestöd', also: ['wage subsidy'], example: 'lönebidrag' },
    }),
  ),
  share: quantityField({
    units: ['share'],
    input: subsidyShare,
    reading: 'by-kind',
    label: { sv: 'Lönestödets andel', en: 'Share that is subsidised' },
    description: 'Share of the wage cost that the subsidy pays',
    default: { parameter: 'subsidy.wage-grant.typical-share' },
    column: { en: 'subsidy share', sv: 'lönestödets andel', example: '80 %' },
  }),
  monthsWithoutWork: quantityField({
    units: ['number'],
    most: 600,
    example: '24',
    input: monthsWithoutWork,
    reading: 'by-kind',
    label: { sv: 'Månader utan arbete innan', en: 'Months without work before' },
    description: 'Months without work before the job',
    default: {
      assumed: 24,
      because: {
        sv: 'Två år utan arbete, när inget annat anges',
        en: 'Two years without work, when nothing else is stated',
      },
    },
    column: { en: 'months without work', sv: 'månader utan arbete', example: '24' },
  }),
  newcomer: yesNoField({
    category: newcomer,
    answers: { yes: 'yes', no: 'no' },
    reading: 'by-kind',
    description: 'Newly arrived',
    column: { en: 'newcomer', sv: 'nyanländ', example: 'nej' },
  }),
  supervisor: yesNoField({
    category: supervised,
    answers: { yes: 'yes', no: 'no' },
    reading: 'by-kind',
    label: { sv: 'Stöd för handledare', en: 'Support for a supervisor' },
    description: 'The employer is paid for a supervisor of the worker',
    column: { en: 'supervisor', sv: 'handledare', example: 'nej' },
  }),
  amount: quantityField({
    units: ['SEK/year', 'SEK/month'],
    input: statedSubsidy,
    reading: 'amount',
    description: 'What was paid, instead of what the rules give; at most the labour cost',
    column: { en: 'subsidy amount', sv: 'lönestödets belopp', example: '72000', isOfWindow: true },
    isInForm: false,
  }),
};
