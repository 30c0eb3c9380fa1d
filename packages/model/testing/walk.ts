import type { Expression } from '../graph/expression.ts';
import { operandsOf } from '../graph/operands.ts';

/** Every expression that can be reached, whatever the situation and the date. */
export function reachableFrom(roots: readonly Expression[]): ReadonlySet<Expression> {
  const seen = new Set<Expression>();
  const waiting = [...roots];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...operandsOf(next));
  }
  return seen;
}
