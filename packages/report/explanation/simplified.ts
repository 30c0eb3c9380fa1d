import type { Explanation } from '@samnytta/model';

function saysTheSame(outer: Explanation, inner: Explanation): boolean {
  return outer.value === inner.value && outer.unit === inner.unit && outer.weight === undefined;
}

function withoutEcho(explanation: Explanation, children: readonly Explanation[]): Explanation {
  const [only] = children;
  if (children.length === 1 && only !== undefined && saysTheSame(explanation, only)) {
    const isSumOfOne = explanation.kind === 'part' && only.kind === 'part';
    const handsOn = explanation.label.sv === only.label.sv;
    if (isSumOfOne) return only;
    if (handsOn && only.grade === undefined) return { ...explanation, formula: only.formula, children: only.children };
  }
  return { ...explanation, children };
}

/**
 * An explanation without steps that add nothing: a sum of one part is that part, and a figure that
 * only hands on another of the same name is that other. What several steps share is shared still.
 */
export function simplified(explanation: Explanation): Explanation {
  const known = new Map<Explanation, Explanation>();
  const simplify = (one: Explanation): Explanation => {
    const found = known.get(one) ?? withoutEcho(one, one.children.map(simplify));
    known.set(one, found);
    return found;
  };
  return simplify(explanation);
}
