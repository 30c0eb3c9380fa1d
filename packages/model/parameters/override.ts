import type { ParameterCatalogue } from './catalogue.ts';
import type { Cited } from '../sources/citation.ts';
import type { Grade } from './grade.ts';
import { parameterOf } from './look-up.ts';
import type { Bracket, Parameter } from './parameter.ts';
import { invalidDate, ParameterError, wrongKind } from './parameter-error.ts';
import { isCalendarDate } from './period.ts';

/** A case's own value of a parameter, in the parameter's unit. */
export interface ParameterOverride {
  readonly value: number | readonly Bracket[];
  readonly source: Cited;
  readonly grade: Grade;
  /** First and last day, `YYYY-MM-DD`; left out = no limit. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** As {@link ParameterOverride}, for the parameter `id`; the grade is `assumed` unless given. */
export interface GivenOverride extends Omit<ParameterOverride, 'grade'> {
  readonly id: string;
  readonly grade?: Grade | undefined;
}

/**
 * The catalogue with a case's own values in place of the published ones. What is looked up in it says
 * `overridden: true`. Of several overrides of a parameter on a date the last counts.
 * @throws ParameterError `unknown-parameter` (with the nearest id), `wrong-kind` or `invalid-date`
 */
export function withOverrides(catalogue: ParameterCatalogue, given: readonly GivenOverride[]): ParameterCatalogue {
  const overrides = new Map(catalogue.overrides);
  for (const { id, grade = 'assumed', ...override } of given) {
    const { kind } = parameterOf(catalogue, id);
    if (kind === 'schedule' && typeof override.value === 'number') throw wrongKind(id, 'schedule');
    if (kind === undefined && typeof override.value !== 'number') throw wrongKind(id, 'scalar');
    for (const date of [override.from, override.to]) {
      if (date !== undefined && !isCalendarDate(date)) throw invalidDate(id, date);
    }
    overrides.set(id, [...(overrides.get(id) ?? []), { ...override, grade }]);
  }
  return { ...catalogue, overrides };
}

/** The catalogue with more published parameters. @throws ParameterError `duplicate-parameter` when an id exists */
export function withPublished(catalogue: ParameterCatalogue, more: readonly Parameter[]): ParameterCatalogue {
  const parameters = new Map(catalogue.parameters);
  for (const parameter of more) {
    if (parameters.has(parameter.id)) {
      throw new ParameterError('duplicate-parameter', parameter.id, {
        sv: `Parametern "${parameter.id}" finns redan. Ersätt dess värde i stället för att lägga till den.`,
        en: `The parameter "${parameter.id}" exists already. Override its value instead of adding it.`,
      });
    }
    parameters.set(parameter.id, parameter);
  }
  return { ...catalogue, parameters };
}

/**
 * The catalogue with a case's own parameters added, such as other tax rates than a municipality's. What is looked up of
 * them says `overridden: true`.
 * @throws ParameterError `duplicate-parameter` when the id exists: use {@link withOverrides} for that
 */
export function withParameters(catalogue: ParameterCatalogue, added: readonly Parameter[]): ParameterCatalogue {
  const ids = added.map(({ id }) => id);
  return { ...withPublished(catalogue, added), added: new Set([...catalogue.added, ...ids]) };
}
