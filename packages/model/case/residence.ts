import { inBoth, type Text } from '../language/text.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { withParameters } from '../parameters/override.ts';
import { type Findable, ownRegister, type Register } from '../places/find-place.ts';
import { localLevels, localTaxRate } from '../places/local-tax.ts';
import type { Places } from '../places/places.ts';
import type { ProblemDetails } from './problem.ts';
import type { Faults, Resolver } from './resolve.ts';
import type { CaseFile } from './schema.ts';

type OwnMunicipality = NonNullable<CaseFile['municipalities']>[number];

/** Place of those who are said to live nowhere: the rates are those of the country. */
export const averagePlace = 'national-average';
const ownRatesFrom = '2000-01-01';

/** A municipality of the case's own, with its rates and its region's. */
function withOwnPlace(
  catalogue: ParameterCatalogue,
  place: OwnMunicipality,
  path: string,
  resolver: Resolver,
): ParameterCatalogue {
  const rates = {
    municipality: ['municipalRate', place.municipalRate],
    region: ['regionalRate', place.regionalRate],
  } as const;
  const { source } = place;
  return withParameters(
    catalogue,
    localLevels.map((level) => {
      const [key, rate] = rates[level];
      const { value } = resolver.value(rate, `${path}.${key}`);
      return localTaxRate(level, place, [{ from: ownRatesFrom, value, source, grade: 'measured' }]);
    }),
  );
}

/** @param changed makes a change of the catalogue; a fault in it is told at the place */
export function withOwnPlaces(
  catalogue: ParameterCatalogue,
  { municipalities = [] }: CaseFile,
  resolver: Resolver,
  changed: (
    current: ParameterCatalogue,
    path: string,
    change: (before: ParameterCatalogue) => ParameterCatalogue,
  ) => ParameterCatalogue,
): ParameterCatalogue {
  return municipalities.reduce((current, place, index) => {
    if (municipalities.findIndex(({ id }) => id === place.id) !== index) return current;
    const path = `municipalities[${String(index)}]`;
    return changed(current, `${path}.id`, (before) => withOwnPlace(before, place, path, resolver));
  }, catalogue);
}

/** Finds the places of a case: its own first. */
export interface PlaceFinder {
  /** The identifier of what is written. */
  readonly find: (written: string | number) => string | undefined;
  /** Names of the places whose names are nearest. */
  readonly nearest: (written: string | number) => readonly string[];
}

function finderOf(own: Register<Findable>, known: Register<Findable>): PlaceFinder {
  return {
    find: (written) => (written === averagePlace ? averagePlace : (own.find(written) ?? known.find(written))?.id),
    nearest: (written) => [...own.nearest(written), ...known.nearest(written)].map(({ name }) => name),
  };
}

/** Finds municipalities, with those that the case adds. */
export function municipalityFinder({ municipalities = [] }: CaseFile, places: Places): PlaceFinder {
  return finderOf(ownRegister(municipalities), places.municipalities);
}

/** The nearest names in brackets. */
function inBrackets(nearest: readonly string[]): Text {
  return inBoth((language) =>
    nearest.length === 0 ? '' : ` (${language === 'sv' ? 'närmast' : 'nearest'}: ${nearest.join(', ')})`,
  );
}

/** What is said of a municipality that is none. */
export function unknownMunicipality(nearest: readonly string[]): Text {
  const { sv, en } = inBrackets(nearest);
  return {
    sv: `en kommun, med namn eller kod${sv}, eller en egen under municipalities med sina skattesatser`,
    en: `a municipality, by name or code${en}, or one of your own under municipalities with its tax rates`,
  };
}

function unknownRegion(nearest: readonly string[]): Text {
  const { sv, en } = inBrackets(nearest);
  return {
    sv: `en region, med namn eller länets kod${sv}, eller en egen kommun under municipalities med regionens skattesats`,
    en: `a region, by name or code of the county${en}, or a municipality of your own under municipalities with the region's tax rate`,
  };
}

function unknownPlace(found: string | number, choices: readonly string[], expected: Text): ProblemDetails {
  return { kind: 'unknown-choice', found, choices, expected, example: choices[0] ?? averagePlace };
}

/** Where the people live, by the identifiers of the tax rates. */
export interface Residence {
  readonly municipality: string;
  readonly region: string;
  readonly regionalCreditArea: 'inside' | 'outside';
}

/** Faults are recorded. */
export function residenceOf(file: CaseFile, places: Places, faults: Faults): Residence {
  const { municipality: written = averagePlace, region: stated } = file.residence ?? {};
  const municipalities = municipalityFinder(file, places);
  const municipality = municipalities.find(written);
  if (municipality === undefined) {
    const nearest = municipalities.nearest(written);
    faults.add('residence.municipality', unknownPlace(written, nearest, unknownMunicipality(nearest)));
  }
  const isOwn = file.municipalities?.some(({ id }) => id === municipality) === true;
  const known = isOwn ? undefined : places.municipalities.places.find(({ id }) => id === municipality);
  const own = isOwn ? municipality : known?.regionId;
  const regionalCreditArea = known?.isInRegionalCreditArea === true ? 'inside' : 'outside';
  if (stated === undefined)
    return { municipality: municipality ?? averagePlace, region: own ?? averagePlace, regionalCreditArea };
  const regions = finderOf(ownRegister(file.municipalities ?? []), places.regions);
  const region = regions.find(stated);
  if (region === undefined) {
    const nearest = regions.nearest(stated);
    faults.add('residence.region', unknownPlace(stated, nearest, unknownRegion(nearest)));
  }
  return { municipality: municipality ?? averagePlace, region: region ?? averagePlace, regionalCreditArea };
}
