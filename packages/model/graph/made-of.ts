import type { Evaluated, Evaluation } from './evaluate.ts';

/** The values of an evaluation that are made, in some step, of what is asked for, those themselves included. */
export type MadeOf = (isAskedFor: (leaf: Evaluated) => boolean) => ReadonlySet<Evaluated>;

/** What the values of an evaluation are used in, walked once. */
export function usesIn(evaluation: Evaluation): MadeOf {
  const users = new Map<Evaluated, Evaluated[]>();
  const all = evaluation.all();
  const leaves = all.filter(({ fact, parameter }) => fact !== undefined || parameter !== undefined);
  for (const one of all) {
    for (const operand of one.operands) {
      const known = users.get(operand);
      if (known === undefined) users.set(operand, [one]);
      else known.push(one);
    }
  }
  return (isAskedFor) => {
    const found = new Set<Evaluated>();
    const waiting = leaves.filter(isAskedFor);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(...(users.get(next) ?? []));
    }
    return found;
  };
}
