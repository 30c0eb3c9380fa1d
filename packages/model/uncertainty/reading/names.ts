import type { Figure } from '../../figures/assess.ts';
import { figureRule } from '../../figures/figure-rules.ts';
import { subjectNames } from '../../figures/subject.ts';
import type { Language, Text } from '../../language/text.ts';

/** A key figure of a subject within a sentence: "lönsamheten efter 5 år för samhället". */
export function figureName({ rule, subject }: Pick<Figure, 'rule' | 'subject'>): Text {
  const { sv, en } = figureRule(rule).inSentence;
  const who = subjectNames[subject];
  return { sv: `${sv} för ${who.sv}`, en: `${en} for ${who.en}` };
}

/** A sentence from its beginning in small letters. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The name of an input within a sentence. */
export function quoted(label: Text, language: Language): string {
  return language === 'sv' ? `”${label.sv}”` : `“${label.en}”`;
}

/** Names with commas and a word before the last. */
function joined(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Names with commas and an "and". */
export function listed(names: readonly string[], language: Language): string {
  return joined(names, language === 'sv' ? 'och' : 'and');
}

/** Names with commas and an "or". */
export function either(names: readonly string[], language: Language): string {
  return joined(names, language === 'sv' ? 'eller' : 'or');
}
