import type { Evaluated } from '../graph/evaluate.ts';
import { formatNumber } from '../language/format.ts';
import { inBoth } from '../language/text.ts';
import type { FoundScalar, FoundSchedule } from '../parameters/look-up.ts';
import { combinationOf, type Formula, type FormulaNumber, leafOf, productOf, seriesOf, sumOf } from './formula.ts';

function plainNumber(value: number): FormulaNumber {
  return { kind: 'number', value, text: inBoth((language) => formatNumber(value, language)) };
}

function parameterOf({ expression, parameter }: Evaluated): FoundScalar | FoundSchedule {
  if (parameter === undefined) throw new TypeError(`A ${expression.kind} was evaluated without being looked up`);
  return parameter;
}

function lastOf({ expression, operands }: Evaluated): Evaluated {
  const last = operands.at(-1);
  if (last === undefined) throw new RangeError(`A ${expression.kind} was evaluated without what it is of`);
  return last;
}

/** The formula that a value was worked out by, down to named rules, parameters and inputs: of a choice only what was chosen. */
export function formulaOfEvaluated(evaluated: Evaluated): Formula {
  const { expression, operands } = evaluated;
  switch (expression.kind) {
    case 'constant':
    case 'input':
    case 'rule':
      return leafOf(expression);
    case 'parameter': {
      const { id, label } = parameterOf(evaluated);
      return { kind: 'name', id, label };
    }
    case 'schedule':
      return { kind: 'schedule', label: parameterOf(evaluated).label, argument: formulaOfEvaluated(lastOf(evaluated)) };
    case 'rounding':
      return {
        kind: 'rounding',
        of: formulaOfEvaluated(lastOf(evaluated)),
        mode: expression.mode,
        step: plainNumber(expression.step),
      };
    case 'total':
      return operands.length === 0 ? plainNumber(0) : sumOf(operands.map(formulaOfEvaluated));
    case 'product': {
      const [left, right] = operands.map(formulaOfEvaluated);
      if (left === undefined || right === undefined)
        throw new RangeError('A product was evaluated without its two factors');
      return productOf(expression, left, right);
    }
    case 'series': {
      const [, ...terms] = operands;
      const written = seriesOf(expression, terms, formulaOfEvaluated);
      return written.terms.length === terms.length ? sumOf(written.terms) : written;
    }
    // What decides comes first, what was chosen last.
    case 'condition':
    case 'choice':
    case 'dated':
      return formulaOfEvaluated(lastOf(evaluated));
    default:
      return combinationOf(expression, operands.map(formulaOfEvaluated));
  }
}
