import { type Assessment, type Figure, figureNamed, outcomeFigureNamed, UnknownFigureError } from '@samnytta/model';
import { mainFigure } from '@samnytta/model/uncertainty';
import { figureName } from '../arguments/figure-name.ts';
import { usageError } from '../arguments/usage.ts';
import type { Context } from '../command.ts';

/**
 * The key figure that `--figure` names, or the one that decides.
 * @throws UnknownFigureError when the assessment does not have it, UsageError for a figure of an outcome
 */
export function chosenFigure(assessment: Assessment, { arguments: given, texts }: Context): Figure {
  const known = assessment.figures.map(({ id }) => id);
  const id = given.figure === undefined ? mainFigure(assessment) : figureName(given.figure, known);
  const found = figureNamed(assessment, id);
  if (found === undefined && outcomeFigureNamed(assessment, id) !== undefined) {
    const { problem } = texts;
    throw usageError(
      {
        kind: 'figure-of-outcome',
        path: '--figure',
        heading: problem.figureOfOutcome,
        found: id,
        expected: problem.figure,
        example: `--figure ${mainFigure(assessment)}`,
      },
      texts,
    );
  }
  if (found === undefined) throw new UnknownFigureError(id, known);
  return found;
}
