import { cost } from '../figures/cost.ts';
import {
  costPerPoint,
  degreeOfEffect,
  payback,
  potential,
  profitability,
  returnPerKrona,
  type RuleOverYears,
  threeYearWriteOff,
  totalIncome,
} from '../figures/published.ts';
import type { Subject } from '../figures/subject.ts';
import type { Rule } from '../graph/expression.ts';
import type { Unit as RuleUnit } from '../graph/unit.ts';
import type { Text } from '../language/text.ts';
import type { Unit } from './printed-value.ts';

export type SocietyOrActor = Subject;

/** Whom a report can print figures for, in the order that reports have them. */
export const societyAndActors = [
  'society',
  'municipality',
  'region',
  'employment-service',
  'social-insurance',
  'other-state',
  'state',
  'participant',
  'employer',
] as const satisfies readonly SocietyOrActor[];

/** A figure that a report prints: its name and unit, which of `per` and `years` tell it from its sisters, and the rule of ours that it follows. */
interface FigureKind {
  readonly name: Text;
  readonly unit: Unit;
  readonly by: readonly ('per' | 'years')[];
  readonly ruleFor?: (years: number) => Rule;
}

const printedUnits: Readonly<Partial<Record<RuleUnit, Unit>>> = {
  SEK: 'kronor',
  'SEK/year': 'kronor',
  months: 'months',
  share: 'share',
  factor: 'number',
};

/** @throws TypeError for a unit that reports print nothing in */
function printedUnit(unit: RuleUnit): Unit {
  const printed = printedUnits[unit];
  if (printed === undefined)
    throw new TypeError(`No report prints ${unit}; expected one of ${Object.keys(printedUnits).join(', ')}`);
  return printed;
}

function ofRule(rule: Rule, ...by: FigureKind['by']): FigureKind {
  return { name: rule.label, unit: printedUnit(rule.unit), by, ruleFor: () => rule };
}

function overYears({ label, over }: RuleOverYears<RuleUnit>, ...by: FigureKind['by']): FigureKind {
  return { name: label, unit: printedUnit(over(1).unit), by: [...by, 'years'], ruleFor: over };
}

/** Names of figures in a report file. */
export const figureNames = [
  'income',
  'cost',
  'profitability',
  'payback',
  'potential',
  'degree-of-effect',
  'cost-per-point',
  'three-year-write-off',
  'return-per-krona',
  'persons-to-repay',
] as const;
export type FigureName = (typeof figureNames)[number];

export const figureKinds: Readonly<Record<FigureName, FigureKind>> = {
  income: overYears(totalIncome, 'per'),
  cost: ofRule(cost, 'per'),
  profitability: overYears(profitability, 'per'),
  payback: ofRule(payback),
  potential: ofRule(potential, 'per'),
  'degree-of-effect': ofRule(degreeOfEffect),
  'cost-per-point': ofRule(costPerPoint),
  'three-year-write-off': ofRule(threeYearWriteOff, 'per'),
  'return-per-krona': overYears(returnPerKrona),
  // No key figure of ours: how many persons' yearly income comes to the cost.
  'persons-to-repay': {
    name: {
      sv: 'Antal personer som betalar tillbaka kostnaden på ett år',
      en: 'Persons who repay the cost in one year',
    },
    unit: 'persons',
    by: [],
  },
};
