import type { MissingNote } from './missing-values.ts';
import { isSmall } from './thresholds.ts';

/** As {@link MissingNote}; how many is suppressed when it is fewer than five. */
export interface ReleasedNote extends Omit<MissingNote, 'count'> {
  readonly count: number | undefined;
}

function least(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function most(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** Notes of fewer than five missing values of a column are released as one, without what kind or period they are of. */
export function releasedNotes(notes: readonly MissingNote[]): readonly ReleasedNote[] {
  const few = notes.filter(({ count }) => isSmall(count));
  const together = [...new Set(few.map(({ column }) => column))].flatMap((column): readonly ReleasedNote[] => {
    const some = few.filter((note) => note.column === column);
    const [first] = some;
    const count = some.reduce((sum, note) => sum + note.count, 0);
    const ends = { least: least(some.map((note) => note.least)), most: most(some.map((note) => note.most)) };
    return first === undefined
      ? []
      : [{ ...first, kind: '', side: undefined, count: isSmall(count) ? undefined : count, ...ends }];
  });
  return [...notes.filter(({ count }) => !isSmall(count)), ...together];
}
