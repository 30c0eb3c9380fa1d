import { mostPeople } from '../schema-common.ts';
import { numberField, quantityField, required, textField, wholeNumberField } from './define.ts';

/** What was paid and for whom, without who financed it. */
export const interventionFields = {
  name: textField({
    label: { sv: 'Namn', en: 'Name' },
    description: 'What the intervention is called',
    isInForm: false,
  }),
  cost: required(
    quantityField({
      units: ['SEK'],
      label: { sv: 'Vad insatsen kostar', en: 'Cost of the intervention' },
      help: { sv: 'Hela kostnaden för alla deltagare.', en: 'The whole cost of all participants.' },
      description: 'What was paid for the intervention in all',
    }),
  ),
  participants: required(
    wholeNumberField({
      least: 1,
      most: mostPeople,
      label: { sv: 'Antal deltagare', en: 'Number of participants' },
      help: { sv: 'De som kostnaden gäller.', en: 'Those whom the cost is for.' },
      description: 'The people that the cost is for; the same as the change is for',
    }),
  ),
  months: numberField({
    most: 240,
    label: { sv: 'Månader', en: 'Months' },
    description: 'How long the intervention was paid for',
    isInForm: false,
  }),
};
