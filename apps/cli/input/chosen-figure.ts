import { type Assessment, type Figure, figureNamed, UnknownFigureError } from '@samnytta/model';
import { mainFigure } from '@samnytta/model/uncertainty';
import { figureName } from '../arguments/figure-name.ts';
import type { Context } from '../command.ts';

/**
 * The key figure that `--figure` names, or the one that decides.
 * @throws UnknownFigureError when the assessment does not have it
 */
export function chosenFigure(assessment: Assessment, { arguments: given }: Context): Figure {
  const known = assessment.figures.map(({ id }) => id);
  const id = given.figure === undefined ? mainFigure(assessment) : figureName(given.figure, known);
  const found = figureNamed(assessment, id);
  if (found === undefined) throw new UnknownFigureError(id, known);
  return found;
}
