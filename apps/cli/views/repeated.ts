import type { Explanation } from '@samnytta/model';

/** Which parts of an explanation say the same, and which of them are met more than once. */
export interface Repetition {
  /** The same number for parts that say the same. */
  readonly identity: (explanation: Explanation) => number;
  readonly isRepeated: (explanation: Explanation) => boolean;
}

/** Finds the parts that would be told more than once when the explanation is told from the top. */
export function repetitionIn(root: Explanation): Repetition {
  const known = new Map<string, number>();
  const identities = new Map<Explanation, number>();
  const identity = (one: Explanation): number => {
    const found = identities.get(one);
    if (found !== undefined) return found;
    const { children, ...own } = one;
    const key = JSON.stringify([own, children.map(identity)]);
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    identities.set(one, number);
    return number;
  };
  const met = new Map<number, number>();
  const walk = (one: Explanation): void => {
    const number = identity(one);
    const before = met.get(number) ?? 0;
    met.set(number, before + 1);
    if (before === 0) one.children.forEach(walk);
  };
  walk(root);
  return { identity, isRepeated: (one) => (met.get(identity(one)) ?? 0) > 1 };
}
