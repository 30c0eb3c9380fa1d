import { formatPercent } from '../language/format.ts';
import { both, showPrinted, showValue } from './display.ts';
import { type Candidate, type Failure, figuresIn } from './failure.ts';
import { exactly, scale } from './interval.ts';
import { describe, type FigureQuantity } from './quantity.ts';

/** The income of one subject that an identity counts over a number of years; nothing where it sums several subjects'. */
function incomeOverYears(failure: Failure): FigureQuantity[] {
  const incomes = figuresIn(failure, 'income');
  return new Set(incomes.map(({ of }) => of)).size > 1 ? [] : incomes;
}

/** The number of years that the rule multiplies one year's income by. */
function statedYears({ relation: { equation } }: Failure, income: FigureQuantity): number {
  if (equation.form === 'sum')
    return equation.parts.find(({ quantity }) => quantity.key === income.key)?.coefficient ?? income.years;
  return equation.form === 'product' && equation.factor >= 1 ? equation.factor : income.years;
}

/** Another number of years than the figure is said to be of. */
export function otherYears(failure: Failure): Candidate[] {
  const years = [...new Set([1, 2, 3, 4, 5, ...failure.report.incomeYears])];
  return incomeOverYears(failure).flatMap((income) =>
    years.flatMap((count): Candidate[] => {
      const value = failure.lookup(income);
      const stated = statedYears(failure, income);
      if (value === undefined || stated === count) return [];
      return [
        {
          kind: 'years',
          key: `${String(count)} years`,
          values: new Map([[income.key, scale(value, count / stated)]]),
          text: {
            sv: `Talen stämmer om intäkten räknas för ${String(count)} år i stället för ${String(stated)}.`,
            en: `The figures agree if the income is counted for ${String(count)} years instead of ${String(stated)}.`,
          },
        },
      ];
    }),
  );
}

/** Rates that a sum over years may have been discounted by, the usual ones first. */
const rates = [0.035, 0.03, 0.04, 0.05, 0.02, 0.025, 0.045, 0.01, 0.015, 0.06, 0.07];

/** A sum over years in present value, each year's income at its end. */
export function discounted(failure: Failure): Candidate[] {
  return incomeOverYears(failure).flatMap((income) => {
    const value = failure.lookup(income);
    const years = statedYears(failure, income);
    if (value === undefined || income.years !== 1 || years <= 1) return [];
    return rates.map((rate): Candidate => {
      const annuity = (1 - (1 + rate) ** -years) / rate;
      return {
        kind: 'discounted',
        key: `discounted ${String(rate)}`,
        values: new Map([[income.key, scale(value, annuity / years)]]),
        text: both((language) => {
          const percent = formatPercent(rate, language, 1);
          const total = showValue(value.point * annuity, 'kronor', language);
          return language === 'sv'
            ? `Talen stämmer om de ${String(years)} årens intäkt är diskonterad med ${percent} om året: ${total}.`
            : `The figures agree if the income of the ${String(years)} years is discounted by ${percent} a year: ${total}.`;
        }),
      };
    });
  });
}

const monthsOfYear = 12;

/** A payback in years that is printed as months, or the other way. */
export function yearsAsMonths({ target, report }: Failure): Candidate[] {
  const figure = report.printed.get(target.key);
  if (
    figure === undefined ||
    figure.value.unit !== 'months' ||
    !Number.isFinite(figure.value.value) ||
    figure.value.claim !== undefined
  )
    return [];
  const { value, step } = figure.value;
  const rounded = { low: value - step / 2, high: value + step / 2, point: value };
  return [monthsOfYear, 1 / monthsOfYear].map((factor): Candidate => ({
    kind: 'years-as-months',
    key: `years as months ${String(factor)}`,
    // Months are rounded up to whole ones.
    values: new Map([[target.key, { ...scale(rounded, factor), high: scale(rounded, factor).high + 1 }]]),
    text: both((language) => {
      const printed = showPrinted(figure.value, language);
      if (factor > 1)
        return language === 'sv'
          ? `Talet är år och inte månader: ${printed} ska vara år.`
          : `The figure is years and not months: ${printed} should be years.`;
      return language === 'sv'
        ? `Talet är månader och inte år: ${printed} är tolv gånger för mycket.`
        : `The figure is months and not years: ${printed} is twelve times too much.`;
    }),
  }));
}

/** A sum of actors with one of them left out or counted twice. */
export function actorsInSum(failure: Failure): Candidate[] {
  const {
    relation: { equation },
    lookup,
  } = failure;
  if (equation.form !== 'sum' || incomeOverYears(failure).length > 0) return [];
  return equation.parts.flatMap(({ quantity }): Candidate[] => {
    const value = lookup(quantity);
    if (value === undefined) return [];
    const part = (language: 'sv' | 'en') => describe(quantity, language);
    return [
      {
        kind: 'left-out',
        key: `left out ${quantity.key}`,
        values: new Map([[quantity.key, exactly(0)]]),
        text: {
          sv: `Talen stämmer om ${part('sv')} inte räknas med.`,
          en: `The figures agree if the ${part('en')} is not counted.`,
        },
      },
      {
        kind: 'counted-twice',
        key: `counted twice ${quantity.key}`,
        values: new Map([[quantity.key, scale(value, 2)]]),
        text: {
          sv: `Talen stämmer om ${part('sv')} räknas två gånger.`,
          en: `The figures agree if the ${part('en')} is counted twice.`,
        },
      },
    ];
  });
}
