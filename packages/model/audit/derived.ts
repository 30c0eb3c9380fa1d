import type { Language, Text } from '../language/text.ts';
import { calculationText } from './comparison.ts';
import { both, capital } from './display.ts';
import type { DerivedFigure } from './finding.ts';
import { exactly, intersect, overlaps, width, type Interval } from './interval.ts';
import { intervalOf, type Known } from './known.ts';
import { isOneSided } from './printed-value.ts';
import type { Estimates } from './propagation.ts';
import { describe, unitOf, type Quantity } from './quantity.ts';
import { quantitiesOf, solveFor, type Relation } from './relation.ts';

/** Figures the report leaves out, and printed amounts that a figure printed ten times more exactly fixes closer. */
export function derivedFigures(
  report: Known,
  stated: Estimates,
  complete: Estimates,
  narrowed: Estimates,
  part: string,
): DerivedFigure[] {
  return [...narrowed].flatMap(([key, estimate]): DerivedFigure[] => {
    const isStated = stated.has(key);
    const claimed = report.printed.get(key);
    // What is claimed is checked, and not derived anew.
    if (claimed !== undefined && isOneSided(claimed.value)) return [];
    const straight = complete.get(key) ?? estimate;
    const { relation, ...value } = isStated ? estimate : straight;
    const quantity = relation === undefined ? undefined : quantitiesOf(relation).find((each) => each.key === key);
    if (relation === undefined || quantity === undefined) return [];
    const closer = width(estimate) * 2 <= width(straight) && estimate.low !== straight.low;
    if (isStated && !(closer && hasFinerFigure(report, relation, quantity))) return [];
    return [
      {
        part,
        key,
        label: both((language) => describe(quantity, language)),
        unit: unitOf(quantity),
        printed: report.printed.get(key)?.value.text ?? '',
        value: intervalOnly(value),
        derivation: isStated
          ? calculation(relation, quantity, value, narrowed, report)
          : calculation(relation, quantity, value, complete, report, thereAndBack),
        ...(closer && !isStated ? { narrowed: intervalOnly(intersect(straight, estimate)) } : {}),
      },
    ];
  });
}

function hasFinerFigure(report: Known, relation: Relation, quantity: Quantity): boolean {
  const own = report.printed.get(quantity.key)?.value;
  return quantitiesOf(relation).some(({ key }) => {
    const other = report.printed.get(key)?.value;
    return own !== undefined && other?.unit === own.unit && other.step > 0 && other.step * 10 <= own.step;
  });
}

function intervalOnly({ low, high, point }: Interval): Interval {
  return { low, high, point };
}

type Addition = (
  relation: Relation,
  quantity: Quantity,
  values: Estimates,
  report: Known,
  language: Language,
) => string;

function calculation(
  relation: Relation,
  quantity: Quantity,
  value: Interval,
  values: Estimates,
  report: Known,
  addition: Addition = () => '',
): Text {
  return both((language) => {
    const shown = calculationText(relation, quantity, value, values, report, language);
    return `${capital(describe(quantity, language))}: ${shown}${addition(relation, quantity, values, report, language)}.`;
  });
}

/** The rule run forward from the derived figure, when that gives a printed figure back. */
function thereAndBack(
  relation: Relation,
  quantity: Quantity,
  values: Estimates,
  report: Known,
  language: Language,
): string {
  const { total } = relation.equation;
  const figure = report.printed.get(total.key);
  const forward = solveFor(relation, total, (each) => pointOf(values.get(each.key)));
  if (
    figure === undefined ||
    forward === undefined ||
    total.key === quantity.key ||
    !overlaps(forward, intervalOf(figure))
  )
    return '';
  const shown = calculationText(relation, total, forward, values, report, language);
  return language === 'sv' ? `; tillbaka blir ${shown}, som i rapporten` : `; and back, ${shown}, as in the report`;
}

function pointOf(estimate: Interval | undefined): Interval | undefined {
  return estimate === undefined ? undefined : exactly(estimate.point);
}
