import type { form as swedish } from './text.sv.ts';

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
  nothingChosen: { subsidy: 'No wage subsidy', level: 'The usual level' },
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
    settings: 'More settings'
  },
  fields: {
    time: {
      year: { label: 'Year', help: 'The rules, taxes and prices of the year are used.' },
      date: { label: 'A certain day instead', help: 'YYYY-MM-DD, when rules change during the year.' }
    },
    person: {
      municipalRate: { label: 'Municipal tax rate of your own' },
      regionalRate: { label: 'Regional tax rate of your own' }
    },
    intervention: {
      title: { label: 'Name of the evaluation' }
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
  ownRates: 'Tax rates of your own',
  ownRatesHelp: "Fill in both to count with them instead of the municipality's and the region's.",
  statedAmount: 'An amount per year of your own',
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
    level: (levels) => `Choose a level that the support has: ${levels.join(', ')}.`,
    share: (asPart, asPercent) => `Do you mean ${asPart} or ${asPercent}? Write the number with a per cent sign.`,
    municipality: (nearest) => `Write the name or the code of a municipality.${nearest.length === 0 ? '' : ` The nearest are ${nearest.join(', ')}.`}`,
    expected: (expected) => `Expected ${expected}.`,
    choose: (choices) => `Choose one of ${choices}.`,
    quoted: (name) => `“${name}”`,
    someValue: 'something that the calculation needs',
    stands: (typed) => `Now it says “${typed}”.`,
    units: {
      'SEK': 'an amount in kronor',
      'SEK/month': 'an amount in kronor per month',
      'SEK/year': 'an amount in kronor per year',
      'SEK/day': 'an amount in kronor per day',
      'SEK/week': 'an amount in kronor per week',
      'SEK/unit': 'an amount in kronor per unit',
      share: 'a share in per cent',
      number: 'a number'
    },
    examples: { 'SEK': '960 000', 'SEK/month': '26 000', 'SEK/year': '120 000', 'SEK/day': '365', 'SEK/week': '700', 'SEK/unit': '1 900', share: '75', number: '12' }
  }
};
