import type { z } from 'zod';
import { appraisalInputs } from '../../figures/appraisal.ts';
import { longestHorizon } from '../../figures/years.ts';
import { choiceField, quantityField, quantityOrPathField, wholeNumberField } from './define.ts';

/** Settings of the appraisal convention. */
export const appraisalFields = {
  horizon: wholeNumberField({
    input: appraisalInputs.horizon,
    least: 1,
    most: longestHorizon,
    label: { sv: 'Antal år', en: 'Number of years' },
    help: { sv: '1–40, tomt = 5', en: '1–40, empty = 5' },
    description: 'Years that are counted',
    default: { assumed: 5, because: { sv: 'Fem år, som i publicerade utvärderingar', en: 'Five years, as in published evaluations' } },
  }),
  discountRate: quantityField({
    input: appraisalInputs.discountRate,
    units: ['share'],
    description: 'Real discount rate',
    default: { parameter: 'appraisal.discount-rate' },
  }),
  discountSchedule: choiceField({
    options: {
      constant: { label: { sv: 'Samma ränta alla år', en: 'The same rate in all years' } },
      'green-book': { label: { sv: 'Avtagande (Green Book)', en: 'Declining (Green Book)' } },
      'green-book-health': { label: { sv: 'Avtagande, hälsa (Green Book)', en: 'Declining, health (Green Book)' } },
    },
    label: { sv: 'Ränta över åren', en: 'Rate over the years' },
    help: { sv: 'En avtagande ränta ersätter diskonteringsräntan.', en: 'A declining rate takes the place of the discount rate.' },
    description: 'Whether one rate discounts all years (constant) or rates that decline over the years, as HM Treasury publishes them, in place of `discountRate`',
    default: 'constant',
  }),
  persistence: quantityOrPathField({
    input: appraisalInputs.persistence,
    units: ['share'],
    label: { sv: 'Effekt kvar från år till år', en: 'Effect left from year to year' },
    help: { sv: 'Tomt = 100 %', en: 'Empty = 100%' },
    pathMost: 10,
    longest: longestHorizon - 1,
    description: "Share of the effect that is left after each year; or a list, the parts of the first year's effect that are left in year 2, 3 …, which may exceed 100 % and of which the last goes on",
    default: { assumed: 1, because: { sv: 'Effekten antas bestå när inget annat anges', en: 'The effect is taken to last when nothing else is stated' } },
  }),
  deadweight: quantityField({
    input: appraisalInputs.deadweight,
    units: ['share'],
    help: { sv: 'Tomt = 0 %', en: 'Empty = 0%' },
    description: 'Share of the change that would have come anyway',
    default: {
      assumed: 0,
      because: { sv: 'All förändring tillskrivs insatsen när inget annat anges', en: 'All change is credited to the intervention when nothing else is stated' },
    },
  }),
  displacement: quantityField({
    input: appraisalInputs.displacement,
    units: ['share'],
    help: { sv: 'Tomt = 0 %', en: 'Empty = 0%' },
    description: 'Share of the change that others lose',
    default: { assumed: 0, because: { sv: 'Ingen undanträngning antas när inget annat anges', en: 'No displacement is assumed when nothing else is stated' } },
  }),
  marginalCostOfFunds: quantityField({
    input: appraisalInputs.marginalCostOfFunds,
    units: ['number'],
    least: 1,
    most: 5,
    example: '1.3',
    help: {
      sv: 'En skattekrona kostar samhället så många kronor. Tomt = värdet för året.',
      en: 'What one krona of tax costs society. Empty = the value of the year.',
    },
    description: 'Cost to society of one krona of public money',
    default: { parameter: 'appraisal.marginal-cost-of-funds' },
  }),
};

/** How the discount rate goes over the years. */
export type DiscountSchedule = z.output<typeof appraisalFields.discountSchedule.schema> & string;
