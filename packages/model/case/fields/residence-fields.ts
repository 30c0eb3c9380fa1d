import { municipality, region } from '../../rules/household/residence.ts';
import { placeField } from './define.ts';

/** Where the people live, which decides the tax rates. */
export const residenceFields = {
  municipality: placeField({
    label: municipality.label,
    help: {
      sv: 'Skriv namnet eller koden. Bestämmer skattesatserna; tomt är riksgenomsnittet.',
      en: 'Write the name or the code. It decides the tax rates; nothing is the national average.',
    },
    description: 'Municipality whose tax rate applies, such as Lund, Lunds kommun or 1281',
    highestCode: 9999,
    default: 'national-average',
  }),
  region: placeField({
    label: region.label,
    description: "Region whose tax rate applies, such as Region Skåne or 12; by default the municipality's region",
    highestCode: 99,
    isInForm: false,
  }),
};
