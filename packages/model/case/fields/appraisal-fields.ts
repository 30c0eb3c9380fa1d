import type { z } from 'zod';
import { appraisalInputs } from '../../figures/appraisal.ts';
import { longestHorizon, persistenceAfterSupport, stepDown, supportYears } from '../../figures/years.ts';
import { choiceField, quantityField, quantityOrPathField, wholeNumberField } from './define.ts';
import { evidenceFields } from './evidence-fields.ts';

const drawn = { sv: 'Tomt = spann ur publicerade utvärderingar', en: 'Empty = range of published evaluations' };

/** Settings of the appraisal convention. */
export const appraisalFields = {
  ...evidenceFields,
  horizon: wholeNumberField({
    input: appraisalInputs.horizon,
    isChosen: true,
    least: 1,
    most: longestHorizon,
    label: { sv: 'Antal år', en: 'Number of years' },
    help: { sv: '1–40, tomt = 5', en: '1–40, empty = 5' },
    description: 'Years that are counted',
    default: {
      assumed: 5,
      because: { sv: 'Fem år, som i publicerade utvärderingar', en: 'Five years, as in published evaluations' },
    },
  }),
  discountRate: quantityField({
    input: appraisalInputs.discountRate,
    isChosen: true,
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
    help: {
      sv: 'En avtagande ränta ersätter diskonteringsräntan.',
      en: 'A declining rate takes the place of the discount rate.',
    },
    description:
      'Whether one rate discounts all years (constant) or rates that decline over the years, as HM Treasury publishes them, in place of `discountRate`',
    default: 'constant',
  }),
  persistence: quantityOrPathField({
    input: appraisalInputs.persistence,
    units: ['share'],
    label: { sv: 'Effekt kvar från år till år', en: 'Effect left from year to year' },
    help: drawn,
    pathMost: 10,
    longest: longestHorizon - 1,
    description:
      "Share of the effect that is left after each year; or a list, the parts of the first year's effect that are left in year 2, 3 …, which may exceed 100 % and of which the last goes on",
    default: { evidence: 'persistence' },
  }),
  deadweight: quantityField({
    input: appraisalInputs.deadweight,
    units: ['share'],
    help: drawn,
    description: 'Share of the change that would have come anyway',
    default: { evidence: 'deadweight' },
  }),
  displacement: quantityField({
    input: appraisalInputs.displacement,
    units: ['share'],
    help: drawn,
    description:
      'Share of the change that others lose; none when nobody works more than before in any year after. A calculation for the budget of one party alone may set it to 0',
    default: {
      evidence: 'displacement',
      otherwise: 0,
      because: {
        sv: 'Ingen arbetar mer än före, och bara arbete som är nytt tränger undan någon annan.',
        en: 'Nobody works more than before, and only work that is new displaces somebody else.',
      },
    },
  }),
  supportYears: wholeNumberField({
    input: supportYears,
    isChosen: true,
    least: 1,
    most: longestHorizon,
    help: {
      sv: 'För ett stöd som tar slut. Tomt = stödet fortsätter.',
      en: 'Of support that ends. Empty = it goes on.',
    },
    description:
      'Years that the paid support of the work lasts; the effect falls once when it ends (`stepDown`), and then fades by `persistenceAfterSupport`. By default support goes on',
    isInForm: false,
  }),
  stepDown: quantityField({
    input: stepDown,
    units: ['share'],
    description: 'Share of the effect that is left when paid support ends; needs `supportYears`',
    default: { evidence: 'stepDown' },
    isInForm: false,
  }),
  persistenceAfterSupport: quantityField({
    input: persistenceAfterSupport,
    units: ['share'],
    description: 'Share of the effect that is left after each year when paid support has ended; needs `supportYears`',
    default: { evidence: 'persistenceAfterSupport' },
    isInForm: false,
  }),
  realisation: quantityField({
    input: appraisalInputs.realisation,
    units: ['share'],
    label: { sv: 'Andel av det väntade som nås', en: 'Share of what is expected that is reached' },
    help: {
      sv: 'Bara för en plan eller en effekt hämtad på annat håll. Tomt = spann ur utvärderingar.',
      en: 'Only of a plan, or of an effect borrowed from elsewhere. Empty = range of evaluations.',
    },
    description: 'Share of planned or borrowed outcomes that is reached; needs `outcomes: planned` or `borrowed`',
    default: { evidence: 'realisation', otherwise: 1 },
  }),
  marginalCostOfFunds: quantityField({
    input: appraisalInputs.marginalCostOfFunds,
    isChosen: true,
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
