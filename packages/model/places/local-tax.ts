import type { DatedValue, ScalarParameter } from '../parameters/parameter.ts';
import rates from './local-tax-rates.json' with { type: 'json' };
import type { Municipality, Region } from './place.ts';

/*
 * Rates of all municipalities and regions, packed: one list of hundredths of a per cent for each place, a number a year
 * from `firstYear`, and a source for each year.
 */

const law = 'Inkomstskattelagen (1999:1229) 65 kap. 3 §';
/** Hundredths of a per cent in a share of one. */
const inOne = 10_000;

function valuesOf(packed: readonly number[]): DatedValue<number>[] {
  const { firstYear, sources } = rates;
  return packed.map((rate, index) => {
    const year = String(firstYear + index);
    const isLast = index === packed.length - 1;
    return { from: `${year}-01-01`, ...(isLast && { to: `${year}-12-31` }), value: rate / inOne, source: sources[index] ?? '', grade: 'verified' };
  });
}

/** The municipal tax rate of a place, every year from 2013. */
export function municipalTaxRate({ id, name }: Municipality): ScalarParameter {
  return {
    id: `local-tax.municipality.${id}`,
    unit: 'share',
    label: { sv: `Kommunal skattesats, ${name}`, en: `Municipal tax rate, ${name}` },
    law,
    values: valuesOf((rates.municipalities as Readonly<Record<string, readonly number[]>>)[id] ?? []),
  };
}

/** The regional tax rate, every year from 2013; nought in Gotland, whose municipality levies all of it. */
export function regionalTaxRate({ id, name }: Region): ScalarParameter {
  return {
    id: `local-tax.region.${id}`,
    unit: 'share',
    label: { sv: `Regional skattesats, ${name}`, en: `Regional tax rate, ${name}` },
    law,
    values: valuesOf((rates.regions as Readonly<Record<string, readonly number[]>>)[id] ?? []),
  };
}
