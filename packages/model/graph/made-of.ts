import type { Evaluated } from './evaluate.ts';

/** Tells whether a value is what is asked for or is made of it in some step. What has been told is kept. */
export function madeOf(isAskedFor: (one: Evaluated) => boolean): (one: Evaluated) => boolean {
  const told = new Map<Evaluated, boolean>();
  const isMadeOf = (one: Evaluated): boolean => {
    const known = told.get(one);
    if (known !== undefined) return known;
    const found = isAskedFor(one) || one.operands.some(isMadeOf);
    told.set(one, found);
    return found;
  };
  return isMadeOf;
}
