import type { text as swedish } from './text.sv.ts';

/** The form for an own type case, in English. */
export const text: typeof swedish = {
  title: 'Evaluate a type case of your own',
  lead: 'Describe a person before and after the intervention. The fields hold an example: press Calculate at once, or change what you like first.',
  calculate: 'Calculate',
  change: 'Change the entries',
  describe: 'Describe the type case',
  reset: 'Start again from the example',
  shareHint:
    'All that you have entered is in the address of the page. Save or share the address to come back to the same calculation. Enter no personal data.',
  sideHeadings: { before: 'Before the intervention', after: 'After the intervention' },
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
  },
  statedAmount: 'An amount per year of your own',
  priceUnits: {
    'SEK/visit': 'visits',
    'SEK/day': 'days',
    'SEK/hour': 'hours',
    'SEK/month': 'months',
    'SEK/year': 'years',
    'SEK/case': 'cases',
    'SEK/km': 'kilometres',
    'SEK/DRG-point': 'DRG points',
  },
};
