import { type Assessment, figureOf } from '../evaluation/evaluate.ts';
import type { FigureId } from '../figures/figure-rules.ts';

const first: FigureId = 'net-present-value.society';
const others: readonly FigureId[] = ['present-value.society', 'profitability-5.society', 'income.society'];

/** The figure that decides: society's net present value, of the effects alone where the cost is not known, or the nearest to it that there is. */
export function mainFigure(assessment: Assessment): FigureId {
  const known = [first, ...others].find((id) => figureOf(assessment, id)?.value !== undefined);
  return known ?? assessment.figures.find(({ value }) => value !== undefined)?.id ?? first;
}
