import { uniforms } from './random.ts';
import type { SampledChange } from './sampler.ts';
import { momentsOf, type Summary, summarise } from './summary.ts';

/** Each person's yearly change by subject, SEK per year: number n of every column is person n. */
export type PersonChanges<S extends string> = Readonly<Record<S, Float64Array>>;

/** Column of what all public actors gain together, where each of theirs is not told. */
export const publicSum = 'public';

export interface BootstrapSettings {
  readonly seed: number;
  readonly draws: number;
  readonly from?: number;
  /** Name of the stream of random numbers; groups that are drawn beside each other have one each. */
  readonly stream?: string;
}

/** The mean change of a resample of people, for each subject. */
export interface Bootstrap<S extends string> {
  readonly people: number;
  /** Mean change per person in each resample, SEK per year. The same people are drawn for every subject. */
  readonly means: PersonChanges<S>;
  /** Mean change per person of the people themselves. */
  readonly observed: Readonly<Record<S, number>>;
}

function peopleOf(changes: PersonChanges<string>): number {
  const counts = new Set(Object.values(changes).map(({ length }) => length));
  const [people = 0] = counts;
  if (counts.size === 1 && people > 0) return people;
  throw new RangeError(
    `The columns have ${[...counts].join(' and ')} people; expected the same number, above 0, in each`,
  );
}

/**
 * Draws as many people as there are, with replacement, again and again (Efron, Annals of Statistics 7,
 * 1979): how much the mean would differ had other people of the same kind been followed.
 * @throws RangeError when the columns are empty or of different length
 */
export function bootstrapPeople<S extends string>(
  changes: PersonChanges<S>,
  { seed, draws, from = 0, stream = 'people' }: BootstrapSettings,
): Bootstrap<S> {
  const people = peopleOf(changes);
  const columns = Object.entries<Float64Array>(changes);
  const means = columns.map(([name]): [string, Float64Array] => [name, new Float64Array(draws)]);
  for (let draw = 0; draw < draws; draw += 1) {
    const chosen = uniforms(seed, stream, (from + draw) * people, people).map((uniform) =>
      Math.floor(uniform * people),
    );
    for (const [index, [, values]] of columns.entries()) {
      let sum = 0;
      for (const person of chosen) sum += values[person] ?? 0;
      const column = means[index]?.[1];
      if (column !== undefined) column[draw] = sum / people;
    }
  }
  const observed = columns.map(([name, values]): [string, number] => [name, momentsOf(values).mean]);
  return {
    people,
    means: Object.fromEntries(means) as PersonChanges<S>,
    observed: Object.fromEntries(observed) as Readonly<Record<S, number>>,
  };
}

/** Sampling interval of the mean change per person, or of the total when `people` is given. */
export function samplingInterval<S extends string>(
  { means }: Bootstrap<S>,
  subject: S,
  people = 1,
): Summary | undefined {
  return summarise(means[subject].map((mean) => mean * people));
}

/**
 * The sampled change with the choice of people in it as well: each draw moves by as much as a resample's
 * mean differs from the observed one, for all people of the assessment. A resample varies around its own mean,
 * by n − 1 parts of n too little; the square root of n / (n − 1) gives its variance back, s² / n (Efron &
 * Tibshirani, An Introduction to the Bootstrap, 1993, § 5.3).
 * @param participants people that the sampled change is for
 */
export function withSamplingError<S extends string>(
  sampled: SampledChange,
  { people, means, observed }: Bootstrap<S>,
  participants: number,
): SampledChange {
  const weight = participants * Math.sqrt(people / Math.max(1, people - 1));
  const moved = (name: string, column: Float64Array): Float64Array => {
    const resampled: Float64Array | undefined = (means as Readonly<Record<string, Float64Array>>)[name];
    const mean = (observed as Readonly<Record<string, number>>)[name] ?? 0;
    return resampled === undefined
      ? column
      : column.map((value, draw) => value + weight * ((resampled[draw % resampled.length] ?? mean) - mean));
  };
  const { income, publicIncome } = sampled;
  return {
    ...sampled,
    income: Object.fromEntries(Object.entries(income).map(([subject, column]) => [subject, moved(subject, column)])),
    publicIncome: publicIncome && moved(publicSum, publicIncome),
  };
}
