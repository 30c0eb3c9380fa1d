import { type ParameterCatalogue, municipalities, parameterCatalogue } from '../parameters/catalogue.ts';
import { lookUpScalar, ParameterError } from '../parameters/look-up.ts';
import { withOverrides, withParameters } from '../parameters/override.ts';
import type { ScalarParameter } from '../parameters/parameter.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { addPrices, type PriceList, priceList } from '../prices/price-list.ts';
import { priceUnits } from '../prices/unit-cost.ts';
import type { Text } from '../language/text.ts';
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

function ownRate(id: string, kind: 'municipality' | 'region', name: string, value: number, source: string): ScalarParameter {
  const sv = kind === 'municipality' ? 'Kommunal skattesats' : 'Regional skattesats';
  const en = kind === 'municipality' ? 'Municipal tax rate' : 'Regional tax rate';
  return {
    id: `local-tax.${kind}.${id}`,
    unit: 'share',
    label: { sv: `${sv}, ${name}`, en: `${en}, ${name}` },
    values: [{ from: '2000-01-01', value, source, grade: 'measured' }],
  };
}

function withCaseParameters(file: CaseFile, resolver: Resolver, faults: Faults): ParameterCatalogue {
  let catalogue = parameterCatalogue;
  const guarded = (path: string, change: (current: ParameterCatalogue) => ParameterCatalogue): void => {
    try {
      catalogue = change(catalogue);
    } catch (error) {
      if (!(error instanceof ParameterError)) throw error;
      faults.add(path, {
        problem: 'unknown-choice',
        found: error.parameter,
        expected: { text: error.text },
        example: nearestName(error.parameter, catalogue.parameters.keys()) ?? 'income-tax.state.threshold',
      });
    }
  };
  for (const [index, place] of (file.municipalities ?? []).entries()) {
    const path = `municipalities[${String(index)}]`;
    const municipal = resolver.value(place.municipalRate, `${path}.municipalRate`).value;
    const regional = resolver.value(place.regionalRate, `${path}.regionalRate`).value;
    guarded(`${path}.id`, (current) =>
      withParameters(current, [
        ownRate(place.id, 'municipality', place.name, municipal, place.source),
        ownRate(place.id, 'region', place.name, regional, place.source),
      ]),
    );
  }
  for (const [index, own] of (file.parameters ?? []).entries()) {
    const path = `parameters[${String(index)}]`;
    const { value } = resolver.value(own.value, `${path}.value`);
    guarded(`${path}.id`, (current) =>
      withOverrides(current, [{ id: own.id, value, source: own.source, grade: own.grade }]),
    );
  }
  return catalogue;
}

function withCasePrices(file: CaseFile, resolver: Resolver): PriceList {
  return addPrices(
    priceList,
    (file.prices ?? []).map((own, index) => {
      const known = priceList.unitCosts.get(own.id);
      return {
        id: own.id,
        actor: own.actor,
        unit: known?.unit ?? priceUnits[0],
        label: bilingual(own.name),
        prices: [
          {
            year: own.year,
            value: resolver.value(own.price, `prices[${String(index)}].price`).value,
            source: own.source,
            grade: own.grade ?? 'measured',
          },
        ],
      };
    }),
  );
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

function placeOf(file: CaseFile, parameters: ParameterCatalogue, faults: Faults): { municipality: string; region: string } {
  const municipality = file.residence?.municipality ?? averagePlace;
  const own = file.municipalities?.find((place) => place.id === municipality);
  const known = municipalities.find((place) => place.id === municipality);
  const region = file.residence?.region ?? (own === undefined ? (known?.regionId ?? averagePlace) : own.id);
  for (const [key, kind, id] of [
    ['municipality', 'municipality', municipality],
    ['region', 'region', region],
  ] as const) {
    const parameter = `local-tax.${kind}.${id}`;
    if (!parameters.parameters.has(parameter)) {
      const prefix = `local-tax.${kind}.`;
      const choices = [...parameters.parameters.keys()].filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
      faults.add(`residence.${key}`, { problem: 'unknown-choice', found: id, expected: { choices }, example: nearestName(id, choices) ?? 'lund' });
    }
  }
  return { municipality, region };
}

/** Everything of a case that is not about one person. Faults are recorded, not thrown. */
export function contextOf(file: CaseFile, resolver: Resolver, faults: Faults): CaseContext {
  const parameters = withCaseParameters(file, resolver, faults);
  const { priceYear, priceYearIsEarlier } = priceYearOf(file, parameters);
  try {
    lookUpScalar(parameters, 'basic-amount.price-base', file.date);
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    faults.add('date', {
      problem: 'outside-dates',
      found: file.date,
      expected: { text: error.text },
      example: '2015-01-01',
    });
  }
  return {
    date: file.date,
    parameters,
    prices: withCasePrices(file, resolver),
    priceYear,
    priceYearIsEarlier,
    ...placeOf(file, parameters, faults),
  };
}
