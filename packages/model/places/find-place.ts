import { nearestName } from '../parameters/suggestion.ts';
import type { Municipality, Region } from './place.ts';
import { municipalities, regions } from './places.ts';

type Place = Municipality | Region;

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

function regionForms({ name, shortName, county }: Region): readonly string[] {
  return [name, shortName, `Region ${shortName}`, county, `${shortName} län`, `${county}s landsting`];
}

function byForm<P extends Place>(places: readonly P[], forms: (place: P) => readonly string[]): ReadonlyMap<string, P> {
  const found = new Map<string, P>();
  for (const place of places) for (const form of [place.id, place.code, ...forms(place)]) if (!found.has(plain(form))) found.set(plain(form), place);
  return found;
}

interface Register<P extends Place> {
  readonly find: (written: string) => P | undefined;
  /** The name that needs the fewest letters changed. */
  readonly nearest: (written: string) => P | undefined;
}

function registerOf<P extends Place>(places: readonly P[], forms: (place: P) => readonly string[]): Register<P> {
  let known: ReadonlyMap<string, P> | undefined;
  const all = (): ReadonlyMap<string, P> => (known ??= byForm(places, forms));
  return {
    find: (written) => all().get(plain(written)),
    nearest: (written) => {
      const form = nearestName(plain(written), all().keys());
      return form === undefined ? undefined : all().get(form);
    },
  };
}

/**
 * Municipalities by what people write: name, name with "kommun" or "stad", genitive, code (`1281`), identifier. Case and
 * signs between words do not matter.
 */
export const municipalityRegister = registerOf(municipalities, ({ name, aliases = [] }) => [...formsOf(name), ...aliases]);

/** Regions by what people write: name, county with or without "län", code of the county, identifier. */
export const regionRegister = registerOf(regions, regionForms);
