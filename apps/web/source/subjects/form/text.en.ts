import type { text as swedish } from './text.sv.ts';

/** The fields of a case in a form: what they are called, and what is wrong in them, in English. */
export const text: typeof swedish = {
  none: 'Nothing chosen',
  nothingChosen: { subsidy: 'No wage subsidy', level: 'The usual level' },
  sides: { before: 'Before', after: 'After' },
  rows: { work: 'Work', support: 'Support', resource: 'Resource' },
  fields: {
    time: {
      year: { label: 'Year', help: 'The rules, taxes and prices of the year are used.' },
      date: { label: 'A certain day instead', help: 'YYYY-MM-DD, when rules change during the year.' },
    },
    person: {
      municipalRate: { label: 'Municipal tax rate of your own' },
      regionalRate: { label: 'Regional tax rate of your own' },
    },
    intervention: {
      title: { label: 'Name of the evaluation' },
    },
  },
  fieldUnits: {
    SEK: 'SEK',
    'SEK/month': 'SEK/month',
    'SEK/year': 'SEK/year',
    'SEK/day': 'SEK/day',
    'SEK/week': 'SEK/week',
    'SEK/unit': 'SEK/unit',
    share: '%',
    number: '',
  },
  ownRates: 'Tax rates of your own',
  ownRatesHelp: "Fill in both to count with them instead of the municipality's and the region's.",
  problems: {
    heading: (count) =>
      count === 1 ? 'Mend this, and it can be worked out' : `Mend these ${count} entries, and it can be worked out`,
    housingCost: 'Fill in the housing cost, which the support is worked out from, or give an amount for the support.',
    months: (sum) =>
      `Together it comes to more than twelve full-time months (${sum}). Lower the months, or tick “At the same time” for what goes on alongside.`,
    missing: 'Fill in the field, or remove what it belongs to.',
    write: (unit, example) => `Write ${unit}, such as ${example}.`,
    level: (levels) => `Choose a level that the support has: ${levels.join(', ')}.`,
    share: (asPart, asPercent) => `Do you mean ${asPart} or ${asPercent}? Write the number with a per cent sign.`,
    municipality: (nearest) =>
      `Write the name or the code of a municipality.${nearest.length === 0 ? '' : ` The nearest are ${nearest.join(', ')}.`}`,
    expected: (expected) => `Expected ${expected}.`,
    choose: (choices) => `Choose one of ${choices}.`,
    quoted: (name) => `“${name}”`,
    someValue: 'something that the calculation needs',
    stands: (typed) => `Now it says “${typed}”.`,
    units: {
      SEK: 'an amount in kronor',
      'SEK/month': 'an amount in kronor per month',
      'SEK/year': 'an amount in kronor per year',
      'SEK/day': 'an amount in kronor per day',
      'SEK/week': 'an amount in kronor per week',
      'SEK/unit': 'an amount in kronor per unit',
      share: 'a share in per cent',
      number: 'a number',
    },
    examples: {
      SEK: '960 000',
      'SEK/month': '26 000',
      'SEK/year': '120 000',
      'SEK/day': '365',
      'SEK/week': '700',
      'SEK/unit': '1 900',
      share: '75',
      number: '12',
    },
  },
};
