import type { Language } from '../language/text.ts';
import { both, showPrinted, showValue } from './display.ts';
import type { Explanation } from './finding.ts';
import { divide, exactly, multiply, overlaps, scale, type Interval } from './interval.ts';
import { swappedDigits, type PrintedValue } from './printed-value.ts';
import type { ReportPart } from './report.ts';
import { boundsOf, type TableRule } from './table-rule.ts';

/** The first change of each kind that makes the row agree. */
export function explainRow(rule: TableRule): Explanation[] {
  const all = [rule.total, ...rule.parts];
  const fits = (changed: readonly Interval[]) => {
    const [total, ...parts] = changed;
    const recomputed = rule.compute(parts);
    return total !== undefined && recomputed !== undefined && overlaps(total, recomputed);
  };
  const bounds = all.map(boundsOf);
  const replaced = (index: number, value: Interval) => bounds.map((own, each) => (each === index ? value : own));
  const first = (found: readonly Explanation[]) => found.slice(0, 1);
  if (rule.total.value.value === 0) return [notFilledIn];
  return [
    ...first(
      all.flatMap(({ value }, index) =>
        swappedDigits(value)
          .filter((swap) => fits(replaced(index, boundsOf({ label: undefined, value: swap }))))
          .map((swap) => swapText(value, swap)),
      ),
    ),
    ...first(
      all.flatMap(({ value }, index) =>
        fits(replaced(index, scale(boundsOf({ label: undefined, value }), -1))) ? [signText(value)] : [],
      ),
    ),
    ...(rule.identity === 'sum'
      ? first(
          rule.parts.flatMap(({ value }, index) => (fits(replaced(index + 1, exactly(0))) ? [leftOutText(value)] : [])),
        )
      : []),
    ...(rule.identity === 'product' ? first(otherQuantities(rule, bounds)) : []),
  ];
}

const notFilledIn: Explanation = {
  kind: 'not-filled-in',
  key: 'not filled in',
  text: {
    sv: 'Summan är noll fast delarna inte är det: summafältet är inte ifyllt eller inte uppdaterat.',
    en: 'The sum is zero though its parts are not: the field for the sum is not filled in or not updated.',
  },
};

function swapText(value: PrintedValue, swap: PrintedValue): Explanation {
  return {
    kind: 'swapped-digits',
    key: `swapped ${value.text}`,
    text: both((language) => {
      const right = showPrinted(swap, language);
      const wrong = showPrinted(value, language);
      return language === 'sv'
        ? `Två siffror har bytt plats: med ${right} i stället för ${wrong} stämmer räkningen.`
        : `Two digits have changed places: with ${right} instead of ${wrong} the calculation agrees.`;
    }),
  };
}

function signText(value: PrintedValue): Explanation {
  return {
    kind: 'sign',
    key: `sign ${value.text}`,
    text: both((language) => {
      const shown = showPrinted(value, language);
      return language === 'sv'
        ? `Räkningen stämmer om ${shown} får motsatt tecken.`
        : `The calculation agrees if ${shown} has the opposite sign.`;
    }),
  };
}

function leftOutText(value: PrintedValue): Explanation {
  return {
    kind: 'left-out',
    key: `left out ${value.text}`,
    text: both((language) => {
      const shown = showPrinted(value, language);
      return language === 'sv'
        ? `Räkningen stämmer om ${shown} inte räknas med.`
        : `The calculation agrees if ${shown} is not counted.`;
    }),
  };
}

/** Another whole number in the place of one factor: eight months of rent, not five. */
function otherQuantities(rule: TableRule, bounds: readonly Interval[]): Explanation[] {
  const [total, ...factors] = bounds;
  return rule.parts.flatMap(({ value }, index): Explanation[] => {
    const others = factors.filter((_, each) => each !== index).reduce(multiply, exactly(1));
    const needed = total === undefined ? undefined : divide(total, others);
    const whole = Math.round(needed?.point ?? NaN);
    if (
      value.unit === 'kronor' ||
      value.unit === 'share' ||
      needed === undefined ||
      !overlaps(exactly(whole), needed) ||
      whole < 1
    )
      return [];
    return [
      {
        kind: 'other-quantity',
        key: `quantity ${String(whole)}`,
        text: both((language) => {
          const found = showPrinted(value, language);
          return language === 'sv'
            ? `Räkningen stämmer med ${String(whole)} i stället för ${found}.`
            : `The calculation agrees with ${String(whole)} instead of ${found}.`;
        }),
      },
    ];
  });
}

/** Which whole a printed percentage is a percentage of, and which part it would be of the printed whole. */
export function otherWholes(
  row: ReportPart['shares'][number],
  counts: Readonly<Record<string, number>>,
): Explanation[] {
  const percentage = boundsOf(row.value);
  const named = Object.entries(counts).filter(([, count]) =>
    overlaps(percentage, scale(boundsOf(row.part), 1 / count)),
  );
  const right = multiply(percentage, boundsOf(row.of));
  const partUnit = row.part.value.unit;
  const shown = (value: PrintedValue, language: Language) => showPrinted(value, language);
  return [
    ...named.slice(0, 1).map(([name, count]): Explanation => ({
      kind: 'other-count',
      key: `count ${name}`,
      text: both((language) => {
        const part = shown(row.part.value, language);
        const value = shown(row.value.value, language);
        return language === 'sv'
          ? `${part} är ${value} av ${String(count)} (${name}).`
          : `${part} is ${value} of ${String(count)} (${name}).`;
      }),
    })),
    {
      kind: 'other-quantity',
      key: `part ${String(right.point)}`,
      text: both((language) => {
        const part = showValue(Math.round(right.point), partUnit, language);
        const value = shown(row.value.value, language);
        const whole = shown(row.of.value, language);
        return language === 'sv' ? `${value} av ${whole} är ${part}.` : `${value} of ${whole} is ${part}.`;
      }),
    },
  ];
}
