import type { Fact, SituationFacts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import type { TypeCase } from './case.ts';

/** Children are the same on all sides. */
const ofSide = ['work', 'supports', 'resources'] as const;

/** What of a type case a fact says something of, where it is stated at its own place in the file. */
export interface Standpoint {
  readonly typeCase: Text;
  /** Undefined for what is the same on all sides. */
  readonly side: 'before' | 'after' | 'reference' | undefined;
  /** Which year after, of one that has a situation of its own; the first is 1. */
  readonly year: number;
  /** What of the situation it is of; undefined for the person. */
  readonly collection: (typeof ofSide)[number] | undefined;
}

type Side = Pick<Standpoint, 'side' | 'year'> & { readonly facts: SituationFacts };

function sidesOf({ before, after, later, reference }: TypeCase): readonly Side[] {
  return [
    ...(reference === undefined ? [] : [{ side: 'reference', year: 1, facts: reference } as const]),
    { side: 'before', year: 1, facts: before },
    { side: 'after', year: 1, facts: after },
    ...later.map((facts, index) => ({ side: 'after', year: index + 2, facts }) as const),
  ];
}

/** What each fact of a type case is of. What is stated once for all is of none, and not among them. */
export function standpointsOf(typeCase: TypeCase): ReadonlyMap<Fact, Standpoint> {
  const found = new Map<Fact, Standpoint>();
  const look = (inputs: Readonly<Record<string, Fact>>, standpoint: Standpoint): void => {
    for (const fact of Object.values(inputs)) if (fact.origin.place === undefined) found.set(fact, standpoint);
  };
  const whole = { typeCase: typeCase.name, side: undefined, year: 1, collection: undefined } as const;
  const { before, after } = typeCase;
  for (const { side, year, facts } of sidesOf(typeCase)) {
    const at = { typeCase: typeCase.name, side, year };
    // What is read as of the person but differs between the sides is of the supports that the household's economy decides.
    const own = Object.entries(facts.person.inputs).filter(
      ([name]) => before.person.inputs[name] !== after.person.inputs[name],
    );
    look(facts.person.inputs, whole);
    look(Object.fromEntries(own), { ...at, collection: 'supports' });
    for (const { inputs } of facts.items.children) look(inputs, whole);
    for (const collection of ofSide)
      for (const { inputs } of facts.items[collection]) look(inputs, { ...at, collection });
  }
  return found;
}
