import type { Expression } from './expression.ts';

/** The expressions that an expression is written with. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'constant':
    case 'parameter':
    case 'input':
      return [];
    case 'sum':
      return expression.terms;
    case 'difference':
      return [expression.minuend, expression.subtrahend];
    case 'product':
    case 'comparison':
      return [expression.left, expression.right];
    case 'quotient':
      return [expression.dividend, expression.divisor];
    case 'minimum':
    case 'maximum':
      return expression.of;
    case 'rounding':
    case 'total':
      return [expression.of];
    case 'schedule':
      return [expression.argument];
    case 'condition':
      return [expression.when, expression.then, expression.otherwise];
    case 'choice':
      return [
        ...Object.values(expression.cases),
        ...(expression.otherwise === undefined ? [] : [expression.otherwise]),
      ];
    case 'dated':
      return expression.versions.map((version) => version.formula);
    case 'series':
      return [expression.years, ...expression.terms];
    case 'rule':
      return [expression.formula];
  }
}
