import type { Parameter, ParameterUnit } from '../parameters/parameter.ts';
import type { PriceUnit } from '../prices/unit-cost.ts';
import type { ProblemDetails } from './problem.ts';
import { type CaseUnit, largestValue, problemWith, quantityText } from './quantity.ts';
import type { Resolved } from './resolve.ts';

const moneyUnits = ['SEK/year', 'SEK/month', 'SEK/week', 'SEK/day'] as const satisfies readonly ParameterUnit[];

/** How a case writes values of a unit; a plain number where the unit has no sign of its own. */
function writtenUnit(unit: ParameterUnit): CaseUnit {
  if (unit === 'share') return 'share';
  return moneyUnits.find((one) => one === unit) ?? 'number';
}

/** Why a case's own value cannot take the place of a parameter's, or undefined when it can. */
export function problemWithOverride({ unit }: Parameter, own: Resolved): ProblemDetails | undefined {
  const written = writtenUnit(unit);
  const limits = { units: [written], least: 0, most: written === 'share' ? 1 : largestValue };
  return problemWith(own, limits, quantityText(own));
}

/** How a case writes a price of the list's unit. */
export function writtenPriceUnit(unit: PriceUnit): CaseUnit {
  return moneyUnits.find((one) => one === unit) ?? 'SEK/unit';
}

/** The unit of a price that the list does not have. */
export function priceUnitOf(unit: CaseUnit): PriceUnit {
  switch (unit) {
    case 'SEK/year':
    case 'SEK/month':
    case 'SEK/day':
      return unit;
    default:
      return 'SEK/visit';
  }
}

/** Why a case's own price cannot take the place of the list's, or undefined when it can. */
export function problemWithPrice(unit: PriceUnit, own: Resolved): ProblemDetails | undefined {
  const limits = { units: [writtenPriceUnit(unit)], least: 0, most: largestValue };
  return problemWith(own, limits, quantityText(own));
}
