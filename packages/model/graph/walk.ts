import type { Category, Expression, Input, Level } from './expression.ts';
import { operandsOf } from './operands.ts';

/** Every expression that can be reached, whatever the situation and the date. @param ends what is not walked through */
export function reachableFrom(
  roots: readonly Expression[],
  ends: (expression: Expression) => boolean = () => false,
): ReadonlySet<Expression> {
  const seen = new Set<Expression>();
  const waiting = [...roots];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next) || ends(next)) continue;
    seen.add(next);
    waiting.push(...operandsOf(next));
  }
  return seen;
}

/** A category with the alternatives that rules tell apart. */
export interface ReadCategory {
  readonly category: Category;
  readonly cases: readonly string[];
}

/** What expressions read of a situation, by {@link nameAt}. */
export interface Reads {
  readonly inputs: ReadonlyMap<string, Input>;
  readonly categories: ReadonlyMap<string, ReadCategory>;
}

/** The name that an input or a category goes by among those of all levels. */
export function nameAt({ level, name }: { readonly level: Level; readonly name: string }): string {
  return `${level} ${name}`;
}

export function readsIn(expressions: Iterable<Expression>): Reads {
  const inputs = new Map<string, Input>();
  const categories = new Map<string, ReadCategory>();
  for (const expression of expressions) {
    if (expression.kind === 'input') inputs.set(nameAt(expression), expression);
    if (expression.kind !== 'choice') continue;
    const name = nameAt(expression.by);
    const cases = [...(categories.get(name)?.cases ?? []), ...Object.keys(expression.cases)];
    categories.set(name, { category: expression.by, cases: [...new Set(cases)] });
  }
  return { inputs, categories };
}
