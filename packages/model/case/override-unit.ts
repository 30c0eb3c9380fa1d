import type { Bracket, Parameter, ParameterUnit } from '../parameters/parameter.ts';
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

/** Why a case's own parameter is neither a number nor a schedule, or undefined when it is one of them. */
export function problemWithOwnForm(
  own: Resolved | undefined,
  schedule: readonly Bracket[] | undefined,
): ProblemDetails | undefined {
  if (own === undefined && schedule === undefined) {
    const text = { sv: 'nyckeln value, eller schedule för en skala', en: 'the key value, or schedule for a schedule' };
    return {
      kind: 'missing-key',
      found: undefined,
      key: 'value',
      alternatives: { of: 'beside', keys: ['schedule'] },
      expected: text,
      example: 'value: 31.42 %',
    };
  }
  const example = '[{ above: 0, base: 0, slope: 0.2 }, { above: 2.5, base: 0.5, slope: 0 }]';
  if (own !== undefined && schedule !== undefined) {
    const text = { sv: 'antingen value eller schedule, inte båda', en: 'either value or schedule, not both' };
    return { kind: 'inconsistent', found: 'value + schedule', expected: text, example };
  }
  const starts = (schedule ?? []).map(({ above }) => above);
  if (starts.every((above, index) => index === 0 || above > (starts[index - 1] ?? above))) return undefined;
  const text = { sv: 'stigande värden på above', en: 'rising values of above' };
  return { kind: 'inconsistent', found: starts.join(', '), expected: text, example };
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
