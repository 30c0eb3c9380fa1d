import { choose } from '../../graph/expression.ts';
import { benefitAmount, supportKind } from './benefit-amount.ts';
import { studentFinance } from './student-finance.ts';

/** Amount of one support, SEK per year. */
export const supportAmount = choose(supportKind, { 'student-finance': studentFinance }, benefitAmount);
