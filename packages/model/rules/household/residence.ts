import { category } from '../../graph/expression.ts';

/** Place whose municipal tax rate applies: an identifier of the municipality list, or `national-average`. */
export const municipality = category('municipality', { sv: 'Kommun', en: 'Municipality' });

/** Region whose tax rate applies. */
export const region = category('region', { sv: 'Region', en: 'Region' });

/** Whether the municipality is in the annex of the act that gives the regional tax credit (bilaga 67): `inside` or `outside`. */
export const regionalCreditArea = category('regionalCreditArea', {
  sv: 'Område för regional skattereduktion',
  en: 'Area of the regional tax credit',
});
