import type { Explanation } from '@samnytta/model';

/** A step in the place where it is told, or only referred to. */
export interface Telling {
  readonly explanation: Explanation;
  /** The same number for steps that say the same. */
  readonly identity: number;
  /** `above`: told further up; `cut`: with what is below it left out, since it is too far in. */
  readonly manner: 'whole' | 'above' | 'cut';
  readonly children: readonly Telling[];
}

/** Numbers steps by all that they say, so that the same rule with other numbers is another step. */
function identities(): (explanation: Explanation) => number {
  const numbers = new Map<string, number>();
  const known = new Map<Explanation, number>();
  const identity = (one: Explanation): number => {
    const found = known.get(one);
    if (found !== undefined) return found;
    const { children, ...own } = one;
    const said = JSON.stringify([own, children.map(identity)]);
    const number = numbers.get(said) ?? numbers.size;
    numbers.set(said, number);
    known.set(one, number);
    return number;
  };
  return identity;
}

/**
 * Tells every step once, in reading order; later it is only referred to.
 * @param depth levels below the first step that are told
 */
export function telling(root: Explanation, depth: number): Telling {
  const identityOf = identities();
  const told = new Set<number>();
  const tell = (explanation: Explanation, level: number): Telling => {
    const identity = identityOf(explanation);
    if (told.has(identity)) return { explanation, identity, manner: 'above', children: [] };
    // What is cut off here may still be told whole at a place that is less far in.
    if (level === depth && explanation.children.length > 0)
      return { explanation, identity, manner: 'cut', children: [] };
    told.add(identity);
    return {
      explanation,
      identity,
      manner: 'whole',
      children: explanation.children.map((child) => tell(child, level + 1)),
    };
  };
  return tell(root, 0);
}
