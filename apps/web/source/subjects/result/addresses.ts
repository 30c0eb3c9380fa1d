import { type Language, pathIn } from '#language';

/** Names in the query that are not fields of a form. */
export const queryNames = { assessment: 'case', figure: 'figure', open: 'open' } as const;

/** An address of a page with a query, changed; undefined takes a name away. */
export function addressOf(
  language: Language,
  swedishPath: string,
  query: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) changed.delete(name);
    else changed.set(name, value);
  }
  const text = changed.toString();
  return pathIn(language, swedishPath) + (text === '' ? '' : `?${text}`);
}

/** The query of a page without what only its explanations have. */
export function withoutExplanation(query: URLSearchParams): URLSearchParams {
  const names: readonly string[] = [queryNames.figure, queryNames.open];
  return new URLSearchParams([...query].filter(([name]) => !names.includes(name)));
}

/** The addresses of the explanations of figures on a page, with the query of the page. */
export function explanationAddresses(
  language: Language,
  swedishPath: string,
  query: URLSearchParams,
): (figure: string) => string {
  const page = addressOf(language, `${swedishPath}/forklaring`, query, { [queryNames.figure]: undefined });
  const start = `${page}${page.includes('?') ? '&' : '?'}${queryNames.figure}=`;
  return (figure) => start + encodeURIComponent(figure);
}
