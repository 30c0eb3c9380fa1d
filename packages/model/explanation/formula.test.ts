import { describe, expect, test } from 'vitest';
import { figureRules } from '../figures/figure-rules.ts';
import type { Rule } from '../graph/expression.ts';
import { roundTo } from '../graph/round.ts';
import { reachableFrom } from '../graph/walk.ts';
import { formulaOf } from './formula-of-expression.ts';
import type { Formula } from './formula.ts';

const rules = new Map(
  [...reachableFrom(figureRules.map(({ rule }) => rule))]
    .filter((one): one is Rule => one.kind === 'rule')
    .map((rule) => [rule.id, rule]),
);

/** What a formula comes to, for society; the years of a series are counted from its first terms. */
function worth(formula: Formula, inputs: Readonly<Record<string, number>>): number {
  const of = (one: Formula): number => worth(one, inputs);
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'name': {
      const rule = rules.get(formula.id);
      const input = inputs[formula.id];
      // A figure may have the name of the input that it hands on.
      if (input !== undefined) return input;
      if (rule === undefined) throw new RangeError(formula.id);
      return of(formulaOf(rule.formula, 'society'));
    }
    case 'sum':
    case 'series':
      return formula.terms.reduce((sum, term) => sum + of(term), 0);
    case 'difference':
      return of(formula.left) - of(formula.right);
    case 'product':
      return of(formula.left) * of(formula.right);
    case 'quotient':
      return of(formula.left) / of(formula.right);
    case 'power':
      return of(formula.base) ** formula.exponent;
    case 'rounding':
      return roundTo(of(formula.of), formula.mode, formula.step.value);
    case 'minimum':
      return Math.min(...formula.of.map(of));
    case 'maximum':
      return Math.max(...formula.of.map(of));
    case 'schedule':
    case 'comparison':
      throw new TypeError(`No key figure is written with a ${formula.kind}`);
  }
}

const settings = {
  discountRate: 0.035,
  persistence: 1,
  deadweight: 0,
  displacement: 0,
  realisation: 1,
  marginalCostOfFunds: 1,
  indirectTaxFactor: 1,
  publicIncome: 0,
  publicCostShare: 0,
};
const figure = (id: string, inputs: Readonly<Record<string, number>>): number => {
  const rule = rules.get(id);
  if (rule === undefined) throw new RangeError(id);
  return worth(formulaOf(rule.formula, 'society'), inputs);
};

describe('the formula of a key figure', () => {
  test('HM Treasury Green Book: 30 a year for three years at 3.5 % is worth 84.05, and 44.05 less a cost of 40', () => {
    // Discount factors of year 1, 2 and 3: 0.9662, 0.9335, 0.9019.
    expect(figure('net-present-value', { ...settings, income: 30, paidCost: 40 })).toBeCloseTo(
      30 * (0.9662 + 0.9335 + 0.9019) - 40,
      2,
    );
  });

  test('an effect that fades by half is worth 100 + 50 + 25 undiscounted', () => {
    expect(figure('present-value', { ...settings, income: 100, persistence: 0.5, discountRate: 0 })).toBe(175);
  });

  test('Lund 2015: 459 000 a year for a cost of 375 000 is paid back in 10 months and gives 6.12 kronor a krona in five years', () => {
    const inputs = { ...settings, income: 459_000, paidCost: 300_000, indirectTaxFactor: 1.25 };
    expect(figure('payback', inputs)).toBe(10);
    expect(figure('return-5', inputs)).toBeCloseTo(6.12, 10);
    expect(figure('profitability-5', inputs)).toBe(5 * 459_000 - 375_000);
  });
});
