/** A text in which a number stays whole on its line, and with its per cent sign or kronor: `9 600 kr`, `31,42 %`. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d) (?=\d{3}(?!\d)|%|(?:kr|kronor|SEK)\b)/gu, '\u00a0');
}
