import { type Actor, actorLabels } from '../../ledger/actor.ts';
import { medicine } from '../../rules/resources/medicines.ts';
import { patientFee, quantity, statedCost } from '../../rules/resources/resource-use.ts';
import { choiceField, identifierField, quantityField, textField, yesNoField } from './define.ts';
import type { Option } from './field.ts';

const payers: Readonly<Record<Actor, Option>> = {
  municipality: { label: actorLabels.municipality, also: ['kommun'] },
  region: { label: actorLabels.region },
  'employment-service': { label: actorLabels['employment-service'], also: ['employment service', 'af'] },
  'social-insurance': { label: actorLabels['social-insurance'], also: ['social insurance', 'fk'] },
  'other-state': { label: actorLabels['other-state'], also: ['stat'] },
  participant: { label: actorLabels.participant, also: ['deltagare'] },
  employer: { label: actorLabels.employer, also: ['arbetsgivare'] },
};

/** A public resource that the person uses: an item of the price list, or an amount of an actor. */
export const resourceFields = {
  item: identifierField({
    reading: 'with-item',
    label: { sv: 'Resurs', en: 'Resource' },
    description: 'Resource of the price list or of prices, such as gp-visit',
    column: { en: 'resource', sv: 'resurs', also: ['item'], example: 'Läkarbesök i primärvården' },
  }),
  quantity: quantityField({
    units: ['number'],
    input: quantity,
    reading: 'with-item',
    label: { sv: 'Antal', en: 'Number' },
    description: 'Units of the item in the year',
    default: 1,
    column: { en: 'quantity', sv: 'antal', example: '5', isNeeded: true, isOfWindow: true },
  }),
  patientFee: quantityField({
    units: ['SEK/unit'],
    input: patientFee,
    reading: 'with-item',
    description: 'Fee that the person pays to the region for each unit',
    default: 0,
    column: { en: 'patient fee', sv: 'patientavgift', example: '300' },
    isInForm: false,
  }),
  actor: choiceField({
    options: payers,
    label: { sv: 'Vem betalar', en: 'Who pays' },
    description: "Who pays; by default the item's payer in the price list",
    column: { en: 'resource payer', sv: 'resursens betalare', also: ['betalare', 'payer'], example: 'kommunen' },
  }),
  description: textField({
    label: { sv: 'Vad det är', en: 'What it is' },
    description: 'What the resource is called',
  }),
  amount: quantityField({
    units: ['SEK/year', 'SEK/month'],
    input: statedCost,
    reading: 'amount',
    label: { sv: 'Belopp per år', en: 'Amount per year' },
    description: 'Cost in the year, when no item of the price list is given',
    column: { en: 'resource amount', sv: 'resursens belopp', example: '30000', isOfWindow: true },
  }),
  medicine: yesNoField({
    category: medicine,
    answers: { yes: 'yes', no: 'no' },
    description:
      'A prescribed medicine within the benefit: the region pays it, less what the person pays up to the cost ceiling of twelve months. Its amount is the price before that',
    column: { en: 'medicine', sv: 'läkemedel', example: 'nej' },
    isInForm: false,
  }),
};
