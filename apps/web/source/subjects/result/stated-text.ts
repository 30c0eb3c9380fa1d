import type { Language } from '@samnytta/model';
import { inputText, type UncertainInput } from '@samnytta/model/uncertainty';

/** More digits than any value of a case has. */
const allDigits = 12;

/** A value that a case states or that a slider stands at, in the input's own unit and in full: it is not a drawn one. */
export function statedText(
  value: number,
  input: Pick<UncertainInput, 'unit' | 'priceUnit'>,
  language: Language,
): string {
  return inputText(value, input, language, allDigits);
}
