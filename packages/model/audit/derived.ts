import type { Language, Text } from '../language/text.ts';
import { shower } from './comparison.ts';
import { arithmetic, both, capital, showEstimate } from './display.ts';
import type { DerivedFigure } from './finding.ts';
import { exactly, intersect, overlaps, width, type Interval } from './interval.ts';
import { intervalOf, type Known } from './known.ts';
import type { Estimates } from './propagation.ts';
import { describe, unitOf, type Quantity } from './quantity.ts';
import { quantitiesOf, solveFor, type Relation } from './relation.ts';

/** Figures the report leaves out, and printed ones that the others fix at least ten times closer. */
export function derivedFigures(report: Known, stated: Estimates, complete: Estimates, narrowed: Estimates, part: string): DerivedFigure[] {
  const figures: DerivedFigure[] = [];
  for (const [key, estimate] of narrowed) {
    const straight = complete.get(key) ?? estimate;
    const source = stated.has(key) ? estimate : straight;
    const quantity = source.relation === undefined ? undefined : quantitiesOf(source.relation).find((each) => each.key === key);
    if (source.relation === undefined || quantity === undefined) continue;
    const closer = width(estimate) * 10 <= width(straight) && estimate.low !== straight.low;
    const muchCloser = width(estimate) * 2 <= width(straight) && estimate.low !== straight.low;
    if (stated.has(key) && !closer) continue;
    figures.push({
      part,
      key,
      label: both((language) => describe(quantity, language)),
      unit: unitOf(quantity),
      value: intervalOnly(source),
      derivation: derivation(source.relation, quantity, source, stated.has(key) ? narrowed : complete, report),
      ...(muchCloser && !stated.has(key) ? { narrowed: intervalOnly(intersect(straight, estimate)) } : {})
    });
  }
  return figures;
}

function intervalOnly({ low, high, point }: Interval): Interval {
  return { low, high, point };
}

function derivation(relation: Relation, quantity: Quantity, value: Interval, values: Estimates, report: Known): Text {
  return both((language) => {
    const calculation = arithmetic(relation, quantity, shower(report, values, language), language);
    return `${capital(describe(quantity, language))}: ${calculation} = ${showEstimate(value, quantity, language)}${thereAndBack(relation, quantity, values, report, language)}.`;
  });
}

/** The rule run forward from the derived figure, when that gives a printed figure back. */
function thereAndBack(relation: Relation, quantity: Quantity, values: Estimates, report: Known, language: Language): string {
  const { total } = relation.equation;
  const figure = report.printed.get(total.key);
  const forward = solveFor(relation, total, (each) => pointOf(values.get(each.key)));
  if (figure === undefined || forward === undefined || total.key === quantity.key || !overlaps(forward, intervalOf(figure))) return '';
  const calculation = `${arithmetic(relation, total, shower(report, values, language), language)} = ${showEstimate(forward, total, language)}`;
  return language === 'sv' ? `; tillbaka blir ${calculation}, som i rapporten` : `; and back, ${calculation}, as in the report`;
}

function pointOf(estimate: Interval | undefined): Interval | undefined {
  return estimate === undefined ? undefined : exactly(estimate.point);
}
