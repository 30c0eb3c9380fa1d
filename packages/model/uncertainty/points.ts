import type { Assessment } from '../evaluation/evaluate.ts';
import { FigureColumns } from './figure-columns.ts';
import { inputOf, type UncertainInput } from './inputs.ts';
import type { Sampler } from './sampler.ts';

/** All that key figures are worked out with: the group, its inputs, and what re-evaluates them. */
export interface UncertainModel {
  readonly assessment: Assessment;
  readonly inputs: readonly UncertainInput[];
  readonly sampler: Sampler;
}

/** Values of some inputs, by id; all others are as in the case. */
export type Point = ReadonlyMap<string, number>;

/**
 * Key figures at chosen values of the inputs: "draw" n of the result is point n.
 * @throws UnknownInputError for an input that there is not
 */
export function figuresAt({ assessment, inputs, sampler }: UncertainModel, points: readonly Point[]): FigureColumns {
  const moved = [...new Set(points.flatMap((point) => [...point.keys()]))].map((id) => inputOf(inputs, id));
  const columns = moved.map((input): [string, Float64Array] => [
    input.id,
    Float64Array.from(points, (point) => point.get(input.id) ?? input.base),
  ]);
  const all = { draws: points.length, columns: new Map(columns) };
  return new FigureColumns(assessment, inputs, all, sampler.run(all));
}
