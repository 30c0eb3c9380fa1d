import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evaluated, Evaluation } from '../graph/evaluate.ts';
import {
  compare,
  constant,
  dated,
  dividedBy,
  type Expression,
  input,
  maximum,
  minimum,
  minus,
  round,
  rule,
  sum,
  times,
  total,
  when,
} from '../graph/expression.ts';
import type { Fact, ItemFacts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { parameterCatalogue } from '../parameters/catalogue.ts';
import { formulaOfEvaluated } from './formula-of-evaluated.ts';
import { formulaOf } from './formula-of-expression.ts';
import type { Formula } from './formula.ts';
import { worthOf } from './testing/read-arithmetic.ts';
import { writeFormula } from './write-formula.ts';

type Factor = Expression<'factor'>;

const named = (name: string): Text => ({ sv: name, en: name });
const number = (value: number): Factor => constant(value, 'factor');
const stated = { Alpha: 0.75, Beta: 40, Gamma: -3 };
const alpha = input('Alpha', 'factor', named('Alpha'));
const beta = input('Beta', 'factor', named('Beta'));
const gamma = input('Gamma', 'factor', named('Gamma'));
const delta = rule({ id: 'delta', label: named('Delta'), source: 'test', formula: sum(number(2), number(3)) });
const values = { ...stated, Delta: 5 };

const fact = (value: number): Fact => ({ value, origin: { path: 'test', grade: 'measured' } });
const item: ItemFacts = { kind: 'test', path: 'test', inputs: {}, categories: {} };
const evaluation = new Evaluation('2026-01-01', parameterCatalogue, {
  person: { inputs: { Alpha: fact(stated.Alpha), Beta: fact(stated.Beta), Gamma: fact(stated.Gamma) }, categories: {} },
  items: { work: [item], children: [item, item], supports: [], resources: [] },
});

const leaves: fc.Arbitrary<Factor> = fc.oneof(
  fc.constantFrom<Factor>(alpha, beta, gamma, delta),
  fc.integer({ min: -80, max: 80 }).map((quarters) => number(quarters / 4)),
);

/** Numbers put together in every way that a key figure may be. */
function figures(within: fc.Arbitrary<Factor>): readonly fc.Arbitrary<Factor>[] {
  const two = fc.tuple(within, within);
  return [
    two.map(([one, other]) => sum(one, other)),
    two.map(([one, other]) => minus(one, other)),
    two.map(([one, other]) => times(one, other)),
    two.map(([one, other]) => dividedBy(one, other)),
    two.map(([one, other]) => minimum(one, other)),
    two.map(([one, other]) => maximum(one, other)),
    within.map((one) => times(one, one)),
    within.map((one) => times(times(one, one), one)),
    fc
      .tuple(within, fc.constantFrom('down', 'up', 'nearest', 'nearest-half-down'), fc.constantFrom(1, 10))
      .map(([one, mode, step]) => round(one, mode, step)),
  ];
}

/** Also in the ways that only a rule of one person's situation may be. */
function rules(within: fc.Arbitrary<Factor>): readonly fc.Arbitrary<Factor>[] {
  return [
    ...figures(within),
    fc
      .tuple(within, fc.constantFrom('work', 'children', 'supports'))
      .map(([one, collection]) => total(collection, one)),
    fc
      .tuple(within, within, within, within)
      .map(([left, right, one, other]) => when(compare(left, '<', right), one, other)),
    within.map((one) =>
      dated([
        { from: '2020-01-01', formula: one },
        { from: '2027-01-01', formula: number(0) },
      ]),
    ),
  ];
}

function upTo(depth: number, ways: typeof figures): fc.Arbitrary<Factor> {
  if (depth === 0) return leaves;
  const within = upTo(depth - 1, ways);
  return fc.oneof(leaves, ...ways(within));
}

function all(evaluated: Evaluated): readonly Evaluated[] {
  return [evaluated, ...evaluated.operands.flatMap(all)];
}

/** Division by next to nothing makes much of the last digits, which depend on the order of factors. */
function isSteady({ expression, value, operands }: Evaluated): boolean {
  return Number.isFinite(value) && (expression.kind !== 'quotient' || Math.abs(operands[1]?.value ?? 0) > 0.01);
}

function holds(expressions: fc.Arbitrary<Expression>, formulaFor: (expression: Expression) => Formula): void {
  fc.assert(
    fc.property(expressions, (expression) => {
      const evaluated = evaluation.of(expression);
      const steps = all(evaluated);
      fc.pre(steps.every(isSteady));
      const largest = Math.max(1, ...steps.map(({ value }) => Math.abs(value)));
      const text = writeFormula(formulaFor(expression), 'en');
      expect(Math.abs(worthOf(text, values) - evaluated.value) / largest, text).toBeLessThan(1e-9);
    }),
    { seed: 20_150_317, numRuns: 3000 },
  );
}

describe('a written formula, read with factors before terms, comes to the value of its expression', () => {
  test('of a key figure', () => {
    holds(upTo(4, figures), (expression) => formulaOf(expression, 'society'));
  });

  test('of a rule that was evaluated', () => {
    holds(upTo(4, rules), (expression) => formulaOfEvaluated(evaluation.of(expression)));
  });

  test('of a comparison', () => {
    const comparisons = fc
      .tuple(upTo(3, rules), fc.constantFrom('<', '<=', '>', '>='), upTo(3, rules))
      .map(([left, operator, right]) => compare(left, operator, right));
    holds(comparisons, (expression) => formulaOfEvaluated(evaluation.of(expression)));
  });
});

test('brackets stand only where they are needed', () => {
  const text = (expression: Expression): string => writeFormula(formulaOf(expression, 'society'), 'sv');
  expect(text(minus(sum(alpha, times(beta, gamma)), delta))).toBe('Alpha + Beta × Gamma − Delta');
  expect(text(times(sum(alpha, beta), dividedBy(gamma, delta)))).toBe('(Alpha + Beta) × Gamma ÷ Delta');
  expect(text(times(maximum(minus(alpha, beta), gamma), delta))).toBe('det högsta av (Alpha − Beta; Gamma) × Delta');
});
