import { nearestName } from '../parameters/suggestion.ts';

/** The known name that a slip has made into what is written; none when all are far off. A slip changes a third of the letters at most: in a short word more of them are another word's. */
export function nearName(wanted: string, known: Iterable<string>): string | undefined {
  return nearestName(wanted, known, Math.ceil(wanted.length / 3) + 1);
}
