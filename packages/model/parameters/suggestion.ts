/** Fewer letters than this have to be changed for a name to be near what is written. */
function limitOf(wanted: string): number {
  return Math.max(3, Math.ceil(wanted.length / 2)) + 1;
}

/**
 * The known name that needs the fewest letters changed, or none when all need as many as the limit or more.
 *
 * @example
 * ```ts
 * import { nearestName, supportKindNames } from '@samnytta/model';
 *
 * console.log(nearestName('sicknes-benefit', supportKindNames));
 * ```
 */
export function nearestName(wanted: string, known: Iterable<string>, limit = limitOf(wanted)): string | undefined {
  let nearest: string | undefined;
  let fewest = limit;
  for (const name of known) {
    const changes = editDistance(wanted, name);
    if (changes < fewest) [nearest, fewest] = [name, changes];
  }
  return nearest;
}

/** The known names that need the fewest letters changed, and after them those that need one more; none when all are far off. */
export function nearestNames(wanted: string, known: Iterable<string>): readonly string[] {
  const limit = limitOf(wanted);
  const near = Array.from(known, (name) => ({ name, changes: editDistance(wanted, name) }))
    .filter(({ changes }) => changes < limit)
    .sort((one, other) => one.changes - other.changes);
  const [first] = near;
  return first === undefined ? [] : near.filter(({ changes }) => changes <= first.changes + 1).map(({ name }) => name);
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, otherLetter] of [...other].entries()) {
      const replaced = (row[j] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
