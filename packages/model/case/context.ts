import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { lookUpScalar, ParameterError } from '../parameters/look-up.ts';
import { withOverrides } from '../parameters/override.ts';
import type { Places } from '../places/places.ts';
import { addPrices, type PriceList, priceList } from '../prices/price-list.ts';
import type { Text } from '../language/text.ts';
import { type CatalogueChanges, withChangedParameters, withChangedPrices } from './change/catalogue-changes.ts';
import { priceUnitOf, problemWithOverride, problemWithOwnForm, problemWithPrice } from './override-unit.ts';
import { detailsOfParameterError } from './parameter-problem.ts';
import { type Residence, residenceOf, withOwnPlaces } from './residence.ts';
import type { Faults, Resolver } from './resolve.ts';
import type { CaseFile } from './schema.ts';

/** The law, prices and place that all situations of a case are evaluated under. */
export interface CaseContext extends Residence {
  readonly date: string;
  readonly parameters: ParameterCatalogue;
  readonly prices: PriceList;
  readonly priceYear: number;
  /** True when the index ends before the case's year, so that prices stay at an earlier level. */
  readonly priceYearIsEarlier: boolean;
}

/** A text that a case file gives in one language or both, in both. */
export function bilingual(text: string | Text): Text {
  return typeof text === 'string' ? { sv: text, en: text } : text;
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

function withOwnValues(
  catalogue: ParameterCatalogue,
  file: CaseFile,
  resolver: Resolver,
  faults: Faults,
): ParameterCatalogue {
  return (file.parameters ?? []).reduce((current, { value, schedule, ...rest }, index) => {
    const path = `parameters[${String(index)}]`;
    const own = value === undefined ? undefined : resolver.value(value, `${path}.value`);
    const problem = problemWithOwnForm(own, schedule);
    if (problem !== undefined) faults.add(`${path}.${problem.kind === 'missing-key' ? 'value' : 'schedule'}`, problem);
    const replacing = own?.value ?? schedule;
    if (problem !== undefined || replacing === undefined) return current;
    const next = changed(current, `${path}.id`, faults, (before) =>
      withOverrides(before, [{ ...rest, value: replacing }]),
    );
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
      prices: [
        {
          year,
          value: resolved.value,
          source,
          grade: grade ?? resolved.origin.grade,
          ...(price.kind === 'reference' && { statedAt: resolved.origin.place }),
        },
      ],
    };
  });
  return addPrices(priceList, own);
}

/** The price year of the case, and whether it had to be earlier than the case because the index ends there. */
function priceYearOf(
  file: CaseFile,
  parameters: ParameterCatalogue,
): { priceYear: number; priceYearIsEarlier: boolean } {
  if (file.priceYear !== undefined) return { priceYear: file.priceYear, priceYearIsEarlier: false };
  const year = Number(file.date.slice(0, 4));
  const index = parameters.parameters.get('price.consumer-price-index');
  const last = index?.values.at(-1)?.from.slice(0, 4);
  const lastYear = last === undefined ? year : Number(last);
  return year > lastYear
    ? { priceYear: lastYear, priceYearIsEarlier: true }
    : { priceYear: year, priceYearIsEarlier: false };
}

/** Where the values of a case come from, and faults in them go to. */
interface Sources {
  readonly resolver: Resolver;
  readonly faults: Faults;
}

/**
 * Everything of a case that is not about one person. Faults are recorded, not thrown.
 * @param places those that the file may name
 * @param changes what is put in place of the price list's and the catalogue's values, the file's own ones as well
 */
export function contextOf(
  file: CaseFile,
  places: Places,
  changes: CatalogueChanges,
  { resolver, faults }: Sources,
): CaseContext {
  checkRepeated('municipalities', file, faults);
  checkRepeated('parameters', file, faults);
  checkRepeated('prices', file, faults);
  const reading = { resolver, faults };
  const withPlaces = withOwnPlaces(places.parameters, file, resolver, (current, path, change) =>
    changed(current, path, faults, change),
  );
  const parameters = withChangedParameters(
    withOwnValues(withPlaces, file, resolver, faults),
    file.date,
    changes,
    reading,
  );
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
    ...residenceOf(file, places, faults),
  };
}
