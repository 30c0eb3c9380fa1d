import { type ParameterCatalogue, municipalities, parameterCatalogue } from '../parameters/catalogue.ts';
import { lookUpScalar, ParameterError } from '../parameters/look-up.ts';
import { withOverrides, withParameters } from '../parameters/override.ts';
import type { ScalarParameter } from '../parameters/parameter.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { addPrices, type PriceList, priceList } from '../prices/price-list.ts';
import type { Text } from '../language/text.ts';
import { type CatalogueChanges, withChangedParameters, withChangedPrices } from './change/catalogue-changes.ts';
import { priceUnitOf, problemWithOverride, problemWithOwnForm, problemWithPrice } from './override-unit.ts';
import { detailsOfParameterError } from './parameter-problem.ts';
import type { Faults, Resolver } from './resolve.ts';
import type { CaseFile } from './schema.ts';

/** The law, prices and place that all situations of a case are evaluated under. */
export interface CaseContext {
  readonly date: string;
  readonly parameters: ParameterCatalogue;
  readonly prices: PriceList;
  readonly priceYear: number;
  /** True when the index ends before the case's year, so that prices stay at an earlier level. */
  readonly priceYearIsEarlier: boolean;
  readonly municipality: string;
  readonly region: string;
}

export function bilingual(text: string | Text): Text {
  return typeof text === 'string' ? { sv: text, en: text } : text;
}

const averagePlace = 'national-average';
const ownRatesFrom = '2000-01-01';

function ownRate(id: string, kind: 'municipality' | 'region', name: string, value: number, source: string): ScalarParameter {
  const sv = kind === 'municipality' ? 'Kommunal skattesats' : 'Regional skattesats';
  const en = kind === 'municipality' ? 'Municipal tax rate' : 'Regional tax rate';
  return {
    id: `local-tax.${kind}.${id}`,
    unit: 'share',
    label: { sv: `${sv}, ${name}`, en: `${en}, ${name}` },
    values: [{ from: ownRatesFrom, value, source, grade: 'measured' }],
  };
}

/** Tells those after the first that have the same id. */
function checkRepeated(list: 'municipalities' | 'parameters' | 'prices', file: CaseFile, faults: Faults): void {
  const ids = (file[list] ?? []).map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    faults.add(`${list}[${String(index)}].id`, {
      kind: 'inconsistent',
      found: id,
      expected: { sv: 'varje id en enda gång', en: 'each id only once' },
      example: list === 'parameters' ? id : `${id}-2`,
    });
  }
}

/** A change of the catalogue; what it cannot take is recorded and leaves the catalogue as it was. */
function changed(
  catalogue: ParameterCatalogue,
  path: string,
  faults: Faults,
  change: (current: ParameterCatalogue) => ParameterCatalogue,
): ParameterCatalogue {
  try {
    return change(catalogue);
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    faults.add(path, detailsOfParameterError(error, catalogue.parameters.keys()));
    return catalogue;
  }
}

function withOwnPlaces(catalogue: ParameterCatalogue, file: CaseFile, resolver: Resolver, faults: Faults): ParameterCatalogue {
  const places = file.municipalities ?? [];
  return places.reduce((current, { id, name, source, ...rates }, index) => {
    if (places.findIndex((place) => place.id === id) !== index) return current;
    const path = `municipalities[${String(index)}]`;
    const municipal = resolver.value(rates.municipalRate, `${path}.municipalRate`).value;
    const regional = resolver.value(rates.regionalRate, `${path}.regionalRate`).value;
    return changed(current, `${path}.id`, faults, (before) =>
      withParameters(before, [ownRate(id, 'municipality', name, municipal, source), ownRate(id, 'region', name, regional, source)]),
    );
  }, catalogue);
}

function withOwnValues(catalogue: ParameterCatalogue, file: CaseFile, resolver: Resolver, faults: Faults): ParameterCatalogue {
  return (file.parameters ?? []).reduce((current, { value, schedule, ...rest }, index) => {
    const path = `parameters[${String(index)}]`;
    const own = value === undefined ? undefined : resolver.value(value, `${path}.value`);
    const problem = problemWithOwnForm(own, schedule);
    if (problem !== undefined) faults.add(`${path}.${problem.kind === 'missing-key' ? 'value' : 'schedule'}`, problem);
    const replacing = own?.value ?? schedule;
    if (problem !== undefined || replacing === undefined) return current;
    const next = changed(current, `${path}.id`, faults, (before) => withOverrides(before, [{ ...rest, value: replacing }]));
    const parameter = next === current || own === undefined ? undefined : current.parameters.get(rest.id);
    const wrong = parameter === undefined || own === undefined ? undefined : problemWithOverride(parameter, own);
    if (wrong !== undefined) faults.add(`${path}.value`, wrong);
    return next;
  }, catalogue);
}

function withOwnPrices(file: CaseFile, resolver: Resolver, faults: Faults): PriceList {
  const prices = file.prices ?? [];
  const own = prices.map(({ id, actor, name, price, year, source, grade }, index) => {
    const path = `prices[${String(index)}].price`;
    const resolved = resolver.value(price, path);
    const known = priceList.unitCosts.get(id)?.unit;
    const problem = known === undefined ? undefined : problemWithPrice(known, resolved);
    if (problem !== undefined) faults.add(path, problem);
    return {
      id,
      actor,
      unit: known ?? priceUnitOf(resolved.unit),
      label: bilingual(name),
      prices: [{ year, value: resolved.value, source, grade: grade ?? resolved.origin.grade, ...(price.kind === 'reference' && { statedAt: resolved.origin.path }) }],
    };
  });
  return addPrices(priceList, own);
}

/** The price year of the case, and whether it had to be earlier than the case because the index ends there. */
function priceYearOf(file: CaseFile, parameters: ParameterCatalogue): { priceYear: number; priceYearIsEarlier: boolean } {
  if (file.priceYear !== undefined) return { priceYear: file.priceYear, priceYearIsEarlier: false };
  const year = Number(file.date.slice(0, 4));
  const index = parameters.parameters.get('price.consumer-price-index');
  const last = index?.values.at(-1)?.from.slice(0, 4);
  const lastYear = last === undefined ? year : Number(last);
  return year > lastYear
    ? { priceYear: lastYear, priceYearIsEarlier: true }
    : { priceYear: year, priceYearIsEarlier: false };
}

const placeTexts = {
  municipality: {
    sv: 'en kommun i listan, eller en egen under municipalities med sina skattesatser',
    en: 'a municipality of the list, or one of your own under municipalities with its tax rates',
  },
  region: {
    sv: 'en region i listan, eller en egen kommun under municipalities med regionens skattesats',
    en: "a region of the list, or a municipality of your own under municipalities with the region's tax rate",
  },
} as const;

function placeOf(file: CaseFile, parameters: ParameterCatalogue, faults: Faults): { municipality: string; region: string } {
  const municipality = file.residence?.municipality ?? averagePlace;
  const own = file.municipalities?.find((place) => place.id === municipality);
  const known = municipalities.find((place) => place.id === municipality);
  const region = file.residence?.region ?? (own === undefined ? (known?.regionId ?? averagePlace) : own.id);
  for (const [kind, id] of Object.entries({ municipality, region })) {
    const prefix = `local-tax.${kind}.`;
    if (parameters.parameters.has(`${prefix}${id}`)) continue;
    const choices = [...parameters.parameters.keys()].filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
    const text = kind === 'region' ? placeTexts.region : placeTexts.municipality;
    faults.add(`residence.${kind}`, { kind: 'unknown-choice', found: id, choices, expected: text, example: nearestName(id, choices) ?? averagePlace });
  }
  return { municipality, region };
}

/**
 * Everything of a case that is not about one person. Faults are recorded, not thrown.
 * @param changes what is put in place of the price list's and the catalogue's values, the file's own ones as well
 */
export function contextOf(file: CaseFile, changes: CatalogueChanges, resolver: Resolver, faults: Faults): CaseContext {
  checkRepeated('municipalities', file, faults);
  checkRepeated('parameters', file, faults);
  checkRepeated('prices', file, faults);
  const places = withOwnPlaces(parameterCatalogue, file, resolver, faults);
  const reading = { resolver, faults };
  const parameters = withChangedParameters(withOwnValues(places, file, resolver, faults), file.date, changes, reading);
  try {
    lookUpScalar(parameters, 'basic-amount.price-base', file.date);
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    faults.add('date', detailsOfParameterError(error));
  }
  const year = priceYearOf(file, parameters);
  return {
    date: file.date,
    parameters,
    prices: withChangedPrices(withOwnPrices(file, resolver, faults), year.priceYear, changes, reading),
    ...year,
    ...placeOf(file, parameters, faults),
  };
}
