import { type Language, pathIn } from '#language';

/** Names in the query that are not fields of a form. */
export const queryNames = { assessment: 'case', figure: 'figure', open: 'open' } as const;

/** An address of a page with a query, changed; undefined takes a name away. */
export function addressOf(
  language: Language,
  swedishPath: string,
  query: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>> = {}
): string {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) changed.delete(name);
    else changed.set(name, value);
  }
  const text = changed.toString();
  return pathIn(language, swedishPath) + (text === '' ? '' : `?${text}`);
}
