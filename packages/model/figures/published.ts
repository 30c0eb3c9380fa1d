import {
  type Expression,
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
import type { Unit } from '../graph/unit.ts';
import type { Text } from '../language/text.ts';
import { evaluationModel } from '../rules/legal-sources.ts';
import { cite } from '../sources/citation.ts';
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

/** A rule for each number of years, and what they are called together. */
export interface RuleOverYears<U extends Unit> {
  readonly label: Text;
  readonly over: (count: number) => Rule<U>;
}

function overYears<U extends Unit>(
  id: string,
  label: Text,
  formula: (count: number) => Expression<U>,
): RuleOverYears<U> {
  const ofYears = (count: number): Text => ({
    sv: `${label.sv}, ${String(count)} år`,
    en: `${label.en}, ${String(count)} ${count === 1 ? 'year' : 'years'}`,
  });
  return {
    label,
    over: (count) => rule({ id: `${id}-${String(count)}`, label: ofYears(count), source, formula: formula(count) }),
  };
}

/** Profitability after a number of years: years × income − cost, SEK. */
export const profitability = overYears('profitability', { sv: 'Lönsamhet', en: 'Profitability' }, (count) =>
  minus(times(income, years(count)), cost),
);

/** Income over a number of years, SEK. */
export const totalIncome = overYears('income', { sv: 'Intäkt', en: 'Income' }, (count) => times(income, years(count)));

/** Income over a number of years for each krona of cost. */
export const returnPerKrona = overYears('return', { sv: 'Avkastning per krona', en: 'Return per krona' }, (count) =>
  ratio(times(income, years(count)), cost, 'factor'),
);

export const incomePerYear = rule({ id: 'income', label: income.label, source, formula: income });

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
  source: [...evaluationModel, ...cite('nns-2016')],
  formula: potentialChange,
});

/** Degree of effect (verkningsgrad): the part of the potential that was reached. */
export const degreeOfEffect = rule({
  id: 'degree-of-effect',
  label: { sv: 'Verkningsgrad', en: 'Degree of effect' },
  source: [...evaluationModel, ...cite('nns-2016')],
  formula: ratio(income, potentialChange, 'share'),
});

/** Cost per participant for each per cent of the degree of effect, SEK. Evaluated with the cost of one participant. */
export const costPerPoint = rule({
  id: 'cost-per-point',
  label: { sv: 'Kostnad per verkningsgrad', en: 'Cost per point of effect' },
  source: [...evaluationModel, ...cite('nns-2016')],
  formula: dividedBy(cost, times(constant(100, 'factor'), degreeOfEffect)),
});

/** Key figures that every subject has, in the order people read them. */
export const publishedFigures = {
  income: {
    rule: incomePerYear,
    needs: [],
    swedishId: 'intäkt',
    inSentence: { sv: 'intäkten per år', en: 'the yearly income' },
    turnsAt: 0,
  },
  cost: {
    rule: cost,
    needs: ['cost'],
    lessIsBetter: true,
    swedishId: 'kostnad',
    inSentence: { sv: 'kostnaden', en: 'the cost' },
  },
  'profitability-1': {
    rule: profitability.over(1),
    needs: ['cost'],
    swedishId: 'lönsamhet-1',
    inSentence: { sv: 'lönsamheten efter 1 år', en: 'the profitability after 1 year' },
    turnsAt: 0,
  },
  'profitability-3': {
    rule: profitability.over(3),
    needs: ['cost'],
    swedishId: 'lönsamhet-3',
    inSentence: { sv: 'lönsamheten efter 3 år', en: 'the profitability after 3 years' },
    turnsAt: 0,
  },
  'profitability-5': {
    rule: profitability.over(5),
    needs: ['cost'],
    swedishId: 'lönsamhet-5',
    inSentence: { sv: 'lönsamheten efter 5 år', en: 'the profitability after 5 years' },
    turnsAt: 0,
  },
  'income-5': {
    rule: totalIncome.over(5),
    needs: [],
    swedishId: 'intäkt-5',
    inSentence: { sv: 'intäkten över 5 år', en: 'the income over 5 years' },
    turnsAt: 0,
  },
  'write-off-3': {
    rule: threeYearWriteOff,
    needs: ['cost'],
    swedishId: 'avskrivning-3',
    inSentence: { sv: 'resultatet med treårig avskrivning', en: 'the result with three-year write-off' },
    turnsAt: 0,
  },
  payback: {
    rule: payback,
    needs: ['cost', 'positive-income'],
    mayNeverCome: true,
    lessIsBetter: true,
    swedishId: 'återbetalningstid',
    inSentence: { sv: 'återbetalningstiden', en: 'the payback time' },
  },
  'return-1': {
    rule: returnPerKrona.over(1),
    needs: ['cost', 'own-cost'],
    swedishId: 'avkastning-1',
    inSentence: { sv: 'avkastningen per krona på 1 år', en: 'the return per krona in 1 year' },
    turnsAt: 1,
  },
  'return-2': {
    rule: returnPerKrona.over(2),
    needs: ['cost', 'own-cost'],
    swedishId: 'avkastning-2',
    inSentence: { sv: 'avkastningen per krona på 2 år', en: 'the return per krona in 2 years' },
    turnsAt: 1,
  },
  'return-3': {
    rule: returnPerKrona.over(3),
    needs: ['cost', 'own-cost'],
    swedishId: 'avkastning-3',
    inSentence: { sv: 'avkastningen per krona på 3 år', en: 'the return per krona in 3 years' },
    turnsAt: 1,
  },
  'return-5': {
    rule: returnPerKrona.over(5),
    needs: ['cost', 'own-cost'],
    swedishId: 'avkastning-5',
    inSentence: { sv: 'avkastningen per krona på 5 år', en: 'the return per krona in 5 years' },
    turnsAt: 1,
  },
} as const satisfies Readonly<Record<string, FigureDefinition>>;

/** Key figures of society only. */
export const societyFigures = {
  potential: {
    rule: potential,
    needs: ['potential'],
    swedishId: 'potential',
    inSentence: { sv: 'potentialen', en: 'the potential' },
  },
  'degree-of-effect': {
    rule: degreeOfEffect,
    needs: ['potential'],
    swedishId: 'verkningsgrad',
    inSentence: { sv: 'verkningsgraden', en: 'the degree of effect' },
  },
  'cost-per-point': {
    rule: costPerPoint,
    needs: ['cost', 'potential', 'positive-income'],
    perHead: true,
    lessIsBetter: true,
    swedishId: 'kostnad-per-verkningsgrad',
    inSentence: { sv: 'kostnaden per verkningsgrad', en: 'the cost per point of effect' },
  },
} as const satisfies Readonly<Record<string, FigureDefinition>>;
