/** The known name that needs the fewest letters changed, or none when all are far off. */
export function nearestName(wanted: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = Math.max(3, Math.ceil(wanted.length / 2)) + 1;
  for (const name of known) {
    const changes = editDistance(wanted, name);
    if (changes < fewest) [nearest, fewest] = [name, changes];
  }
  return nearest;
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
