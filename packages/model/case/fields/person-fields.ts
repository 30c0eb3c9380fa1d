import { childAge } from '../../rules/household/children.ts';
import {
  age,
  household,
  housingCost,
  insuranceYears,
  partnerNetIncome,
  unemploymentFundFee,
} from '../../rules/household/person.ts';
import { agesField, choiceField, quantityField, wholeNumberField } from './define.ts';

/** The person, the same before and after. */
export const personFields = {
  age: wholeNumberField({
    least: 16,
    most: 65,
    input: age,
    description: 'Age at the start of the year',
    help: { sv: '16–65 år', en: '16–65 years' },
    default: {
      assumed: 40,
      because: { sv: 'Vuxen under 65, när ingen ålder anges', en: 'An adult below 65, when no age is stated' },
    },
    column: { en: 'age', sv: 'ålder', also: ['age band', 'åldersgrupp'], example: '34', isNeeded: true },
  }),
  insuranceYears: quantityField({
    units: ['number'],
    most: 40,
    example: '40',
    input: insuranceYears,
    description: 'Insurance years in Sweden, for the guarantee level of sickness and activity compensation',
    default: { parameter: 'benefit.disability.full-insurance-years' },
    column: { en: 'insurance years', sv: 'försäkringsår', example: '40' },
    isInForm: false,
  }),
  household: choiceField({
    options: {
      single: { label: { sv: 'Ensamstående', en: 'Single' }, also: ['ensam'] },
      couple: { label: { sv: 'Sammanboende', en: 'Living with a partner' }, also: ['par', 'sambo', 'gift', 'married'] },
    },
    category: household,
    description: 'Whether a partner shares the household',
    default: 'single',
    column: { en: 'household', sv: 'hushåll', example: 'ensamstående' },
  }),
  children: agesField({
    most: 10,
    oldest: 20,
    input: childAge,
    label: { sv: 'Barnens ålder', en: 'Ages of the children' },
    description: "The children's ages in whole years",
    help: {
      sv: 'Med komma emellan, till exempel 4, 9. Lämna tomt om det inte finns barn.',
      en: 'With commas between, such as 4, 9. Leave empty if there are none.',
    },
    default: 'none',
    column: { en: 'child ages', sv: 'barnens åldrar', also: ["children's ages"], example: '3 7' },
  }),
  housingCost: quantityField({
    units: ['SEK/month'],
    input: housingCost,
    description: 'Rent with electricity and insurance',
    column: { en: 'housing cost', sv: 'boendekostnad', also: ['hyra', 'rent'], example: '5600' },
  }),
  partnerNetIncome: quantityField({
    units: ['SEK/month'],
    input: partnerNetIncome,
    label: { sv: 'Partnerns inkomst efter skatt', en: "Partner's income after tax" },
    description:
      "Partner's income after tax, which reduces social assistance, housing supplement and housing allowance",
    default: 0,
    onlyIf: { field: 'household', is: 'couple', when: { sv: 'en partner har inkomst', en: 'a partner has an income' } },
    column: { en: 'partner net income', sv: 'partnerns nettoinkomst', example: '12000' },
  }),
  unemploymentFundFee: quantityField({
    units: ['SEK/month'],
    input: unemploymentFundFee,
    description:
      'Fee to an unemployment fund, which gives a tax credit from July 2022. The fee itself is paid out of the income',
    default: 0,
    column: { en: 'unemployment fund fee', sv: 'a-kasseavgift', example: '150' },
    isInForm: false,
  }),
};
