/** A piece of a source's text: words, or an address that can be followed. */
export interface SourcePart {
  readonly text: string;
  readonly href: string | undefined;
}

/** Takes a source apart at its web addresses. */
export function sourceParts(source: string): readonly SourcePart[] {
  return source
    .split(/(https?:\/\/[^\s,;]+)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, href: /^https?:\/\//u.test(text) ? text : undefined }));
}
