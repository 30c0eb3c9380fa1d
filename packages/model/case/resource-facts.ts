import { statedIn } from '../graph/place.ts';
import type { CategoryFact, Fact, ItemFacts, Origin } from '../graph/situation-facts.ts';
import type { Actor } from '../ledger/actor.ts';
import { ParameterError } from '../parameters/look-up.ts';
import { lookUpPrice, type PricedItem, UnknownPriceError } from '../prices/look-up.ts';
import { priceList } from '../prices/price-list.ts';
import { remarkOn } from '../prices/remark.ts';
import { medicine } from '../rules/resources/medicines.ts';
import { ofYear } from '../sources/citation.ts';
import { bilingual, type CaseContext } from './context.ts';
import { factReader } from './fields/facts.ts';
import type { Fields, Reading as FieldReading } from './fields/field.ts';
import { resourceFields } from './fields/resource-fields.ts';
import { detailsOfParameterError } from './parameter-problem.ts';
import type { Reading } from './reading.ts';
import type { Faults } from './resolve.ts';
import type { ResourceFile } from './schema.ts';
import { defaultFact } from './setting.ts';

const fields: Fields = resourceFields;
const factsOf = factReader(fields);

/** What the price list gives of an item, the same wherever it is used. */
interface Priced extends Pick<PricedItem, 'label' | 'actor'> {
  readonly inputs: Readonly<Record<string, Fact>>;
  readonly categories: Readonly<Record<string, CategoryFact>>;
  readonly origin: Origin;
}

function pricedOf({ label, actor, original, adjustment }: PricedItem, item: string): Priced {
  const origin: Origin = {
    ...statedIn({ kind: 'price', item }),
    grade: original.grade,
    source: ofYear(original.source, original.year),
    because: remarkOn(original),
  };
  const index = (which: 'from' | 'to'): Fact => {
    if (adjustment === undefined) {
      const same = defaultFact(origin.path, 1);
      return { ...same, origin: { ...same.origin, place: origin.place } };
    }
    const { id, value, grade, source } = adjustment.index[which];
    return {
      value,
      origin: {
        ...statedIn({ kind: 'parameter', id }),
        grade,
        source: ofYear(source, which === 'from' ? adjustment.fromYear : adjustment.toYear),
      },
    };
  };
  return {
    label,
    actor,
    origin,
    inputs: {
      listPrice: {
        value: original.value,
        origin: { ...origin, ...(original.statedAt !== undefined && statedIn(original.statedAt)) },
      },
      priceIndexThen: index('from'),
      priceIndexNow: index('to'),
    },
    categories: {
      basis: { value: 'priced', origin },
      priceLevel: { value: adjustment === undefined ? 'same-year' : 'other-year', origin },
    },
  };
}

const pricedIn = new WeakMap<CaseContext, Map<string, Priced>>();

function priceOf(item: string, path: string, { context, faults }: Reading): Priced | undefined {
  const known = pricedIn.get(context) ?? new Map<string, Priced>();
  pricedIn.set(context, known);
  const before = known.get(item);
  if (before !== undefined) return before;
  try {
    const priced = pricedOf(lookUpPrice(context.prices, item, context.priceYear, context.parameters), item);
    known.set(item, priced);
    return priced;
  } catch (error) {
    if (error instanceof UnknownPriceError) {
      const text = {
        sv: 'en resurs i prislistan, eller ett eget pris under prices',
        en: 'a resource of the price list, or a price of your own under prices',
      };
      faults.add(`${path}.item`, {
        kind: 'unknown-choice',
        found: item,
        choices: [...context.prices.unitCosts.keys()],
        expected: text,
        example: error.suggestion ?? 'gp-visit',
      });
      return undefined;
    }
    if (error instanceof ParameterError) {
      const isOfTheCase = error.date?.startsWith(String(context.priceYear)) === true;
      faults.add(isOfTheCase ? 'priceYear' : `prices.${item}`, detailsOfParameterError(error));
      return undefined;
    }
    throw error;
  }
}

/** A medicine within the benefit is paid by the region, less what the law has the person pay. */
function checkMedicine({ medicine, patientFee }: ResourceFile, actor: Actor, path: string, faults: Faults): void {
  if (medicine !== true) return;
  if (actor !== 'region') {
    const expected = {
      sv: 'actor: region för ett läkemedel inom förmånen, som regionen betalar',
      en: 'actor: region for a medicine within the benefit, which the region pays',
    };
    faults.add(`${path}.actor`, {
      kind: 'inconsistent',
      found: `medicine + actor: ${actor}`,
      expected,
      example: 'actor: region',
    });
  }
  if (patientFee === undefined) return;
  const expected = {
    sv: 'antingen medicine, som räknar fram vad personen betalar, eller en angiven patientFee',
    en: 'either medicine, which works out what the person pays, or a stated patientFee',
  };
  faults.add(`${path}.patientFee`, {
    kind: 'inconsistent',
    found: 'medicine + patientFee',
    expected,
    example: 'medicine: true',
  });
}

/** What the ceiling of fees takes it for. A price of the case's own does not say what it counts. */
function visitOf({ patientFee }: ResourceFile, actor: Actor, item: string): string {
  if (priceList.unitCosts.get(item)?.unit !== 'SEK/visit' || actor !== 'region') return 'no';
  return patientFee === undefined ? 'visit' : 'own-fee';
}

function pricedFacts(resource: ResourceFile, item: string, path: string, reading: Reading): ItemFacts | undefined {
  const price = priceOf(item, path, reading);
  if (price === undefined) return undefined;
  const actor = resource.actor ?? price.actor;
  checkMedicine(resource, actor, path, reading.faults);
  const { inputs, categories } = factsOf(resource, path, reading);
  return {
    kind: item,
    path,
    label: resource.description === undefined ? price.label : bilingual(resource.description),
    inputs: { ...inputs, ...price.inputs },
    categories: {
      ...categories,
      ...price.categories,
      actor: { value: actor, origin: price.origin },
      visit: { value: visitOf(resource, actor, item), origin: price.origin },
    },
  };
}

/** The keys that are read of a resource that is not stated in the one way. */
function keysWithout(unread: FieldReading): readonly string[] {
  return Object.entries(fields).flatMap(([key, { reading }]) => (reading === unread ? [] : [key]));
}

const keysRead = { 'with-item': keysWithout('with-item'), amount: keysWithout('amount') };

/** Tells the fields that are not read, since the resource is stated in the other way. */
function checkUnread(resource: ResourceFile, path: string, unread: keyof typeof keysRead, faults: Faults): void {
  const keys = keysRead[unread];
  for (const [key, value] of Object.entries(resource)) {
    if (value === undefined || keys.includes(key)) continue;
    faults.add(`${path}.${key}`, {
      kind: 'unknown-key',
      found: key,
      keys,
      example: key === 'amount' ? 'quantity: 5' : 'amount: 30000 SEK/year',
    });
  }
}

function statedFacts(resource: ResourceFile, path: string, reading: Reading): ItemFacts | undefined {
  const { faults } = reading;
  checkUnread(resource, path, 'with-item', faults);
  if (resource.actor === undefined && resource.amount === undefined) {
    const text = {
      sv: 'nyckeln item med en resurs ur prislistan, eller actor och amount',
      en: 'the key item with a resource of the price list, or actor and amount',
    };
    faults.add(`${path}.item`, {
      kind: 'missing-key',
      found: undefined,
      key: 'item',
      expected: text,
      example: 'item: gp-visit',
    });
    return undefined;
  }
  const actor = resource.actor ?? (resource.medicine === true ? 'region' : undefined);
  if (actor === undefined) {
    faults.add(`${path}.actor`, {
      kind: 'missing-key',
      found: undefined,
      key: 'actor',
      example: 'actor: municipality',
    });
    return undefined;
  }
  if (resource.amount === undefined) {
    faults.add(`${path}.amount`, {
      kind: 'missing-key',
      found: undefined,
      key: 'amount',
      example: 'amount: 30000 SEK/year',
    });
    return undefined;
  }
  checkMedicine(resource, actor, path, faults);
  const description =
    resource.description === undefined
      ? resource.medicine === true
        ? medicine.label
        : undefined
      : bilingual(resource.description);
  const { inputs, categories } = factsOf(resource, path, reading);
  const origin: Origin = { path, grade: 'measured' };
  return {
    kind: description === undefined ? 'stated-resource-use' : `stated: ${description.en}`,
    path,
    label: description,
    inputs: {
      ...inputs,
      listPrice: defaultFact(`${path}.listPrice`, 0),
      priceIndexThen: defaultFact(`${path}.priceIndexThen`, 1),
      priceIndexNow: defaultFact(`${path}.priceIndexNow`, 1),
      quantity: defaultFact(`${path}.quantity`, 0),
    },
    categories: {
      ...categories,
      basis: { value: 'stated', origin },
      priceLevel: { value: 'same-year', origin },
      actor: { value: actor, origin },
      visit: { value: 'no', origin },
    },
  };
}

/** One resource of the case as the graph reads it: an item of the price list, or a yearly amount of an actor. */
export function resourceFacts(resource: ResourceFile, path: string, reading: Reading): ItemFacts | undefined {
  if (resource.item === undefined) return statedFacts(resource, path, reading);
  checkUnread(resource, path, 'amount', reading.faults);
  return pricedFacts(resource, resource.item, path, reading);
}
