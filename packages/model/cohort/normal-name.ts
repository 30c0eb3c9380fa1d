/** A header or a choice as it is compared: lower case, one blank for blanks, hyphens and underscores, without what stands in brackets. */
export function normalName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\([^)]*\)/gu, ' ')
    .replaceAll(/[\s_\u2010-\u2015-]+/gu, ' ')
    .replace(/[:.*]+$/u, '')
    .trim();
}
