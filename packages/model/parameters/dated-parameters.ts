import type { ParameterCatalogue } from './catalogue.ts';
import { type FoundScalar, type FoundSchedule, lookUpScalar, lookUpSchedule } from './look-up.ts';

/**
 * The parameters of one catalogue on one date. What has been found is kept: a catalogue never
 * changes, and people evaluated under the same law read the same values thousands of times.
 */
export class DatedParameters {
  readonly #catalogue: ParameterCatalogue;
  readonly #date: string;
  readonly #scalars = new Map<string, FoundScalar>();
  readonly #schedules = new Map<string, FoundSchedule>();

  constructor(catalogue: ParameterCatalogue, date: string) {
    this.#catalogue = catalogue;
    this.#date = date;
  }

  /** As `lookUpScalar`. @throws ParameterError */
  scalar(id: string): FoundScalar {
    const known = this.#scalars.get(id);
    if (known !== undefined) return known;
    const found = lookUpScalar(this.#catalogue, id, this.#date);
    this.#scalars.set(id, found);
    return found;
  }

  /** As `lookUpSchedule`. @throws ParameterError */
  schedule(id: string): FoundSchedule {
    const known = this.#schedules.get(id);
    if (known !== undefined) return known;
    const found = lookUpSchedule(this.#catalogue, id, this.#date);
    this.#schedules.set(id, found);
    return found;
  }
}

const byCatalogue = new WeakMap<ParameterCatalogue, Map<string, DatedParameters>>();

/** The parameters of a catalogue on a date; the same object each time. */
export function parametersOn(catalogue: ParameterCatalogue, date: string): DatedParameters {
  const dates = byCatalogue.get(catalogue) ?? new Map<string, DatedParameters>();
  byCatalogue.set(catalogue, dates);
  const known = dates.get(date) ?? new DatedParameters(catalogue, date);
  dates.set(date, known);
  return known;
}
