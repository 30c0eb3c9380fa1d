import { type Case, caseOf, type TypeCase } from '../case/case.ts';
import type { Person } from './person.ts';
import { typeCaseFileOf } from './person-case.ts';

/** Few enough to be held at once, many enough to share the reading of the case's settings. */
const together = 200;

/** Some people as type cases, under the settings of the case and the tax of the municipality they live in. */
export interface PeopleCases {
  readonly ofCase: Case;
  readonly typeCases: readonly TypeCase[];
  /** The same people, in the same order. */
  readonly people: readonly Person[];
}

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

/**
 * Reads people as the type cases of a case file are read, by the same rules and checks.
 * @throws CaseError with every fault of these people
 */
export function casesOf(people: readonly Person[], settings: Case): PeopleCases {
  const { file, source, context: { parameters } } = settings;
  const municipality = people[0]?.municipality;
  const read = caseOf({
    ...file,
    published: undefined,
    residence: municipality === undefined ? file.residence : { municipality },
    typeCases: people.map(typeCaseFileOf),
  }, source.places, source.catalogue);
  // One and the same catalogue for all, so that what has been looked up and compiled for some serves the others.
  const ofCase: Case = { ...settings, ...read, context: { ...read.context, parameters } };
  return { ofCase, typeCases: ofCase.typeCases, people };
}
