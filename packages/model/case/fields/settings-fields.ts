import { collectiveAddOnRate } from '../../rules/employer/labour-cost.ts';
import { indirectTaxFactor } from '../../rules/posting-rules.ts';
import { visitFee } from '../../rules/resources/visit-fees.ts';
import { subsidyCeiling } from '../../rules/wage-subsidies/counted-wage-cost.ts';
import { choiceField, quantityField } from './define.ts';

/** How the evaluation counts. */
export const settingsFields = {
  subsidyCeiling: choiceField({
    options: {
      statutory: { label: { sv: 'Enligt lag', en: 'By law' } },
      ignored: { label: { sv: 'Räkna utan tak', en: 'Without the ceiling' } },
    },
    category: subsidyCeiling,
    label: { sv: 'Lönestödets tak', en: 'Ceiling of the wage subsidy' },
    help: {
      sv: 'Publicerade utvärderingar har ofta räknat utan tak.',
      en: 'Published evaluations have often left it out.',
    },
    description:
      'Whether wage subsidies stop at their ceiling in law (statutory) or not (ignored), as in many published evaluations',
    default: 'statutory',
  }),
  indirectTaxFactor: quantityField({
    units: ['number'],
    least: 1,
    most: 3,
    example: '1.21',
    input: indirectTaxFactor,
    help: { sv: 'Tomt = 1,25, som i publicerade utvärderingar.', en: 'Empty = 1.25, as in published evaluations.' },
    description: 'Market price divided by factor price, for production and public resources',
    default: { parameter: 'appraisal.indirect-tax-factor' },
  }),
  collectiveAddOn: quantityField({
    units: ['share'],
    input: collectiveAddOnRate,
    label: { sv: 'Avtalade pålägg på lönen', en: 'Agreed add-ons to the wage' },
    help: {
      sv: 'Tomt = avtal för arbetare i privat sektor.',
      en: 'Empty = agreement for private blue-collar workers.',
    },
    description: 'Collectively agreed insurance and pension, share of gross wage',
    default: { parameter: 'employer.collective-add-on.private-blue-collar' },
  }),
  referenceWage: quantityField({
    units: ['SEK/month'],
    label: { sv: 'Lön för full potential', en: 'Wage of the full potential' },
    help: { sv: 'Tomt = genomsnittslönen för året.', en: 'Empty = the average wage of the year.' },
    description: 'Full-time wage that the potential compares with; without a value for the year there is no potential',
    default: { parameter: 'wage.average.all' },
  }),
  potentialCare: choiceField({
    options: {
      included: { label: { sv: 'Med vård', en: 'With care' } },
      excluded: { label: { sv: 'Utan vård', en: 'Without care' } },
    },
    label: { sv: 'Vård i potentialen', en: 'Care in the potential' },
    help: {
      sv: 'Utan vård räknas bara arbete och försörjning i potentialen.',
      en: 'Without care only work and supports count in the potential.',
    },
    description:
      'Whether the potential counts the care that ends, less the GP visits of a person in work (included), or leaves out all that the region pays for (excluded)',
    default: 'included',
  }),
  potentialVisits: quantityField({
    units: ['number'],
    most: 365,
    label: { sv: 'Läkarbesök per år i potentialen', en: 'GP visits a year in the potential' },
    help: { sv: 'Tomt = 5, som i NNS nyckeltal.', en: 'Empty = 5, as in the key figures of NNS.' },
    description: 'GP visits a year of a person in work, which the potential compares with',
    default: 5,
  }),
  visitFee: quantityField({
    units: ['SEK/unit'],
    input: visitFee,
    example: '250 SEK/visit',
    description:
      'Fee that a person pays the region for each visit to care of the price list, up to the cost ceiling of twelve months. A visit with a patientFee of its own keeps it',
    default: 0,
    isInForm: false,
  }),
};
