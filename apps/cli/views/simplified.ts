import type { Explanation } from '@samnytta/model';

function saysTheSame(outer: Explanation, inner: Explanation): boolean {
  return outer.value === inner.value && outer.unit === inner.unit && outer.weight === undefined;
}

/**
 * An explanation without steps that add nothing: a sum of one part is that part, and a figure that
 * only hands on another of the same name is that other.
 */
export function simplified(explanation: Explanation): Explanation {
  const children = explanation.children.map(simplified);
  const [only] = children;
  if (children.length === 1 && only !== undefined && saysTheSame(explanation, only)) {
    const isSumOfOne = explanation.kind === 'part' && only.kind === 'part';
    const handsOn = explanation.label === only.label;
    if (isSumOfOne) return only;
    if (handsOn && only.grade === undefined) return { ...explanation, formula: only.formula, children: only.children };
  }
  return { ...explanation, children };
}
