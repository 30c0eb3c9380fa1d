import { decimalText, readPlainNumber } from '@samnytta/model';
import type { Slider } from './sliders.ts';

/** Values that sliders have been moved to, by input id, each in its input's own unit. */
export type Moves = Readonly<Record<string, number>>;

/** Before the input's id in a query: `move.intervention.cost=900000`. */
const prefix = 'move.';

export function isMoved(moves: Moves): boolean {
  return Object.keys(moves).length > 0;
}

/** A copy of a query with these moves and no others. */
export function withMoves(query: URLSearchParams, moves: Moves): URLSearchParams {
  const others = [...query].filter(([name]) => !name.startsWith(prefix));
  return new URLSearchParams([
    ...others,
    ...Object.entries(moves).map(([id, value]) => [`${prefix}${id}`, decimalText(value)]),
  ]);
}

export function hasMoves(query: URLSearchParams): boolean {
  return [...query.keys()].some((name) => name.startsWith(prefix));
}

/** The moves of a query, as far as there are sliders that can be moved there. */
export function movesIn(query: URLSearchParams, sliders: readonly Slider[]): Moves {
  const moves = sliders.flatMap(({ input, least, most }): readonly [string, number][] => {
    const value = readPlainNumber(query.get(`${prefix}${input.id}`) ?? '', least, most);
    return typeof value === 'number' && value >= least && value <= most ? [[input.id, value]] : [];
  });
  return Object.fromEntries(moves);
}
