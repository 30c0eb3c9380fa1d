import { nearestNames } from '../parameters/suggestion.ts';
import type { Municipality, Region } from './place.ts';

/** Without case, marks on letters other than å, ä, ö, and signs between words. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('é', 'e')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Forms of a name in speech and writing: `Lund`, `Lunds kommun`, `Lund kommun`, `Lunds stad`. */
function formsOf(name: string): readonly string[] {
  const genitive = /[sxz]$/u.test(name) ? name : `${name}s`;
  return [name, genitive, ...[name, genitive].flatMap((one) => [`${one} kommun`, `${one} stad`])];
}

/** What a place can be found by. */
export interface Findable {
  readonly id: string;
  readonly name: string;
  readonly code?: string | undefined;
}

/** Finds places by what people write. */
export interface Register<P extends Findable> {
  readonly places: readonly P[];
  /** @param written a name or a code; the noughts that a code begins with may be lost, as in a number */
  readonly find: (written: string | number) => P | undefined;
  /** Those whose names are nearest, at most three; none when all are far off. */
  readonly nearest: (written: string | number) => readonly P[];
}

/** So many are told when what is written is none. */
const mostNear = 3;

/** @param forms what each place is called beside its identifier and code */
export function registerOf<P extends Findable>(
  places: readonly P[],
  forms: (place: P) => readonly string[],
): Register<P> {
  const allForms = ({ id, code }: P, more: readonly string[]): readonly string[] =>
    [id, ...(code === undefined ? [] : [code]), ...more].map(plain);
  let known: ReadonlyMap<string, P> | undefined;
  const byForm = (): ReadonlyMap<string, P> => {
    const found = new Map<string, P>();
    for (const place of places)
      for (const form of allForms(place, forms(place))) if (!found.has(form)) found.set(form, place);
    return found;
  };
  const codeLength = places[0]?.code?.length ?? 0;
  const sought = (written: string | number): string => {
    const text = plain(String(written));
    return /^\d+$/u.test(text) ? text.padStart(codeLength, '0') : text;
  };
  return {
    places,
    // All forms are made only for what is written in another way.
    find: (written) =>
      places.find(({ id, name }) => id === written || name === written) ?? (known ??= byForm()).get(sought(written)),
    nearest: (written) => {
      const near = nearestNames(sought(written), (known ??= byForm()).keys()).flatMap((form) => known?.get(form) ?? []);
      return [...new Set(near)].slice(0, mostNear);
    },
  };
}

/** Municipalities by name, name with "kommun" or "stad", genitive, code (`1281`), identifier. */
export function municipalityRegister(municipalities: readonly Municipality[]): Register<Municipality> {
  return registerOf(municipalities, ({ name, aliases = [] }) => [...formsOf(name), ...aliases]);
}

/** Regions by name, county with or without "län", code of the county, identifier. */
export function regionRegister(regions: readonly Region[]): Register<Region> {
  return registerOf(regions, ({ name, shortName, county }) => [
    name,
    shortName,
    `Region ${shortName}`,
    county,
    `${shortName} län`,
    `${county}s landsting`,
  ]);
}

/** Places of a case's own, by name and identifier. */
export function ownRegister<P extends Findable>(places: readonly P[]): Register<P> {
  return registerOf(places, ({ name }) => formsOf(name));
}
