import { compare, constant, type Expression, input, parameter, total, when } from '../../graph/expression.ts';

/** Age of a child of the household, whole years. */
export const childAge = input('age', 'years', { sv: 'Barnets ålder', en: "Child's age" }, 'children');

const one = constant(1, 'persons');
const none = constant(0, 'persons');

/** How many of the household's children are younger than an age. */
export function childrenUnder(age: Expression<'years'>): Expression<'persons'> {
  return total('children', when(compare(childAge, '<', age), one, none));
}

/** Children who are not of age (under 18). */
export const minorChildren = childrenUnder(parameter('benefit.child.adult-age', 'years'));
