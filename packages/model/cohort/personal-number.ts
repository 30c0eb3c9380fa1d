/** What may stand between the parts of a number, whatever somebody has put there. */
const between = String.raw`[\s.,/_+-]`;
/**
 * Personnummer, samordningsnummer (day + 60) and temporary numbers of health care, with or without
 * century and separators, alone or inside other text. What goes on as another day is a range of days.
 */
const pattern = new RegExp(
  String.raw`(?<!\d)(?:18|19|20)?\d{2}${between}?(\d{2})${between}?(\d{2})${between}{0,3}(?:\d{4}|[A-Z]{1,2}\d{2,3})(?!${between}?\d)`,
  'giu',
);
const shortest = 10;
const coordinationOffset = 60;

/** A text in plain signs: without those that cannot be seen, and with one sort of hyphen. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-');
}

/**
 * Whether a text holds what looks like a Swedish personal identity number. The check digit is not
 * asked for: a number with a slip in it is still somebody's.
 */
export function looksLikePersonalNumber(text: string): boolean {
  if (text.length < shortest) return false;
  for (const [, month = '', day = ''] of plain(text).matchAll(pattern)) {
    const dayOfMonth = Number(day) > coordinationOffset ? Number(day) - coordinationOffset : Number(day);
    if (Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31) return true;
  }
  return false;
}
