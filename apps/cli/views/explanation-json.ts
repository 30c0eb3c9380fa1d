import type { Explanation } from '@samnytta/model';

/** An explanation for programs, to a number of levels; `omitted` counts the steps left out directly below. */
export function explanationJson(one: Explanation, depth: number): object {
  const { kind, id, label, value, unit, formula, source, period, grade, because, overridden, weight, children } = one;
  return {
    kind,
    id,
    label,
    value: Number.isFinite(value) ? value : null,
    unit,
    formula: formula ?? null,
    source: source ?? null,
    period: period === undefined ? null : { from: period.from ?? null, to: period.to ?? null },
    grade: grade ?? null,
    because: because ?? null,
    overridden,
    weight: weight ?? null,
    children: depth === 0 ? [] : children.map((child) => explanationJson(child, depth - 1)),
    omitted: depth === 0 ? children.length : 0,
  };
}
