import type { CaseUnit } from '@samnytta/model';
import { isWithin, pathOf, pathText } from '@samnytta/model/case/path-text.ts';
import type { FormValues } from './form-values.ts';
import { plainNumber, quantityText, unclearShare } from './quantity-text.ts';

/** The way back from a place in a case to the field of the form that it came from. */
export interface FieldPlaces {
  fieldAt(path: string): string | undefined;
}

/** Reads fields into a case and remembers which field each place of the case came from. */
export class FormReader implements FieldPlaces {
  readonly #values: FormValues;
  readonly #fields = new Map<string, string>();

  constructor(values: FormValues) {
    this.#values = values;
  }

  /** The text of a field that will stand at a place of the case; undefined when it is empty. */
  text(field: string, path: string): string | undefined {
    this.#fields.set(path, field);
    return this.#values[field];
  }

  /** Whether something stands in a field. */
  has(field: string): boolean {
    return this.#values[field] !== undefined;
  }

  /** A quantity with the unit of its field. A share that may be a part or per cent is none: to the case reader it lacks its unit. */
  quantity(field: string, path: string, unit: CaseUnit): string | undefined {
    const typed = this.text(field, path);
    if (typed === undefined) return undefined;
    return unit === 'share' && unclearShare(typed) !== undefined ? `${typed} ?` : quantityText(typed, unit);
  }

  /** A plain number, or what was typed when it is none. */
  number(field: string, path: string): number | string | undefined {
    const typed = this.text(field, path);
    return typed === undefined ? undefined : plainNumber(typed);
  }

  /** True when a box is ticked, else undefined. */
  ticked(field: string, path: string): true | undefined {
    return this.text(field, path) === undefined ? undefined : true;
  }

  /** The field behind a place of the case: the place itself, else the first below it, else the nearest above. */
  fieldAt(path: string): string | undefined {
    const exact = this.#fields.get(path);
    if (exact !== undefined) return exact;
    const below = [...this.#fields].find(([known]) => isWithin(known, path));
    if (below !== undefined) return below[1];
    const parent = pathText(pathOf(path).slice(0, -1));
    return parent === '' ? undefined : this.fieldAt(parent);
  }
}
