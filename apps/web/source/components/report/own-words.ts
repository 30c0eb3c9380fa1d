import type { Text } from '@samnytta/model';

/** What a case file says stands in the file's own language, which is Swedish, also among English words. */
export function ownLanguage(text: Text): 'sv' | undefined {
  return text.sv === text.en ? 'sv' : undefined;
}
