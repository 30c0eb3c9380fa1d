import { type Case, type TypeCase, typeCaseReader } from '../case/case.ts';
import type { Person } from './person.ts';
import { typeCaseFileOf } from './person-case.ts';

/** Few enough for their facts to be held at once, many enough for the compiled rules to be run over. */
const together = 200;

/** People with the same municipality, some at a time. */
export function* batches(people: Iterable<Person>): Generator<readonly Person[]> {
  const byPlace = new Map<string, Person[]>();
  for (const person of people) {
    const place = person.municipality ?? '';
    const batch = byPlace.get(place) ?? [];
    batch.push(person);
    byPlace.set(place, batch);
    if (batch.length < together) continue;
    byPlace.delete(place);
    yield batch;
  }
  yield* byPlace.values();
}

/** Reads people as the type cases of a case file are read, by the same rules and checks, at the tax of where each lives. */
export class PeopleReader {
  readonly #settings: Case;
  readonly #readers = new Map<string | undefined, ReturnType<typeof typeCaseReader>>();

  /** @param settings the case that they share */
  constructor(settings: Case) {
    this.#settings = settings;
  }

  /** @throws CaseError with every fault of the person, with places as if it were the only one */
  read(person: Person): TypeCase {
    const { municipality } = person;
    const read = this.#readers.get(municipality) ?? this.#readerAt(municipality);
    this.#readers.set(municipality, read);
    return read(typeCaseFileOf(person));
  }

  #readerAt(municipality: string | undefined): ReturnType<typeof typeCaseReader> {
    const {
      file,
      source: { places, catalogue },
    } = this.#settings;
    const residence = municipality === undefined ? file.residence : { municipality };
    return typeCaseReader({ ...file, published: undefined, residence, typeCases: [] }, places, catalogue);
  }
}
