import type { Subject } from '../figures/subject.ts';

/**
 * Values of uncertain inputs, one column for each: number d of every column belongs to draw d.
 * An input without a column keeps the value of the case. Values are in the input's own unit.
 */
export interface InputColumns {
  readonly draws: number;
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/**
 * What the ledgers come to in each draw, for all people of the assessment. What is not known is said to be so:
 * who puts one together from others leaves nothing out.
 */
export interface SampledChange {
  readonly draws: number;
  /** Yearly change, SEK per year, by subject; a subject that is not known is left out. */
  readonly income: Readonly<Partial<Record<Subject, Float64Array>>>;
  /** The same of the second year and later; undefined when they are as the first. */
  readonly later: readonly Pick<SampledChange, 'income'>[] | undefined;
  /** Of all public actors, SEK per year, where each of theirs is not told; undefined when it is the sum of theirs. */
  readonly publicIncome: Float64Array | undefined;
  /** Change to the reference situation, SEK per year; undefined when it is not known. */
  readonly potential: Float64Array | undefined;
  /** Change in what the participants have to live on, SEK per year; undefined when it is not known. */
  readonly disposableIncome: Float64Array | undefined;
}

/**
 * Works out the yearly change for draws of the uncertain inputs. Cost and settings of the appraisal
 * are not its business: they are inputs of the key figures and are taken from the columns there.
 */
export interface Sampler {
  run(inputs: InputColumns): SampledChange;
}
