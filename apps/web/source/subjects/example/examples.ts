import { type EvaluationResult, parseCaseText, type Places, readCaseAt } from '@samnytta/model';
import { outcomeOf } from '#subjects/result/outcome.ts';

/** A case from a published evaluation that comes with Samnytta. */
export interface Example {
  /** Its folder and file name joined by a hyphen, and the last part of its address. */
  readonly id: string;
  /** The folder of examples from the same list; undefined for one that stands alone. */
  readonly collection: string | undefined;
  readonly text: string;
}

// Read into the program when it is built, so that the server needs no files beside it.
const files: Readonly<Record<string, string>> = import.meta.glob(
  ['../../../../../examples/*.yaml', '../../../../../examples/payoff/*.yaml'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

function exampleOf(path: string, text: string): Example {
  const [, collection, name = path] = /examples\/(?:([^/]+)\/)?([^/]+)\.yaml$/u.exec(path) ?? [];
  return { id: collection === undefined ? name : `${collection}-${name}`, collection, text };
}

export const examples: readonly Example[] = Object.entries(files).map(([path, text]) => exampleOf(path, text));

export function exampleWith(id: string): Example | undefined {
  return examples.find((example) => example.id === id);
}

/** An example as its card shows it. */
export interface ExampleCard extends Pick<Example, 'id' | 'collection'> {
  readonly result: EvaluationResult;
}

let cards: readonly ExampleCard[] | undefined;

/**
 * All examples with something to show, evaluated as they stand, those with most published figures
 * first; worked out when first shown. A file that only goes with a table of people is no card.
 * @param places at least those that the examples name
 */
export function exampleCards(places: Places): readonly ExampleCard[] {
  cards ??= examples
    .flatMap(({ id, collection, text }) => {
      const outcome = outcomeOf(() => readCaseAt(places, parseCaseText(text)));
      if (outcome.kind !== 'result' || outcome.result.assessments.length === 0) return [];
      return [{ id, collection, result: outcome.result }];
    })
    .sort((one, other) => other.result.published.length - one.result.published.length);
  return cards;
}
