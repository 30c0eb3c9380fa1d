import {
  type Rule,
  constant,
  dividedBy,
  minus,
  monthsToReach,
  perYear,
  ratio,
  round,
  rule,
  times,
} from '../graph/expression.ts';
import type { Text } from '../language/text.ts';
import { evaluationModel } from '../rules/legal-sources.ts';
import { cost } from './cost.ts';
import type { FigureDefinition } from './figure-rule.ts';
import { income, potentialChange } from './inputs.ts';

/**
 * The published convention: no discounting, each later year equal to the first, all change
 * credited to the intervention.
 */
const source = evaluationModel;

function years(count: number) {
  return constant(count, 'years');
}

function overYears({ sv, en }: Text, count: number): Text {
  return { sv: `${sv}, ${String(count)} år`, en: `${en}, ${String(count)} ${count === 1 ? 'year' : 'years'}` };
}

/** Profitability after a number of years: years × income − cost, SEK. */
export function profitability(count: number): Rule<'SEK'> {
  return rule({
    id: `profitability-${String(count)}`,
    label: overYears({ sv: 'Lönsamhet', en: 'Profitability' }, count),
    source,
    formula: minus(times(income, years(count)), cost),
  });
}

/** Income over a number of years, SEK. */
export function incomeOver(count: number): Rule<'SEK'> {
  return rule({
    id: `income-${String(count)}`,
    label: overYears({ sv: 'Intäkt', en: 'Income' }, count),
    source,
    formula: times(income, years(count)),
  });
}

/** Income over a number of years for each krona of cost. */
export function returnPerKrona(count: number): Rule<'factor'> {
  return rule({
    id: `return-${String(count)}`,
    label: overYears({ sv: 'Avkastning per krona', en: 'Return per krona' }, count),
    source,
    formula: ratio(times(income, years(count)), cost, 'factor'),
  });
}

export const incomePerYear = rule({ id: 'income', label: { sv: 'Intäkt per år', en: 'Income per year' }, source, formula: income });

/** Income of a year when the cost is written off over three, SEK per year. */
export const threeYearWriteOff = rule({
  id: 'write-off-3',
  label: { sv: 'Resultat med treårig avskrivning', en: 'Result with three-year write-off' },
  source,
  formula: minus(income, perYear(cost, years(3))),
});

/** Smallest whole number of months in which the income comes to the cost. Has no meaning when income ≤ 0. */
export const payback = rule({
  id: 'payback',
  label: { sv: 'Återbetalningstid', en: 'Payback time' },
  source,
  formula: round(monthsToReach(cost, income), 'up', 1),
});

export const potential = rule({
  id: 'potential',
  label: { sv: 'Potential', en: 'Potential' },
  source: `${evaluationModel}; NNS 2016, nyckeltal`,
  formula: potentialChange,
});

/** Degree of effect (verkningsgrad): the part of the potential that was reached. */
export const degreeOfEffect = rule({
  id: 'degree-of-effect',
  label: { sv: 'Verkningsgrad', en: 'Degree of effect' },
  source: `${evaluationModel}; NNS 2016, nyckeltal`,
  formula: ratio(income, potentialChange, 'share'),
});

/** Cost per participant for each per cent of the degree of effect, SEK. Evaluated with the cost of one participant. */
export const costPerPoint = rule({
  id: 'cost-per-point',
  label: { sv: 'Kostnad per verkningsgrad', en: 'Cost per point of effect' },
  source: `${evaluationModel}; NNS 2016, nyckeltal`,
  formula: dividedBy(cost, times(constant(100, 'factor'), degreeOfEffect)),
});

/** Key figures that every subject has, in the order people read them. */
export const publishedFigures = {
  income: { rule: incomePerYear, needs: [], inSentence: { sv: 'intäkten per år', en: 'the yearly income' }, turnsAt: 0 },
  cost: { rule: cost, needs: ['cost'], inSentence: { sv: 'kostnaden', en: 'the cost' } },
  'profitability-1': { rule: profitability(1), needs: ['cost'], inSentence: { sv: 'lönsamheten efter 1 år', en: 'the profitability after 1 year' }, turnsAt: 0 },
  'profitability-3': { rule: profitability(3), needs: ['cost'], inSentence: { sv: 'lönsamheten efter 3 år', en: 'the profitability after 3 years' }, turnsAt: 0 },
  'profitability-5': { rule: profitability(5), needs: ['cost'], inSentence: { sv: 'lönsamheten efter 5 år', en: 'the profitability after 5 years' }, turnsAt: 0 },
  'income-5': { rule: incomeOver(5), needs: [], inSentence: { sv: 'intäkten över 5 år', en: 'the income over 5 years' }, turnsAt: 0 },
  'write-off-3': { rule: threeYearWriteOff, needs: ['cost'], inSentence: { sv: 'resultatet med treårig avskrivning', en: 'the result with three-year write-off' }, turnsAt: 0 },
  payback: { rule: payback, needs: ['cost', 'positive-income'], inSentence: { sv: 'återbetalningstiden', en: 'the payback time' } },
  'return-1': { rule: returnPerKrona(1), needs: ['cost', 'own-cost'], inSentence: { sv: 'avkastningen per krona på 1 år', en: 'the return per krona in 1 year' }, turnsAt: 1 },
  'return-3': { rule: returnPerKrona(3), needs: ['cost', 'own-cost'], inSentence: { sv: 'avkastningen per krona på 3 år', en: 'the return per krona in 3 years' }, turnsAt: 1 },
  'return-5': { rule: returnPerKrona(5), needs: ['cost', 'own-cost'], inSentence: { sv: 'avkastningen per krona på 5 år', en: 'the return per krona in 5 years' }, turnsAt: 1 },
} as const satisfies Readonly<Record<string, FigureDefinition>>;

/** Key figures of society only. */
export const societyFigures = {
  potential: { rule: potential, needs: ['potential'], inSentence: { sv: 'potentialen', en: 'the potential' } },
  'degree-of-effect': { rule: degreeOfEffect, needs: ['potential'], inSentence: { sv: 'verkningsgraden', en: 'the degree of effect' } },
  'cost-per-point': { rule: costPerPoint, needs: ['cost', 'potential', 'positive-income'], perHead: true, inSentence: { sv: 'kostnaden per verkningsgrad', en: 'the cost per point of effect' } },
} as const satisfies Readonly<Record<string, FigureDefinition>>;
