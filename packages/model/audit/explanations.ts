import { formatNumber } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { both, showPrinted, showValue } from './display.ts';
import { type Candidate, type Failure, figuresIn, isFigure } from './failure.ts';
import type { Explanation } from './finding.ts';
import { divide, exactly, scale } from './interval.ts';
import { printedInterval } from './printed-value.ts';
import { describe, figureQuantity, unitOf } from './quantity.ts';
import { holds, quantitiesOf, solveFor } from './relation.ts';
import { actorsInSum, discounted, otherYears, yearsAsMonths } from './period-explanations.ts';
import { powersOfTen, roundedFirst, signs, swaps, truncation } from './slips.ts';

/** Causes that make the identity hold, in a fixed order: each kind at most once; any other number of participants last. */
export function explain(failure: Failure): Explanation[] {
  const searches = [
    otherCounts,
    factor,
    yearsAsMonths,
    powersOfTen,
    otherYears,
    discounted,
    actorsInSum,
    otherShares,
    scaledBetweenCounts,
    roundedFirst,
    truncation,
    swaps,
    signs,
  ];
  const found = searches.flatMap((search) => {
    const fitting = search(failure).find(({ values }) =>
      holds(failure.relation, (quantity) => values.get(quantity.key) ?? failure.lookup(quantity)),
    );
    return fitting === undefined ? [] : [{ kind: fitting.kind, key: fitting.key, text: fitting.text }];
  });
  return found.some(({ kind }) => kind === 'other-count') ? found : [...found, ...wholeCount(failure)];
}

function otherCounts({ relation, target, lookup, report }: Failure): Candidate[] {
  const others = quantitiesOf(relation).flatMap((quantity) => (quantity.kind === 'participants' ? [quantity] : []));
  const named = others.flatMap((count) =>
    Object.entries(report.counts)
      .filter(([name]) => name !== count.count)
      .map(([name, number]): Candidate => {
        const values = new Map([[count.key, exactly(number)]]);
        const value = solveFor(relation, target, (quantity) => values.get(quantity.key) ?? lookup(quantity));
        return {
          kind: 'other-count',
          key: `count ${name}`,
          values,
          text: both((language) => {
            const result = showValue(value?.point ?? NaN, unitOf(target), language);
            const people = formatNumber(number, language);
            return language === 'sv'
              ? `Med ${people} deltagare (${name}) blir det ${result}.`
              : `With ${people} participants (${name}) it is ${result}.`;
          }),
        };
      }),
  );
  return others.length > 0 ? named : ownCounts({ relation, target, lookup, report });
}

/** A sum per participant that does not go with its own total: what it would be if it did. */
function ownCounts({ relation, report }: Failure): Candidate[] {
  return quantitiesOf(relation)
    .filter(isFigure)
    .flatMap((each): Candidate[] => {
      const total = figureQuantity(each.figure, each.of, { ...each, per: 'total' });
      const figure = report.printed.get(total.key);
      const count = report.countFor(each, total);
      const number = report.counts[count];
      if (each.per === 'total' || figure === undefined || number === undefined) return [];
      const own = divide(printedInterval(figure.value), exactly(number));
      if (own === undefined) return [];
      return [
        {
          kind: 'other-count',
          key: `own count ${each.key}`,
          values: new Map([[each.key, own]]),
          text: both((language) => {
            const people = `${formatNumber(number, language)} (${count})`;
            const value = showValue(own.point, 'kronor', language);
            const division = `${showPrinted(figure.value, language)} / ${people} = ${value}`;
            return language === 'sv'
              ? `Det tryckta talet för ${describe(each, 'sv')} gäller ett annat antal deltagare. Med ${division} stämmer räkningen.`
              : `The printed ${describe(each, 'en')} belongs to another number of participants. With ${division} the calculation agrees.`;
          }),
        },
      ];
    });
}

function wholeCount({ relation, lookup }: Failure): Explanation[] {
  return quantitiesOf(relation).flatMap((quantity): Explanation[] => {
    const fits = quantity.kind === 'participants' ? solveFor(relation, quantity, lookup) : undefined;
    if (fits === undefined) return [];
    const low = Math.ceil(fits.low);
    const high = Math.floor(fits.high);
    if (low < 1 || high < low || high - low > 20) return [];
    const range = low === high ? String(low) : `${String(low)}–${String(high)}`;
    return [
      {
        kind: 'other-count',
        key: `count ${range}`,
        text: { sv: `Talen passar ihop med ${range} deltagare.`, en: `The figures fit ${range} participants.` },
      },
    ];
  });
}

/** The factor on or off. An actor's cost has none to take away. */
function factor(failure: Failure): Candidate[] {
  const { lookup, report } = failure;
  return figuresIn(failure, 'cost').flatMap((cost) => {
    const value = lookup(cost);
    if (value === undefined) return [];
    const withFactor = cost.of === 'society' ? [false, true] : [true];
    return withFactor.map((on): Candidate => {
      const changed = scale(value, on ? report.indirectTaxFactor : 1 / report.indirectTaxFactor);
      return {
        kind: 'factor',
        key: on ? 'with factor' : 'without factor',
        values: new Map([[cost.key, changed]]),
        text: both((language) => {
          const number = formatNumber(report.indirectTaxFactor, language, 4);
          const result = showValue(changed.point, 'kronor', language);
          const name = describe(cost, language);
          if (language === 'sv')
            return `Talen stämmer om ${name} räknas ${on ? 'med' : 'utan'} faktorn ${number}: ${result}.`;
          return `The figures agree if ${name} is counted ${on ? 'with' : 'without'} the factor ${number}: ${result}.`;
        }),
      };
    });
  });
}

function otherShares(failure: Failure): Candidate[] {
  const { report, lookup } = failure;
  return figuresIn(failure, 'cost').flatMap((cost) => {
    const own = report.financing.get(cost.of);
    const value = lookup(cost);
    if (own === undefined || own === 0 || value === undefined) return [];
    const shares = new Set([1, 1 / 2, 1 / 3, 1 / 4, 0, ...report.financing.values()]);
    return [...shares]
      .filter((share) => share !== own)
      .map((share): Candidate => ({
        kind: 'share',
        key: `share ${String(share)}`,
        values: new Map([[cost.key, scale(value, share / own)]]),
        text: both((language) => {
          const percent = showValue(share, 'share', language);
          const amount = showValue((value.point * share) / own, 'kronor', language);
          return language === 'sv'
            ? `Talen stämmer om aktören bär ${percent} av kostnaden: ${amount}.`
            : `The figures agree if the actor carries ${percent} of the cost: ${amount}.`;
        }),
      }));
  });
}

function scaledBetweenCounts(failure: Failure): Candidate[] {
  const { relation, target, lookup, report } = failure;
  if (quantitiesOf(relation).some(({ kind }) => kind === 'participants')) return [];
  const counts = Object.values(report.counts);
  return figuresIn(failure, 'income').flatMap((income) =>
    counts.flatMap((to) =>
      counts
        .filter((from) => from !== to)
        .flatMap((from): Candidate[] => {
          const value = lookup(income);
          if (value === undefined) return [];
          const scaled = scale(value, to / from);
          const values = new Map([[income.key, scaled]]);
          const result = solveFor(relation, target, (quantity) => values.get(quantity.key) ?? lookup(quantity));
          return [
            {
              kind: 'scaled-between-counts',
              key: `scaled ${String(to)}/${String(from)}`,
              values,
              text: both((language) => {
                const ratio = `${String(to)}/${String(from)}`;
                const steps = `${showValue(value.point, 'kronor', language)} × ${ratio} = ${showValue(scaled.point, 'kronor', language)}`;
                const gives = `${describe(target, language)} ${showValue(result?.point ?? NaN, unitOf(target), language)}`;
                const cost = paidCostText(failure)[language];
                return language === 'sv'
                  ? `Intäkten gäller ${String(from)} deltagare och har räknats upp till ${String(to)}: ${steps}${cost}, vilket ger ${gives}.`
                  : `The income covers ${String(from)} participants and was scaled to ${String(to)}: ${steps}${cost}, which gives ${gives}.`;
              }),
            },
          ];
        }),
    ),
  );
}

/** An actor's cost has no factor: said where it explains how the figure was made. */
function paidCostText(failure: Failure): Text {
  const cost = figuresIn(failure, 'cost').find(({ of }) => of !== 'society');
  const value = cost === undefined ? undefined : failure.lookup(cost);
  if (value === undefined) return { sv: '', en: '' };
  return both((language) => {
    const number = formatNumber(failure.report.indirectTaxFactor, language, 4);
    const amount = showValue(value.point, 'kronor', language);
    return language === 'sv'
      ? `; kostnaden är ${amount} utan faktorn ${number}`
      : `; the cost is ${amount} without the factor ${number}`;
  });
}
