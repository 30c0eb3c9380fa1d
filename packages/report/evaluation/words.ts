import { formatKronor, formatNumber, inBoth, leastChange, type ShownUnit, type Text, valueText } from '@samnytta/model';

/** Whole kronor within a sentence. @param isSigned a gain carries a plus sign */
export function kronor(value: number, isSigned = false): Text {
  return inBoth((language) => `${isSigned && value >= leastChange ? '+' : ''}${formatKronor(value, language)}`);
}

/** A number within a sentence. */
export function number(value: number, decimals = 0): Text {
  return inBoth((language) => formatNumber(value, language, decimals));
}

/** A value with its unit within a sentence. */
export function inWords(value: number, unit: ShownUnit, decimals?: number): Text {
  return inBoth((language) => valueText(value, unit, language, decimals));
}

/** The same in both languages: a name, an identifier, what a file says. */
export function same(text: string): Text {
  return { sv: text, en: text };
}

/** Those who took part, as what happened fell on them together; of one, what is said of one. */
export function onParticipants(participants: number, onOne: Text): Text {
  const people = number(participants);
  return participants === 1
    ? onOne
    : { sv: `på ${people.sv} deltagare tillsammans`, en: `on ${people.en} participants together` };
}

const and: Text = { sv: ' och ', en: ' and ' };

/** `a, b och c` */
export function listOf(all: readonly Text[]): Text {
  return inBoth((language) => {
    const texts = all.map((one) => one[language]);
    const [last = ''] = texts.slice(-1);
    return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')}${and[language]}${last}`;
  });
}

/** Sentences after each other. */
export function joined(all: readonly Text[], between = ' '): Text {
  return inBoth((language) => all.map((one) => one[language]).join(between));
}

/** A label within a sentence or after a colon. */
export function lowered(text: Text): Text {
  return inBoth((language) => text[language].toLowerCase());
}

/** What a file says, without the line breaks that it was written with. */
export function unfolded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
