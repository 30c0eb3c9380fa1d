import { type Assessment, changedCase, changeTo, type EvaluationResult } from '@samnytta/model';
import type { UncertainInput } from '@samnytta/model/uncertainty';
import { keptUncertainty } from '#subjects/uncertainty/kept-uncertainty.ts';
import type { Uncertainty } from '#subjects/uncertainty/uncertainty.ts';
import { hasMoves, isMoved, type Moves, movesIn, withMoves } from './moves.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Slider, slidersOf } from './sliders.ts';

/** What a page shows before any slider is moved. */
export interface Shown {
  readonly result: EvaluationResult;
  readonly assessment: Assessment;
}

/** A moved value with the input that it is of. */
export interface Move {
  readonly input: UncertainInput;
  readonly value: number;
}

/** What comes of moved values. */
export interface MovedResult {
  readonly moves: Moves;
  readonly outcome: Outcome;
  /** Undefined where the values cannot be together. */
  readonly shown: Shown | undefined;
}

/** The moves of sliders, in their order. */
export function movesOf(sliders: readonly Slider[], moves: Moves): readonly Move[] {
  return sliders.flatMap(({ input }) => {
    const value = moves[input.id];
    return value === undefined ? [] : [{ input, value }];
  });
}

/** Evaluates a case with values that sliders have been moved to. */
export function movedResult({ result, assessment }: Shown, sliders: readonly Slider[], moves: Moves): MovedResult {
  const outcome = outcomeOf(() => changedCase(result.case, movesOf(sliders, moves).map(changeTo)));
  const same =
    outcome.kind === 'result' ? outcome.result.assessments.find(({ id }) => id === assessment.id) : undefined;
  return {
    moves,
    outcome,
    shown: outcome.kind === 'result' && same ? { result: outcome.result, assessment: same } : undefined,
  };
}

/** A result with how sure it is, and the same with the values that its address moves. */
export interface LivePage {
  readonly uncertainty: Uncertainty | undefined;
  readonly moved: (MovedResult & { readonly uncertainty: Uncertainty | undefined }) | undefined;
}

/** @param swedishPath of the page with the result; its pages of explanation share what is worked out */
export function livePage(swedishPath: string, query: URLSearchParams, shown: Shown): LivePage {
  const uncertainty = keptUncertainty(swedishPath, withMoves(query, {}), shown.result, shown.assessment);
  const sliders = uncertainty === undefined || !hasMoves(query) ? [] : slidersOf(uncertainty);
  const moves = movesIn(query, sliders);
  if (!isMoved(moves)) return { uncertainty, moved: undefined };
  const moved = movedResult(shown, sliders, moves);
  return {
    uncertainty,
    moved: {
      ...moved,
      uncertainty:
        moved.shown &&
        keptUncertainty(swedishPath, withMoves(query, moves), moved.shown.result, moved.shown.assessment),
    },
  };
}

/** What is explained: a figure of the case, or of the case with the values that the address moves. */
export interface ExplainedShown {
  readonly assessment: Assessment;
  readonly moves: readonly Move[];
}

/** @param query of the page with the result, without what only its explanations have */
export function explainedShown(swedishPath: string, query: URLSearchParams, shown: Shown): ExplainedShown {
  const live = hasMoves(query) ? livePage(swedishPath, query, shown) : undefined;
  const moved = live?.moved;
  if (live?.uncertainty === undefined || moved?.shown === undefined) return { assessment: shown.assessment, moves: [] };
  return { assessment: moved.shown.assessment, moves: movesOf(slidersOf(live.uncertainty), moved.moves) };
}
