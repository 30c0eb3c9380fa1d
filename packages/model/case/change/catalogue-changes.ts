import { z } from 'zod';
import type { Text } from '../../language/text.ts';
import type { ParameterCatalogue } from '../../parameters/catalogue.ts';
import { ParameterError } from '../../parameters/look-up.ts';
import { movedParameters } from '../../parameters/moved-parameters.ts';
import { UnknownPriceError, withPrice } from '../../prices/look-up.ts';
import type { PriceList } from '../../prices/price-list.ts';
import { caseFileForm } from '../case-file-form.ts';
import { problemWithOverride, problemWithPrice } from '../override-unit.ts';
import { detailsOfParameterError } from '../parameter-problem.ts';
import type { Problem } from '../problem.ts';
import { problemsOfIssues } from '../problems-of-issues.ts';
import { caseUnits, largestValue, problemWith, quantity, type QuantityLimits, quantityText } from '../quantity.ts';
import type { Faults, Resolver } from '../resolve.ts';

const values = z.record(z.string(), quantity(caseUnits));
const schema = z.strictObject({ prices: values, parameters: values });

/** Values that a change of a case puts in place of the price list's and the dated parameters', by id. */
export type CatalogueChanges = z.output<typeof schema>;

/** The same as people write it. */
export type WrittenCatalogueChanges = Readonly<Record<keyof CatalogueChanges, Readonly<Record<string, string>>>>;

export const noCatalogueChanges: CatalogueChanges = { prices: {}, parameters: {} };

/** The values as numbers, or what is wrong with what is written. */
export function readCatalogueChanges(written: WrittenCatalogueChanges): CatalogueChanges | readonly Problem[] {
  const result = schema.safeParse(written);
  return result.success ? result.data : problemsOfIssues(result.error.issues, written, caseFileForm);
}

/** Where values of a case come from, and faults in them go to. */
interface Reading {
  readonly resolver: Resolver;
  readonly faults: Faults;
}

const factor: QuantityLimits = { units: ['number'], least: 0, most: largestValue };
const inPriceList: Text = { sv: 'en resurs i prislistan', en: 'a resource of the price list' };

/** The dated parameters with the values of changes; of a schedule, what all of it is multiplied by. Faults are recorded. */
export function withChangedParameters(
  catalogue: ParameterCatalogue,
  date: string,
  { parameters }: CatalogueChanges,
  { resolver, faults }: Reading,
): ParameterCatalogue {
  return Object.entries(parameters).reduce((current, [id, quantity]) => {
    const path = `parameters.${id}`;
    const own = resolver.value(quantity, path);
    const parameter = catalogue.parameters.get(id);
    const problem =
      parameter?.kind === 'schedule'
        ? problemWith(own, factor, quantityText(own))
        : parameter && problemWithOverride(parameter, own);
    if (problem !== undefined) faults.add(path, problem);
    try {
      return movedParameters(current, date, [{ id, value: own.value }]);
    } catch (error) {
      if (!(error instanceof ParameterError)) throw error;
      faults.add(path, detailsOfParameterError(error, catalogue.parameters.keys()));
      return current;
    }
  }, catalogue);
}

/** The price list with the prices of changes, each in the price level of the price it takes the place of. Faults are recorded. */
export function withChangedPrices(
  list: PriceList,
  year: number,
  { prices }: CatalogueChanges,
  { resolver, faults }: Reading,
): PriceList {
  return Object.entries(prices).reduce((current, [item, quantity]) => {
    const path = `prices.${item}`;
    const own = resolver.value(quantity, path);
    const unit = list.unitCosts.get(item)?.unit;
    // A price is always of a unit of the item, whatever the unit is.
    const problem = unit === undefined || own.unit === 'SEK/unit' ? undefined : problemWithPrice(unit, own);
    if (problem !== undefined) faults.add(path, problem);
    try {
      return withPrice(current, item, year, own.value);
    } catch (error) {
      if (!(error instanceof UnknownPriceError)) throw error;
      faults.add(path, {
        kind: 'unknown-choice',
        found: item,
        expected: inPriceList,
        example: error.suggestion ?? 'gp-visit',
      });
      return current;
    }
  }, list);
}
