import type { DatedValue, Gap, ScalarParameter } from '../parameters/parameter.ts';
import { cite } from '../sources/citation.ts';
import yearFile from './local-tax-years.json' with { type: 'json' };

type YearOfRates = Pick<DatedValue<number>, 'source' | 'grade'> & { readonly year: number };

/** Where the rates of each year come from; the file is held against its schema in the tests. */
const years = yearFile as readonly YearOfRates[];
const firstDay = `${String(years[0]?.year)}-01-01`;
/** Hundredths of a per cent in a share of one. */
const inOne = 10_000;

/** Which of the two taxes: the municipality's, or the region's (before 2019 in most counties the landsting's). */
export type LocalLevel = 'municipality' | 'region';

export const localLevels: readonly LocalLevel[] = ['municipality', 'region'];

const names = {
  municipality: { sv: 'Kommunal skattesats', en: 'Municipal tax rate' },
  region: { sv: 'Regional skattesats', en: 'Regional tax rate' },
} as const;

/** Identifier of the tax rate of a place. */
export function localTaxId(level: LocalLevel, placeId: string): string {
  return `local-tax.${level}.${placeId}`;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function namedRate(level: LocalLevel, { id, name }: Named): Omit<ScalarParameter, 'values'> {
  const { sv, en } = names[level];
  return {
    id: localTaxId(level, id),
    group: 'local-tax',
    unit: 'share',
    label: { sv: `${sv}, ${name}`, en: `${en}, ${name}` },
  };
}

/** The tax rate of a place, as a share. */
export function localTaxRate(level: LocalLevel, place: Named, values: readonly DatedValue<number>[]): ScalarParameter {
  return { ...namedRate(level, place), values };
}

function gapBefore(year: number | undefined): readonly Gap[] | undefined {
  if (year === undefined || year === years[0]?.year) return undefined;
  const reason = {
    sv: `Kommunens och regionens skattesatser finns från ${String(year)}.`,
    en: `The tax rates of the municipality and the region are here from ${String(year)}.`,
  };
  return [{ from: firstDay, to: `${String(year - 1)}-12-31`, reason }];
}

/** @param packed rates in hundredths of a per cent, one a year up to the last of the file; nought for the region of Gotland, whose municipality levies all of it */
export function publishedTaxRate(level: LocalLevel, place: Named, packed: readonly number[]): ScalarParameter {
  const covered = years.slice(years.length - packed.length);
  let values: readonly DatedValue<number>[] | undefined;
  return {
    ...namedRate(level, place),
    law: cite('1999:1229', '65 kap. 3 §'),
    gaps: gapBefore(covered[0]?.year),
    // Of 311 places a run looks up one or two.
    get values() {
      return (values ??= covered.map(({ year, source, grade }, index) => {
        const isLast = index === covered.length - 1;
        return {
          from: `${String(year)}-01-01`,
          ...(isLast && { to: `${String(year)}-12-31` }),
          value: (packed[index] ?? Number.NaN) / inOne,
          source,
          grade,
        };
      }));
    },
  };
}
