import { category } from '../../graph/expression.ts';

/** Place whose municipal tax rate applies: an identifier of the municipality list, or `national-average`. */
export const municipality = category('municipality', { sv: 'Kommun', en: 'Municipality' });

/** Region whose tax rate applies. */
export const region = category('region', { sv: 'Region', en: 'Region' });
