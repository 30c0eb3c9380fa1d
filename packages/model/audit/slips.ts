import type { Language } from '../language/text.ts';
import { both, showPrinted, showValue } from './display.ts';
import type { Candidate, Failure } from './failure.ts';
import { exactly, scale } from './interval.ts';
import { printedInterval, swappedDigits } from './printed-value.ts';
import { describe, unitOf } from './quantity.ts';
import { quantitiesOf, solveFor, type Lookup, type Relation } from './relation.ts';

/** Calculated from figures already rounded for print. */
export function roundedFirst({ relation, report }: Failure): Candidate[] {
  const printed = quantitiesOf(relation).flatMap((quantity) => {
    const figure = report.printed.get(quantity.key);
    return figure === undefined || quantity.key === relation.equation.total.key ? [] : [{ quantity, figure }];
  });
  return [
    {
      kind: 'rounded-first',
      key: 'rounded first',
      values: new Map(printed.map(({ quantity, figure }) => [quantity.key, exactly(figure.value.value)])),
      text: both((language) => {
        const figures = printed.map(({ figure }) => showPrinted(figure.value, language)).join(', ');
        return language === 'sv'
          ? `Talet är räknat på redan avrundade belopp (${figures}).`
          : `The figure was calculated from amounts already rounded (${figures}).`;
      }),
    },
  ];
}

/** Digits cut off instead of rounded; a whole number not rounded up. */
export function truncation({ relation, target, report, lookup }: Failure): Candidate[] {
  const figure = report.printed.get(target.key);
  if (figure === undefined || !Number.isFinite(figure.value.value) || figure.value.claim !== undefined) return [];
  const { value, step } = figure.value;
  const away = Math.sign(value) * step;
  const roundedUp = relation.equation.form === 'rounded-up';
  const unrounded = { low: Math.min(value, value + away), high: Math.max(value, value + away), point: value };
  const recomputed = solveFor(relation, target, lookup);
  return [
    {
      kind: 'truncated',
      key: 'truncated',
      values: new Map([[target.key, roundedUp ? exactly(value + 1) : unrounded]]),
      text: both((language) => {
        const result = showValue(recomputed?.point ?? NaN, unitOf(target), language);
        if (roundedUp) return notRoundedUp(relation, value, lookup, result, language);
        const rounded = showPrinted(
          { ...figure.value, value: Math.round((recomputed?.point ?? NaN) / step) * step },
          language,
        );
        return language === 'sv'
          ? `Talet är avkortat: ${result} avrundas till ${rounded}.`
          : `The figure is cut off: ${result} rounds to ${rounded}.`;
      }),
    },
  ];
}

/** What the printed number of persons or months gives, and what is still short of the cost. */
function notRoundedUp(
  { equation }: Relation,
  printed: number,
  lookup: Lookup,
  result: string,
  language: Language,
): string {
  if (equation.form !== 'rounded-up') return '';
  if (equation.numerator === undefined)
    return language === 'sv'
      ? `Talet är inte avrundat uppåt till ${result}.`
      : `The figure is not rounded up to ${result}.`;
  const cost = lookup(equation.numerator)?.point ?? NaN;
  const covered = ((lookup(equation.denominator)?.point ?? NaN) * printed) / equation.factor;
  const [gives, short] = [covered, cost - covered].map((amount) => showValue(amount, 'kronor', language));
  return language === 'sv'
    ? `Talet är inte avrundat uppåt till ${result}: det ger ${gives ?? ''}, och ${short ?? ''} saknas.`
    : `The figure is not rounded up to ${result}: it gives ${gives ?? ''}, which is ${short ?? ''} short.`;
}

/** A decimal mark a place wrong, or thousands in the place of millions or kronor. */
const powers = [10, 0.1, 1_000, 0.001, 100, 0.01];

/** A figure that is a power of ten too much or too little. */
export function powersOfTen({ relation, report, lookup }: Failure): Candidate[] {
  return quantitiesOf(relation).flatMap((quantity) => {
    const figure = report.printed.get(quantity.key);
    const value = lookup(quantity);
    // Months and persons are counted, and have no decimal mark.
    const isCounted = figure?.value.unit === 'months' || figure?.value.unit === 'persons';
    if (
      figure === undefined ||
      isCounted ||
      value === undefined ||
      figure.value.claim !== undefined ||
      !Number.isFinite(value.point) ||
      value.point === 0
    )
      return [];
    return powers.map((power): Candidate => ({
      kind: 'power-of-ten',
      key: `power of ten ${quantity.key}`,
      values: new Map([[quantity.key, scale(printedInterval(figure.value), power)]]),
      text: both((language) => {
        const wrong = showPrinted(figure.value, language);
        const right = showValue(figure.value.value * power, unitOf(quantity), language);
        return language === 'sv'
          ? `Decimaltecknet eller enheten kan vara fel: med ${right} i stället för ${wrong} stämmer talen.`
          : `The decimal mark or the unit may be wrong: with ${right} instead of ${wrong} the figures agree.`;
      }),
    }));
  });
}

/** Two neighbouring digits in each other's place, in any of the figures. */
export function swaps({ relation, report }: Failure): Candidate[] {
  return quantitiesOf(relation).flatMap((quantity) => {
    const figure = report.printed.get(quantity.key);
    if (figure === undefined) return [];
    return swappedDigits(figure.value).map((swapped): Candidate => ({
      kind: 'swapped-digits',
      key: `swapped ${quantity.key}`,
      values: new Map([[quantity.key, printedInterval(swapped)]]),
      text: both((language) => {
        const right = showPrinted(swapped, language);
        const wrong = showPrinted(figure.value, language);
        return language === 'sv'
          ? `Två siffror kan ha bytt plats: ${right} i stället för ${wrong} stämmer.`
          : `Two digits may have changed places: ${right} instead of ${wrong} agrees.`;
      }),
    }));
  });
}

/** A plus for a minus. */
export function signs({ relation, report, lookup }: Failure): Candidate[] {
  return quantitiesOf(relation).flatMap((quantity): Candidate[] => {
    const value = report.isPrinted(quantity) ? lookup(quantity) : undefined;
    if (value === undefined) return [];
    return [
      {
        kind: 'sign',
        key: `sign ${quantity.key}`,
        values: new Map([[quantity.key, scale(value, -1)]]),
        text: both((language) =>
          language === 'sv'
            ? `Talen stämmer om ${describe(quantity, 'sv')} får motsatt tecken.`
            : `The figures agree if ${describe(quantity, 'en')} has the opposite sign.`,
        ),
      },
    ];
  });
}
