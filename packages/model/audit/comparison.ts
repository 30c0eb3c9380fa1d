import { formatNumber } from '../language/format.ts';
import type { Language } from '../language/text.ts';
import { arithmetic, both, capital, showDifference, showEstimate, showPrinted, showValue } from './display.ts';
import { explain } from './explanations.ts';
import type { Finding, FindingFigure, Severity } from './finding.ts';
import { difference, overlaps, type Interval } from './interval.ts';
import { intervalOf, type Known } from './known.ts';
import { isOneSided, likelyInterval } from './printed-value.ts';
import { lookupIn, type Estimates } from './propagation.ts';
import { describe, unitOf, type Quantity } from './quantity.ts';
import { quantitiesOf, solveFor, type Lookup, type Relation } from './relation.ts';
import type { ReportFigure } from './report.ts';

/** A printed figure and what the other figures of an identity make of it. */
export type Comparison = {
  readonly relation: Relation;
  readonly target: Quantity;
  readonly printed: Interval;
  readonly recomputed: Interval;
};

export function differs({ printed, recomputed }: Comparison): boolean {
  return !overlaps(printed, recomputed);
}

/** A printed figure against what the others make of it, provided that those do not themselves rest on it. */
export function compare(relation: Relation, values: Estimates, report: Known): Comparison[] {
  const quantities = quantitiesOf(relation);
  const claims = quantities.filter(({ key }) => isClaim(report, key));
  // What is only claimed can be nothing but the figure that is checked.
  const target = (claims.length > 0 ? claims : quantities).find(
    ({ key }) =>
      report.printed.has(key) &&
      !quantities.some((other) => other.key !== key && values.get(other.key)?.sources.has(key)),
  );
  const figure = target === undefined ? undefined : report.printed.get(target.key);
  if (target === undefined || figure === undefined) return [];
  const recomputed = solveFor(relation, target, lookupIn(values));
  return recomputed === undefined ? [] : [{ relation, target, printed: intervalOf(figure), recomputed }];
}

function isClaim(report: Known, key: string): boolean {
  const figure = report.printed.get(key);
  return figure !== undefined && isOneSided(figure.value);
}

function figureIn(report: Known, quantity: Quantity): FindingFigure[] {
  const figure = report.printed.get(quantity.key);
  return figure === undefined ? [] : [printedFigure(figure)];
}

export function printedFigure({ quantity, value, place }: ReportFigure): FindingFigure {
  const label = both((language) => describe(quantity, language));
  const shown = {
    key: quantity.key,
    label,
    printed: value.text,
    ...(value.claim?.kind === 'between' && ({ isRange: true } as const)),
  };
  return place === undefined ? shown : { ...shown, place };
}

/** Writes the printed number while it is the one calculated with, else the closer value. */
export function shower(report: Known, values: Estimates, language: Language): (quantity: Quantity) => string {
  return (quantity) => {
    const figure = report.printed.get(quantity.key);
    const estimate = values.get(quantity.key);
    if (
      figure !== undefined &&
      figure.value.claim === undefined &&
      (estimate === undefined || estimate.point === figure.value.value)
    )
      return showPrinted(figure.value, language);
    return showValue(estimate?.point ?? NaN, unitOf(quantity), language);
  };
}

/** "12 × 7,5 mn kr / 2,645 mn kr = 34,03, avrundat uppåt till 35 månader". */
export function calculationText(
  relation: Relation,
  target: Quantity,
  result: Interval,
  values: Estimates,
  report: Known,
  language: Language,
): string {
  const { equation } = relation;
  const calculation = arithmetic(relation, target, shower(report, values, language), language);
  const shown = showEstimate(result, target, language);
  if (equation.form !== 'rounded-up' || target.key !== equation.total.key) return `${calculation} = ${shown}`;
  const numerator = equation.numerator === undefined ? 1 : (values.get(equation.numerator.key)?.point ?? NaN);
  const denominator = values.get(equation.denominator.key)?.point ?? NaN;
  const below = describe(equation.denominator, language);
  if (denominator <= 0)
    return language === 'sv' ? `${below} är inte över noll: ${shown}` : `${below} is not above zero: ${shown}`;
  const unrounded = formatNumber((equation.factor * numerator) / denominator, language, 2);
  return `${calculation} = ${unrounded}, ${language === 'sv' ? 'avrundat uppåt till' : 'rounded up to'} ${shown}`;
}

export function severityOf(printed: Interval, recomputed: Interval, step: number): Severity {
  return Math.abs(difference(printed, recomputed)) < 2 * step ? 'slip' : 'contradiction';
}

export function comparisonFinding(comparison: Comparison, values: Estimates, report: Known, part: string): Finding {
  const { relation, target, printed, recomputed } = comparison;
  const figure = report.printed.get(target.key);
  const unit = unitOf(target);
  const different = differs(comparison);
  const gap = difference(printed, recomputed);
  const text = both((language) => {
    const shown = figure === undefined ? showValue(printed.point, unit, language) : showPrinted(figure.value, language);
    const calculation = calculationText(relation, target, recomputed, values, report, language);
    const title = describe(target, language);
    const apart = Number.isFinite(gap) ? showDifference(gap, unit, language) : undefined;
    if (!different) {
      return language === 'sv'
        ? `${capital(title)}: ${shown} stämmer inom avrundningen. ${calculation}.`
        : `${capital(title)}: ${shown} agrees within rounding. ${calculation}.`;
    }
    const by =
      apart === undefined ? '' : language === 'sv' ? ` Skillnaden är ${apart}.` : ` The difference is ${apart}.`;
    return language === 'sv'
      ? `${capital(title)}: ${shown} står i rapporten, men ${calculation}.${by}`
      : `${capital(title)}: the report says ${shown}, but ${calculation}.${by}`;
  });
  return {
    kind: different ? 'differs' : 'agrees',
    part,
    identity: relation.identity,
    name: relation.name,
    figures: [target, ...quantitiesOf(relation).filter(({ key }) => key !== target.key)].flatMap((quantity) =>
      figureIn(report, quantity),
    ),
    unit,
    printed,
    recomputed,
    ...(Number.isFinite(gap) ? { difference: gap } : {}),
    explanations: different
      ? explain({
          relation,
          target,
          lookup: lookupWithPrinted(values, target, figure === undefined ? printed : likelyInterval(figure.value)),
          report,
        })
      : [],
    severity: different ? severityOf(printed, recomputed, figure?.value.step ?? 0) : 'information',
    text,
  };
}

function lookupWithPrinted(values: Estimates, target: Quantity, printed: Interval): Lookup {
  return ({ key }: Quantity) => (key === target.key ? printed : values.get(key));
}
