import type { Fact, ItemFacts, Origin } from '../graph/situation-facts.ts';
import { ParameterError } from '../parameters/look-up.ts';
import { lookUpPrice, type PricedItem, UnknownPriceError } from '../prices/look-up.ts';
import { bilingual, type CaseContext } from './context.ts';
import type { Faults, Resolver } from './resolve.ts';
import type { ResourceFile } from './schema.ts';
import { defaultFact } from './setting.ts';

function priceOf(item: string, path: string, context: CaseContext, faults: Faults): PricedItem | undefined {
  try {
    return lookUpPrice(context.prices, item, context.priceYear, context.parameters);
  } catch (error) {
    if (error instanceof UnknownPriceError) {
      faults.add(`${path}.item`, { problem: 'unknown-choice', found: item, expected: { text: error.text }, example: error.suggestion ?? 'gp-visit' });
      return undefined;
    }
    if (error instanceof ParameterError) {
      faults.add(`${path}.item`, { problem: 'outside-dates', found: String(context.priceYear), expected: { text: error.text }, example: 'priceYear: 2025' });
      return undefined;
    }
    throw error;
  }
}

function pricedFacts(resource: ResourceFile, item: string, path: string, context: CaseContext, resolver: Resolver, faults: Faults): ItemFacts | undefined {
  const price = priceOf(item, path, context, faults);
  if (price === undefined) return undefined;
  const { original, adjustment } = price;
  const fromList: Origin = {
    path: `prices.${item}`,
    grade: original.grade,
    source: [`${original.source} (${String(original.year)})`, original.url].filter((part) => part !== undefined).join(', '),
    because: original.note,
  };
  const index = (which: 'from' | 'to'): Fact => {
    const found = adjustment?.index[which];
    return found === undefined
      ? defaultFact(`prices.${item}`, 1)
      : { value: found.value, origin: { path: `parameters.${found.id}`, grade: found.grade, source: `${found.source} (${String(which === 'from' ? adjustment?.fromYear : adjustment?.toYear)})` } };
  };
  return {
    kind: item,
    path,
    label: price.label,
    inputs: {
      listPrice: { value: original.value, origin: fromList },
      priceIndexThen: index('from'),
      priceIndexNow: index('to'),
      quantity: resource.quantity === undefined ? defaultFact(`${path}.quantity`, 1) : resolver.fact(resource.quantity, `${path}.quantity`),
      amountPerYear: defaultFact(`${path}.amount`, 0),
      patientFee: resource.patientFee === undefined ? defaultFact(`${path}.patientFee`, 0) : resolver.fact(resource.patientFee, `${path}.patientFee`),
    },
    categories: {
      basis: { value: 'priced', origin: fromList },
      actor: { value: resource.actor ?? price.actor, origin: fromList },
    },
  };
}

function statedFacts(resource: ResourceFile, path: string, resolver: Resolver, faults: Faults): ItemFacts | undefined {
  if (resource.actor === undefined || resource.amount === undefined) {
    const missing = resource.actor === undefined ? 'actor' : 'amount';
    faults.add(path, {
      problem: 'missing-key',
      found: missing,
      expected: { key: resource.amount === undefined && resource.actor === undefined ? 'item' : missing },
      example: 'item: gp-visit, quantity: 5 — eller/or — actor: municipality, amount: 30000 SEK/year',
    });
    return undefined;
  }
  const description = resource.description === undefined ? undefined : bilingual(resource.description);
  const origin: Origin = { path, grade: 'measured' };
  return {
    kind: description === undefined ? 'stated-resource-use' : `stated: ${description.en}`,
    path,
    label: description,
    inputs: {
      listPrice: defaultFact(`${path}.listPrice`, 0),
      priceIndexThen: defaultFact(`${path}.priceIndexThen`, 1),
      priceIndexNow: defaultFact(`${path}.priceIndexNow`, 1),
      quantity: defaultFact(`${path}.quantity`, 0),
      amountPerYear: resolver.yearly(resource.amount, `${path}.amount`),
      patientFee: defaultFact(`${path}.patientFee`, 0),
    },
    categories: { basis: { value: 'stated', origin }, actor: { value: resource.actor, origin } },
  };
}

/** One resource of the case as the graph reads it: an item of the price list, or a yearly amount of an actor. */
export function resourceFacts(resource: ResourceFile, path: string, context: CaseContext, resolver: Resolver, faults: Faults): ItemFacts | undefined {
  if (resource.item === undefined) return statedFacts(resource, path, resolver, faults);
  if (resource.amount !== undefined) {
    faults.add(`${path}.amount`, { problem: 'unknown-key', found: 'amount', expected: { keys: ['item', 'quantity', 'patientFee', 'actor'] }, example: 'quantity: 5' });
  }
  return pricedFacts(resource, resource.item, path, context, resolver, faults);
}
