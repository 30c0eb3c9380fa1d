import { type Assessment, shownYears } from '../evaluation/evaluate.ts';
import type { Convention } from '../figures/figure-rules.ts';
import { type Subject, subjects } from '../figures/subject.ts';
import { FigureColumns } from '../uncertainty/figure-columns.ts';
import type { SampledChange } from '../uncertainty/sampler.ts';

/** One subject's way through the years. */
export interface Course {
  readonly subject: Subject;
  /** Net position after year 0, 1, 2 …, SEK: the effects so far less the cost. */
  readonly positions: readonly number[];
  /** The subject pays before it gains. */
  readonly paysFirst: boolean;
  /** First year with no loss, then or later; undefined when it does not come within the years. */
  readonly evenFrom: number | undefined;
  /** Each year leaves the subject with less than the one before. */
  readonly losesEveryYear: boolean;
}

/** The key figures of an assessment at the values of the case, as a run of one draw. */
export function figuresOfCase(assessment: Assessment): FigureColumns {
  const { income, later, publicIncome, potential } = assessment.basis;
  const one = (value: number): Float64Array => Float64Array.of(value);
  const columnsOf = (incomes: Assessment['basis']['income']): SampledChange['income'] =>
    Object.fromEntries(Object.entries(incomes).map(([subject, { value }]) => [subject, one(value)]));
  return new FigureColumns(
    assessment,
    [],
    { draws: 1, columns: new Map() },
    {
      draws: 1,
      income: columnsOf(income),
      later: later?.map((incomes) => ({ income: columnsOf(incomes) })),
      publicIncome: publicIncome === undefined ? undefined : one(publicIncome),
      potential: potential === undefined ? undefined : one(potential.value),
      disposableIncome: undefined,
    },
  );
}

/**
 * Who pays first and who gains later: every known subject's cumulative net position, year by year.
 * Empty when the cost is not known.
 * @param years number of years, at most the longest horizon; see {@link shownYears}
 */
export function overTime(
  assessment: Assessment,
  convention: Convention,
  years = shownYears(assessment, convention),
): readonly Course[] {
  const figures = figuresOfCase(assessment);
  return subjects.flatMap((subject): readonly Course[] => {
    if (assessment.basis.income[subject] === undefined) return [];
    const positions = Array.from(
      { length: years + 1 },
      (_, year) => figures.netPosition(subject, year, convention)[0] ?? Number.NaN,
    );
    if (positions.some((position) => Number.isNaN(position))) return [];
    const losses = positions.findLastIndex((position) => position < 0);
    const evenFrom = losses === positions.length - 1 ? undefined : losses + 1;
    const losesEveryYear = positions.every(
      (position, year) => year === 0 || position < (positions[year - 1] ?? Number.NaN),
    );
    return [{ subject, positions, paysFirst: (positions[0] ?? 0) < 0, evenFrom, losesEveryYear }];
  });
}
