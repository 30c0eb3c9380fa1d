/**
 * Personnummer, samordningsnummer (day + 60) and temporary numbers of health care, with or without
 * century and hyphen, alone or inside other text.
 */
const pattern = /(?<!\d)(?:18|19|20)?\d{2}(\d{2})(\d{2})\s?[-+–]?\s?(?:\d{4}|[A-Z]{1,2}\d{2,3})(?!\d)/giu;
const shortest = 10;
const coordinationOffset = 60;

/**
 * Whether a text holds what looks like a Swedish personal identity number. The check digit is not
 * asked for: a number with a slip in it is still somebody's.
 */
export function looksLikePersonalNumber(text: string): boolean {
  if (text.length < shortest) return false;
  for (const [, month = '', day = ''] of text.matchAll(pattern)) {
    const dayOfMonth = Number(day) > coordinationOffset ? Number(day) - coordinationOffset : Number(day);
    if (Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31) return true;
  }
  return false;
}
