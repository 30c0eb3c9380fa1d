import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { type FoundScalar, lookUpScalar } from '../parameters/look-up.ts';
import type { Parameter } from '../parameters/parameter.ts';
import file from './uncertainty.json' with { type: 'json' };

const own: ParameterCatalogue = {
  parameters: new Map((file as readonly Parameter[]).map((parameter) => [parameter.id, parameter])),
  overrides: new Map(),
  added: new Set(),
};

/**
 * A number that somebody has chosen for uncertainty, such as `spread.recalled`, with who and why:
 * the case's own when its catalogue has one.
 */
export function uncertaintySetting(catalogue: ParameterCatalogue, name: string, date: string): FoundScalar {
  const id = `uncertainty.${name}`;
  return lookUpScalar(catalogue.parameters.has(id) ? catalogue : own, id, date);
}
