const longest = 80;

function written(found: unknown): string {
  if (typeof found === 'string') return found;
  if (typeof found !== 'object') return String(found);
  try {
    return JSON.stringify(found);
  } catch {
    return 'object';
  }
}

/** What the user wrote, as text of at most eighty characters; empty when nothing was written. */
export function foundText(found: unknown): string {
  if (found === undefined || found === null) return '';
  const text = written(found).replaceAll(/\s+/gu, ' ').trim();
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
