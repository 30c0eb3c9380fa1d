import {
  type Grade,
  type Language,
  lookUpPrice,
  lookUpScalar,
  lookUpSchedule,
  type Parameter,
  parameterCatalogue,
  ParameterError,
  priceList,
  type Text,
  type UnitCost
} from '@samnytta/model';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly source: string | undefined;
  readonly grade: Grade | undefined;
  readonly note: string | undefined;
  /** Why there is no value on the day. */
  readonly missing: string | undefined;
}

/** A dated parameter on a day. */
export interface ParameterEntry extends Entry {
  readonly unit: string;
  readonly value: number | undefined;
  readonly brackets: readonly { readonly above: number; readonly base: number; readonly slope: number }[] | undefined;
  readonly argumentUnit: string | undefined;
  readonly law: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A price in the price level of a year. */
export interface PriceEntry extends Entry {
  readonly unit: string;
  readonly actor: UnitCost['actor'];
  readonly value: number | undefined;
  readonly originalYear: number | undefined;
  readonly originalValue: number | undefined;
}

const pricesOf = 'price.consumer-price-index';

function found<T>(look: () => T, language: Language): { readonly value: T } | { readonly missing: string } {
  try {
    return { value: look() };
  } catch (error) {
    if (error instanceof ParameterError) return { missing: (error.reason ?? error.text)[language] };
    throw error;
  }
}

function matches(words: readonly string[], texts: readonly (string | undefined)[]): boolean {
  const text = texts.join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The words of a search, in small letters. */
function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/u).filter((word) => word !== '');
}

function both(label: Text): string {
  return `${label.sv} ${label.en}`;
}

function parameterEntry(parameter: Parameter, date: string, language: Language): ParameterEntry {
  const common = {
    id: parameter.id,
    label: parameter.label[language],
    law: parameter.law,
    unit: parameter.unit,
    argumentUnit: parameter.kind === 'schedule' ? parameter.argumentUnit : undefined,
    value: undefined,
    brackets: undefined
  };
  const look = parameter.kind === 'schedule' ? lookUpSchedule : lookUpScalar;
  const on = found(() => look(parameterCatalogue, parameter.id, date), language);
  if ('missing' in on) {
    return { ...common, source: undefined, grade: undefined, note: undefined, from: undefined, to: undefined, missing: on.missing };
  }
  const { value, source, grade, note, from, to } = on.value;
  return {
    ...common,
    ...(typeof value === 'number' ? { value } : { brackets: value }),
    source,
    grade,
    note,
    from,
    to,
    missing: undefined
  };
}

/** The parameters that a search finds, with their values on a day. An empty search finds all. */
export function parameterEntries(query: string, date: string, language: Language): readonly ParameterEntry[] {
  const words = wordsOf(query);
  return [...parameterCatalogue.parameters.values()]
    .map((parameter) => ({ parameter, entry: parameterEntry(parameter, date, language) }))
    .filter(({ parameter, entry }) => matches(words, [both(parameter.label), entry.id, entry.law, entry.source]))
    .map(({ entry }) => entry);
}

function lastIndexYear(): number {
  const last = parameterCatalogue.parameters.get(pricesOf)?.values.at(-1)?.from ?? '';
  return Number(last.slice(0, 4));
}

/** The price level that a year's prices can be given in: no later than the consumer price index reaches. */
export function priceLevel(year: number): number {
  return Math.min(year, lastIndexYear());
}

function priceEntry(unitCost: UnitCost, year: number, language: Language): PriceEntry {
  const { id, actor, unit, label, note } = unitCost;
  const on = found(() => lookUpPrice(priceList, id, year, parameterCatalogue), language);
  if ('missing' in on) {
    return { id, label: label[language], actor, unit, note, value: undefined, originalYear: undefined, originalValue: undefined, source: undefined, grade: undefined, missing: on.missing };
  }
  const { value, original } = on.value;
  return {
    id,
    label: label[language],
    actor,
    unit,
    value,
    originalYear: original.year,
    originalValue: original.value,
    source: [original.source, original.url].filter((part) => part !== undefined).join(', '),
    grade: original.grade,
    note: [note, original.note].filter((part) => part !== undefined).join(' ') || undefined,
    missing: undefined
  };
}

/** The prices that a search finds, in the price level of a year. An empty search finds all. */
export function priceEntries(query: string, year: number, language: Language): readonly PriceEntry[] {
  const words = wordsOf(query);
  return [...priceList.unitCosts.values()]
    .map((unitCost) => ({ unitCost, entry: priceEntry(unitCost, year, language) }))
    .filter(({ unitCost, entry }) => matches(words, [both(unitCost.label), entry.id, entry.source]))
    .map(({ entry }) => entry);
}
