import { error } from '@sveltejs/kit';
import type { ExplanationBlock } from '@samnytta/report';
import { queryNames, withoutExplanation } from '#subjects/result/addresses.ts';
import { explainedShown, type Move, type Shown } from '#subjects/result/moved-result.ts';
import { requestedExplanation } from './explain-request.ts';

/** A figure of a result, explained. */
export interface Explained {
  readonly explanation: ExplanationBlock;
  /** Values that the figure is worked out with in place of those of the case. */
  readonly moves: readonly Move[];
  /** Address of the page with the result: its path without the language, and its query. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/**
 * Explains the figure that an address asks for. Where there is none such the page is not found.
 * @param path of the page with the result, without its language
 * @param shown what that page shows
 */
export function explainedFigure(path: string, query: URLSearchParams, shown: Shown | undefined): Explained {
  const figure = query.get(queryNames.figure);
  if (shown === undefined || figure === null) error(404);
  const { assessment, moves } = explainedShown(path, withoutExplanation(query), shown);
  const explanation = requestedExplanation(assessment, figure);
  if (explanation === undefined) error(404);
  return { explanation, moves, path, query };
}
