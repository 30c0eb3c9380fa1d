import { appraisalInputs } from '../../figures/appraisal.ts';
import { quantityField, wholeNumberField } from './define.ts';
import { evidenceFields } from './evidence-fields.ts';

const drawn = { sv: 'Tomt = spann ur publicerade utvärderingar', en: 'Empty = range of published evaluations' };

/** Settings of the appraisal convention. */
export const appraisalFields = {
  ...evidenceFields,
  horizon: wholeNumberField({
    input: appraisalInputs.horizon,
    least: 1,
    most: 10,
    label: { sv: 'Antal år', en: 'Number of years' },
    help: { sv: '1–10, tomt = 5', en: '1–10, empty = 5' },
    description: 'Years that are counted',
    default: { assumed: 5, because: { sv: 'Fem år, som i publicerade utvärderingar', en: 'Five years, as in published evaluations' } },
  }),
  discountRate: quantityField({
    input: appraisalInputs.discountRate,
    units: ['share'],
    description: 'Real discount rate',
    default: { parameter: 'appraisal.discount-rate' },
  }),
  persistence: quantityField({
    input: appraisalInputs.persistence,
    units: ['share'],
    label: { sv: 'Effekt kvar från år till år', en: 'Effect left from year to year' },
    help: drawn,
    description: 'Share of the effect that is left after each year',
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
    description: 'Share of the change that others lose; none when nobody came to work. A calculation for the budget of one party alone may set it to 0',
    default: { evidence: 'displacement', otherwise: 0 },
  }),
  realisation: quantityField({
    input: appraisalInputs.realisation,
    units: ['share'],
    label: { sv: 'Andel av det väntade som nås', en: 'Share of what is expected that is reached' },
    help: { sv: 'Bara för en plan eller en effekt hämtad på annat håll. Tomt = spann ur utvärderingar.', en: 'Only of a plan, or of an effect borrowed from elsewhere. Empty = range of evaluations.' },
    description: 'Share of planned or borrowed outcomes that is reached; needs `outcomes: planned` or `borrowed`',
    default: { evidence: 'realisation', otherwise: 1 },
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
