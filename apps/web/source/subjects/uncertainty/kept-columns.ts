import {
  drawInputs,
  type DrawSettings,
  type InputColumns,
  normalScores,
  type UncertainInput,
} from '@samnytta/model/uncertainty';

interface Kept {
  /** All that the column follows from. */
  readonly of: string;
  readonly column: Float64Array;
}

/**
 * Draws inputs as `drawInputs` does, and keeps the last column of each: when one value of a case is
 * moved, what the others may be is mostly as it was. Every input has a stream of its own, so that the
 * columns are the same whether they are drawn together or not.
 */
export class KeptColumns {
  readonly #kept = new Map<string, Kept>();
  readonly #scores = new Map<string, Float64Array>();

  draw(inputs: readonly UncertainInput[], settings: DrawSettings): InputColumns {
    const origins = new Map(inputs.map(({ id, group, spec }) => [id, JSON.stringify([group, spec, settings])]));
    const isNew = ({ id }: UncertainInput): boolean => this.#kept.get(id)?.of !== origins.get(id);
    const changed = inputs.filter(isNew);
    const { columns } = drawInputs(changed, settings, (seed, stream, from, count) =>
      this.#scoresOf(seed, stream, from, count),
    );
    for (const { id } of changed) {
      const column = columns.get(id);
      if (column === undefined) this.#kept.delete(id);
      else this.#kept.set(id, { of: origins.get(id) ?? '', column });
    }
    const all = inputs.flatMap(({ id }): [string, Float64Array][] => {
      const column = this.#kept.get(id)?.column;
      return column === undefined ? [] : [[id, column]];
    });
    return { draws: settings.draws, columns: new Map(all) };
  }

  /** A stream is the same whatever its input may be. */
  #scoresOf(seed: number, stream: string, from: number, count: number): Float64Array {
    const key = [seed, stream, from, count].join(' ');
    const known = this.#scores.get(key) ?? normalScores(seed, stream, from, count);
    this.#scores.set(key, known);
    return known;
  }
}
