import type { Text } from '@samnytta/model';
import type { Interval } from '../show/interval-cell.ts';

/** Probability of lying in the intervals that stand beside figures. */
export const intervalLevel = 0.9;

/** Where figures lie, by their names; `disposable-income` is the change of the participant's. A map is one. */
export interface Intervals {
  get(figure: string): Interval | undefined;
}

/** Why a value may be outside its interval. */
export const outsideNote: Text = {
  sv: 'Ett värde utanför sitt intervall bygger på antaganden som är mer eller mindre gynnsamma än vad som är troligt. Ett vanligt skäl: räknas hela effekten kvar år efter år kan det bara visa sig bli sämre.',
  en: 'A value outside its interval rests on assumptions that are more, or less, favourable than what is likely. A common reason: if all of the effect is counted as lasting year after year, it can only turn out worse.',
};
