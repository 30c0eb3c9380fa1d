import { MissingInputError } from '../../graph/evaluate.ts';
import type { Fact, Facts, ItemFacts, SituationFacts } from '../../graph/situation-facts.ts';
import { lookUpScalar } from '../../parameters/look-up.ts';
import type { CategoryCheck, LeafSource } from '../lower/program.ts';
import type { Law } from '../lower/scope.ts';

function placeOf(item: ItemFacts | undefined): string {
  return item?.path ?? 'person';
}

/** The fact that an input leaf stands for. @throws MissingInputError */
export function factOf(name: string, ofPerson: boolean, { person }: SituationFacts, item: ItemFacts | undefined): Fact {
  const owner = ofPerson ? undefined : item;
  const facts: Facts = owner ?? person;
  const fact = facts.inputs[name];
  if (fact === undefined) throw new MissingInputError(name, placeOf(owner));
  return fact;
}

/** Value of a category of the person. @throws MissingInputError */
export function categoryOf(name: string, { person }: SituationFacts): string {
  const category = person.categories[name];
  if (category === undefined) throw new MissingInputError(name, 'person');
  return category.value;
}

/** @throws RangeError when a category is none of those that a rule can choose by */
export function checkCategories(checks: readonly CategoryCheck[], situation: SituationFacts): void {
  for (const { name, values } of checks) {
    const value = categoryOf(name, situation);
    if (!values.includes(value)) throw new RangeError(`${name} is "${value}"; expected one of ${values.join(', ')}`);
  }
}

/** Reads leaves of people under one law, and remembers the parameters it has looked up. */
export class LeafReader {
  readonly #law: Law;
  readonly #rates = new Map<string, number>();

  constructor(law: Law) {
    this.#law = law;
  }

  /** @throws MissingInputError, ParameterError */
  read(source: LeafSource, situation: SituationFacts, item: ItemFacts | undefined): number {
    switch (source.kind) {
      case 'input':
        return factOf(source.name, source.level === 'person', situation, item).value;
      case 'category':
        return categoryOf(source.name, situation) === source.value ? 1 : 0;
      case 'parameter':
        return this.parameter(source.id);
      case 'schedule-factor':
        return 1;
      case 'parameter-by':
        return this.parameter(`${source.id}.${categoryOf(source.category, situation)}`);
      case 'total':
        throw new TypeError('A total is summed, not read');
    }
  }

  /** Ids of the scalars that have been looked up. */
  get lookedUp(): Iterable<string> {
    return this.#rates.keys();
  }

  /** A scalar in force. @throws ParameterError */
  parameter(id: string): number {
    const known = this.#rates.get(id);
    if (known !== undefined) return known;
    const { value } = lookUpScalar(this.#law.parameters, id, this.#law.date);
    this.#rates.set(id, value);
    return value;
  }
}
