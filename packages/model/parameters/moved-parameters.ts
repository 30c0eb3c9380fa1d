import type { ParameterCatalogue } from './catalogue.ts';
import { lookUpScalar, lookUpSchedule, parameterOf } from './look-up.ts';
import { type GivenOverride, withOverrides } from './override.ts';

/** Another value of a parameter, in its unit; of a schedule, what every piece of it is multiplied by. */
export interface ParameterMove {
  readonly id: string;
  readonly value: number;
}

function overrideOf(catalogue: ParameterCatalogue, date: string, { id, value }: ParameterMove): GivenOverride {
  if (parameterOf(catalogue, id).kind !== 'schedule') {
    const { source, grade } = lookUpScalar(catalogue, id, date);
    return { id, value, source, grade };
  }
  const { source, grade, value: brackets } = lookUpSchedule(catalogue, id, date);
  return {
    id,
    source,
    grade,
    value: brackets.map((one) => ({ ...one, base: one.base * value, slope: one.slope * value })),
  };
}

/**
 * The catalogue with other values of some parameters, and what is said of them on the date.
 * @throws ParameterError `unknown-parameter` or `outside-dates`
 */
export function movedParameters(
  catalogue: ParameterCatalogue,
  date: string,
  moves: readonly ParameterMove[],
): ParameterCatalogue {
  return withOverrides(
    catalogue,
    moves.map((move) => overrideOf(catalogue, date, move)),
  );
}
