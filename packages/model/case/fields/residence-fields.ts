import { municipality, region } from '../../rules/household/residence.ts';
import { identifierField } from './define.ts';

/** Where the people live, which decides the tax rates. */
export const residenceFields = {
  municipality: identifierField({
    label: municipality.label,
    help: { sv: 'Bestämmer skattesatserna.', en: 'Decides the tax rates.' },
    description: 'Municipality whose tax rate applies',
    default: 'national-average',
  }),
  region: identifierField({
    label: region.label,
    description: "Region whose tax rate applies; by default the municipality's region",
    isInForm: false,
  }),
};
