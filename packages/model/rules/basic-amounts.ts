import { parameter } from '../graph/expression.ts';

/** Price base amount (prisbasbelopp), SEK per year. */
export const priceBaseAmount = parameter('basic-amount.price-base', 'SEK/year');

/** Income base amount (inkomstbasbelopp), SEK per year. */
export const incomeBaseAmount = parameter('basic-amount.income-base', 'SEK/year');
