import { type Assessment, figureOf } from '../evaluation/evaluate.ts';

const inOrder = ['net-present-value.society', 'profitability-5.society', 'income.society'];

/** The figure that decides: society's net present value, or the nearest to it that there is. */
export function mainFigure(assessment: Assessment): string {
  const known = inOrder.find((id) => figureOf(assessment, id)?.value !== undefined);
  return known ?? assessment.figures.find(({ value }) => value !== undefined)?.id ?? inOrder[0] ?? '';
}
