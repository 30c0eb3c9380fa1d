export { type LocalPriceEffect, type LocalPricesUsed, localPricesUsed } from './effect.ts';
export { type LocalPrice } from './local-price.ts';
export { readLocalPrices } from './read-local-prices.ts';
export { localPriceTemplate } from './template.ts';
export { withLocalPrices } from './with-local-prices.ts';
