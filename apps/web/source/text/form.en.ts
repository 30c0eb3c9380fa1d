import type { form as swedish } from './form.sv.ts';

/** The form for an own type case, in English. */
export const form: typeof swedish = {
  title: 'Evaluate a type case of your own',
  lead: 'Describe a person before and after the intervention. The fields hold an example: press Calculate at once, or change what you like first.',
  calculate: 'Calculate',
  change: 'Change the entries',
  describe: 'Describe the type case',
  reset: 'Start again from the example',
  shareHint: 'All that you have entered is in the address of the page. Save or share the address to come back to the same calculation. Enter no personal data.',
  none: 'Nothing chosen',
  sides: { before: 'Before', after: 'After' },
  sideHeadings: { before: 'Before the intervention', after: 'After the intervention' },
  rows: { work: 'Work', support: 'Support', resource: 'Resource' },
  groups: {
    person: 'The person',
    work: 'Work',
    workHelp: 'Leave the wage empty if the person does not work.',
    supports: 'Support',
    supportsHelp: 'Leave the amount empty to have it worked out from the rules.',
    resources: 'Help, care and administration in a year',
    resourcesHelp: 'Choose from the price list and say how much, or give an amount of your own.',
    intervention: 'The intervention',
    interventionHelp: 'Leave empty if the cost is not known. Then no profitability is shown.',
    settings: 'More settings',
    appraisal: 'Assumptions of the appraisal'
  },
  fields: {
    time: {
      year: { label: 'Year', help: 'The rules, taxes and prices of the year are used.' },
      date: { label: 'A certain day instead', help: 'YYYY-MM-DD, when rules change during the year.' }
    },
    person: {
      age: { label: 'Age at the start of the year', help: '16–65 years' },
      household: { label: 'Household' },
      children: { label: 'Ages of the children', help: 'With commas between, such as 4, 9. Leave empty if there are none.' },
      housingCost: { label: 'Housing cost' },
      partnerNetIncome: { label: "Partner's income after tax" },
      municipality: { label: 'Municipality', help: 'Decides the tax rates.' },
      municipalRate: { label: 'Municipal tax rate of your own' },
      regionalRate: { label: 'Regional tax rate of your own' }
    },
    work: {
      wage: { label: 'Monthly wage, full time' },
      extent: { label: 'Extent' },
      months: { label: 'Months in the year' },
      subsidy: { label: 'Wage subsidy' },
      share: { label: 'Share that is subsidised' },
      monthsWithoutWork: { label: 'Months without work before' },
      newcomer: { label: 'Newly arrived' },
      concurrent: { label: 'At the same time as the support below' }
    },
    support: {
      kind: { label: 'Kind' },
      amount: { label: 'Amount', help: 'Empty = by the rules' },
      months: { label: 'Months in the year' },
      extent: { label: 'Extent' },
      level: { label: 'Level' },
      qualifyingIncome: { label: 'Income that qualifies for sickness benefit' },
      assumedIncome: { label: 'Assumed income', help: 'Empty = guarantee compensation' },
      dayAmount: { label: 'Daily amount', help: 'Empty = the base amount' },
      previousWage: { label: 'Previous monthly wage' },
      daysUsed: { label: 'Days already used' },
      weeks: { label: 'Weeks' },
      additionalLoan: { label: 'Additional loan' },
      unemployed: { label: 'Unemployed' },
      concurrent: { label: 'At the same time as something else' }
    },
    resource: {
      item: { label: 'Resource' },
      quantity: { label: 'Number' },
      actor: { label: 'Who pays' },
      description: { label: 'What it is' },
      amount: { label: 'Amount per year' }
    },
    intervention: {
      title: { label: 'Name of the evaluation' },
      cost: { label: 'Cost of the intervention', help: 'The whole cost of all participants.' },
      participants: { label: 'Number of participants', help: 'Those whom the cost is for.' }
    },
    financing: {
      municipality: { label: 'The municipality' },
      region: { label: 'The region' },
      employmentService: { label: 'The employment service' },
      socialInsurance: { label: 'The social insurance agency' },
      otherState: { label: 'Other state' },
      employer: { label: 'Employers' }
    },
    settings: {
      subsidyCeiling: { label: 'Ceiling of the wage subsidy', help: 'Published evaluations have often left it out.' },
      collectiveAddOn: { label: 'Agreed add-ons to the wage', help: 'Empty = agreement for private blue-collar workers.' },
      indirectTaxFactor: { label: 'Factor for indirect taxes', help: 'Empty = 1.25, as in published evaluations.' },
      referenceWage: { label: 'Wage of the full potential', help: 'Empty = the average wage of the year.' }
    },
    appraisal: {
      horizon: { label: 'Number of years', help: '1–10, empty = 5' },
      discountRate: { label: 'Discount rate' },
      persistence: { label: 'Effect left from year to year', help: 'Empty = 100%' },
      deadweight: { label: 'Share that would have happened anyway', help: 'Empty = 0%' },
      displacement: { label: 'Share that others lose', help: 'Empty = 0%' },
      marginalCostOfFunds: { label: 'Marginal cost of public funds', help: 'What one krona of tax costs society. Empty = the value of the year.' }
    }
  },
  fieldUnits: {
    'SEK': 'SEK',
    'SEK/month': 'SEK/month',
    'SEK/year': 'SEK/year',
    'SEK/day': 'SEK/day',
    'SEK/week': 'SEK/week',
    'SEK/unit': 'SEK/unit',
    share: '%',
    number: ''
  },
  household: { single: 'Single', couple: 'Living with a partner' },
  nationalAverage: 'National average',
  ownRates: 'Tax rates of your own',
  subsidies: {
    'wage-grant': 'Wage grant (lönebidrag)',
    'sheltered-public-employment': 'Sheltered public employment',
    'new-start-job': 'New-start job',
    'introduction-job': 'Introduction job',
    'extra-service': 'Extra service',
    'entry-job': 'Entry job (etableringsjobb)',
    'special-employment': 'Special employment support',
    'vocational-introduction': 'Vocational introduction'
  },
  noSubsidy: 'No wage subsidy',
  statedAmount: 'An amount per year of your own',
  ceiling: { statutory: 'By law', ignored: 'Without the ceiling' },
  levels: {
    normal: 'Sickness benefit, normal level (80%)',
    continuation: 'Sickness benefit, continuation level (75%)',
    base: 'Base level',
    minimum: 'Minimum level (parental benefit)',
    'income-based': 'Income-based (activity support)',
    'with-upper-secondary': 'Higher level, with upper secondary (development allowance)',
    'without-upper-secondary': 'Lower level, without upper secondary (development allowance)',
    programme: 'In the introduction programme',
    mapping: 'While being assessed for the programme',
    general: 'General grant level (student finance)',
    higher: 'Higher grant level (student finance)'
  },
  noLevel: 'The usual level',
  priceUnits: {
    'SEK/visit': 'visits',
    'SEK/day': 'days',
    'SEK/hour': 'hours',
    'SEK/month': 'months',
    'SEK/year': 'years',
    'SEK/case': 'cases',
    'SEK/km': 'kilometres',
    'SEK/DRG-point': 'DRG points'
  },
  problems: {
    heading: (count) => (count === 1 ? 'Mend this, and it can be worked out' : `Mend these ${count} entries, and it can be worked out`),
    housingCost: 'Fill in the housing cost, which the support is worked out from, or give an amount for the support.',
    months: (sum) =>
      `Together it comes to more than twelve full-time months (${sum}). Lower the months, or tick “At the same time” for what goes on alongside.`,
    missing: 'Fill in the field, or remove what it belongs to.',
    write: (unit, example) => `Write ${unit}, such as ${example}.`,
    expected: (expected) => `Expected ${expected}.`,
    stands: (typed) => `Now it says “${typed}”.`,
    units: {
      'SEK': 'an amount in kronor',
      'SEK/month': 'an amount in kronor per month',
      'SEK/year': 'an amount in kronor per year',
      'SEK/day': 'an amount in kronor per day',
      share: 'a share in per cent',
      number: 'a number'
    },
    examples: { 'SEK': '960 000', 'SEK/month': '26 000', 'SEK/year': '120 000', 'SEK/day': '365', share: '75', number: '12' }
  }
};
