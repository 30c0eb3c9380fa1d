import { type Assessment, figureOf } from '../evaluation/evaluate.ts';
import type { FigureId } from '../figures/figure-rules.ts';

const inOrder: readonly FigureId[] = ['profitability-5.society', 'income.society'];
const first: FigureId = 'net-present-value.society';

/** The figure that decides: society's net present value, or the nearest to it that there is. */
export function mainFigure(assessment: Assessment): FigureId {
  const known = [first, ...inOrder].find((id) => figureOf(assessment, id)?.value !== undefined);
  return known ?? assessment.figures.find(({ value }) => value !== undefined)?.id ?? first;
}
